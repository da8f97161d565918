#pragma once

#include "timeline/chart_data.h"
#include "timeline/time_scale.h"

namespace pactline
{

/// Where a chart's plot stands, in pixels.
struct PlotFrame {
    TimeScale scale;
    double top = 0;
    double bottom = 0;
};

/// The height at which a number stands.
double heightOf(double value, const ValueAxis& axis, const PlotFrame& frame);

/// Where a published number stands: a dot, or the bar of its period.
struct PointPlace {
    PointIndex point;
    double leftPx = 0;
    double rightPx = 0; ///< of a dot: leftPx
    double yPx = 0;

    bool isBar() const { return rightPx > leftPx; }
};

/// Every published number of the chart, line by line.
std::vector<PointPlace> pointPlaces(const ChartData& data, const PlotFrame& frame);

std::optional<PointPlace> placeOfPoint(const ChartData& data, const PlotFrame& frame,
                                       const PointIndex& point);

/// The number whose dot or bar is nearest and at most `reachPx` away; a dot before a bar.
std::optional<PointPlace> pointNear(const ChartData& data, const PlotFrame& frame, double x,
                                    double y, double reachPx);

/// The number that is `count` numbers away in the order of days; from the playhead's day where
/// none is given. Stops at the first and the last; nothing in a chart without numbers.
std::optional<PointIndex> pointBeside(const ChartData& data, const std::optional<PointIndex>& from,
                                      Date playhead, int count);

} // namespace pactline
