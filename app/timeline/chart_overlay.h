#pragma once

#include "picture/chart_legend.h"
#include "timeline/chart_points.h"
#include "timeline/timeline_pictures.h"

namespace pactline
{

/// What changes above the chart's picture without painting it anew: the numbers at the playhead
/// and the number under the pointer, and the words that go with them.
class ChartOverlay
{
public:
    ChartOverlay(const Session& session, TimelinePictures& pictures);

    /// `taken` holds the labels of the hypothesis, which come first.
    void paint(QPainter& painter, const std::vector<QRectF>& taken);

    /// Whether the numbers differ from those that were painted last.
    bool readOutChanged() const;
    /// What moves with the playhead; empty where the chart has nothing that does.
    QRectF movingPart(Date playhead, std::vector<QRectF> taken) const;
    /// The numbers at the playhead as one sentence.
    QString sentence() const;

    /// The published number at a point of the widget.
    std::optional<PointPlace> pointAt(const QPointF& at) const;
    std::optional<QRectF> rectOf(const PointIndex& point) const;
    /// Returns what is to be painted anew because another number is under the pointer.
    QRect hover(const QPointF& at);
    QString toolTipAt(const QPointF& at) const;

private:
    PlotFrame frame() const;
    QRectF balancePart(Date playhead, std::vector<QRectF> taken) const;
    std::vector<ReadOutWords> wordsNow() const;
    void paintEmphasis(QPainter& painter, const PointIndex& point, bool selected);
    QRect reachOf(const std::optional<PointIndex>& point) const;

    const Session& m_session;
    TimelinePictures& m_pictures;
    std::optional<PointIndex> m_hovered;
    std::vector<ReadOutWords> m_painted;
};

} // namespace pactline
