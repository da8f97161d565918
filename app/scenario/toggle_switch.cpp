#include "scenario/toggle_switch.h"

#include "theme/typography.h"

#include <QPainter>

namespace pactline
{
namespace
{

constexpr int trackWidthPx = 32;
constexpr int trackHeightPx = 18;
constexpr int gap = 8;

} // namespace

ToggleSwitch::ToggleSwitch(const QString& text, const Palette& palette, QWidget* parent)
    : QAbstractButton(parent), m_palette(&palette)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(TextRole::Heading));
}

void ToggleSwitch::setColours(const Palette& palette)
{
    m_palette = &palette;
    update();
}

QSize ToggleSwitch::sizeHint() const
{
    const QFontMetrics metrics{fontFor(TextRole::Heading)};
    const int trackWidth = scaledPx(trackWidthPx);
    const int trackHeight = scaledPx(trackHeightPx);
    return {trackWidth + gap + metrics.horizontalAdvance(text()) + 6,
            std::max(trackHeight + 6, metrics.height())};
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double trackWidth = scaledPx(trackWidthPx);
    const double trackHeight = scaledPx(trackHeightPx);
    const QRectF track{2.5, (height() - trackHeight) / 2.0, trackWidth - 1.0, trackHeight};
    if (hasFocus()) {
        painter.setPen(QPen{m_palette->firstParty, 2});
        painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), trackHeight / 2.0 + 2,
                                trackHeight / 2.0 + 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked()
                         ? m_palette->hypothesis
                         : blended(m_palette->secondaryText, m_palette->panel, controlShare));
    painter.drawRoundedRect(track, trackHeight / 2.0, trackHeight / 2.0);
    const double radius = trackHeight / 2.0 - 3;
    const double x = isChecked() ? track.right() - radius - 3 : track.left() + radius + 3;
    painter.setBrush(m_palette->panel);
    painter.drawEllipse(QPointF{x, track.center().y()}, radius, radius);
    painter.setPen(m_palette->text);
    painter.setFont(fontFor(TextRole::Heading));
    const QRectF room(trackWidth + gap, 0, width() - trackWidth - gap, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(room.width())));
}

} // namespace pactline
