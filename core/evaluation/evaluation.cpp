#include "evaluation/evaluation.h"

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

} // namespace pactline
