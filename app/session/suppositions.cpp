#include "session/suppositions.h"

#include <chrono>

namespace pactline
{

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
