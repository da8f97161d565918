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

} // namespace

std::vector<ChartChoice> chartChoices(const Agreement& agreement)
{
    std::vector<ChartChoice> choices;
    for (std::size_t i = 0; i < agreement.charts.size(); ++i)
        choices.emplace_back(FileChart{i});
    for (std::uint32_t i = 0; i < agreement.series.size(); ++i)
        choices.emplace_back(SeriesIndex{i});
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
    auto found = std::ranges::find_if(
        choices, [&](const ChartChoice& choice) { return nameOf(agreement, choice) == name; });
    if (found == choices.end())
        found = std::ranges::find_if(choices, [&](const ChartChoice& choice) {
            const auto* series = std::get_if<SeriesIndex>(&choice);
            return series && std::string{seriesPrefix} + agreement[*series].id.text == name;
        });
    return found == choices.end() ? std::nullopt : std::optional{*found};
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
