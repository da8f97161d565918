#pragma once

#include "details/details_page.h"
#include "details/panel_writer.h"
#include "text/event_text.h"

namespace pactline
{

/// What happened, or what would happen: an event with what it touches.
class EventPage : public DetailsPage
{
    Q_OBJECT

public:
    EventPage(Session& session, Alternative& alternative, EventIndex event);

    bool follow(Date before, Date now) override;
    CopyDocument copy() override;

private:
    void writeHead();
    void writeSteps();
    void writeTouched();
    void writeContingency();
    void writeEventLink(const QString& words, EventIndex event);
    void writeClauses(const QString& name, const QString& heading,
                      const std::vector<ClauseLine>& clauses, bool open = true);
    /// What it ends and keeps; for one that does not happen, what it would.
    void writeEffect();
    void writeEffectOf(const Projection& projection, bool hypothetical);
    Scenario ifItHappened() const;

    Session& m_session;
    Alternative& m_alternative;
    PanelWriter m_writer;
    EventIndex m_event;
    EventText m_text;
};

} // namespace pactline
