#pragma once

#include "picture/chart_style.h"
#include "text/chart_text.h"
#include "timeline/time_scale.h"

#include <QRectF>

class QPainter;

namespace pactline
{

class PictureParts;

/// Paints a chart's lines, areas, marks and numbers with QtCharts, its time axis being `scale` to
/// the pixel; `plot` lies between the scale's ends. Only what is inside the plot is drawn, but for
/// the axes' numbers, which stand at its sides. No word is put into a reserved rectangle. `parts`:
/// keeps every line apart; `words`: told where the words beside points stand. Returns where other
/// words would meet something.
std::vector<QRectF> paintChart(QPainter& painter, const ChartData& data, const Agreement& agreement,
                               const TimeScale& scale, const QRectF& plot,
                               const PictureStyle& style, const std::vector<QRectF>& reserved = {},
                               PictureParts* parts = nullptr, std::vector<QRectF>* words = nullptr);

/// What the axes count, above them; moved aside where something is taken already.
void paintUnits(QPainter& painter, const ChartData& data, const QRectF& plot,
                const PictureStyle& style, const std::vector<QRectF>& taken = {});

/// Where the left axis' unit stands as long as nothing moves it aside.
QRectF leftUnitRect(const ChartData& data, const QRectF& plot, const PictureStyle& style);

/// How far the left axis' numbers reach out of the plot.
double axisNumbersReach(const ChartData& data, const PictureStyle& style);

/// The height at which a number stands in the plot.
double yOf(double value, const ValueAxis& axis, const QRectF& plot);

} // namespace pactline
