#pragma once

#include "details/details_page.h"
#include "details/panel_writer.h"
#include "evaluation/compare.h"

namespace pactline
{

/// The scenario shown and the one that is held against it: what they are, where they differ.
class ComparePage : public DetailsPage
{
    Q_OBJECT

public:
    ComparePage(Session& session, Alternative& alternative);

    bool follow(Date before, Date now) override;
    CopyDocument copy() override;

private:
    /// A clause that differs, and how.
    struct Line {
        ClauseIndex clause;
        QString brief;
        QString sentence; ///< the same at length; may be empty
    };

    bool uncertain() const;
    std::vector<Line> lines() const;
    std::vector<Line> certainLines() const;
    std::vector<Line> chanceLines() const;
    QString heading() const;
    void writeNames();
    void writeButtons();
    void writeDifferences(const std::vector<Line>& lines);
    void writeLine(const Line& line);
    void writeSame(const std::vector<Line>& lines);

    Session& m_session;
    PanelWriter m_writer;
};

} // namespace pactline
