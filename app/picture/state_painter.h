#pragma once

#include "picture/picture_style.h"
#include "theme/lane_colour.h"

#include <QRectF>

class QPainter;

namespace pactline
{

/// Diagonal lines at a fixed distance, on the picture's own grid, whatever the rectangle.
void hatch(QPainter& painter, const QRectF& rect, const QColor& colour, double spacing);

/// Where colour tells states: a stretch in which an event is awaited, with its word if it fits.
void paintPendingStretch(QPainter& painter, const QRectF& rect, const PictureStyle& style);

/// Where colour tells states: a clause that is over. Lapsed is a bar, expired a broken one and
/// ended a thin one, told apart without their colours.
void paintOverLine(QPainter& painter, const QPointF& from, double right, LaneState state,
                   const PictureStyle& style);

} // namespace pactline
