#include "timeline/chart_points.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

PointPlace placeIn(const ChartData& data, const PlotFrame& frame, const PlotLine& line,
                   std::uint32_t index)
{
    const SeriesPoint& point = line.line->points[index];
    const ValueAxis& axis = line.onRight ? *data.right : data.left;
    const double y = heightOf(point.value, axis, frame);
    const PointIndex name{line.series, line.index, index};
    if (line.line->kind != SeriesLine::Kind::Periods) {
        const double x = frame.scale.xOf(point.date.firstDay());
        return {name, x, x, y};
    }
    return {name, frame.scale.xOf(point.from.value_or(point.date).firstDay()),
            frame.scale.xOf(point.date.dayAfter()), y};
}

/// How far the place is from a point of the picture.
double distance(const PointPlace& place, double x, double y)
{
    const double away = std::max({place.leftPx - x, x - place.rightPx, 0.0});
    return std::hypot(away, y - place.yPx);
}

struct DatedPoint {
    Date day;
    PointIndex point;
};

std::vector<DatedPoint> pointsByDay(const ChartData& data)
{
    std::vector<DatedPoint> all;
    for (const PlotLine& line : data.lines)
        for (std::uint32_t i = 0; i < line.line->points.size(); ++i)
            all.push_back({line.line->points[i].date.firstDay(), {line.series, line.index, i}});
    std::ranges::stable_sort(all, {}, &DatedPoint::day);
    return all;
}

} // namespace

double heightOf(double value, const ValueAxis& axis, const PlotFrame& frame)
{
    return frame.bottom - (value - axis.low) / (axis.high - axis.low) * (frame.bottom - frame.top);
}

std::vector<PointPlace> pointPlaces(const ChartData& data, const PlotFrame& frame)
{
    std::vector<PointPlace> places;
    for (const PlotLine& line : data.lines)
        for (std::uint32_t i = 0; i < line.line->points.size(); ++i)
            places.push_back(placeIn(data, frame, line, i));
    return places;
}

std::optional<PointPlace> placeOfPoint(const ChartData& data, const PlotFrame& frame,
                                       const PointIndex& point)
{
    const auto line = std::ranges::find_if(data.lines, [&](const PlotLine& each) {
        return each.series == point.series && each.index == point.line;
    });
    if (line == data.lines.end() || point.point >= line->line->points.size())
        return std::nullopt;
    return placeIn(data, frame, *line, point.point);
}

std::optional<PointPlace> pointNear(const ChartData& data, const PlotFrame& frame, double x,
                                    double y, double reachPx)
{
    std::optional<PointPlace> nearest;
    const auto rank = [&](const PointPlace& place) {
        return std::pair{place.isBar(), distance(place, x, y)};
    };
    for (const PointPlace& place : pointPlaces(data, frame))
        if (distance(place, x, y) <= reachPx && (!nearest || rank(place) < rank(*nearest)))
            nearest = place;
    return nearest;
}

std::optional<PointIndex> pointBeside(const ChartData& data, const std::optional<PointIndex>& from,
                                      Date playhead, int count)
{
    const auto all = pointsByDay(data);
    if (all.empty())
        return std::nullopt;
    const auto found = from ? std::ranges::find(all, *from, &DatedPoint::point) : all.end();
    auto place = found - all.begin();
    if (found == all.end()) {
        const auto behind = std::ranges::upper_bound(all, playhead, {}, &DatedPoint::day);
        place = behind - all.begin() - (count > 0 ? 1 : 0);
    }
    const auto wanted = std::clamp<std::ptrdiff_t>(place + count, 0, std::ssize(all) - 1);
    return all[std::size_t(wanted)].point;
}

} // namespace pactline
