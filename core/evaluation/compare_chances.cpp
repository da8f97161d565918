#include "evaluation/compare_chances.h"

#include <algorithm>
#include <array>
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

double sizeOf(const ChanceDifference& one)
{
    return std::abs(one.left - one.right);
}

std::optional<ChanceDifference> largestOf(const Evaluation& left, const Evaluation& right,
                                          ClauseIndex clause, std::span<const Date> days)
{
    std::optional<ChanceDifference> largest;
    for (const Date day : days) {
        const ChanceDifference one{clause, day, chanceInForce(left, clause, day),
                                   chanceInForce(right, clause, day)};
        const bool differs = sizeOf(one) > leastChance || differInState(left, right, clause, day);
        if (differs && (!largest || sizeOf(one) > sizeOf(*largest) + leastChance))
            largest = one;
    }
    return largest;
}

std::vector<Date> quartersOf(const DateRange& extent)
{
    std::vector<Date> days;
    for (Date each = extent.from; each < *extent.until; each = plusMonths(each, 3))
        days.push_back(each);
    days.push_back(extent.until->plusDays(-1));
    return days;
}

} // namespace

bool uncertain(const Evaluation& evaluation, ClauseIndex clause)
{
    return evaluation.probabilities && evaluation.probabilities->uncertain(clause);
}

std::vector<ChanceDifference> compareChances(const Evaluation& left, const Evaluation& right,
                                             Date day)
{
    return largestChances(left, right, std::array{day});
}

std::vector<ChanceDifference> largestChances(const Evaluation& left, const Evaluation& right,
                                             std::span<const Date> days)
{
    std::vector<ChanceDifference> differences;
    for (std::uint32_t i = 0; i < left.projection->clauseCount(); ++i)
        if (const auto largest = largestOf(left, right, {i}, days))
            differences.push_back(*largest);
    std::ranges::stable_sort(differences, [](const auto& one, const auto& other) {
        return sizeOf(one) > sizeOf(other) + leastChance;
    });
    return differences;
}

std::vector<ChanceDifference> largestChances(const Evaluation& left, const Evaluation& right)
{
    return largestChances(left, right, quartersOf(left.projection->agreement().extent));
}

std::vector<ChanceDifference> chancesApartFrom(Date day, const Evaluation& left,
                                               const Evaluation& right)
{
    auto apart = largestChances(left, right);
    const auto onTheDay = compareChances(left, right, day);
    std::erase_if(apart, [&](const ChanceDifference& one) {
        return std::ranges::find(onTheDay, one.clause, &ChanceDifference::clause) != onTheDay.end();
    });
    return apart;
}

} // namespace pactline
