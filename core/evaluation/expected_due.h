#pragma once

#include "evaluation/probability.h"

namespace pactline
{

/// The series of whose money the clause decides; null where the file gives none.
const Series* seriesDueBy(const Agreement& agreement, ClauseIndex clause);

/// The days on which anything may come due, from the first to the one behind the last; closed.
DateRange daysOf(const Due& due);

/// What comes due on the days of the range, which is closed, if the clause is in force on all of
/// them: each rate for its days, each amount for its day. In the unit of the format.
double dueThroughout(const Due& due, const DateRange& days);

/// What is to be expected of it:
///
///     sum over the days:  rate a year / days of that year × probability of being in force
///     and over the amounts on these days:          amount × probability of being in force
///
/// worked out life by life, so that a range of any length costs the same.
double expectedDue(const Probabilities& probabilities, const Due& due, const DateRange& days);

/// The same from the first of the days, which rise, up to each of them; 0 for the first.
std::vector<double> expectedDueUpTo(const Probabilities& probabilities, const Due& due,
                                    std::span<const Date> days);

} // namespace pactline
