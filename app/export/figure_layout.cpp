#include "export/figure_layout.h"

#include "export/figure_rows.h"
#include "timeline/chart_data.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

// Lengths at a scale of 1.
constexpr double marginPx = 36;
constexpr double headerPx = 88;
constexpr double chartPx = 150;
constexpr double chartGapPx = 22;
constexpr double leastRowPx = 19.5;
constexpr double mostRowPx = 27;
constexpr double rulerPx = 30;
constexpr double legendPx = 46;
constexpr double footerPx = 62;
constexpr double labelsPx = 214;
constexpr double columnPx = 262;
constexpr double columnGapPx = 28;
constexpr double leastLanesPx = 480;

double heightAt(double rowHeight, std::size_t rows, double chart)
{
    return 2 * marginPx + headerPx + chart + double(rows) * rowHeight + rulerPx + legendPx +
           footerPx;
}

} // namespace

FigureLayout figureLayout(const FigureRequest& request)
{
    FigureLayout layout;
    auto [rows, hidden] = figureRows(request);
    layout.rows = std::move(rows);
    layout.hidden = std::move(hidden);
    const bool withChart = !chartData(*request.projection, request.chart).empty();
    const double chart = withChart ? chartPx + chartGapPx : 0;
    const double leastHeight = heightAt(leastRowPx, layout.rows.size(), chart);
    constexpr double leastWidth = 2 * marginPx + labelsPx + leastLanesPx + columnGapPx + columnPx;
    const double s =
        std::min(request.size.width() / leastWidth, request.size.height() / leastHeight);
    // Type grows with the picture, but a wide picture gets room before it gets large type.
    layout.scale = std::min(s, std::max(1.0, request.size.height() / (leastHeight * 1.1)));
    const auto px = [&](double length) { return length * layout.scale; };

    const double left = px(marginPx);
    const double right = request.size.width() - px(marginPx);
    layout.header = {left, px(marginPx) - px(6), right - left, px(headerPx)};
    const double footerTop = request.size.height() - px(marginPx) - px(footerPx);
    layout.footer = {left, footerTop, right - left, px(footerPx)};
    layout.legend = {left, footerTop - px(legendPx), right - left, px(legendPx)};

    const double plotLeft = std::round(left + px(labelsPx));
    const double plotRight = std::round(right - px(columnPx) - px(columnGapPx));
    double top = layout.header.bottom();
    if (withChart) {
        layout.plot = {plotLeft, top + px(20), plotRight - plotLeft, px(chartPx - 20)};
        layout.chartLegend = {left, top, plotLeft - left - px(34), px(chartPx)};
        top += px(chart);
    }
    const double room = layout.legend.top() - px(rulerPx) - top;
    layout.rowHeight = std::floor(
        std::min(room / double(std::max<std::size_t>(layout.rows.size(), 1)), px(mostRowPx)));
    const double lanesHeight = layout.rowHeight * double(layout.rows.size());
    layout.lanes = {plotLeft, top, plotRight - plotLeft, lanesHeight};
    layout.ruler = {plotLeft, layout.lanes.bottom(), plotRight - plotLeft, px(rulerPx)};
    layout.column = {plotRight + px(columnGapPx), layout.header.bottom(), px(columnPx),
                     layout.lanes.bottom() - layout.header.bottom()};
    return layout;
}

} // namespace pactline
