#pragma once

#include "evaluation/evaluation.h"

namespace pactline
{

/// How likely a clause is in force on a day under two scenarios.
struct ChanceDifference {
    ClauseIndex clause;
    Date day;
    double left = 0;
    double right = 0;
};

/// Whether the clause's life is a matter of belief there.
bool uncertain(const Evaluation& evaluation, ClauseIndex clause);

/// The clauses that are not alike on that day in two evaluations of one agreement: the largest
/// difference of the probability of being in force first; then those that are certain in both and
/// differ in their state alone.
std::vector<ChanceDifference> compareChances(const Evaluation& left, const Evaluation& right,
                                             Date day);

/// Every clause that is not alike on some of the days, each on the day of its largest difference,
/// the first of several; in the same order.
std::vector<ChanceDifference> largestChances(const Evaluation& left, const Evaluation& right,
                                             std::span<const Date> days);
/// Of the days of the agreement's axis: quarter by quarter, and its last.
std::vector<ChanceDifference> largestChances(const Evaluation& left, const Evaluation& right);

/// The same of the clauses that are alike on that day.
std::vector<ChanceDifference> chancesApartFrom(Date day, const Evaluation& left,
                                               const Evaluation& right);

} // namespace pactline
