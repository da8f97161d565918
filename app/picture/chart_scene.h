#pragma once

#include "picture/picture_style.h"
#include "timeline/chart_data.h"
#include "timeline/time_scale.h"

#include <QRectF>

class QPainter;

namespace pactline
{

/// Draws lines, marks and areas with QtCharts, inside the plot to the pixel; nothing else.
void paintChartScene(QPainter& painter, const ChartData& data, const TimeScale& scale,
                     const QRectF& plot, const PictureStyle& style);

} // namespace pactline
