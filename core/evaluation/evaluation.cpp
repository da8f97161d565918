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
    for (std::uint32_t i = 0; i < probabilities.agreement().clauses.size(); ++i)
        if (probabilities.wavers({i}))
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
