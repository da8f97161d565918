#pragma once

#include "picture/hypothesis_painter.h"
#include "session/session.h"
#include "session/when_rested.h"
#include "timeline/belief_handles.h"
#include "timeline/chart_overlay.h"
#include "timeline/lane_cursor.h"
#include "timeline/lane_drag.h"
#include "timeline/lane_hover.h"
#include "timeline/lane_parts.h"

#include <QScrollBar>
#include <QWidget>

namespace pactline
{

/// Chart, lanes and ruler on one time axis, with the playhead and what is supposed drawn over
/// them. What a scrub step costs is a strip copied from the pictures.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Session& session, double typeScale = 1, QWidget* parent = nullptr);

    const TimelineGeometry& geometryOfParts() const { return m_pictures.geometry(); }
    TimeScale scale() const { return m_pictures.scale(); }
    Session& session() const { return m_session; }
    const std::vector<LaneRow>& rows() const { return m_pictures.rows(); }
    int firstRow() const { return m_pictures.firstRow(); }
    /// The clause's lane, in the widget; nothing while it is scrolled or folded away.
    std::optional<QRectF> laneRect(ClauseIndex clause) const;
    /// Where an event that is supposed can be taken hold of.
    std::optional<QRectF> handleRect(EventIndex event) const;
    /// Where words stand in the chart and in the lanes.
    std::vector<QRectF> paintedWords() const { return m_pictures.words(); }
    /// What stands beside its marker: while it is dragged, the date and how far it was moved.
    QString markerWords(EventIndex event) const { return markerText(event); }
    /// Where a day of what is believed can be taken hold of.
    std::optional<QRectF> handleRect(const HandlePlace& place) const;
    BeliefHandles& beliefHandles() { return m_handles; }
    /// The date that moves with the playhead.
    QRectF playheadBubble() const;
    /// A published number of the chart, in the widget; nothing where the chart does not show it.
    std::optional<QRectF> pointRect(const PointIndex& point) const { return m_chart.rectOf(point); }
    const ChartData& chartData() const { return m_pictures.chartData(); }
    const ChartLegend& chartLegend() const { return m_pictures.legend(); }
    /// Where the room of the legend ends and that of the axis begins.
    double legendRight() const { return m_pictures.legendRoom().right(); }
    void scrollTo(ClauseIndex clause);
    /// What the lanes' names need left of the axis.
    double namesWidth() const { return m_pictures.namesWidth(); }
    /// The clauses in the order of their lanes.
    std::vector<ClauseIndex> lanesInOrder() const;

    /// A heading's or a lane's row, in the widget, while it is in sight.
    std::optional<QRectF> rowRect(const LaneRow& row) const;
    LaneParts& laneParts() { return m_parts; }
    LaneCursor& cursor() { return m_cursor; }
    void moveLane(ClauseIndex lane, int down);

    QSize sizeHint() const override { return {980, 620}; }
    QSize minimumSizeHint() const override { return {560, 340}; }

signals:
    /// The playhead's date was clicked, not dragged.
    void dateClicked();
    /// A menu is asked for on a clause's lane, or beside all; `words` is what a hover there tells.
    void laneMenuRequested(std::optional<ClauseIndex> clause, const QString& words,
                           const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr double grabPx = 5; ///< to either side; what is dragged less far is clicked

    struct NoDrag {
    };
    struct ScrubDrag {
        double startX;
        bool onDate; ///< so far a click on the playhead's date
    };
    struct HypothesisDrag {
        EventIndex event;
        Date start;
        double grabOffset;
    };
    struct PanDrag {
        double startX;
        DateRange startVisible;
        bool moved;
        std::optional<LaneRow> pressed; ///< what is clicked unless the axis is moved
    };
    using Drag = std::variant<NoDrag, ScrubDrag, HypothesisDrag, HandleDrag, PanDrag, LaneDrag>;

    void connectSession();
    void refresh();
    void layOutScrollBar();
    void onPlayheadChanged();
    void onProjectionChanged();
    void followBalance();
    void onChartChanged();

    void beginDrag(const QPointF& at);
    bool movesChosenHandle(const QKeyEvent& event) const;
    void connectLanes();
    void onRowsChanged();
    void showRows();
    void scrollToRow(int row);
    void showSelected();
    std::optional<LaneHit> laneHitAt(const QPointF& at);
    void pressLanes(const QPointF& at);
    void clickLane(const LaneRow& row);
    void dragLane(LaneDrag& drag, double y);
    void dropLane(const LaneDrag& drag);
    void paintDraggedLane(QPainter& painter);
    void dragHypothesis(const HypothesisDrag& drag, double x, bool snap);
    void dragHandle(const HandleDrag& drag, double x, bool snap);
    Date draggedDay(double x, bool snap) const;
    bool dragsSupposed() const;
    void dragScrub(ScrubDrag& drag, double x);
    void dragPan(PanDrag& drag, double x);
    bool pinch(QEvent* event);
    void endDrag();
    void updateCursor(const QPointF& at);
    bool onPlayhead(const QPointF& at) const;
    std::optional<EventIndex> handleAt(const QPointF& at) const;
    std::optional<HandlePlace> beliefHandleAt(const QPointF& at) const;
    Date snapped(Date day) const;
    void zoomAt(double x, double factor);
    QString toolTipAt(const QPointF& at);

    QRect playheadStrip(Date day) const;
    QRectF bubbleAt(Date day) const;
    QString playheadText(Date day) const;
    void paintHypothesis(QPainter& painter);
    void paintHandles(QPainter& painter, bool withPlate);
    void paintPlayhead(QPainter& painter);
    QString markerText(EventIndex event) const;
    MarkerRoom markerRoom() const;
    std::vector<MarkerPlan> markers() const;
    std::vector<HandlePlan> handles() const;
    std::vector<QRectF> markerRects() const;

    Session& m_session;
    double m_typeScale;
    TimelinePictures m_pictures;
    ChartOverlay m_chart;
    QScrollBar* m_scrollBar;
    LaneHover m_hover;
    LaneParts m_parts;
    LaneCursor m_cursor;
    BeliefHandles m_handles;
    Drag m_drag;
    WhenRested m_balance;
    Date m_paintedPlayhead;
};

} // namespace pactline
