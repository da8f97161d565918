#include "window/elided_label.h"

#include <QPainter>

namespace pactline
{

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, int(alignment() | Qt::AlignVCenter), shown);
    setToolTip(shown == text() ? QString{} : text());
}

} // namespace pactline
