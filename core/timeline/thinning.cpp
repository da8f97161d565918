#include "timeline/thinning.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

double columnOf(const PlotPoint& point, const TimeScale& scale)
{
    return std::floor((point.day - scale.from().dayNumber()) * scale.pxPerDay());
}

std::span<const PlotPoint> inSight(std::span<const PlotPoint> path, const TimeScale& scale)
{
    const auto day = [](const PlotPoint& point) { return point.day; };
    auto first = std::ranges::lower_bound(path, double(scale.from().dayNumber()), {}, day);
    auto last = std::ranges::upper_bound(path, double(scale.until().dayNumber()), {}, day);
    if (first != path.begin())
        --first;
    if (last != path.end())
        ++last;
    return {first, last};
}

void appendColumn(std::span<const PlotPoint> column, std::vector<PlotPoint>& kept)
{
    const auto value = [](const PlotPoint& point) { return point.value; };
    const auto [least, greatest] = std::ranges::minmax_element(column, {}, value);
    std::array places{column.begin(), least, greatest, column.end() - 1};
    std::ranges::sort(places);
    const auto behind = std::unique(places.begin(), places.end());
    for (auto place = places.begin(); place != behind; ++place)
        kept.push_back(**place);
}

} // namespace

std::vector<PlotPoint> thinned(std::span<const PlotPoint> path, const TimeScale& scale)
{
    const auto seen = inSight(path, scale);
    std::vector<PlotPoint> kept;
    for (auto begin = seen.begin(); begin != seen.end();) {
        const double column = columnOf(*begin, scale);
        const auto end = std::find_if(begin, seen.end(), [&](const PlotPoint& point) {
            return columnOf(point, scale) != column;
        });
        appendColumn({begin, end}, kept);
        begin = end;
    }
    return kept;
}

} // namespace pactline
