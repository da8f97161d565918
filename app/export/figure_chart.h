#pragma once

#include "export/figure_layout.h"
#include "picture/belief_chart.h"
#include "picture/hypothesis_painter.h"
#include "timeline/chart_data.h"
#include "timeline/ticks.h"

class QPainter;

namespace pactline
{

class PictureParts;

/// What is known of the place of everything else when a figure's chart is painted.
struct FigureFrame {
    const FigureRequest& request;
    const FigureLayout& layout;
    PictureStyle style;
    TimeScale scale;
    Ticks ticks;
    std::vector<MarkerPlan> markers;
    QString checkedWord; ///< beside the day up to which the facts are known
    QRectF checkedRect;  ///< of that word; empty where there is none
};

/// The chart of a figure: what stands still, and what is told of one day.
class FigureChart
{
public:
    FigureChart(const FigureFrame& frame, ChartData data);

    bool empty() const { return m_data.empty(); }
    void paintStill(QPainter& painter, PictureParts* parts) const;
    void paintDay(QPainter& painter, Date day) const;

private:
    std::vector<QRectF> reserved() const;
    std::vector<QRectF> takenAbove() const;
    std::vector<TextLine> title() const;
    QRectF legendRoom() const;

    const FigureFrame& m_frame;
    ChartData m_data;
    /// Placed among the chart's words, once these stand.
    mutable std::optional<BeliefChart> m_belief;
};

} // namespace pactline
