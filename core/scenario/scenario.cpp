#include "scenario/scenario.h"

#include "scenario/hypothesis.h"

namespace pactline
{

Scenario latestScenario(const Agreement& agreement)
{
    Scenario scenario;
    if (!agreement.instruments.empty())
        scenario.asSigned = InstrumentIndex{std::uint32_t(agreement.instruments.size() - 1)};
    return scenario;
}

Scenario defaultScenario(const Agreement& agreement)
{
    Scenario scenario = latestScenario(agreement);
    if (agreement.view.asSigned)
        scenario.asSigned = agreement.view.asSigned;
    return scenario;
}

std::optional<InstrumentIndex> newestInstrumentOn(const Agreement& agreement, Date day)
{
    std::optional<InstrumentIndex> newest;
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i)
        if (agreement.instruments[i].effect.firstDay() <= day)
            newest = InstrumentIndex{i};
    return newest;
}

std::vector<ScenarioError> contradictionsIn(const Agreement& agreement, const Scenario& scenario)
{
    using Kind = ScenarioError::Kind;
    const Hypothesis hypothesis{agreement, scenario};
    std::vector<ScenarioError> errors;
    for (const auto& [event, supposed] : scenario.suppose) {
        const auto* const contingency = std::get_if<Contingency>(&agreement[event].kind);
        if (!contingency)
            continue;
        const auto first = contingency->follows;
        if (!first) {
            if (!std::holds_alternative<PartialDate>(supposed))
                errors.push_back({Kind::NotAFollower, event, first});
            continue;
        }
        const auto firstDay = hypothesis.dayOf(*first);
        const auto ownDay = hypothesis.dayOf(event);
        if (!firstDay)
            errors.push_back({Kind::FollowerWithoutFirst, event, first});
        else if (ownDay && *ownDay < *firstDay)
            errors.push_back({Kind::FollowerBeforeFirst, event, first});
    }
    return errors;
}

} // namespace pactline
