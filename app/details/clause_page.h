#pragma once

#include "details/details_page.h"
#include "details/panel_writer.h"
#include "text/explanation_text.h"

namespace pactline
{

/// Why a clause stands as it does.
class ClausePage : public DetailsPage
{
    Q_OBJECT

public:
    ClausePage(Session& session, Alternative& alternative, ClauseIndex clause);

    bool follow(Date before, Date now) override;
    CopyDocument copy() override;

private:
    const Span& span() const;
    QString onText(Date day) const;
    QColor stateColour() const;
    void writeState();
    void writePinned();
    QString pinnedText(Date day) const;
    void writeWhy();
    void writeRemarks();
    void writeTerms();
    void writeReadings();
    void writeVersions();
    void writeVersion(const VersionText& version);
    void writeSourceList();
    void choose(const ReadingText& reading);
    void showAsSigned(InstrumentIndex instrument);
    void showSource(int number);

    /// What would be had nothing been supposed of the event that ends the clause.
    void writeIfNot();
    std::optional<Scenario> withoutHypothesis() const;
    QString ifNotText(const Projection& without) const;

    Session& m_session;
    Alternative& m_alternative;
    PanelWriter m_writer;
    ClauseIndex m_clause;
    ExplanationText m_text;
    bool m_likely = false; ///< a belief tells what the clause is on which day
    QLabel* m_on = nullptr;
    QLabel* m_inPinned = nullptr; ///< none while nothing is compared
    PanelRow* m_sourceSection = nullptr;
};

} // namespace pactline
