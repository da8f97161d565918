// What is done with lanes by the mouse: folding, selecting, moving, asking for a menu.

#include "support/overloaded.h"
#include "text/state_text.h"
#include "timeline/hit_test.h"
#include "timeline/lane_tip.h"
#include "timeline/timeline_view.h"

#include <QContextMenuEvent>

#include <algorithm>

namespace pactline
{

void TimelineView::connectLanes()
{
    connect(&m_session, &Session::laneChoicesChanged, this, &TimelineView::onRowsChanged);
    connect(&m_session, &Session::foldedChanged, this, &TimelineView::onRowsChanged);
    connect(&m_cursor, &LaneCursor::moved, this, [this](int row) {
        scrollToRow(row);
        update();
    });
}

void TimelineView::onRowsChanged()
{
    m_pictures.invalidateRows();
    showRows();
}

void TimelineView::showRows()
{
    m_hover.stop();
    layOutScrollBar();
    m_parts.follow();
    update();
}

std::optional<QRectF> TimelineView::rowRect(const LaneRow& row) const
{
    const auto& rows = m_pictures.rows();
    const auto found = std::ranges::find(rows, row);
    const auto place = int(found - rows.begin()) - m_pictures.firstRow();
    const TimelineGeometry& g = m_pictures.geometry();
    if (found == rows.end() || place < 0 || place >= g.capacity)
        return std::nullopt;
    return QRectF{g.lanes.left(), g.lanes.top() + place * g.rowHeight, g.lanes.width(),
                  g.rowHeight};
}

std::optional<QRectF> TimelineView::laneRect(ClauseIndex clause) const
{
    return rowRect(clause);
}

std::optional<LaneHit> TimelineView::laneHitAt(const QPointF& at)
{
    const TimelineGeometry& g = m_pictures.geometry();
    if (!g.lanes.contains(at))
        return std::nullopt;
    return hitTest(m_pictures.layout(), at.x(), at.y() - g.lanes.top());
}

void TimelineView::pressLanes(const QPointF& at)
{
    const auto hit = laneHitAt(at);
    const auto* const clause = hit ? std::get_if<ClauseIndex>(&hit->what) : nullptr;
    if (!clause || at.x() >= m_pictures.geometry().plotLeft) {
        m_drag = PanDrag{at.x(), m_session.visible(), false,
                         hit ? std::optional{hit->what} : std::nullopt};
        return;
    }
    m_drag = LaneDrag{*clause, at.y(), at.y()};
    m_session.select(*clause);
}

void TimelineView::clickLane(const LaneRow& row)
{
    std::visit(Overloaded{
                   [this](ClauseIndex clause) { m_session.select(clause); },
                   [this](GroupIndex group) {
                       m_session.setFolded(group, !m_session.folded().contains(group));
                   },
                   [](PinnedHeading) {},
               },
               row);
}

void TimelineView::dragLane(LaneDrag& drag, double y)
{
    const TimelineGeometry& g = m_pictures.geometry();
    drag.moveTo(y, g);
    if (!drag.moved)
        return;
    if (y < g.lanes.top() || y > g.lanes.bottom())
        m_scrollBar->setValue(m_scrollBar->value() + (y < g.lanes.top() ? -1 : 1));
    setCursor(Qt::ClosedHandCursor);
    update(g.lanesCard.toAlignedRect());
}

void TimelineView::dropLane(const LaneDrag& drag)
{
    if (drag.moved)
        moveLane(drag.lane, rowsMoved(drag, m_pictures));
    update();
}

void TimelineView::moveLane(ClauseIndex lane, int down)
{
    const auto arrangement = m_pictures.lanes().moved(lane, down);
    if (!arrangement)
        return;
    LaneChoices choices = m_session.laneChoices();
    choices.arrangement = *arrangement;
    m_session.setLaneChoices(choices);
    scrollTo(lane);
}

void TimelineView::paintDraggedLane(QPainter& painter)
{
    const auto* drag = std::get_if<LaneDrag>(&m_drag);
    if (drag && drag->moved)
        paintLaneDrag(painter, *drag,
                      localized(m_session.agreement()[drag->lane].title, m_session.language()),
                      m_pictures);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    m_hover.stop();
    const auto selected = m_session.selectedClause();
    const auto lane = selected ? laneRect(*selected) : std::nullopt;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF at =
        byKey && lane ? QPointF{lane->left() + 40, lane->center().y()} : QPointF{event->pos()};
    const auto hit = laneHitAt(at);
    if (!hit)
        return;
    std::optional<ClauseIndex> clause;
    if (const auto* hitClause = std::get_if<ClauseIndex>(&hit->what))
        clause = *hitClause;
    const QString words = laneTip(*hit, m_session);
    if (clause)
        m_session.select(*clause);
    emit laneMenuRequested(clause, words, mapToGlobal(at.toPoint()));
}

void TimelineView::leaveEvent(QEvent* event)
{
    m_hover.stop();
    update(m_chart.hover({-1, -1}));
    QWidget::leaveEvent(event);
}

} // namespace pactline
