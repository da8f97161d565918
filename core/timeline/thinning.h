#pragma once

#include "timeline/chart_data.h"
#include "timeline/time_scale.h"

namespace pactline
{

/// The path as far as pixels can show it: of the vertices in one pixel column only the first, the
/// least, the greatest and the last, in their order; of those out of sight only the nearest on
/// either side. Steps stay steps. The path must be ordered by day.
std::vector<PlotPoint> thinned(std::span<const PlotPoint> path, const TimeScale& scale);

} // namespace pactline
