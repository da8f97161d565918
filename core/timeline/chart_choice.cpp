#include "timeline/chart_choice.h"

#include "support/overloaded.h"

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::string_view none = "none";
constexpr std::string_view inForce = "in-force";
constexpr std::string_view seriesPrefix = "series:";

bool namesChart(const Agreement& agreement, std::string_view id)
{
    return id == none || id == inForce || std::ranges::count(agreement.charts, id, &Chart::id) > 0;
}

/// The series, or the chart that shows it alone under the same title.
ChartChoice choiceOf(const Agreement& agreement, SeriesIndex series)
{
    const auto found = std::ranges::find_if(agreement.charts, [&](const Chart& chart) {
        return chart.left == series && !chart.right && chart.title == agreement[series].title;
    });
    if (found == agreement.charts.end())
        return series;
    return FileChart{std::size_t(found - agreement.charts.begin())};
}

} // namespace

std::vector<ChartChoice> chartChoices(const Agreement& agreement)
{
    std::vector<ChartChoice> choices;
    for (std::size_t i = 0; i < agreement.charts.size(); ++i)
        choices.emplace_back(FileChart{i});
    for (std::uint32_t i = 0; i < agreement.series.size(); ++i)
        if (const ChartChoice choice = choiceOf(agreement, SeriesIndex{i});
            choice == ChartChoice{SeriesIndex{i}})
            choices.push_back(choice);
    choices.emplace_back(InForceChart{});
    choices.emplace_back(NoChart{});
    return choices;
}

ChartChoice defaultChart(const Agreement& agreement)
{
    if (agreement.view.chart)
        return FileChart{*agreement.view.chart};
    return chartChoices(agreement).front();
}

std::optional<ChartChoice> chartNamed(const Agreement& agreement, std::string_view name)
{
    const auto choices = chartChoices(agreement);
    const auto found = std::ranges::find_if(
        choices, [&](const ChartChoice& choice) { return nameOf(agreement, choice) == name; });
    if (found != choices.end())
        return *found;
    if (name.starts_with(seriesPrefix))
        name.remove_prefix(seriesPrefix.size());
    const auto series =
        std::ranges::find(agreement.series, name, [](const Series& each) { return each.id.text; });
    if (series == agreement.series.end())
        return std::nullopt;
    return choiceOf(agreement, SeriesIndex{std::uint32_t(series - agreement.series.begin())});
}

std::string nameOf(const Agreement& agreement, const ChartChoice& choice)
{
    return std::visit(Overloaded{
                          [](NoChart) { return std::string{none}; },
                          [](InForceChart) { return std::string{inForce}; },
                          [&](FileChart chart) { return agreement.charts[chart.index].id; },
                          [&](SeriesIndex series) {
                              const std::string& id = agreement[series].id.text;
                              return namesChart(agreement, id) ? std::string{seriesPrefix} + id
                                                               : id;
                          },
                      },
                      choice);
}

} // namespace pactline
