#include "document/readers.h"

#include <algorithm>
#include <map>

namespace pactline
{
namespace
{

SeriesPoint readPoint(TableReader reader, SeriesLine::Kind kind)
{
    SeriesPoint point;
    point.date = reader.date("date", true).value_or(PartialDate{});
    reader.node("from", kind == SeriesLine::Kind::Periods);
    point.from = reader.date("from");
    point.value = reader.number("value", true).value_or(0);
    point.approximate = reader.flag("approximate");
    point.standing = reader.word("standing", standingWords).value_or(Standing::Official);
    point.sources = reader.sources();
    point.label = reader.localized("label");
    point.note = reader.localized("note");
    if (point.from && point.date.dayAfter() <= point.from->firstDay())
        reader.context().report(DiagnosticCode::UntilBeforeFrom, reader.whereOf("date"),
                                {toIso(*point.from), toIso(point.date)});
    return point;
}

std::vector<SeriesPoint> readPoints(TableReader& line, SeriesLine::Kind kind)
{
    std::vector<SeriesPoint> points;
    for (const TomlNode* node : line.tables("points", true)) {
        SeriesPoint point = readPoint(
            {line.context(), *node->as<TomlTable>(), node->where, "series.line.points"}, kind);
        if (!points.empty() && point.date.firstDay() < points.back().date.firstDay())
            line.context().report(DiagnosticCode::PointsOutOfOrder, node->where,
                                  {toIso(point.date)});
        points.push_back(std::move(point));
    }
    return points;
}

/// A format has one place for the number, in every language.
LocalizedText readFormat(TableReader& reader, bool required = false)
{
    LocalizedText format = reader.localized("format", required);
    for (const auto& [language, pattern] : format.all())
        if (std::ranges::count(pattern, '#') != 1)
            reader.context().report(DiagnosticCode::FormatWithoutNumber, reader.whereOf("format"),
                                    {pattern});
    return format;
}

SeriesLine readLine(TableReader reader)
{
    SeriesLine line;
    line.id = reader.id("id", "line", true);
    line.title = reader.localized("title", true);
    line.shortTitle = reader.localized("short");
    line.kind = reader.word("kind", lineKindWords, true).value_or(SeriesLine::Kind::Points);
    line.format = readFormat(reader);
    line.prefix = reader.text("prefix");
    line.suffix = reader.text("suffix");
    line.points = readPoints(reader, line.kind);
    return line;
}

Due::Rate readRate(TableReader reader)
{
    const double perYear = reader.number("per-year", true).value_or(0);
    const PartialDate from = reader.date("from", true).value_or(PartialDate{});
    const PartialDate through = reader.date("through", true).value_or(from);
    if (through.dayAfter() <= from.firstDay())
        reader.context().report(DiagnosticCode::UntilBeforeFrom, reader.whereOf("through"),
                                {toIso(from), toIso(through)});
    return {perYear, {from.firstDay(), through.dayAfter()}};
}

Due::Amount readAmount(TableReader reader)
{
    return {reader.number("value", true).value_or(0), reader.day("date", true).value_or(Date{})};
}

Due readDue(TableReader reader, const std::string& series)
{
    Due due;
    due.where = reader.where();
    due.clause = {reader.reference(NameKind::Clause, "clause", true).value_or(0)};
    due.format = readFormat(reader, true);
    for (const TomlNode* node : reader.tables("rates"))
        due.rates.push_back(
            readRate({reader.context(), *node->as<TomlTable>(), node->where, "series.due.rates"}));
    for (const TomlNode* node : reader.tables("amounts"))
        due.amounts.push_back(readAmount(
            {reader.context(), *node->as<TomlTable>(), node->where, "series.due.amounts"}));
    if (due.rates.empty() && due.amounts.empty())
        reader.context().report(DiagnosticCode::NothingDue, reader.where(), {series});
    due.standing = reader.word("standing", standingWords).value_or(Standing::Official);
    due.sources = reader.sources();
    due.note = reader.localized("note");
    return due;
}

std::optional<Due> readDueOf(TableReader& reader, const std::string& series)
{
    const TomlNode* const node = reader.table("due", "a table under [series.due]");
    if (!node)
        return std::nullopt;
    return readDue({reader.context(), *node->as<TomlTable>(), reader.whereOf("due"), "series.due"},
                   series);
}

Series readOne(TableReader reader)
{
    Series series;
    series.where = reader.where();
    series.id = {reader.text("id", true)};
    series.title = reader.localized("title", true);
    series.unit = reader.localized("unit", true);
    series.note = reader.localized("note");
    series.due = readDueOf(reader, series.id.text);
    std::map<std::string, Location> seen;
    for (const TomlNode* node : reader.tables("line", true)) {
        series.lines.push_back(
            readLine({reader.context(), *node->as<TomlTable>(), node->where, "series.line"}));
        const std::string& id = series.lines.back().id;
        const auto [first, added] = seen.try_emplace(id, node->where);
        if (!added && !id.empty())
            reader.context().report(DiagnosticCode::DuplicateId, node->where,
                                    {"line", id, std::to_string(first->second.line)});
    }
    return series;
}

Chart readChart(TableReader reader)
{
    Chart chart;
    chart.id = reader.text("id", true);
    chart.title = reader.localized("title", true);
    chart.left = {reader.reference(NameKind::Series, "left", true).value_or(0)};
    if (const auto right = reader.reference(NameKind::Series, "right"))
        chart.right = SeriesIndex{*right};
    return chart;
}

} // namespace

void readSeries(TableReader& root, AgreementParts& parts)
{
    for (const TomlNode* node : root.tables("series"))
        parts.series.push_back(
            readOne({root.context(), *node->as<TomlTable>(), node->where, "series"}));
    for (const TomlNode* node : root.tables("chart"))
        parts.charts.push_back(
            readChart({root.context(), *node->as<TomlTable>(), node->where, "chart"}));
}

} // namespace pactline
