#include "scenario/scenario.h"

#include "scenario/day_distribution.h"
#include "scenario/hypothesis.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Kind = ScenarioError::Kind;

constexpr double wholeShare = 1 - 1e-9;

bool isBelief(const Supposition& supposed)
{
    return std::holds_alternative<Belief>(supposed) ||
           std::holds_alternative<FollowerBelief>(supposed);
}

/// What the belief would give, had nobody denied it, to the time in which that is denied.
double shareBefore(Belief belief, Date held)
{
    const Date day = belief.notBefore->firstDay();
    belief.notBefore.reset();
    return DayDistribution{belief, held}.before(day);
}

bool isDelayRange(const Supposition& supposed)
{
    const auto* const belief = std::get_if<FollowerBelief>(&supposed);
    const auto* const range = belief ? std::get_if<DelayRange>(&belief->when) : nullptr;
    return range && range->shortest != range->longest;
}

void addFirstErrors(std::vector<ScenarioError>& errors, const Agreement& agreement,
                    EventIndex event, const Supposition& supposed)
{
    if (const auto* const belief = std::get_if<Belief>(&supposed)) {
        if (belief->notBefore && shareBefore(*belief, heldOn(*belief, agreement)) >= wholeShare)
            errors.push_back({Kind::NothingLeft, event, {}});
    } else if (!std::holds_alternative<PartialDate>(supposed)) {
        errors.push_back({Kind::NotAFollower, event, {}});
    }
}

void addFollowerErrors(std::vector<ScenarioError>& errors, const Hypothesis& hypothesis,
                       EventIndex event, EventIndex first, const Supposition& supposed)
{
    const auto firstDay = hypothesis.dayOf(first);
    const auto* const date = std::get_if<PartialDate>(&supposed);
    if (std::holds_alternative<Belief>(supposed))
        errors.push_back({Kind::BeliefOfFollower, event, first});
    else if (!firstDay && hypothesis.of(first).kind != EventOutcome::Kind::Uncertain)
        errors.push_back({Kind::FollowerWithoutFirst, event, first});
    else if (date && firstDay && date->firstDay() < *firstDay)
        errors.push_back({Kind::FollowerBeforeFirst, event, first});
}

/// One line of events may be uncertain, and one delay in it a range: more would have to be sampled.
void addSecondBeliefs(std::vector<ScenarioError>& errors, const Agreement& agreement,
                      const Scenario& scenario)
{
    std::optional<EventIndex> uncertain;
    bool range = false;
    for (const auto& [event, supposed] : scenario.suppose) {
        if (!isBelief(supposed) || !agreement[event].contingent())
            continue;
        const EventIndex first = firstStepOf(agreement, event);
        if (uncertain && *uncertain != first)
            errors.push_back({Kind::SecondBelief, event, uncertain});
        else if (range && isDelayRange(supposed))
            errors.push_back({Kind::SecondDelayRange, event, first});
        uncertain = uncertain.value_or(first);
        range = range || isDelayRange(supposed);
    }
}

} // namespace

Scenario latestScenario(const Agreement& agreement)
{
    Scenario scenario;
    if (!agreement.instruments.empty())
        scenario.asSigned = InstrumentIndex{std::uint32_t(agreement.instruments.size() - 1)};
    return scenario;
}

EventIndex firstStepOf(const Agreement& agreement, EventIndex event)
{
    const auto* const contingency = std::get_if<Contingency>(&agreement[event].kind);
    return contingency && contingency->follows ? firstStepOf(agreement, *contingency->follows)
                                               : event;
}

Date heldOn(const Belief& belief, const Agreement& agreement)
{
    return belief.said ? belief.said->firstDay() : agreement.checked;
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

bool Scenario::uncertain() const
{
    return std::ranges::any_of(suppose, [](const auto& entry) { return isBelief(entry.second); });
}

std::vector<ScenarioError> contradictionsIn(const Agreement& agreement, const Scenario& scenario)
{
    const Hypothesis hypothesis{agreement, scenario};
    std::vector<ScenarioError> errors;
    for (const auto& [event, supposed] : scenario.suppose) {
        const auto* const contingency = std::get_if<Contingency>(&agreement[event].kind);
        if (!contingency)
            continue;
        if (contingency->follows)
            addFollowerErrors(errors, hypothesis, event, *contingency->follows, supposed);
        else
            addFirstErrors(errors, agreement, event, supposed);
    }
    addSecondBeliefs(errors, agreement, scenario);
    return errors;
}

} // namespace pactline
