// The part of the timeline that moves without repainting what lies beneath it.

#include "picture/chart_painter.h"
#include "session/suppositions.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "timeline/timeline_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double bubblePaddingPx = 8;
constexpr double readOutDotPx = 3.5;
constexpr double rightNumbersPx = 34;

QColor contrasting(const Palette& palette)
{
    return palette.panel;
}

} // namespace

void TimelineView::paintEvent(QPaintEvent* event)
{
    QPainter painter{this};
    m_pictures.paint(painter, event->rect());
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    paintHypothesis(painter);
    paintReadOut(painter);
    paintPlayhead(painter);
    paintDraggedLane(painter);
    m_paintedPlayhead = m_session.playhead();
}

std::vector<QString> TimelineView::readOut(Date day) const
{
    std::vector<QString> numbers;
    for (const PlotLine& line : m_pictures.chartData().lines) {
        const auto value = valueAt(*line.line, day, m_session.agreement().checked);
        numbers.push_back(value ? valueText(*line.line, *value, m_session.language()) : QString{});
    }
    return numbers;
}

void TimelineView::paintReadOut(QPainter& painter)
{
    const PictureStyle style = m_pictures.style();
    const ChartData& shown = m_pictures.chartData();
    m_paintedReadOut = readOut(m_session.playhead());
    painter.setFont(style.font(TextRole::SmallBold));
    const double x = scale().xOf(m_session.playhead());
    for (std::size_t i = 0; i < m_paintedReadOut.size(); ++i) {
        const QRectF row = legendRow(m_pictures.geometry(), i, style);
        if (m_paintedReadOut[i].isEmpty() ||
            row.bottom() > m_pictures.geometry().chartCard.bottom())
            continue;
        const QColor colour = colourOf(shown, i, *style.palette);
        painter.setPen(colour);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_paintedReadOut[i]);
        if (x < m_pictures.geometry().plotLeft || x > m_pictures.geometry().plotRight)
            continue;
        const PlotLine& line = shown.lines[i];
        const double value =
            *valueAt(*line.line, m_session.playhead(), m_session.agreement().checked);
        const ValueAxis& axis = line.onRight ? *shown.right : shown.left;
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen{style.palette->panel, 1});
        painter.setBrush(colour);
        const double radius = style.px(readOutDotPx);
        painter.drawEllipse(QPointF{x, yOf(value, axis, m_pictures.geometry().plot)}, radius,
                            radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
    }
}

QString TimelineView::playheadText(Date day) const
{
    return shortDayText(day, m_session.language());
}

QRectF TimelineView::bubbleAt(Date day) const
{
    const PictureStyle style = m_pictures.style();
    const QFontMetricsF metrics{style.font(TextRole::SmallBold)};
    const double width =
        metrics.horizontalAdvance(playheadText(day)) + 2 * style.px(bubblePaddingPx);
    const double height = metrics.height() + style.px(6);
    const TimelineGeometry& g = m_pictures.geometry();
    const double x = scale().xOf(day);
    // Beside the axis stand buttons.
    const double leftmost = std::max(g.plotLeft - width / 2, g.lanesCard.left());
    const double left = std::clamp(x - width / 2, leftmost, g.lanesCard.right() - width);
    return {std::round(left), g.ruler.top() + style.px(3), std::round(width), std::round(height)};
}

QRectF TimelineView::playheadBubble() const
{
    return bubbleAt(m_session.playhead());
}

QRect TimelineView::playheadStrip(Date day) const
{
    const TimelineGeometry& g = m_pictures.geometry();
    const double x = scale().xOf(day);
    const QRectF line{x - 6, g.plot.top() - 2, 12, g.ruler.bottom() - g.plot.top()};
    return line.united(bubbleAt(day)).toAlignedRect().adjusted(-2, -2, 2, 2);
}

void TimelineView::paintPlayhead(QPainter& painter)
{
    const PictureStyle style = m_pictures.style();
    const TimelineGeometry& g = m_pictures.geometry();
    const double x = std::round(scale().xOf(m_session.playhead()));
    const QRectF bubble = playheadBubble();
    const bool inSight = x >= g.plotLeft - 1 && x <= g.plotRight + 1;
    if (inSight)
        painter.fillRect(QRectF{x - 1, g.plot.top(), 2, bubble.top() - g.plot.top() + 1},
                         style.palette->text);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inSight ? style.palette->text : style.palette->secondaryText);
    painter.drawRoundedRect(bubble, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(style.font(TextRole::SmallBold));
    painter.setPen(contrasting(*style.palette));
    painter.drawText(bubble, Qt::AlignCenter, playheadText(m_session.playhead()));
}

QString TimelineView::markerText(EventIndex event) const
{
    const auto& contingency = std::get<Contingency>(m_session.agreement()[event].kind);
    const QString label = localized(contingency.label, m_session.language());
    const auto* drag = std::get_if<HypothesisDrag>(&m_drag);
    const Date day = *m_session.projection().hypothesis().dayOf(event);
    if (!drag || drag->event != event)
        return label;
    return QStringLiteral("%1 · %2 (%3)")
        .arg(label, shortDayText(day, m_session.language()), distanceText(drag->start, day));
}

MarkerRoom TimelineView::markerRoom() const
{
    const TimelineGeometry& g = m_pictures.geometry();
    // A second axis has its numbers at the plot's right edge.
    const double labelRight = m_pictures.chartData().right
                                  ? g.plotRight - m_pictures.style().px(rightNumbersPx)
                                  : g.chartCard.right() - 2;
    return {g.plotLeft, g.plotRight, labelRight, g.chartCard.top() + m_pictures.style().px(4),
            g.lanesCard.bottom()};
}

std::vector<MarkerPlan> TimelineView::markers() const
{
    return planMarkers(m_session.projection(), scale(), markerRoom(), m_pictures.style(),
                       [this](EventIndex event) { return markerText(event); });
}

std::optional<QRectF> TimelineView::handleRect(EventIndex event) const
{
    const auto day = m_session.projection().hypothesis().dayOf(event);
    if (!day)
        return std::nullopt;
    const PictureStyle style = m_pictures.style();
    const double x = scale().xOf(*day);
    const double y = markerRoom().top + style.px(8);
    const double reach = style.px(markerReachPx);
    return QRectF{x - reach, y - reach, 2 * reach, 2 * reach};
}

void TimelineView::paintHypothesis(QPainter& painter)
{
    const PictureStyle style = m_pictures.style();
    for (const MarkerPlan& marker : markers())
        paintMarker(painter, marker, markerRoom(), style);
}

} // namespace pactline
