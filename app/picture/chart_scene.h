#pragma once

#include "picture/picture_style.h"
#include "timeline/chart_data.h"
#include "timeline/time_scale.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace pactline
{

/// A part of a chart, for pictures that keep parts apart: one line or one share; or none, which
/// leaves the grid.
struct ChartPick {
    std::optional<std::size_t> line;
};

/// Draws lines, marks and areas with QtCharts, inside the plot to the pixel; nothing else.
/// `pick`: only that part.
void paintChartScene(QPainter& painter, const ChartData& data, const TimeScale& scale,
                     const QRectF& plot, const PictureStyle& style,
                     const std::optional<ChartPick>& pick = {});

} // namespace pactline
