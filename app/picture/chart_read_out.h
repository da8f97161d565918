#pragma once

#include "picture/picture_style.h"
#include "timeline/chart_points.h"

#include <QRectF>

#include <span>

class QPainter;

namespace pactline
{

/// Marks the numbers that are read on a day where they were published, or on their step.
void paintReadOutDots(QPainter& painter, const ChartData& data, Date day, Date knownUntil,
                      const PlotFrame& frame, const PictureStyle& style);

/// Where the balance of a day stands: beside the playhead in the plot's top or above it, where
/// nothing is taken.
QRectF balanceRect(const ChartData& data, const Agreement& agreement, Date day,
                   const PlotFrame& frame, const PictureStyle& style,
                   std::span<const QRectF> taken);

/// "8 Owner · 4 Baker · 4 both", each in its colour.
void paintBalance(QPainter& painter, const ChartData& data, const Agreement& agreement, Date day,
                  const QRectF& rect, const PictureStyle& style);

} // namespace pactline
