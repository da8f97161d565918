#include "session/suppositions.h"

#include <algorithm>
#include <chrono>

namespace pactline
{
namespace
{

/// Nothing happens before what it follows.
Date notBeforeLeader(const Agreement& agreement, const Scenario& scenario, EventIndex event,
                     Date day)
{
    const auto leader = agreement.contingencyOf(event).follows;
    const auto found = leader ? scenario.suppose.find(*leader) : scenario.suppose.end();
    const auto* date =
        found == scenario.suppose.end() ? nullptr : std::get_if<PartialDate>(&found->second);
    return date ? std::max(day, date->firstDay()) : day;
}

} // namespace

Scenario supposing(Scenario scenario, EventIndex event, const PartialDate& date)
{
    scenario.suppose.insert_or_assign(event, date);
    return scenario;
}

Scenario notSupposing(const Agreement& agreement, Scenario scenario, EventIndex event)
{
    scenario.suppose.erase(event);
    for (const EventIndex follower : agreement.contingentEvents())
        if (agreement.contingencyOf(follower).follows == event)
            scenario = notSupposing(agreement, std::move(scenario), follower);
    return scenario;
}

Scenario movedTo(const Agreement& agreement, Scenario scenario, EventIndex event, Date day)
{
    day = notBeforeLeader(agreement, scenario, event, day);
    scenario.suppose.insert_or_assign(event, PartialDate{day});
    for (const EventIndex follower : agreement.contingentEvents()) {
        const auto found = scenario.suppose.find(follower);
        if (agreement.contingencyOf(follower).follows != event || found == scenario.suppose.end())
            continue;
        const auto* date = std::get_if<PartialDate>(&found->second);
        if (date && date->firstDay() < day)
            scenario = movedTo(agreement, std::move(scenario), follower, day);
    }
    return scenario;
}

Date firstGuess(const Agreement& agreement)
{
    const Date later = plusMonths(agreement.checked, 24);
    return Date{std::chrono::year{later.year()} / later.month() / 1};
}

} // namespace pactline
