#pragma once

#include "picture/picture_style.h"
#include "timeline/chart_data.h"
#include "timeline/time_scale.h"

#include <QRectF>

class QPainter;

namespace pactline
{

/// The colour in which a chart's line is drawn.
QColor colourOf(const ChartData& data, std::size_t line, const Palette& palette);

/// A number as its line writes it: "$13B", "32.5 %".
QString valueText(const SeriesLine& line, double value, const QString& language);

/// Paints a chart's lines, marks and numbers with QtCharts, its time axis being `scale` to the
/// pixel; `plot` lies between the scale's ends. Only what is inside the plot is drawn, but for
/// the axis' numbers, which stand at its left and, for a second axis, at its right edge. No word
/// is put into a reserved rectangle.
void paintChart(QPainter& painter, const ChartData& data, const TimeScale& scale,
                const QRectF& plot, const PictureStyle& style,
                const std::vector<QRectF>& reserved = {});

/// A sample of the line and its name; `row` also leaves room for a number at its right.
void paintLegendEntry(QPainter& painter, const ChartData& data, std::size_t line, const QRectF& row,
                      const PictureStyle& style, double numberWidth = 0);

/// The height at which a number stands in the plot.
double yOf(double value, const ValueAxis& axis, const QRectF& plot);

} // namespace pactline
