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
constexpr double namesShare = 0.33;     ///< where names need more
constexpr double mostLabelShare = 0.42; ///< however large the type
constexpr double rightInsetPx = 26; ///< behind the axis: the last tick's label and the scroll bar
constexpr double chartShare = 0.23; ///< of the height
constexpr double leastChartPx = 120;
constexpr double mostChartPx = 200;      ///< a legend of five entries with their dates has room
constexpr double roomyChartShare = 0.45; ///< where few lanes leave it more
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
                                  bool withChart, double names)
{
    TimelineGeometry g;
    const double right = size.width() - 1;
    const double usual =
        std::clamp(size.width() * labelShare, leastLabelPx * scale, mostLabelPx * scale);
    const double wanted = std::max(usual, std::min(names, size.width() * namesShare));
    const double label = std::min(wanted, size.width() * mostLabelShare);
    g.plotLeft = std::round(marginPx + label);
    g.plotRight = std::round(right - rightInsetPx * scale);

    const double head = filterLine ? filterLinePx * scale : 0;
    const double others =
        marginPx + gapPx + rulerPx * scale + 2 * lanesInsetPx + filterLinePx * scale;
    const double spare = size.height() - others - std::max(rows, 1) * mostRowPx * scale;
    const double usualChart =
        std::clamp(size.height() * chartShare, leastChartPx * scale, mostChartPx * scale);
    const double roomy = std::min(spare, size.height() * roomyChartShare);
    const double chartHeight =
        std::round(withChart ? std::max(usualChart, roomy) : noChartPx * scale);
    g.chartCard = {marginPx, marginPx, right - marginPx, chartHeight};
    g.plot = {QPointF{g.plotLeft, g.chartCard.top() + markerRowPx * scale},
              QPointF{g.plotRight, g.chartCard.bottom() - plotFootPx}};

    const double top = g.chartCard.bottom() + gapPx;
    const double room =
        std::max(size.height() - top - rulerPx * scale - 2 * lanesInsetPx - head, leastRowPx);
    g.rowHeight =
        std::floor(std::clamp(room / std::max(rows, 1), leastRowPx * scale, mostRowPx * scale));
    g.capacity = std::clamp(int(room / g.rowHeight), 1, std::max(rows, 1));
    const double lanesHeight = g.capacity * g.rowHeight;
    g.lanesCard = {marginPx, top, right - marginPx,
                   head + std::max(lanesHeight, std::floor(room)) + 2 * lanesInsetPx};
    g.filterLine = {marginPx, top + lanesInsetPx - 2, right - marginPx, head};
    g.lanes = {marginPx, top + head + lanesInsetPx, right - marginPx, lanesHeight};
    g.ruler = {0, g.lanesCard.bottom(), size.width(), rulerPx * scale};
    return g;
}

} // namespace pactline
