#pragma once

#include "evaluation/voices.h"

#include <functional>

namespace pactline
{

// What possible lives come to once a belief gives their deciding days a probability.

/// What the clause may be on the day, each with its probability; the terms are those of the clause
/// whose lives these are.
std::vector<std::pair<Voice, double>> voicesOn(const PossibleLives& lives,
                                               const DayDistribution& days, Date day);
/// Whether the event, on any day that is likely at all, makes another life than it does by not
/// happening.
bool wavers(const PossibleLives& lives, const DayDistribution& days);
StateShares statesOf(const PossibleLives& lives, const DayDistribution& days, Date day);
double inForceOf(const PossibleLives& lives, const DayDistribution& days, Date day);
EndOutlook endOf(const PossibleLives& lives, const DayDistribution& days, Date day);
/// See Exposure::lost.
double lostIn(const PossibleLives& lives, const DayDistribution& days, Date from);

/// What is to be expected of what adds up from day to day, but only while the clause is in force;
/// `upTo` tells how much of it comes before a day. The range is closed.
double expectedOf(const PossibleLives& lives, const DayDistribution& days, const DateRange& range,
                  const std::function<double(Date)>& upTo);

/// The end of the term that speaks on that day of a life without uncertainty.
EndOutlook endOf(const Projection& projection, ClauseIndex clause, Date day);

} // namespace pactline
