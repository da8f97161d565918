#pragma once

#include "picture/picture_style.h"
#include "timeline/chart_points.h"

#include <QRectF>

class QPainter;

namespace pactline
{

/// Marks the numbers that are read on a day where they were published, or on their step.
void paintReadOutDots(QPainter& painter, const ChartData& data, Date day, Date knownUntil,
                      const PlotFrame& frame, const PictureStyle& style);

/// Where the balance of a day stands: beside the playhead, at the plot's top.
QRectF balanceRect(const ChartData& data, const Agreement& agreement, Date day,
                   const TimeScale& scale, const QRectF& plot, const PictureStyle& style);

/// "8 Owner · 4 Baker · 4 both", each in its colour.
void paintBalance(QPainter& painter, const ChartData& data, const Agreement& agreement, Date day,
                  const QRectF& rect, const PictureStyle& style);

} // namespace pactline
