#include "picture/pinned_painter.h"

#include "picture/upright_line.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

struct PinnedWords {
    Q_DECLARE_TR_FUNCTIONS(PinnedPainter)
};

constexpr double thickPx = 3;
constexpr double overTickPx = 6;   ///< where something is over
constexpr double stretchGapPx = 1; ///< to the next stretch
constexpr double dayChipPx = 14;
constexpr double palingLevels = 32;
constexpr double palest = 0.2;

void paintThick(QPainter& painter, const QRectF& line, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(line, line.height() / 2, line.height() / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintPatterned(QPainter& painter, const QRectF& line, const QColor& colour, double width,
                    const QList<qreal>& pattern)
{
    QPen pen{colour, width};
    pen.setCapStyle(Qt::FlatCap);
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    painter.setPen(pen);
    const double y = line.center().y();
    painter.drawLine(QPointF{line.left(), y}, QPointF{line.right(), y});
}

void paintOver(QPainter& painter, const QRectF& line, const QColor& colour, bool begins,
               const PictureStyle& style)
{
    const double width = style.px(1.25);
    painter.fillRect(QRectF{line.left(), line.bottom() - width, line.width(), width}, colour);
    if (begins)
        painter.fillRect(QRectF{line.left(), line.bottom() - style.px(overTickPx), style.px(2),
                                style.px(overTickPx)},
                         colour);
}

void paintLine(QPainter& painter, const QRectF& line, PinnedState state, bool begins,
               const PictureStyle& style)
{
    const QColor& colour = style.palette->secondaryText;
    switch (state) {
    case PinnedState::InForce:
        return paintThick(painter, line, colour);
    case PinnedState::Over:
        return paintOver(painter, line, colour, begins, style);
    case PinnedState::Unknown:
        return paintPatterned(painter, line, colour, style.px(2), {1, 2});
    case PinnedState::NotYetAgreed:
        return paintPatterned(painter, line, colour, style.px(1), {6, 4});
    }
}

/// The paler, the less likely; never so pale that it is lost.
void paintPaling(QPainter& painter, const QRectF& line, const PinnedStretch& stretch,
                 const PictureStyle& style)
{
    const auto levelAt = [&](std::size_t i) {
        return std::round(stretch.shares[i] * palingLevels);
    };
    const std::size_t columns = stretch.shares.size();
    for (std::size_t i = 0; i < columns;) {
        const std::size_t first = i;
        while (i < columns && levelAt(i) == levelAt(first))
            ++i;
        const double share = std::max(levelAt(first) / palingLevels, palest);
        const double left = line.left() + double(first);
        const double right = std::min(line.left() + double(i), line.right());
        if (left < right)
            painter.fillRect(QRectF{left, line.top(), right - left, line.height()},
                             blended(style.palette->secondaryText, style.palette->panel, share));
    }
}

void paintChip(QPainter& painter, const QRectF& chip, const PictureStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.palette->secondaryText);
    painter.drawRoundedRect(chip, style.px(3), style.px(3));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(style.font(TextRole::SmallBold));
    painter.setPen(style.palette->panel);
    painter.drawText(chip, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("B"));
}

} // namespace

double pinnedLineReach(const PictureStyle& style)
{
    return std::ceil(style.px(thickPx));
}

void paintPinnedLines(QPainter& painter, std::span<const PinnedStretch> stretches,
                      const QRectF& row, const PictureStyle& style)
{
    const double height = style.px(thickPx);
    const double top = std::floor(row.bottom() - height);
    for (const PinnedStretch& stretch : stretches) {
        const double width = std::max(stretch.rightPx - stretch.leftPx - stretchGapPx, 1.0);
        const QRectF line{stretch.leftPx, top, width, height};
        // In a dense picture it lies on the spans' lower edge: it stays apart from them.
        painter.fillRect(line.adjusted(0, -1, 0, 0), style.palette->panel);
        if (stretch.shares.empty())
            paintLine(painter, line, stretch.state, stretch.begins, style);
        else
            paintPaling(painter, line, stretch, style);
    }
}

std::vector<Date> pinnedDays(const Projection& shown, const Projection& pinned,
                             const DateRange& visible)
{
    std::vector<Date> days;
    for (const EventIndex event : pinned.agreement().contingentEvents()) {
        const auto day = pinned.hypothesis().dayOf(event);
        if (day && day != shown.hypothesis().dayOf(event) && visible.contains(*day))
            days.push_back(*day);
    }
    std::ranges::sort(days);
    return days;
}

void paintPinnedDays(QPainter& painter, const std::vector<Date>& days, const TimeScale& scale,
                     double top, double bottom, const PictureStyle& style,
                     std::span<const QRectF> words)
{
    const QColor& colour = style.palette->secondaryText;
    const double size = style.px(dayChipPx);
    QPen pen{colour, style.px(1)};
    pen.setDashPattern({2, 3});
    double taken = scale.leftPx() - size;
    for (const Date day : days) {
        const double x = scale.xOf(day);
        const QRectF chip{std::round(x - size / 2), top, size, size};
        const double middle = std::round(x) + 0.5;
        painter.setPen(pen);
        paintUprightLine(painter, middle, chip.bottom(), bottom, words);
        if (chip.left() < taken + 1)
            continue;
        taken = chip.right();
        paintChip(painter, chip, style);
    }
}

void paintPinnedSample(QPainter& painter, const QRectF& rect, PinnedState state,
                       const PictureStyle& style)
{
    const double height = style.px(thickPx);
    paintLine(painter, {rect.left(), rect.center().y() - height / 2, rect.width(), height}, state,
              true, style);
}

QString pinnedStateText(PinnedState state)
{
    switch (state) {
    case PinnedState::InForce:
        return PinnedWords::tr("in force in B");
    case PinnedState::Over:
        return PinnedWords::tr("over in B");
    case PinnedState::Unknown:
        return PinnedWords::tr("unknown in B");
    case PinnedState::NotYetAgreed:
        return PinnedWords::tr("not yet agreed in B");
    }
    return {};
}

} // namespace pactline
