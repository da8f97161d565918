#include "timeline/chart_data.h"

#include "evaluation/outlook.h"
#include "support/overloaded.h"
#include "timeline/axis.h"

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int leftIntervals = 4;
constexpr int countIntervals = 5;

PlotPoint plotPoint(const SeriesPoint& point)
{
    return {double(point.date.firstDay().dayNumber()), point.value};
}

/// Goes on with the last segment where the standing allows it: few long paths are drawn faster.
void append(std::vector<PlotSegment>& segments, PlotSegment segment)
{
    if (segments.empty() || segments.back().standing != segment.standing) {
        segments.push_back(std::move(segment));
        return;
    }
    auto& path = segments.back().path;
    path.insert(path.end(), segment.path.begin() + 1, segment.path.end());
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
        append(segments, std::move(segment));
    }
    return segments;
}

std::vector<PlotSegment> lineSegments(const SeriesLine& line)
{
    std::vector<PlotSegment> segments;
    for (std::size_t i = 0; i + 1 < line.points.size(); ++i)
        append(segments, {{plotPoint(line.points[i]), plotPoint(line.points[i + 1])},
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

void addLines(const Agreement& agreement, SeriesIndex series, bool onRight, Date knownUntil,
              ChartData& data)
{
    const auto& lines = agreement[series].lines;
    for (std::uint32_t i = 0; i < lines.size(); ++i)
        data.lines.push_back({&lines[i], series, i, onRight, segmentsOf(lines[i], knownUntil)});
}

ChartData seriesData(const Agreement& agreement, SeriesIndex series, Date knownUntil)
{
    ChartData data;
    const auto [least, greatest] = bounds(agreement[series]);
    data.left = axisHolding(least, greatest, leftIntervals);
    data.leftUnit = &agreement[series].unit;
    addLines(agreement, series, false, knownUntil, data);
    return data;
}

/// The axis holds every clause that may ever bind, so that it stands still whatever is supposed.
ChartData inForceData(const Agreement& agreement)
{
    int clauses = 0;
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i)
        clauses += std::ranges::any_of(agreement.termsOf({i}), [&](TermIndex term) {
            return agreement[term].effect == Term::Effect::InForce;
        });
    ChartData data;
    data.left = axisOfCounts(clauses, countIntervals);
    data.shares = beneficiariesIn(agreement);
    return data;
}

DateRange stretchOf(const SeriesPoint& point)
{
    return {point.from.value_or(point.date).firstDay(), point.date.dayAfter()};
}

/// The point whose day or period holds the day, or else the last one before it.
std::optional<std::size_t> lastPointBy(const SeriesLine& line, Date day)
{
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const DateRange stretch = stretchOf(line.points[i]);
        if (stretch.contains(day))
            return i;
        if (*stretch.until <= day)
            last = i;
    }
    return last;
}

/// The same where points are days: a look-up.
std::optional<std::size_t> lastDatedPointBy(const SeriesLine& line, Date day)
{
    const auto behind = std::ranges::upper_bound(
        line.points, day, {}, [](const SeriesPoint& point) { return point.date.firstDay(); });
    if (behind == line.points.begin())
        return std::nullopt;
    return std::size_t(behind - line.points.begin()) - 1;
}

} // namespace

ChartData chartData(const Agreement& agreement, const Chart& chart, Date knownUntil)
{
    ChartData data = seriesData(agreement, chart.left, knownUntil);
    if (chart.right) {
        const auto [least, greatest] = bounds(agreement[*chart.right]);
        if (least < 0 && data.left.low >= 0)
            data.left.low = -data.left.step; // room below the line that both share
        data.right = axisInStep(least, greatest, data.left);
        data.rightUnit = &agreement[*chart.right].unit;
        addLines(agreement, *chart.right, true, knownUntil, data);
    }
    return data;
}

ChartData chartData(const Projection& projection, const ChartChoice& choice)
{
    const Agreement& agreement = projection.agreement();
    return std::visit(
        Overloaded{
            [](NoChart) { return ChartData{}; },
            [&](FileChart chart) {
                return chartData(agreement, agreement.charts[chart.index], agreement.checked);
            },
            [&](SeriesIndex series) { return seriesData(agreement, series, agreement.checked); },
            [&](InForceChart) {
                ChartData data = inForceData(agreement);
                data.balance = balanceOverTime(projection);
                return data;
            },
        },
        choice);
}

std::optional<ReadOut> readOutOn(const SeriesLine& line, Date day, Date knownUntil)
{
    const bool periods = line.kind == SeriesLine::Kind::Periods;
    const auto last = periods ? lastPointBy(line, day) : lastDatedPointBy(line, day);
    if (!last)
        return std::nullopt;
    const SeriesPoint& point = line.points[*last];
    ReadOut readOut{std::uint32_t(*last), point.value, point.date, ReadOut::Age::OfTheDay};
    if (stretchOf(point).contains(day))
        return readOut;
    if (day > knownUntil && *last + 1 == line.points.size())
        return std::nullopt;
    readOut.age = line.kind == SeriesLine::Kind::Step ? ReadOut::Age::Held : ReadOut::Age::Earlier;
    return readOut;
}

PlotPoint placeOf(const SeriesLine& line, const ReadOut& readOut, Date day)
{
    switch (line.kind) {
    case SeriesLine::Kind::Step:
        return {double(day.dayNumber()), readOut.value};
    case SeriesLine::Kind::Line:
    case SeriesLine::Kind::Points:
        return {double(readOut.date.firstDay().dayNumber()), readOut.value};
    case SeriesLine::Kind::Periods:
        return {double(readOut.date.dayAfter().dayNumber()), readOut.value};
    }
    return {};
}

ChartData chartData(const Evaluation& evaluation, const ChartChoice& choice)
{
    if (!evaluation.probabilities || !std::holds_alternative<InForceChart>(choice))
        return chartData(*evaluation.projection, choice);
    const Agreement& agreement = evaluation.projection->agreement();
    ChartData data = inForceData(agreement);
    data.balance = expectedBalanceOverTime(*evaluation.probabilities,
                                           wholeAxis(agreement, evaluation.scenario()));
    data.expected = true;
    return data;
}

} // namespace pactline
