#include "timeline/timeline_view.h"

#include "picture/chart_painter.h"
#include "session/suppositions.h"
#include "support/overloaded.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "timeline/hit_test.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pactline
{
namespace
{

constexpr double grabPx = 5;
constexpr double snapPx = 6;
constexpr double zoomPerNotch = 1.25;
constexpr double notch = 120; ///< what a wheel reports for one click

} // namespace

TimelineView::TimelineView(Session& session, double typeScale, QWidget* parent)
    : QWidget(parent), m_session(session), m_typeScale(typeScale), m_pictures(session),
      m_chart(session, m_pictures), m_scrollBar(new QScrollBar{Qt::Vertical, this}),
      m_hover(session, m_pictures, *this), m_parts(session, m_pictures, *this),
      m_cursor(session, m_pictures, this), m_handles(session, this),
      m_balance(WhenRested::aMomentMs, WhenRested::farBehindMs, [this] { followBalance(); }),
      m_paintedPlayhead(session.playhead())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(m_chart.sentence());
    m_scrollBar->setAccessibleName(tr("Scroll the lanes"));
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int row) {
        m_pictures.setFirstRow(row);
        m_hover.stop();
        update();
    });
    connectSession();
    connectLanes();
}

void TimelineView::connectSession()
{
    connect(&m_session, &Session::playheadChanged, this, &TimelineView::onPlayheadChanged);
    connect(&m_session, &Session::projectionChanged, this, &TimelineView::onProjectionChanged);
    connect(&m_session, &Session::pinnedChanged, this, [this] {
        m_hover.stop();
        m_pictures.invalidateLanes();
        update();
    });
    connect(&m_session, &Session::selectionChanged, this, [this] {
        m_pictures.invalidateLanes();
        showSelected();
        update();
    });
    connect(&m_handles, &BeliefHandles::chosenChanged, this, qOverload<>(&TimelineView::update));
    connect(&m_session, &Session::visibleChanged, this, &TimelineView::refresh);
    connect(&m_session, &Session::themeChanged, this, &TimelineView::refresh);
    connect(&m_session, &Session::languageChanged, this, &TimelineView::refresh);
    connect(&m_session, &Session::chartChanged, this, &TimelineView::onChartChanged);
}

void TimelineView::refresh()
{
    m_pictures.invalidateChartPicture();
    m_pictures.invalidateLanes();
    update();
}

void TimelineView::onProjectionChanged()
{
    // Of very many clauses a balance is slow to draw up: their lanes are what a drag is for.
    if (!std::holds_alternative<InForceChart>(m_session.chart()))
        setAccessibleDescription(m_chart.sentence());
    else if (m_session.previewing() && WhenRested::isLarge(m_session.agreement()))
        m_balance.ask();
    else
        followBalance();
    m_hover.stop();
    if (m_pictures.lanes().dependsOnProjection())
        return onRowsChanged();
    m_pictures.invalidateLanes();
    update();
}

void TimelineView::followBalance()
{
    m_balance.forget();
    m_pictures.invalidateChart();
    setAccessibleDescription(m_chart.sentence());
    update();
}

void TimelineView::onChartChanged()
{
    m_pictures.invalidateChart();
    m_pictures.place();
    setAccessibleDescription(m_chart.sentence());
    showRows();
}

void TimelineView::onPlayheadChanged()
{
    const bool readOutChanged = m_chart.readOutChanged();
    if (readOutChanged)
        setAccessibleDescription(m_chart.sentence());
    if (m_pictures.followPlayhead())
        return showRows();
    m_parts.followPlayhead();
    if (readOutChanged)
        update(m_pictures.geometry().chartCard.toAlignedRect());
    update(playheadStrip(m_paintedPlayhead).united(playheadStrip(m_session.playhead())));
}

std::vector<ClauseIndex> TimelineView::lanesInOrder() const
{
    std::vector<ClauseIndex> clauses;
    for (const LaneRow& row : m_pictures.rows())
        if (const auto* clause = std::get_if<ClauseIndex>(&row))
            clauses.push_back(*clause);
    return clauses;
}

/// Not before the window has its size: in a small one every lane would have to be scrolled to.
void TimelineView::showSelected()
{
    const auto clause = m_session.selectedClause();
    if (clause && isVisible())
        scrollTo(*clause);
}

void TimelineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSelected();
}

void TimelineView::scrollTo(ClauseIndex clause)
{
    const auto& rows = m_pictures.rows();
    const auto found = std::ranges::find(rows, LaneRow{clause});
    if (found == rows.end())
        return;
    scrollToRow(int(found - rows.begin()));
}

void TimelineView::scrollToRow(int row)
{
    const int capacity = m_pictures.geometry().capacity;
    if (row < m_scrollBar->value())
        m_scrollBar->setValue(std::max(0, row - 1)); // its heading, perhaps, stands above it
    else if (row >= m_scrollBar->value() + capacity)
        m_scrollBar->setValue(row - capacity + 1);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    m_pictures.resize(size(), devicePixelRatioF(), m_typeScale);
    layOutScrollBar();
    m_parts.follow();
}

void TimelineView::layOutScrollBar()
{
    const TimelineGeometry& g = m_pictures.geometry();
    const int width = m_scrollBar->sizeHint().width();
    m_scrollBar->setGeometry(int(g.lanes.right()) - width - 1, int(g.lanes.top()), width,
                             int(g.lanes.height()));
    m_scrollBar->setRange(0, m_pictures.lastFirstRow());
    m_scrollBar->setPageStep(g.capacity);
    m_scrollBar->setValue(m_pictures.firstRow());
    m_scrollBar->setVisible(m_pictures.lastFirstRow() > 0);
}

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

void TimelineView::wheelEvent(QWheelEvent* event)
{
    m_hover.stop();
    const QPoint turned = event->angleDelta();
    // Shift turns a vertical wheel into a horizontal one on some systems.
    const double notches = double(turned.y() != 0 ? turned.y() : turned.x()) / notch;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomAt(event->position().x(), std::pow(zoomPerNotch, notches));
    else if (event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0)
        m_session.setVisible(panned(m_session.visible(),
                                    int(std::lround(-notches * 60 / scale().pxPerDay())),
                                    m_session.extent()));
    else
        m_scrollBar->setValue(m_scrollBar->value() - int(std::lround(notches * 3)));
    event->accept();
}

void TimelineView::zoomAt(double x, double factor)
{
    const TimeScale now = scale();
    const double inside = std::clamp(x, now.leftPx(), now.rightPx());
    m_session.setVisible(
        zoomedAbout(m_session.visible(), now.dayAt(inside), factor, m_session.extent()));
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool endsDrag =
            !std::holds_alternative<NoDrag>(m_drag) && key.key() == Qt::Key_Escape;
        if (endsDrag || movesChosenHandle(key)) {
            event->accept(); // Escape ends the drag before it may close anything
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            window()->setAttribute(Qt::WA_KeyboardFocusChange);
    }
    if (event->type() == QEvent::NativeGesture || event->type() == QEvent::Gesture)
        return pinch(event) || QWidget::event(event);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = toolTipAt(help->pos());
        tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

/// Two fingers on a touch pad or on a screen.
bool TimelineView::pinch(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomAt(gesture->position().x(), 1 + gesture->value());
        return true;
    }
    const auto* gesture = static_cast<QGestureEvent*>(event);
    const auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    zoomAt(mapFromGlobal(pinch->hotSpot()).x(), pinch->scaleFactor());
    return true;
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
