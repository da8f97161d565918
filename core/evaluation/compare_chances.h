#pragma once

#include "evaluation/evaluation.h"

namespace pactline
{

/// How likely a clause is in force on a day under two scenarios.
struct ChanceDifference {
    ClauseIndex clause;
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

} // namespace pactline
