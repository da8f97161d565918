// The part of the timeline that moves without repainting what lies beneath it.

#include "picture/upright_line.h"
#include "session/suppositions.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "timeline/timeline_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double bubblePaddingPx = 8;

QColor contrasting(const Palette& palette)
{
    return palette.panel;
}

/// The heading that keys have come to, or the lane of the clause that is selected.
std::optional<LaneRow> rowWithKeyboard(const Session& session, const TimelinePictures& pictures)
{
    if (const auto heading = pictures.cursor())
        return *heading;
    const auto clause = session.selectedClause();
    if (!clause)
        return std::nullopt;
    const bool shown =
        std::ranges::find(pictures.rows(), LaneRow{*clause}) != pictures.rows().end();
    return shown ? LaneRow{*clause} : LaneRow{session.agreement()[*clause].group};
}

void paintFocus(QPainter& painter, const QRectF& around, const PictureStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{style.palette->firstParty, 2});
    painter.setBrush(Qt::NoBrush);
    // Between the rows, not on what stands in them.
    painter.drawRoundedRect(around.adjusted(1, 0, -1, 0), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void TimelineView::paintEvent(QPaintEvent* event)
{
    QPainter painter{this};
    m_pictures.paint(painter, event->rect());
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    paintHypothesis(painter);
    m_chart.paint(painter, markerRects());
    paintPlayhead(painter);
    paintHandles(painter, true);
    paintDraggedLane(painter);
    // All lanes only once the keyboard is used to get about: the window starts with its focus here.
    const auto row = rowWithKeyboard(m_session, m_pictures);
    const auto lane = row ? rowRect(*row) : std::nullopt;
    if (hasFocus() && (lane || window()->testAttribute(Qt::WA_KeyboardFocusChange)))
        paintFocus(painter, lane.value_or(m_pictures.geometry().lanesCard), m_pictures.style());
    m_paintedPlayhead = m_session.playhead();
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
    // A name on the ruler, which is shorter than the bubble's, makes way as soon as they touch; the
    // one behind it then names their year.
    const QRectF bubble = bubbleAt(day);
    const double reach = bubble.width() + m_pictures.rulerStepPx();
    return line.united(bubble.adjusted(-bubble.width(), 0, reach, 0))
        .united(m_chart.movingPart(day, markerRects()))
        .toAlignedRect()
        .adjusted(-2, -2, 2, 2);
}

void TimelineView::paintPlayhead(QPainter& painter)
{
    const PictureStyle style = m_pictures.style();
    const TimelineGeometry& g = m_pictures.geometry();
    const double x = std::round(scale().xOf(m_session.playhead()));
    const QRectF bubble = playheadBubble();
    m_pictures.paintRuler(painter, std::array{bubble, m_parts.controlsRect()});
    const bool inSight = x >= g.plotLeft - 1 && x <= g.plotRight + 1;
    if (inSight)
        for (const auto& [from, until] :
             clearOfWords(x, g.plot.top(), bubble.top() + 1, m_pictures.words()))
            painter.fillRect(QRectF{x - 1, from, 2, until - from}, style.palette->text);
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
    const auto& contingency = m_session.agreement().contingencyOf(event);
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
    // A second axis has its numbers behind the plot.
    const double labelRight =
        m_pictures.chartData().right ? g.plotRight + 2 : g.chartCard.right() - 2;
    return {g.plotLeft,
            g.plotRight,
            labelRight,
            g.chartCard.top() + m_pictures.style().px(4),
            g.lanesCard.bottom(),
            true,
            m_pictures.todayWordRect()};
}

std::vector<MarkerPlan> TimelineView::markers() const
{
    const auto* drag = std::get_if<HypothesisDrag>(&m_drag);
    return planMarkers(
        m_session.projection(), scale(), markerRoom(), m_pictures.style(),
        [this](EventIndex event) { return markerText(event); },
        drag ? std::optional{drag->event} : std::nullopt);
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

std::vector<QRectF> TimelineView::markerRects() const
{
    std::vector<QRectF> rects;
    const double reach = m_pictures.style().px(markerReachPx);
    const MarkerRoom room = markerRoom();
    for (const MarkerPlan& marker : markers()) {
        if (marker.x < room.left - 1 || marker.x > room.right + 1)
            continue;
        rects.push_back(marker.label);
        rects.emplace_back(marker.x - reach, marker.y - reach, 2 * reach, 2 * reach);
    }
    for (const HandlePlan& handle : handles())
        rects.push_back(handleArea(handle, m_pictures.style()));
    return rects;
}

std::vector<HandlePlan> TimelineView::handles() const
{
    return planHandles(m_handles.words(), scale(), markerRoom(), m_pictures.style(), {});
}

std::optional<QRectF> TimelineView::handleRect(const HandlePlace& place) const
{
    const double reach = m_pictures.style().px(markerReachPx);
    for (const HandlePlan& handle : handles())
        if (HandlePlace{handle.event, handle.place} == place)
            return QRectF{handle.x - reach, handle.y - reach, 2 * reach, 2 * reach};
    return std::nullopt;
}

void TimelineView::paintHypothesis(QPainter& painter)
{
    const PictureStyle style = m_pictures.style();
    const auto words = m_pictures.words();
    for (const MarkerPlan& marker : markers())
        paintMarker(painter, marker, markerRoom(), style, words);
    paintHandles(painter, false);
}

/// Those with a plate stand over the playhead, or it would cut their words.
void TimelineView::paintHandles(QPainter& painter, bool withPlate)
{
    for (const HandlePlan& handle : handles())
        if (handle.below == withPlate)
            paintHandle(painter, handle, markerRoom(), m_pictures.style());
}

} // namespace pactline
