#include "timeline/chart_data.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

constexpr int leftIntervals = 4;
constexpr std::array roundSteps{1.0, 2.0, 2.5, 5.0, 10.0};

/// The smallest round step that is not smaller than `rough`.
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const auto found = std::ranges::find_if(
        roundSteps, [&](double step) { return step * power >= rough * (1 - 1e-9); });
    return (found == roundSteps.end() ? 10.0 : *found) * power;
}

double nextStep(double step)
{
    return roundStep(step * 1.01);
}

ValueAxis axisOfStep(double least, double greatest, double step)
{
    const double low = std::floor(std::min(least, 0.0) / step + 1e-9) * step;
    const double high = std::ceil(std::max(greatest, 0.0) / step - 1e-9) * step;
    return {low, std::max(high, low + step), step};
}

PlotPoint plotPoint(const SeriesPoint& point)
{
    return {double(point.date.firstDay().dayNumber()), point.value};
}

/// A number holds until the next is known: a corner before each new number.
std::vector<PlotSegment> stepSegments(const SeriesLine& line, Date knownUntil)
{
    std::vector<PlotSegment> segments;
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const SeriesPoint& point = line.points[i];
        const PlotPoint start = plotPoint(point);
        const bool last = i + 1 == line.points.size();
        const PlotPoint next = last ? PlotPoint{} : plotPoint(line.points[i + 1]);
        const double end = last ? std::max(start.day, double(knownUntil.dayNumber())) : next.day;
        PlotSegment segment{{start, {end, point.value}}, point.standing};
        if (!last)
            segment.path.push_back(next);
        segments.push_back(std::move(segment));
    }
    return segments;
}

std::vector<PlotSegment> lineSegments(const SeriesLine& line)
{
    std::vector<PlotSegment> segments;
    for (std::size_t i = 0; i + 1 < line.points.size(); ++i)
        segments.push_back({{plotPoint(line.points[i]), plotPoint(line.points[i + 1])},
                            std::max(line.points[i].standing, line.points[i + 1].standing)});
    return segments;
}

std::vector<PlotSegment> periodSegments(const SeriesLine& line)
{
    std::vector<PlotSegment> segments;
    for (const SeriesPoint& point : line.points) {
        const Date from = point.from ? point.from->firstDay() : point.date.firstDay();
        const Date until = point.date.dayAfter();
        segments.push_back(
            {{{double(from.dayNumber()), point.value}, {double(until.dayNumber()), point.value}},
             point.standing});
    }
    return segments;
}

std::vector<PlotSegment> segmentsOf(const SeriesLine& line, Date knownUntil)
{
    switch (line.kind) {
    case SeriesLine::Kind::Step:
        return stepSegments(line, knownUntil);
    case SeriesLine::Kind::Line:
        return lineSegments(line);
    case SeriesLine::Kind::Points:
        return {};
    case SeriesLine::Kind::Periods:
        return periodSegments(line);
    }
    return {};
}

std::pair<double, double> bounds(const Series& series)
{
    double least = 0;
    double greatest = 0;
    for (const SeriesLine& line : series.lines)
        for (const SeriesPoint& point : line.points) {
            least = std::min(least, point.value);
            greatest = std::max(greatest, point.value);
        }
    return {least, greatest};
}

void addLines(const Series& series, bool onRight, Date knownUntil, ChartData& data)
{
    for (const SeriesLine& line : series.lines)
        data.lines.push_back({&line, onRight, segmentsOf(line, knownUntil)});
}

std::optional<double> heldValue(const SeriesLine& line, Date day, Date knownUntil)
{
    const auto behind = std::ranges::upper_bound(
        line.points, day, {}, [](const SeriesPoint& point) { return point.date.firstDay(); });
    if (behind == line.points.begin() || (behind == line.points.end() && day > knownUntil))
        return std::nullopt;
    return std::prev(behind)->value;
}

std::optional<double> joinedValue(const SeriesLine& line, Date day)
{
    const auto behind = std::ranges::lower_bound(
        line.points, day, {}, [](const SeriesPoint& point) { return point.date.firstDay(); });
    if (behind == line.points.end())
        return std::nullopt;
    const PlotPoint right = plotPoint(*behind);
    if (behind->date.firstDay() == day)
        return right.value;
    if (behind == line.points.begin())
        return std::nullopt;
    const PlotPoint left = plotPoint(*std::prev(behind));
    const double share = (day.dayNumber() - left.day) / (right.day - left.day);
    return left.value + share * (right.value - left.value);
}

std::optional<double> exactValue(const SeriesLine& line, Date day)
{
    const auto found = std::ranges::find_if(line.points, [&](const SeriesPoint& point) {
        const Date from = point.from.value_or(point.date).firstDay();
        return from <= day && day < point.date.dayAfter();
    });
    return found == line.points.end() ? std::nullopt : std::optional{found->value};
}

} // namespace

int ValueAxis::intervals() const
{
    return int(std::lround((high - low) / step));
}

ValueAxis axisHolding(double least, double greatest, int intervals)
{
    const double range = std::max(greatest, 0.0) - std::min(least, 0.0);
    if (range <= 0)
        return {0, 1, 1};
    double step = roundStep(range / intervals);
    ValueAxis axis = axisOfStep(least, greatest, step);
    while (axis.intervals() > intervals) {
        step = nextStep(step);
        axis = axisOfStep(least, greatest, step);
    }
    return axis;
}

ValueAxis axisInStep(double least, double greatest, const ValueAxis& other)
{
    const int below = int(std::lround(-other.low / other.step));
    const int above = other.intervals() - below;
    const double rough = std::max(above > 0 ? std::max(greatest, 0.0) / above : 0.0,
                                  below > 0 ? std::max(-least, 0.0) / below : 0.0);
    const double step = rough > 0 ? roundStep(rough) : 1;
    return {-below * step, above * step, step};
}

ChartData chartData(const Agreement& agreement, const Chart& chart, Date knownUntil)
{
    ChartData data;
    const auto [least, greatest] = bounds(agreement[chart.left]);
    data.left = axisHolding(least, greatest, leftIntervals);
    data.leftUnit = &agreement[chart.left].unit;
    addLines(agreement[chart.left], false, knownUntil, data);
    if (chart.right) {
        const auto [rightLeast, rightGreatest] = bounds(agreement[*chart.right]);
        if (rightLeast < 0 && data.left.low >= 0)
            data.left.low = -data.left.step; // room below the line that both share
        data.right = axisInStep(rightLeast, rightGreatest, data.left);
        addLines(agreement[*chart.right], true, knownUntil, data);
    }
    return data;
}

std::optional<double> valueAt(const SeriesLine& line, Date day, Date knownUntil)
{
    switch (line.kind) {
    case SeriesLine::Kind::Step:
        return heldValue(line, day, knownUntil);
    case SeriesLine::Kind::Line:
        return joinedValue(line, day);
    case SeriesLine::Kind::Points:
    case SeriesLine::Kind::Periods:
        return exactValue(line, day);
    }
    return std::nullopt;
}

} // namespace pactline
