#include "timeline/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double marginPx = 12;
constexpr double gapPx = 6;
constexpr double labelShare = 0.235; ///< of the width
constexpr double leastLabelPx = 212;
constexpr double mostLabelPx = 250;
constexpr double mostLabelShare = 0.42; ///< however large the type
constexpr double rightInsetPx = 26; ///< behind the axis: the last tick's label and the scroll bar
constexpr double chartShare = 0.23; ///< of the height
constexpr double leastChartPx = 120;
constexpr double mostChartPx = 190;
constexpr double noChartPx = 40;
constexpr double markerRowPx = 22; ///< above the plot: the labels of the hypothesis
constexpr double plotFootPx = 14;
constexpr double rulerPx = 28;
constexpr double lanesInsetPx = 6;
constexpr double filterLinePx = 26;
constexpr double leastRowPx = 20;
constexpr double mostRowPx = 26;

} // namespace

TimelineGeometry timelineGeometry(const QSizeF& size, int rows, double scale, bool filterLine,
                                  bool withChart)
{
    TimelineGeometry g;
    const double right = size.width() - 1;
    const double wanted =
        std::clamp(size.width() * labelShare, leastLabelPx * scale, mostLabelPx * scale);
    const double label = std::min(wanted, size.width() * mostLabelShare);
    g.plotLeft = std::round(marginPx + label);
    g.plotRight = std::round(right - rightInsetPx * scale);

    const double chartHeight =
        std::round(withChart ? std::clamp(size.height() * chartShare, leastChartPx * scale,
                                          mostChartPx * scale)
                             : noChartPx * scale);
    g.chartCard = {marginPx, marginPx, right - marginPx, chartHeight};
    g.plot = {QPointF{g.plotLeft, g.chartCard.top() + markerRowPx * scale},
              QPointF{g.plotRight, g.chartCard.bottom() - plotFootPx}};

    const double top = g.chartCard.bottom() + gapPx;
    const double head = filterLine ? filterLinePx * scale : 0;
    const double room =
        std::max(size.height() - top - rulerPx * scale - 2 * lanesInsetPx - head, leastRowPx);
    g.rowHeight =
        std::floor(std::clamp(room / std::max(rows, 1), leastRowPx * scale, mostRowPx * scale));
    g.capacity = std::clamp(int(room / g.rowHeight), 1, std::max(rows, 1));
    const double lanesHeight = g.capacity * g.rowHeight;
    g.lanesCard = {marginPx, top, right - marginPx, head + lanesHeight + 2 * lanesInsetPx};
    g.filterLine = {marginPx, top + lanesInsetPx - 2, right - marginPx, head};
    g.lanes = {marginPx, top + head + lanesInsetPx, right - marginPx, lanesHeight};
    g.ruler = {0, g.lanesCard.bottom(), size.width(), rulerPx * scale};
    return g;
}

} // namespace pactline
