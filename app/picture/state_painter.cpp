#include "picture/state_painter.h"

#include "text/lane_text.h"

#include <QPainter>

#include <cmath>

namespace pactline
{

void hatch(QPainter& painter, const QRectF& rect, const QColor& colour, double spacing)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen{colour, 1});
    const double first = std::floor((rect.left() - rect.height()) / spacing) * spacing;
    for (double x = first; x < rect.right(); x += spacing)
        painter.drawLine(QPointF{x, rect.bottom()}, QPointF{x + rect.height(), rect.top()});
    painter.restore();
}

void paintPendingStretch(QPainter& painter, const QRectF& rect, const PictureStyle& style)
{
    const QColor colour = stateColour(*style.palette, LaneState::Pending);
    painter.fillRect(rect, blended(colour, style.palette->panel, 0.22));
    hatch(painter, rect, blended(colour, style.palette->panel, 0.6), style.px(3));
    painter.fillRect(QRectF{rect.left(), rect.top(), style.px(2), rect.height()}, colour);
    const QString word = laneStateText(LaneState::Pending);
    const QRectF inner = rect.adjusted(style.px(6), 0, 0, 0);
    painter.setFont(style.font(TextRole::Small));
    painter.setPen(style.palette->text);
    if (painter.fontMetrics().horizontalAdvance(word) < inner.width())
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, word);
}

void paintOverLine(QPainter& painter, const QPointF& from, double right, LaneState state,
                   const PictureStyle& style)
{
    const bool ended = state == LaneState::Ended;
    QPen pen{stateColour(*style.palette, state), style.px(ended ? 1.5 : 4)};
    pen.setCapStyle(Qt::FlatCap);
    if (state == LaneState::Expired)
        pen.setDashPattern({1.25, 0.75});
    painter.setPen(pen);
    painter.drawLine(from, QPointF{right, from.y()});
}

} // namespace pactline
