#include "picture/lane_heading.h"

#include "text/lane_text.h"

#include <QLocale>
#include <QPainter>

namespace pactline
{
namespace
{

constexpr double chevronPx = 6;
constexpr double chevronLeftPx = 2.5;

/// Points down over what is open, to the right before what is folded.
void paintChevron(QPainter& painter, const QPointF& middle, double size, bool folded,
                  const QColor& colour)
{
    const double half = size / 2;
    QPolygonF triangle{{QPointF{-half, -half / 2}, QPointF{half, -half / 2}, QPointF{0, half}}};
    painter.save();
    painter.translate(middle);
    if (folded)
        painter.rotate(-90);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(triangle);
    painter.restore();
}

void paintCursor(QPainter& painter, const QRectF& row, const PictureStyle& style)
{
    painter.save();
    painter.fillRect(row, style.palette->selection);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{style.palette->firstParty, 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row.adjusted(2, 1, -2, -1), 4, 4);
    painter.restore();
}

} // namespace

void paintLaneHeading(QPainter& painter, const LaneHeading& heading, const QRectF& row,
                      double inset, const PictureStyle& style)
{
    if (heading.hasCursor)
        paintCursor(painter, row, style);
    const double size = style.px(chevronPx);
    if (heading.folds)
        paintChevron(painter, {row.left() + style.px(chevronLeftPx) + size / 2, row.center().y()},
                     size, heading.folded, style.palette->secondaryText);
    const QString title = QLocale{style.language}.toUpper(heading.title);
    const QRectF words = row.adjusted(inset, 0, 0, 0);
    painter.setFont(style.font(TextRole::Caps));
    painter.setPen(style.palette->secondaryText);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
    if (heading.hidden == 0)
        return;
    const double width = QFontMetricsF{style.font(TextRole::Caps)}.horizontalAdvance(title);
    painter.setFont(style.font(TextRole::Small));
    painter.drawText(words.adjusted(width + style.px(8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     hiddenLanesText(heading.hidden));
}

} // namespace pactline
