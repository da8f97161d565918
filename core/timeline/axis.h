#pragma once

#include "calendar/date_range.h"
#include "scenario/hypothesis.h"

namespace pactline
{

/// The whole time axis: the file's, longer where something supposed lies beyond it. Closed.
DateRange wholeAxis(const Agreement& agreement, const Hypothesis& hypothesis);

} // namespace pactline
