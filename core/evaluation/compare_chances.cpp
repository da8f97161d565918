#include "evaluation/compare_chances.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

/// Sums of shares differ in their last digits, whichever way they were added up.
constexpr double leastChance = 1e-9;

/// How likely it is in force; 0 or 1 where nothing about it is uncertain.
double chanceInForce(const Evaluation& evaluation, ClauseIndex clause, Date day)
{
    if (evaluation.probabilities)
        return evaluation.probabilities->inForce(clause, day);
    return evaluation.projection->spanAt(clause, day).state == ClauseState::InForce ? 1 : 0;
}

bool differInState(const Evaluation& left, const Evaluation& right, ClauseIndex clause, Date day)
{
    return !uncertain(left, clause) && !uncertain(right, clause) &&
           left.projection->spanAt(clause, day).state !=
               right.projection->spanAt(clause, day).state;
}

} // namespace

bool uncertain(const Evaluation& evaluation, ClauseIndex clause)
{
    return evaluation.probabilities && evaluation.probabilities->uncertain(clause);
}

std::vector<ChanceDifference> compareChances(const Evaluation& left, const Evaluation& right,
                                             Date day)
{
    const auto size = [](const ChanceDifference& one) { return std::abs(one.left - one.right); };
    std::vector<ChanceDifference> differences;
    for (std::uint32_t i = 0; i < left.projection->clauseCount(); ++i) {
        const ChanceDifference one{
            {i}, chanceInForce(left, {i}, day), chanceInForce(right, {i}, day)};
        if (size(one) > leastChance || differInState(left, right, {i}, day))
            differences.push_back(one);
    }
    std::ranges::stable_sort(differences, [&](const auto& one, const auto& other) {
        return size(one) > size(other) + leastChance;
    });
    return differences;
}

} // namespace pactline
