#include "timeline/filter_box.h"

#include "theme/typography.h"

#include <QPainter>

#include <cmath>

namespace pactline
{
namespace
{

constexpr int heightPx = 21;
constexpr int boxPx = 13;
constexpr int leftPx = 4;
constexpr int textLeftPx = leftPx + boxPx + 8;
constexpr int countGapPx = 14;

} // namespace

FilterBox::FilterBox(const Session& session, QString name, QWidget* parent)
    : QCheckBox(parent), m_session(session), m_name(std::move(name))
{
    setCursor(Qt::PointingHandCursor);
    setCount(0);
}

void FilterBox::setCount(std::size_t count)
{
    m_count = count;
    // An ampersand in a name is one, and no key.
    setText(QStringLiteral("%1 (%2)").arg(QString{m_name}.replace('&', "&&")).arg(count));
    update();
}

QSize FilterBox::sizeHint() const
{
    const QFontMetrics metrics{fontFor(TextRole::Body)};
    // Room for any count, so that nothing moves when it changes.
    const int count =
        metrics.horizontalAdvance(QString::number(m_session.agreement().clauses.size()));
    return {scaledPx(textLeftPx) + metrics.horizontalAdvance(m_name) + scaledPx(countGapPx) +
                count + scaledPx(leftPx),
            scaledPx(heightPx)};
}

void FilterBox::paintMark(QPainter& painter, const QRectF& box, const Palette& palette) const
{
    painter.setPen(QPen{isChecked() ? palette.firstParty : palette.secondaryText, 1});
    painter.setBrush(isChecked() ? palette.firstParty : palette.panel);
    painter.drawRoundedRect(box, 3, 3);
    if (!isChecked())
        return;
    painter.setPen(QPen{palette.onColour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QPointF tick[] = {box.topLeft() + QPointF{3, box.height() / 2},
                            box.topLeft() + QPointF{box.width() * 0.42, box.height() - 3.5},
                            box.topLeft() + QPointF{box.width() - 2.8, 3.5}};
    painter.drawPolyline(tick, 3);
}

void FilterBox::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Palette& palette = paletteOf(m_session.theme());
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (hasFocus()) {
        painter.setPen(QPen{palette.firstParty, 1.5});
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 4, 4);
    }
    const double box = scaledPx(boxPx);
    paintMark(painter, {scaledPx(leftPx) + 0.5, (height() - box) / 2 + 0.5, box, box}, palette);
    const QRect words = rect().adjusted(scaledPx(textLeftPx), 0, -scaledPx(leftPx), 0);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(m_count > 0 || isChecked() ? palette.text : palette.secondaryText);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_name);
    painter.setPen(palette.secondaryText);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
}

} // namespace pactline
