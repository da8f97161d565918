#pragma once

#include "picture/picture_style.h"
#include "timeline/chart_points.h"

#include <QRectF>

class QPainter;

namespace pactline
{

/// Puts the words that a file gives beside their numbers: nowhere on another word, on a line, on
/// a mark or in a reserved rectangle; left out where there is no such place. Returns what is then
/// taken: words, lines and marks; `words` alone, if anybody asks.
std::vector<QRectF> paintChartLabels(QPainter& painter, const ChartData& data,
                                     const TimeScale& scale, const QRectF& plot,
                                     const PictureStyle& style, const std::vector<QRectF>& reserved,
                                     std::vector<QRectF>* words = nullptr);

/// Names the shares of the clauses in force where they are wide enough, between upright lines
/// among what is reserved.
void paintShareNames(QPainter& painter, const ChartData& data, const Agreement& agreement,
                     const TimeScale& scale, const QRectF& plot, const PictureStyle& style,
                     const std::vector<QRectF>& reserved);

} // namespace pactline
