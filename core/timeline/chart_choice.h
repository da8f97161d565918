#pragma once

#include "agreement/agreement.h"

namespace pactline
{

/// No chart at all.
struct NoChart {
    bool operator==(const NoChart&) const = default;
};

/// One of the agreement's charts.
struct FileChart {
    std::size_t index = 0;

    bool operator==(const FileChart&) const = default;
};

/// How many clauses are in force, by whom they benefit.
struct InForceChart {
    bool operator==(const InForceChart&) const = default;
};

/// What stands above the lanes: a chart of the file, one of its series alone, the clauses in
/// force, or nothing.
using ChartChoice = std::variant<NoChart, FileChart, SeriesIndex, InForceChart>;

/// All that can be chosen, in the order of a list: charts, series, clauses in force, nothing. A
/// series that a chart shows alone under the same title is that chart.
std::vector<ChartChoice> chartChoices(const Agreement& agreement);

/// What is shown first: the file's wish, or else the first of the list.
ChartChoice defaultChart(const Agreement& agreement);

/// The choice by its name: "none", "in-force", the id of a chart or of a series; "series:" stands
/// before the id of a series that shares its name with a chart. One of `chartChoices`.
std::optional<ChartChoice> chartNamed(const Agreement& agreement, std::string_view name);

/// The name by which `chartNamed` finds it.
std::string nameOf(const Agreement& agreement, const ChartChoice& choice);

} // namespace pactline
