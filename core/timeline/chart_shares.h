#pragma once

#include "timeline/chart_data.h"
#include "timeline/time_scale.h"

namespace pactline
{

/// One share of the clauses in force, stacked upon those below it:
///
///          ______ upper
///     ____|      |____
///     ________________ lower
struct PlotArea {
    Beneficiary who;
    std::vector<PlotPoint> lower;
    std::vector<PlotPoint> upper;
};

/// The shares of a balance as far as the axis shows them, from the bottom up.
std::vector<PlotArea> stackedAreas(const ChartData& data, const TimeScale& scale);

/// A rectangle inside a share.
struct ShareRoom {
    double fromDay = 0;
    double untilDay = 0;
    double low = 0;
    double high = 0;
};

/// The widest rectangle in the share that is at least that high; nothing where none is.
std::optional<ShareRoom> roomIn(const ChartData& data, std::size_t share, const TimeScale& scale,
                                double leastHeight);

} // namespace pactline
