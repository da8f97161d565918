#pragma once

#include "evaluation/probability.h"

namespace pactline
{

// What possible lives come to once a belief gives their deciding days a probability.

StateShares statesOf(const PossibleLives& lives, const DayDistribution& days, Date day);
double inForceOf(const PossibleLives& lives, const DayDistribution& days, Date day);
EndOutlook endOf(const PossibleLives& lives, const DayDistribution& days, Date day);
/// See Exposure::lost.
double lostIn(const PossibleLives& lives, const DayDistribution& days, Date from);

/// The end of the term that speaks on that day of a life without uncertainty.
EndOutlook endOf(const Projection& projection, ClauseIndex clause, Date day);

} // namespace pactline
