#include "evaluation/evaluation.h"

#include "evaluation/compare.h"

namespace pactline
{
namespace
{

Evaluation evaluationOf(std::shared_ptr<const Probabilities> probabilities)
{
    return {probabilities->ifNothingHappens(), probabilities};
}

// Sums of probabilities carry the rounding of thousands of additions.
constexpr double nothingGained = 1e-9;

/// Whether the clause is in force on the day if nothing uncertain happens.
bool inForceOtherwise(const Probabilities& probabilities, ClauseIndex clause, Date day)
{
    return probabilities.ifNothingHappens()->spanAt(clause, day).state == ClauseState::InForce;
}

} // namespace

Evaluation evaluate(std::shared_ptr<const Agreement> agreement, Scenario scenario)
{
    if (!scenario.uncertain())
        return {project(std::move(agreement), std::move(scenario)), nullptr};
    return evaluationOf(
        std::make_shared<const Probabilities>(std::move(agreement), std::move(scenario)));
}

Evaluation evaluateAgain(const Evaluation& previous, Scenario scenario)
{
    if (!scenario.uncertain())
        return {projectAgain(*previous.projection, std::move(scenario)), nullptr};
    if (previous.probabilities)
        return evaluationOf(
            std::make_shared<const Probabilities>(*previous.probabilities, std::move(scenario)));
    return evaluate(previous.projection->sharedAgreement(), std::move(scenario));
}

bool anyClauseUncertain(const Probabilities& probabilities)
{
    const Agreement& agreement = probabilities.agreement();
    if (!probabilities.mostExposed(agreement.extent.from).empty())
        return true;
    // What an event brings is not lost by it: it shows in being in force where it was not.
    std::vector<Date> days;
    for (Date day = agreement.extent.from; day < *agreement.extent.until; day = plusMonths(day, 3))
        days.push_back(day);
    const auto curves = probabilities.curves(days);
    for (std::uint32_t i = 0; i < curves.size(); ++i)
        for (std::size_t j = 0; curves[i] && j < days.size(); ++j)
            if ((*curves[i])[j] > nothingGained && !inForceOtherwise(probabilities, {i}, days[j]))
                return true;
    return false;
}

std::optional<InstrumentIndex> newestTermsHanging(const Evaluation& evaluation)
{
    if (!evaluation.probabilities)
        return newestTermsHanging(*evaluation.projection);
    const auto count = std::uint32_t(evaluation.projection->agreement().instruments.size());
    for (std::uint32_t i = count; i-- > 0;) {
        Scenario scenario = evaluation.scenario();
        scenario.asSigned = InstrumentIndex{i};
        if (anyClauseUncertain(*evaluateAgain(evaluation, std::move(scenario)).probabilities))
            return InstrumentIndex{i};
    }
    return std::nullopt;
}

} // namespace pactline
