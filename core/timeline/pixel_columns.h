#pragma once

#include "timeline/time_scale.h"

#include <vector>

namespace pactline
{

/// How many columns of pixels the axis has, one at least.
std::size_t columnCount(const TimeScale& scale);

/// The day in the middle of every column.
std::vector<Date> daysOfColumns(const TimeScale& scale);

} // namespace pactline
