#pragma once

#include "export/figure_chart.h"

namespace pactline
{

/// Paints one page of a figure that has been laid out. What stands still is apart from what is
/// told of one day, for figures that move. The request, the layout and the legend must outlive it.
class FigurePainter
{
public:
    FigurePainter(const FigureRequest& request, const FigureLayout& layout,
                  const std::set<LegendItem>& legend);
    FigurePainter(const FigurePainter&) = delete;
    FigurePainter& operator=(const FigurePainter&) = delete;

    /// Needs the thread of the windows where there is a chart; `parts` may be null.
    void paintStill(QPainter& painter, PictureParts* parts) const;
    /// Over the former; any thread.
    void paintDay(QPainter& painter, Date day, PictureParts* parts) const;

private:
    void paintLanes(QPainter& painter, PictureParts* parts) const;
    void paintLane(QPainter& painter, std::size_t row, PictureParts* parts,
                   LaneBeliefs* beliefs) const;
    void paintPinned(QPainter& painter, std::size_t row) const;
    void paintPinnedDays(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintColumn(QPainter& painter) const;
    void paintFooter(QPainter& painter) const;
    void paintPlayhead(QPainter& painter, Date day) const;
    std::optional<QRectF> bubbleOf(Date day) const;
    MarkerRoom markerRoom() const;
    QRectF wordRect() const;
    bool crossed(const QRectF& rect) const;
    bool meetsPinnedDay(const QRectF& rect) const;

    const FigureRequest& m_request;
    const FigureLayout& m_layout;
    const std::set<LegendItem>& m_legend;
    std::optional<PinnedLegend> m_pinned;
    FigureFrame m_frame;
    FigureChart m_chart;
    /// In the lanes and above them, once these are painted: the lines of days do not cut them.
    mutable std::vector<QRectF> m_words;
};

/// A page of the figure with its day, at once. Needs the thread of the windows where there is a
/// chart; `parts` may be null.
void paintPage(QPainter& painter, const FigureRequest& request, const FigureLayout& page,
               const std::set<LegendItem>& legend, PictureParts* parts = nullptr);

} // namespace pactline
