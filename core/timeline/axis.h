#pragma once

#include "calendar/date_range.h"
#include "scenario/hypothesis.h"

namespace pactline
{

/// The whole time axis: the file's, longer where something supposed lies beyond it, or a day that a
/// belief names. Closed.
DateRange wholeAxis(const Agreement& agreement, const Scenario& scenario);

/// The same for two scenarios that are held against each other.
DateRange wholeAxis(const Agreement& agreement, const Scenario& scenario,
                    const std::optional<Scenario>& pinned);

} // namespace pactline
