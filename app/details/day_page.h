#pragma once

#include "details/details_page.h"
#include "details/panel_writer.h"

namespace pactline
{

/// Who is bound by what on the playhead's day.
class DayPage : public DetailsPage
{
    Q_OBJECT

public:
    DayPage(Session& session, Alternative& alternative);

    bool follow(Date before, Date now) override;
    CopyDocument copy() override;

private:
    void writeState(ClauseState state, const std::vector<const Span*>& spans);
    bool isLeftOpen(ClauseIndex clause) const;
    bool isOver(ClauseIndex clause) const;
    bool isUncertain(ClauseIndex clause) const;
    void writeBelieved(const QString& heading, const QString& name,
                       bool (DayPage::*belongs)(ClauseIndex) const);
    void writeInForce(const std::vector<ClauseIndex>& clauses,
                      const std::vector<const Span*>& spans);
    void writeClauses(const std::vector<ClauseIndex>& clauses);
    void writeClause(ClauseIndex clause);

    Session& m_session;
    PanelWriter m_writer;
};

} // namespace pactline
