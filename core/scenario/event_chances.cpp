#include "scenario/event_chances.h"

#include "support/overloaded.h"

#include <algorithm>

namespace pactline
{
namespace
{

DayDistribution delayed(const DayDistribution& first, const Delay& delay)
{
    return first.moved([&](Date day) { return plus(day, delay); });
}

/// On that date, or with the first step where that comes later.
DayDistribution onDate(const DayDistribution& first, Date date)
{
    return first.moved([&](Date day) { return std::max(day, date); });
}

DayDistribution delayed(const DayDistribution& first, const DelayRange& range)
{
    if (range.shortest == range.longest)
        return delayed(first, range.shortest);
    return first.spread(daysIn(range.shortest), daysIn(range.longest));
}

DayDistribution believed(const DayDistribution& first, const Contingency& contingency,
                         const FollowerBelief& belief)
{
    const auto unrejected =
        std::visit(Overloaded{
                       [&](const DefaultDelay&) { return delayed(first, contingency.delay); },
                       [&](const PartialDate& date) { return onDate(first, date.firstDay()); },
                       [&](const DelayRange& range) { return delayed(first, range); },
                   },
                   belief.when);
    return unrejected.unlessRejected(belief.rejected);
}

DayDistribution ofFollower(const DayDistribution& first, const Contingency& contingency,
                           const Supposition& supposed)
{
    return std::visit(
        Overloaded{
            [&](const PartialDate& date) { return onDate(first, date.firstDay()); },
            [&](const AfterDelay& after) { return delayed(first, after.delay); },
            [](const Pending&) { return DayDistribution{}; },
            [&](const Rejected&) { return first.unlessRejected(1); },
            [](const Belief&) { return DayDistribution{}; },
            [&](const FollowerBelief& belief) { return believed(first, contingency, belief); },
        },
        supposed);
}

DayDistribution ofFirst(const Agreement& agreement, const Supposition& supposed)
{
    if (const auto* const date = std::get_if<PartialDate>(&supposed))
        return DayDistribution{date->firstDay()};
    if (const auto* const belief = std::get_if<Belief>(&supposed))
        return {*belief, heldOn(*belief, agreement)};
    return {};
}

} // namespace

EventChances::EventChances(const Agreement& agreement, const Scenario& scenario)
    : m_hypothesis(agreement, scenario), m_days(agreement.events.size())
{
    for (const EventIndex event : agreement.contingentEvents()) {
        const auto& contingency = agreement.contingencyOf(event);
        const auto supposed = scenario.suppose.find(event);
        const bool isSupposed = supposed != scenario.suppose.end();
        auto& days = m_days[event.value];
        if (contingency.follows)
            days = ofFollower(m_days[contingency.follows->value], contingency,
                              isSupposed ? supposed->second
                                         : Supposition{AfterDelay{contingency.delay, true}});
        else if (isSupposed)
            days = ofFirst(agreement, supposed->second);
    }
}

} // namespace pactline
