#include "window/elided_label.h"

#include <QPainter>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int leastPx = 40;

} // namespace

void ElidedLabel::keep(const QString& ending)
{
    m_kept = ending;
    updateGeometry();
    update();
}

bool ElidedLabel::endsInKept() const
{
    return !m_kept.isEmpty() && text().endsWith(m_kept);
}

QString ElidedLabel::fitted(int widthPx) const
{
    const QFontMetrics metrics = fontMetrics();
    if (!endsInKept() || metrics.horizontalAdvance(text()) <= widthPx)
        return metrics.elidedText(text(), Qt::ElideRight, widthPx);
    const QString separator = QStringLiteral(", ");
    QStringList entries = text().chopped(m_kept.size()).split(separator);
    while (entries.size() > 1) {
        entries.last() = QStringLiteral("… · ") + m_kept;
        const QString shown = entries.join(separator);
        if (metrics.horizontalAdvance(shown) <= widthPx)
            return shown;
        entries.removeLast();
    }
    const int before = widthPx - metrics.horizontalAdvance(m_kept);
    return metrics.elidedText(metrics.elidedText(entries.first(), Qt::ElideRight, before) + m_kept,
                              Qt::ElideRight, widthPx);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int kept = endsInKept() ? fontMetrics().horizontalAdvance(m_kept) : 0;
    return {std::max(leastPx, kept), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect();
    const QString shown = fitted(room.width());
    painter.drawText(room, int(alignment() | Qt::AlignVCenter), shown);
    setToolTip(shown == text() ? QString{} : text());
}

} // namespace pactline
