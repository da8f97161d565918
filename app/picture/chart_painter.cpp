#include "picture/chart_painter.h"

#include "picture/chart_labels.h"
#include "picture/chart_scene.h"
#include "picture/picture_parts.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr double leftNumbersGapPx = 8;
constexpr double rightNumbersPx = 22; ///< room between the plot and the picture's edge
constexpr double unitHeightPx = 14;
constexpr double unitsGapPx = 6; ///< between those of two axes

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

void paintAxisNumbers(QPainter& painter, const ValueAxis& axis, const QRectF& plot,
                      const PictureStyle& style, bool onRight)
{
    painter.setFont(style.font(TextRole::Small));
    painter.setPen(onRight ? style.palette->both : style.palette->secondaryText);
    const double right = onRight ? plot.right() + style.px(rightNumbersPx)
                                 : plot.left() - style.px(leftNumbersGapPx);
    for (int i = 0; i <= axis.intervals(); ++i) {
        const double value = axis.low + i * axis.step;
        const QRectF rect{right - style.px(80), yOf(value, axis, plot) - style.px(8), style.px(80),
                          style.px(16)};
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                         plainNumber(value, style.language));
    }
}

/// Where the numbers of steps were published, so that they can be found and clicked.
void paintStepTicks(QPainter& painter, const ChartData& data, std::size_t index,
                    const TimeScale& scale, const QRectF& plot, const PictureStyle& style)
{
    const SeriesLine& line = *data.lines[index].line;
    const ValueAxis& axis = data.lines[index].onRight ? *data.right : data.left;
    if (line.kind != SeriesLine::Kind::Step)
        return;
    for (const SeriesPoint& point : line.points)
        if (scale.visible().contains(point.date.firstDay()))
            paintTick(painter, {scale.xOf(point.date.firstDay()), yOf(point.value, axis, plot)},
                      colourOf(data, index, *style.palette), style);
}

void paintLines(QPainter& painter, const ChartData& data, const TimeScale& scale,
                const QRectF& plot, const PictureStyle& style)
{
    paintChartScene(painter, data, scale, plot, style);
    for (std::size_t i = 0; i < data.lines.size(); ++i)
        paintStepTicks(painter, data, i, scale, plot, style);
}

/// The same, line by line, each as a part with its name.
void paintLinesApart(QPainter& painter, const ChartData& data, const Agreement& agreement,
                     const TimeScale& scale, const QRectF& plot, const PictureStyle& style,
                     PictureParts& parts)
{
    paintChartScene(painter, data, scale, plot, style, ChartPick{});
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        const SeriesLine& line = *data.lines[i].line;
        const PicturePart part{&parts, QStringLiteral("series-") + QString::fromStdString(line.id),
                               localized(line.title, style.language)};
        paintChartScene(painter, data, scale, plot, style, ChartPick{i});
        paintStepTicks(painter, data, i, scale, plot, style);
    }
    for (std::size_t i = 0; i < data.shares.size(); ++i) {
        const PicturePart part{&parts, QStringLiteral("share-%1").arg(i),
                               shareText(data.shares[i], agreement, style.language)};
        paintChartScene(painter, data, scale, plot, style, ChartPick{i});
    }
}

QString leftUnit(const ChartData& data, const PictureStyle& style)
{
    return data.leftUnit   ? localized(*data.leftUnit, style.language)
           : data.expected ? ChartWords::tr("clauses in force, the number expected")
                           : ChartWords::tr("clauses in force");
}

/// The nearest free place in the given direction.
QRectF movedAside(QRectF rect, const std::vector<QRectF>& taken, double step)
{
    const auto isTaken = [&] {
        return std::ranges::any_of(taken,
                                   [&](const QRectF& other) { return other.intersects(rect); });
    };
    for (int tries = 0; tries < 200 && isTaken(); ++tries)
        rect.translate(step, 0);
    return rect;
}

} // namespace

double yOf(double value, const ValueAxis& axis, const QRectF& plot)
{
    return plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height();
}

double axisNumbersReach(const ChartData& data, const PictureStyle& style)
{
    const QFontMetricsF metrics{style.font(TextRole::Small)};
    double widest = 0;
    for (int i = 0; i <= data.left.intervals() && !data.empty(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(plainNumber(
                                      data.left.low + i * data.left.step, style.language)));
    return widest + style.px(leftNumbersGapPx);
}

QRectF leftUnitRect(const ChartData& data, const QRectF& plot, const PictureStyle& style)
{
    const QFontMetricsF metrics{style.font(TextRole::Small)};
    return {plot.left() + style.px(3), plot.top() - style.px(unitHeightPx + 2),
            metrics.horizontalAdvance(leftUnit(data, style)) + 2, style.px(unitHeightPx)};
}

void paintUnits(QPainter& painter, const ChartData& data, const QRectF& plot,
                const PictureStyle& style, const std::vector<QRectF>& taken)
{
    if (data.empty())
        return;
    painter.setFont(style.font(TextRole::Small));
    const QFontMetricsF metrics{painter.fontMetrics()};
    const QRectF leftRoom = leftUnitRect(data, plot, style);
    const QString right = data.right ? localized(*data.rightUnit, style.language) : QString{};
    const double width = metrics.horizontalAdvance(right) + 2;
    const double leftEnd =
        plot.right() + (data.right ? style.px(rightNumbersPx - unitsGapPx) - width : 0);
    const QRectF leftPlace = movedAside(leftRoom, taken, style.px(2));
    painter.setPen(style.palette->secondaryText);
    if (leftPlace.right() <= std::max(leftEnd, leftRoom.right()))
        painter.drawText(leftPlace, Qt::AlignCenter, leftUnit(data, style));
    if (!data.right)
        return;
    const QRectF rightRoom{plot.right() + style.px(rightNumbersPx) - width,
                           leftRoom.top() - style.px(3), width, style.px(unitHeightPx)};
    painter.setPen(style.palette->both);
    painter.drawText(movedAside(rightRoom, taken, -style.px(2)), Qt::AlignCenter, right);
}

std::vector<QRectF> paintChart(QPainter& painter, const ChartData& data, const Agreement& agreement,
                               const TimeScale& scale, const QRectF& plot,
                               const PictureStyle& style, const std::vector<QRectF>& reserved,
                               PictureParts* parts, std::vector<QRectF>* words)
{
    if (data.empty())
        return reserved;
    if (parts)
        paintLinesApart(painter, data, agreement, scale, plot, style, *parts);
    else
        paintLines(painter, data, scale, plot, style);
    paintAxisNumbers(painter, data.left, plot, style, false);
    if (data.right)
        paintAxisNumbers(painter, *data.right, plot, style, true);
    paintShareNames(painter, data, agreement, scale, plot, style, reserved);
    return paintChartLabels(painter, data, scale, plot, style, reserved, words);
}

} // namespace pactline
