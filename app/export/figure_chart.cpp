#include "export/figure_chart.h"

#include "export/figure_words.h"
#include "picture/chart_legend.h"
#include "picture/chart_painter.h"
#include "picture/chart_read_out.h"
#include "picture/picture_parts.h"
#include "picture/timeline_painter.h"

#include <QPainter>

namespace pactline
{
namespace
{

constexpr double lineReachPx = 2;   ///< to both sides of a line that no word may stand on
constexpr double knownApartPx = 12; ///< that are not to be read as one

} // namespace

FigureChart::FigureChart(const FigureFrame& frame, ChartData data)
    : m_frame(frame), m_data(frame.layout.plot.isEmpty() ? ChartData{} : std::move(data))
{
}

/// Nothing in a still figure moves: its lines are kept free of words.
std::vector<QRectF> FigureChart::reserved() const
{
    const QRectF& plot = m_frame.layout.plot;
    const Agreement& agreement = m_frame.request.projection->agreement();
    std::vector<QRectF> rects;
    const auto keep = [&](Date day) {
        rects.push_back(
            {m_frame.scale.xOf(day) - lineReachPx, plot.top(), 2 * lineReachPx, plot.height()});
    };
    keep(agreement.checked);
    const double apart = m_frame.style.px(knownApartPx);
    if (!m_frame.checkedRect.isEmpty())
        rects.push_back(m_frame.checkedRect.adjusted(-apart, 0, apart, 0));
    if (!m_frame.request.moving)
        keep(m_frame.request.playhead);
    for (const MarkerPlan& marker : m_frame.markers)
        rects.push_back({marker.x - lineReachPx, plot.top(), 2 * lineReachPx, plot.height()});
    return rects;
}

/// Above the plot: the markers' words.
std::vector<QRectF> FigureChart::takenAbove() const
{
    const double reach = m_frame.style.px(markerReachPx);
    std::vector<QRectF> taken;
    for (const MarkerPlan& marker : m_frame.markers) {
        const QRectF diamond = squareAbout({marker.x, marker.y}, reach);
        taken.push_back(marker.label.width() > 0 ? marker.label.united(diamond) : diamond);
    }
    return taken;
}

std::vector<TextLine> FigureChart::title() const
{
    const PictureStyle& style = m_frame.style;
    const QRectF& room = m_frame.layout.chartLegend;
    // It is higher than the axis' first number, and may be as wide as it needs.
    TextColumn lines{room.left(), room.top(),
                     m_frame.layout.plot.left() - room.left() - style.px(4)};
    lines.add(chartTitle(m_frame.request.projection->agreement(), m_frame.request.chart,
                         m_frame.request.language),
              style.font(TextRole::Heading), style.palette->text);
    return lines.lines();
}

QRectF FigureChart::legendRoom() const
{
    const PictureStyle& style = m_frame.style;
    QRectF room = m_frame.layout.chartLegend;
    const auto lines = title();
    room.setTop((lines.empty() ? room.top() : lines.back().rect.bottom()) + style.px(4));
    room.setRight(m_frame.layout.plot.left() - axisNumbersReach(m_data, style) - style.px(10));
    return room;
}

void FigureChart::paintStill(QPainter& painter, PictureParts* parts) const
{
    const Agreement& agreement = m_frame.request.projection->agreement();
    const PictureStyle& style = m_frame.style;
    const QRectF& plot = m_frame.layout.plot;
    TimelinePainter{painter, style, agreement}.paintGrid(plot, m_frame.scale, m_frame.ticks,
                                                         std::nullopt);
    std::vector<QRectF> taken =
        paintChart(painter, m_data, agreement, m_frame.scale, plot, style, reserved(), parts);
    if (m_frame.request.probabilities) {
        m_belief.emplace(*m_frame.request.probabilities, m_frame.scale, plot, style, taken,
                         backdropOf(m_data));
        const PicturePart part{parts, QStringLiteral("belief"),
                               FigureWords::tr("What is believed")};
        m_belief->paint(painter);
    }
    paintTextLines(painter, title());
    paintLegendNames(painter, layOutLegend(m_data, agreement, legendRoom(), style), m_data, style);
    paintUnits(painter, m_data, plot, style, takenAbove());
}

void FigureChart::paintDay(QPainter& painter, Date day) const
{
    const Agreement& agreement = m_frame.request.projection->agreement();
    const PictureStyle& style = m_frame.style;
    const QRectF& plot = m_frame.layout.plot;
    paintLegendNumbers(painter, layOutLegend(m_data, agreement, legendRoom(), style), m_data,
                       readOuts(m_data, agreement, day, m_frame.request.language), style);
    const PlotFrame frame{m_frame.scale, plot.top(), plot.bottom()};
    if (m_belief)
        m_belief->paintDay(painter, *m_frame.request.probabilities, day);
    paintReadOutDots(painter, m_data, day, agreement.checked, frame, style);
    if (m_data.shares.empty())
        return;
    std::vector<QRectF> taken = takenAbove();
    taken.push_back(m_frame.checkedRect);
    taken.push_back(leftUnitRect(m_data, plot, style));
    paintBalance(painter, m_data, agreement, day,
                 balanceRect(m_data, agreement, day, frame, style, taken), style);
}

} // namespace pactline
