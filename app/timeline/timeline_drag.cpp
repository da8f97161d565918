// What is dragged by the mouse: the playhead, the axis, what is supposed.

#include "session/suppositions.h"
#include "support/overloaded.h"
#include "timeline/timeline_view.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pactline
{
namespace
{

constexpr double snapPx = 6;

} // namespace

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    m_hover.stop();
    if (event->button() == Qt::LeftButton)
        beginDrag(event->position());
}

void TimelineView::beginDrag(const QPointF& at)
{
    const TimelineGeometry& g = m_pictures.geometry();
    const auto point = m_chart.pointAt(at);
    // A bar is wide: where the playhead crosses it, the playhead can still be taken hold of.
    const bool onPoint = point && !(point->isBar() && onPlayhead(at));
    const auto place = beliefHandleAt(at);
    if (!place)
        m_handles.forget();
    if (place) {
        const Date day = m_handles.at(*place)->day;
        m_drag = HandleDrag{*place, day, at.x() - scale().xOf(day)};
        m_handles.setDrag(std::get<HandleDrag>(m_drag));
        update();
    } else if (const auto event = handleAt(at)) {
        const Date day = *m_session.projection().hypothesis().dayOf(*event);
        m_drag = HypothesisDrag{*event, day, at.x() - scale().xOf(day)};
    } else if (onPoint) {
        m_session.select(point->point);
    } else if (onPlayhead(at) || g.ruler.contains(at)) {
        m_drag = ScrubDrag{at.x(), playheadBubble().contains(at)};
        if (!playheadBubble().contains(at))
            m_session.setPlayhead(scale().dayAt(at.x()));
    } else if (g.lanes.contains(at)) {
        pressLanes(at);
    } else if (g.chartCard.contains(at)) {
        m_drag = PanDrag{at.x(), m_session.visible(), false, {}};
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    std::visit(Overloaded{
                   [&](NoDrag) {
                       updateCursor(event->position());
                       m_hover.moveTo(event->position());
                   },
                   [&](ScrubDrag& drag) { dragScrub(drag, x); },
                   [&](const HypothesisDrag& drag) {
                       dragHypothesis(drag, x, !event->modifiers().testFlag(Qt::AltModifier));
                   },
                   [&](const HandleDrag& drag) {
                       dragHandle(drag, x, !event->modifiers().testFlag(Qt::AltModifier));
                   },
                   [&](PanDrag& drag) { dragPan(drag, x); },
                   [&](LaneDrag& drag) { dragLane(drag, event->position().y()); },
               },
               m_drag);
}

void TimelineView::dragHypothesis(const HypothesisDrag& drag, double x, bool snap)
{
    m_session.previewScenario(movedTo(m_session.agreement(), m_session.scenario(), drag.event,
                                      draggedDay(x - drag.grabOffset, snap)));
}

void TimelineView::dragHandle(const HandleDrag& drag, double x, bool snap)
{
    m_handles.preview(drag.place, draggedDay(x - drag.grabOffset, snap));
}

Date TimelineView::draggedDay(double x, bool snap) const
{
    const DateRange& extent = m_session.extent();
    const Date day = std::clamp(scale().dayAt(x + scale().pxPerDay() / 2), extent.from,
                                extent.until->plusDays(-1));
    return snap ? snapped(day) : day;
}

bool TimelineView::dragsSupposed() const
{
    return std::holds_alternative<HypothesisDrag>(m_drag) ||
           std::holds_alternative<HandleDrag>(m_drag);
}

void TimelineView::dragScrub(ScrubDrag& drag, double x)
{
    drag.onDate = drag.onDate && std::abs(x - drag.startX) <= grabPx;
    if (!drag.onDate)
        m_session.setPlayhead(scale().dayAt(x));
}

void TimelineView::dragPan(PanDrag& drag, double x)
{
    drag.moved = drag.moved || std::abs(x - drag.startX) > grabPx;
    if (!drag.moved || m_session.visible() == m_session.extent())
        return;
    const int days = int(std::lround((drag.startX - x) / scale().pxPerDay()));
    m_session.setVisible(panned(drag.startVisible, days, m_session.extent()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    endDrag();
    updateCursor(event->position());
}

void TimelineView::endDrag()
{
    const Drag drag = std::exchange(m_drag, NoDrag{});
    if (const auto* lane = std::get_if<LaneDrag>(&drag))
        dropLane(*lane);
    if (const auto* pan = std::get_if<PanDrag>(&drag); pan && pan->pressed && !pan->moved)
        clickLane(*pan->pressed);
    if (const auto* scrub = std::get_if<ScrubDrag>(&drag); scrub && scrub->onDate)
        emit dateClicked();
    if (const auto* supposed = std::get_if<HypothesisDrag>(&drag)) {
        if (!m_session.previewing())
            m_session.select(supposed->event); // a click, which moved nothing
        m_session.commitPreview(tr("Move the supposed date"));
    }
    if (const auto* handle = std::get_if<HandleDrag>(&drag)) {
        const bool clicked = !m_session.previewing();
        m_handles.setDrag({});
        if (clicked) {
            m_session.select(handle->place.event);
            m_handles.choose(handle->place);
        }
        m_session.commitPreview(tr("Move a date of the forecast"));
        update();
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    m_hover.stop();
    if (movesChosenHandle(*event)) {
        m_handles.move(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    const bool hypothesis = dragsSupposed();
    if (event->key() != Qt::Key_Escape ||
        (!hypothesis && !std::holds_alternative<LaneDrag>(m_drag))) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_drag = NoDrag{};
    m_handles.setDrag({});
    unsetCursor();
    update();
    if (hypothesis)
        m_session.cancelPreview();
}

/// The arrows move the handle that was chosen before they step the playhead.
bool TimelineView::movesChosenHandle(const QKeyEvent& event) const
{
    const bool arrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return arrow && plain && std::holds_alternative<NoDrag>(m_drag) && m_handles.chosen();
}

Date TimelineView::snapped(Date day) const
{
    const double reach = snapPx * m_typeScale / scale().pxPerDay();
    Date best = day;
    double distance = reach;
    const auto offer = [&](Date candidate) {
        const double away = std::abs(candidate.dayNumber() - day.dayNumber());
        if (away <= distance) {
            distance = away;
            best = candidate;
        }
    };
    const Date month{std::chrono::year{day.year()} / day.month() / 1};
    offer(month);
    offer(plusMonths(month, 1));
    for (const Event& event : m_session.agreement().events)
        if (const auto* fact = std::get_if<Fact>(&event.kind))
            offer(fact->date.firstDay());
    return best;
}

} // namespace pactline
