#include "timeline/timeline_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace pactline
{

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

} // namespace pactline
