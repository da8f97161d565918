#pragma once

#include "picture/belief_chart.h"
#include "picture/chart_legend.h"
#include "session/session.h"
#include "timeline/chart_data.h"
#include "timeline/lane_list.h"
#include "timeline/pinned_layout.h"
#include "timeline/ticks.h"
#include "timeline/timeline_geometry.h"
#include "timeline/timeline_layout.h"

#include <QPixmap>
#include <span>

namespace pactline
{

/// What is painted once and then only copied: the chart and the lanes, each as a picture that is
/// made anew when, and only when, something in it changed.
class TimelinePictures
{
public:
    explicit TimelinePictures(const Session& session);

    void resize(const QSize& size, double pixelRatio, double typeScale);
    void setFirstRow(int row);
    /// Another chart; also another projection where the chart shows it.
    void invalidateChart();
    /// The same numbers in another range, theme or language.
    void invalidateChartPicture();
    void invalidateLanes();
    /// The chart takes another room, or none.
    void place();
    /// The rows have changed: folded groups, other choices, another agreement.
    void invalidateRows();
    /// The playhead moved. Returns whether other lanes are shown now.
    bool followPlayhead();
    /// The heading that has the keyboard.
    void setCursor(std::optional<GroupIndex> heading);
    std::optional<GroupIndex> cursor() const { return m_cursor; }

    const TimelineGeometry& geometry() const { return m_geometry; }
    TimeScale scale() const;
    const LaneList& lanes() const { return m_lanes; }
    const std::vector<LaneRow>& rows() const { return m_lanes.rows(); }
    int firstRow() const { return m_firstRow; }
    int lastFirstRow() const;
    const ChartData& chartData() const;
    const ChartLegend& legend() const;
    /// Beside the plot, up to the axis' numbers.
    QRectF legendRoom() const;
    /// The word at today's line; empty while that is out of sight.
    QRectF todayWordRect() const;
    /// Changes whenever the chart is painted anew, and only then.
    qint64 chartKey() const { return m_chartPicture.cacheKey(); }
    /// The curves of what is believed, over the chart; none where nothing is.
    const BeliefChart* beliefChart();
    const TimelineLayout& layout();
    /// The lines of the pinned scenario in the same rows; none where none is pinned.
    const std::optional<PinnedLayout>& pinnedLayout();
    PictureStyle style() const;

    /// Where words stand in what was painted last, which the lines of days leave out.
    std::vector<QRectF> words() const;

    /// Copies what lies in the rectangle.
    void paint(QPainter& painter, const QRect& rect);
    /// The names of the days below the lanes, but where something else stands. Not in the pictures:
    /// what else stands there moves.
    void paintRuler(QPainter& painter, std::span<const QRectF> taken) const;
    /// The widest distance between two of the ruler's marks.
    double rulerStepPx() const;
    /// What the lanes' names need left of the axis.
    double namesWidth() const;

private:
    void buildChart();
    void buildLanes();
    void buildBelief();
    void paintPinned(QPainter& painter);
    std::span<const LaneRow> rowsInSight() const;
    void paintChartCard(QPainter& painter);
    void paintCard(QPainter& painter, const QRectF& card) const;
    QPixmap emptyPicture(double height) const;

    const Session& m_session;
    QSize m_size;
    double m_pixelRatio = 1;
    double m_typeScale = 1;
    int m_firstRow = 0;
    LaneList m_lanes;
    std::optional<GroupIndex> m_cursor;
    TimelineGeometry m_geometry;
    mutable std::optional<ChartData> m_chartData;
    mutable std::optional<ChartLegend> m_legend;
    std::optional<TimelineLayout> m_layout;
    std::vector<QRectF> m_chartTaken; ///< by the chart's words, lines and marks
    std::vector<QRectF> m_chartWords;
    std::vector<QRectF> m_laneWords;
    mutable std::pair<QString, double> m_namesWidth; ///< with the language it was measured in
    std::optional<BeliefChart> m_beliefChart;
    QPixmap m_beliefPicture;
    std::optional<PinnedLayout> m_pinnedLayout;
    QPixmap m_chartPicture;
    QPixmap m_lanesPicture;
};

} // namespace pactline
