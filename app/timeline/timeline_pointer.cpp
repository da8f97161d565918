// What lies under the pointer, and what it is told by.

#include "text/scenario_text.h"
#include "timeline/timeline_view.h"

#include <cmath>
#include <limits>

namespace pactline
{

void TimelineView::updateCursor(const QPointF& at)
{
    const TimelineGeometry& g = m_pictures.geometry();
    update(m_chart.hover(at));
    const auto point = m_chart.pointAt(at);
    if (beliefHandleAt(at) || handleAt(at) || (onPlayhead(at) && !(point && !point->isBar())))
        setCursor(Qt::SizeHorCursor);
    else if (point || g.lanes.contains(at) || g.ruler.contains(at))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

bool TimelineView::onPlayhead(const QPointF& at) const
{
    const TimelineGeometry& g = m_pictures.geometry();
    const bool inLine = at.x() > g.plotLeft - grabPx && at.y() > g.plot.top() &&
                        at.y() < g.lanesCard.bottom() &&
                        std::abs(at.x() - scale().xOf(m_session.playhead())) <= grabPx;
    return inLine || playheadBubble().contains(at);
}

std::optional<EventIndex> TimelineView::handleAt(const QPointF& at) const
{
    const TimelineGeometry& g = m_pictures.geometry();
    if (at.y() < g.chartCard.top() || at.y() > g.lanesCard.bottom())
        return std::nullopt;
    for (const MarkerPlan& marker : markers()) {
        // The lower part of the line is the lanes': a click there is meant for a clause.
        const bool onLine = std::abs(at.x() - marker.x) <= grabPx && at.y() < g.lanes.top();
        if (onLine || marker.label.adjusted(-3, -2, 3, 2).contains(at))
            return marker.event;
    }
    return std::nullopt;
}

std::optional<HandlePlace> TimelineView::beliefHandleAt(const QPointF& at) const
{
    const PictureStyle style = m_pictures.style();
    // Where two meet, the one nearer to the pointer is meant.
    std::optional<HandlePlace> nearest;
    double distance = std::numeric_limits<double>::max();
    for (const HandlePlan& handle : handles()) {
        const double away = std::abs(handle.x - at.x());
        if (handleArea(handle, style).adjusted(-3, -2, 3, 2).contains(at) && away < distance) {
            nearest = HandlePlace{handle.event, handle.place};
            distance = away;
        }
    }
    return nearest;
}

QString TimelineView::toolTipAt(const QPointF& at)
{
    const QString how = QStringLiteral("\n") + tr("Drag to move it; Alt: to any day, Esc: back");
    if (const auto place = beliefHandleAt(at))
        return m_handles.sentence(*place) + how;
    const auto event = handleAt(at);
    return event ? markerText(*event) + QStringLiteral(" · ") +
                       outcomeText(m_session.projection(), *event, m_session.language()) + how
                 : m_chart.toolTipAt(at);
}

} // namespace pactline
