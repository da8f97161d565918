#pragma once

#include "scenario/hypothesis.h"

namespace pactline
{

/// The scenario with the event supposed to happen on that date.
Scenario supposing(Scenario scenario, EventIndex event, const PartialDate& date);

/// Without the event and without everything that follows it.
Scenario notSupposing(const Agreement& agreement, Scenario scenario, EventIndex event);

/// The scenario with the event moved to the day and all followers at their distance. A follower
/// with a date of its own keeps it as long as that is not before its first step; a follower that is
/// moved itself stops at the supposed date of what it follows.
Scenario movedTo(const Agreement& agreement, Scenario scenario, EventIndex event, Date day);

/// A date to begin with when nothing is known of the user's wishes: the first of a month, two
/// years after the facts were checked.
Date firstGuess(const Agreement& agreement);

} // namespace pactline
