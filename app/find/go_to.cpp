// Showing in the window what was found.

#include "evaluation/event_day.h"
#include "find/find_target.h"
#include "support/overloaded.h"
#include "text/state_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct GoTo {
    Q_DECLARE_TR_FUNCTIONS(GoTo)
};

bool passes(const Session& session, ClauseIndex clause)
{
    const LaneFilter& filter = session.laneChoices().filter;
    const auto shown = lanesOn(session.evaluation(), filter,
                               lanesOnSomeDay(session.projection(), filter), session.playhead());
    return std::ranges::find(shown, clause) != shown.end();
}

/// Selects the clause in its lane; says so where a filter had to go for it.
QString showClause(Session& session, ClauseIndex clause)
{
    session.setFolded(session.agreement()[clause].group, false);
    const bool hidden = !passes(session, clause);
    if (hidden)
        session.setLaneFilter({});
    session.select(clause);
    return hidden ? GoTo::tr("The filter is off, because it hid this clause") : QString{};
}

bool holds(const Projection& projection, const Span& span, TermIndex term)
{
    const auto terms = projection.termsIn(span);
    const bool leavesOpen = span.state == ClauseState::Unknown && span.speaking == term;
    return leavesOpen || std::ranges::find(terms, term) != terms.end();
}

/// The day of the term's own stretch that lies nearest to the playhead; nothing where it never
/// comes into force.
std::optional<Date> dayOf(const Session& session, TermIndex term)
{
    const Projection& projection = session.projection();
    const ClauseIndex clause = session.agreement()[term].clause;
    if (holds(projection, projection.spanAt(clause, session.playhead()), term))
        return session.playhead();
    for (const Span& span : projection.spansOf(clause))
        if (holds(projection, span, term))
            return span.from;
    return std::nullopt;
}

QString goToTerm(Session& session, TermIndex term)
{
    const auto day = dayOf(session, term);
    if (day)
        session.goTo(*day);
    const QString shown = showClause(session, session.agreement()[term].clause);
    if (day)
        return shown;
    return GoTo::tr("This term is never in force under what is supposed and signed: “%1”")
        .arg(localized(session.agreement()[term].words, session.language()));
}

QString goToEvent(Session& session, EventIndex event)
{
    session.goTo(event);
    return dayOf(session.projection(), event) ? QString{}
                                              : GoTo::tr("No date is supposed for this event");
}

} // namespace

QString goTo(Session& session, const FindTarget& target)
{
    const Agreement& agreement = session.agreement();
    return std::visit(Overloaded{
                          [&](ClauseIndex clause) { return showClause(session, clause); },
                          [&](TermIndex term) { return goToTerm(session, term); },
                          [&](const EndingPlace& place) {
                              const Instrument& instrument = agreement[place.instrument];
                              session.goTo(instrument.effect.firstDay());
                              return showClause(session, instrument.ends[place.ending].clause);
                          },
                          [&](EventIndex event) { return goToEvent(session, event); },
                          [&](InstrumentIndex instrument) {
                              session.goTo(agreement[instrument].effect.firstDay());
                              return QString{};
                          },
                          [](PartyIndex) { return QString{}; },
                          [](SourceIndex) { return QString{}; },
                      },
                      target);
}

} // namespace pactline
