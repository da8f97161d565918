#include "scenario/hypothesis.h"

#include "support/overloaded.h"

namespace pactline
{
namespace
{

using OutcomeKind = EventOutcome::Kind;

const EventOutcome uncertain{OutcomeKind::Uncertain, {}, false, {}};

EventOutcome afterDelay(const Contingency& contingency, const AfterDelay& after,
                        const std::vector<EventOutcome>& known)
{
    if (!contingency.follows)
        return {};
    const EventOutcome& first = known[contingency.follows->value];
    if (first.kind == OutcomeKind::Uncertain)
        return uncertain;
    if (!first.day)
        return {};
    const PartialDate later = plus(first.known, after.delay);
    return {OutcomeKind::Supposed, later.firstDay(), after.assumed, later};
}

EventOutcome outcomeOf(const Contingency& contingency, const Supposition& supposed,
                       const std::vector<EventOutcome>& known)
{
    return std::visit(
        Overloaded{
            [&](const PartialDate& date) -> EventOutcome {
                const auto first = contingency.follows;
                if (first && known[first->value].kind == OutcomeKind::Uncertain)
                    return uncertain;
                return {OutcomeKind::Supposed, date.firstDay(), false, date};
            },
            [&](const AfterDelay& after) { return afterDelay(contingency, after, known); },
            [](const Pending&) -> EventOutcome {
                return {OutcomeKind::Pending, {}, false, {}};
            },
            [](const Rejected&) -> EventOutcome {
                return {OutcomeKind::Rejected, {}, false, {}};
            },
            [](const Belief&) { return uncertain; },
            [](const FollowerBelief&) { return uncertain; },
        },
        supposed);
}

} // namespace

Hypothesis::Hypothesis(const Agreement& agreement, const Scenario& scenario)
    : m_outcomes(agreement.events.size())
{
    for (std::size_t i = 0; i < agreement.events.size(); ++i)
        if (const auto* const fact = std::get_if<Fact>(&agreement.events[i].kind))
            m_outcomes[i] = {OutcomeKind::Fact, fact->date.firstDay(), false, fact->date};

    for (const EventIndex event : agreement.contingentEvents()) {
        const auto& contingency = agreement.contingencyOf(event);
        const auto supposed = scenario.suppose.find(event);
        auto& outcome = m_outcomes[event.value];
        if (supposed != scenario.suppose.end())
            outcome = outcomeOf(contingency, supposed->second, m_outcomes);
        else if (contingency.follows)
            outcome = afterDelay(contingency, {contingency.delay, true}, m_outcomes);
        if (outcome.kind == OutcomeKind::Supposed && outcome.day &&
            (!m_firstSupposedDay || *outcome.day < *m_firstSupposedDay))
            m_firstSupposedDay = outcome.day;
    }
}

} // namespace pactline
