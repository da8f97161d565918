#include "theme/rounded_corners.h"

#include <QBitmap>
#include <QPainter>
#include <QWidget>

namespace pactline
{

void roundCorners(QWidget& window, int radiusPx)
{
    QBitmap shape{window.size()};
    shape.clear();
    QPainter painter{&shape};
    painter.setPen(Qt::color1);
    painter.setBrush(Qt::color1);
    painter.drawRoundedRect(shape.rect().adjusted(0, 0, -1, -1), radiusPx, radiusPx);
    painter.end();
    window.setMask(shape);
}

} // namespace pactline
