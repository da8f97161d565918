// What is remembered of a window, as one table. A new line is all that a new choice needs.

#include "session/view_state.h"

#include "recipe/recipe.h"
#include "session/playback.h"
#include "session/scenario_json.h"
#include "session/session.h"

#include <QJsonArray>

#include <algorithm>

namespace pactline
{
namespace
{

/// One thing that is remembered.
struct Entry {
    const char* key;
    QJsonValue (*save)(const View&);
    /// Bounds what it is given, and returns the ids that are no longer there.
    QStringList (*restore)(const View&, const QJsonValue&);
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::optional<Date> dayFrom(const QJsonValue& value)
{
    const auto day = parseDay(value.toString().toStdString());
    return day ? std::optional{*day} : std::nullopt;
}

QJsonValue saveScenario(const View& view)
{
    return scenarioToJson(view.session.agreement(), view.session.scenario());
}

QStringList restoreScenario(const View& view, const QJsonValue& value)
{
    const ScenarioFromJson read = scenarioFromJson(view.session.agreement(), value.toObject());
    if (read.scenario != view.session.scenario()) {
        view.session.changeScenario(read.scenario, {});
        view.session.undoStack().clear();
    }
    return read.gone;
}

QJsonValue savePinned(const View& view)
{
    const auto& pinned = view.session.pinned();
    return pinned ? QJsonValue{scenarioToJson(view.session.agreement(), pinned->scenario())}
                  : QJsonValue{QJsonValue::Null};
}

QStringList restorePinned(const View& view, const QJsonValue& value)
{
    if (!value.isObject())
        return {};
    const ScenarioFromJson read = scenarioFromJson(view.session.agreement(), value.toObject());
    view.session.pin(read.scenario, {});
    view.session.undoStack().clear();
    return read.gone;
}

QJsonValue savePlayhead(const View& view)
{
    return text(toIso(view.session.playhead()));
}

QStringList restorePlayhead(const View& view, const QJsonValue& value)
{
    if (const auto day = dayFrom(value))
        view.session.setPlayhead(*day);
    return {};
}

// The whole axis is not remembered by its dates: it stays the whole when the file's axis grows.
QJsonValue saveVisible(const View& view)
{
    const DateRange& visible = view.session.visible();
    if (visible == view.session.extent())
        return QJsonValue::Null;
    return QJsonArray{text(toIso(visible.from)), text(toIso(*visible.until))};
}

QStringList restoreVisible(const View& view, const QJsonValue& value)
{
    const auto from = dayFrom(value[0]);
    const auto until = dayFrom(value[1]);
    if (!from || !until || *from >= *until)
        return {};
    const auto range = intersection(DateRange{*from, *until}, view.session.extent());
    if (range && range->from.plusDays(shortestViewDays) <= *range->until)
        view.session.setVisible(*range);
    return {};
}

QJsonValue saveChart(const View& view)
{
    return text(nameOf(view.session.agreement(), view.session.chart()));
}

QStringList restoreChart(const View& view, const QJsonValue& value)
{
    if (!value.isString())
        return {};
    const auto choice = chartNamed(view.session.agreement(), value.toString().toStdString());
    if (!choice)
        return {value.toString()};
    view.session.setChart(*choice);
    return {};
}

QJsonValue saveFolded(const View& view)
{
    QJsonArray ids;
    for (const GroupIndex group : view.session.folded())
        ids.append(text(view.session.agreement()[group].id.text));
    return ids;
}

QStringList restoreFolded(const View& view, const QJsonValue& value)
{
    const auto& groups = view.session.agreement().groups;
    QStringList gone;
    const QJsonArray ids = value.toArray();
    for (const auto& id : ids) {
        const GroupId wanted{id.toString().toStdString()};
        const auto found = std::ranges::find(groups, wanted, &Group::id);
        if (found != groups.end())
            view.session.setFolded({std::uint32_t(found - groups.begin())}, true);
        else if (id.isString())
            gone << id.toString();
    }
    return gone;
}

QJsonValue saveSelection(const View& view)
{
    const Agreement& agreement = view.session.agreement();
    if (const auto clause = view.session.selectedClause())
        return QJsonObject{{"clause", text(agreement[*clause].id.text)}};
    if (const auto event = view.session.selectedEvent())
        return QJsonObject{{"event", text(agreement[*event].id.text)}};
    if (const auto point = view.session.selectedPoint()) {
        const Series& series = agreement[point->series];
        return QJsonObject{{"series", text(series.id.text)},
                           {"line", text(series.lines[point->line].id)},
                           {"date", text(toIso(agreement[*point].date.firstDay()))}};
    }
    return QJsonValue::Null;
}

/// A number of a series has no id: it is found by its line and its date.
void selectPoint(const View& view, const QJsonValue& value)
{
    const Agreement& agreement = view.session.agreement();
    const SeriesId wanted{value["series"].toString().toStdString()};
    const auto series = std::ranges::find(agreement.series, wanted, &Series::id);
    const auto day = dayFrom(value["date"]);
    if (series == agreement.series.end() || !day)
        return;
    const auto& lines = series->lines;
    const auto line =
        std::ranges::find(lines, value["line"].toString().toStdString(), &SeriesLine::id);
    if (line == lines.end())
        return;
    const auto point = std::ranges::find(
        line->points, *day, [](const SeriesPoint& one) { return one.date.firstDay(); });
    if (point != line->points.end())
        view.session.select(PointIndex{
            SeriesIndex{std::uint32_t(series - agreement.series.begin())},
            std::uint32_t(line - lines.begin()), std::uint32_t(point - line->points.begin())});
}

template <typename Id>
QStringList selectNamed(const View& view, const QJsonValue& value)
{
    if (!value.isString())
        return {};
    const auto found = view.session.agreement().find(Id{value.toString().toStdString()});
    if (!found)
        return {value.toString()};
    view.session.select(*found);
    return {};
}

QStringList restoreSelection(const View& view, const QJsonValue& value)
{
    selectPoint(view, value);
    return selectNamed<ClauseId>(view, value["clause"]) +
           selectNamed<EventId>(view, value["event"]);
}

// A recipe names lanes by their ids, and leaves out what the agreement has no longer.
QJsonValue saveLanes(const View& view)
{
    if (view.session.laneChoices() == LaneChoices{})
        return QJsonValue::Null;
    Recipe recipe = defaultRecipe(view.session.agreement());
    recipe.lanes = view.session.laneChoices();
    return text(toToml(view.session.agreement(), recipe));
}

QStringList restoreLanes(const View& view, const QJsonValue& value)
{
    const auto read =
        readRecipe(value.toString().toStdString(), view.session.agreement(), UnknownNames::LeftOut);
    if (read.recipe)
        view.session.setLaneChoices(read.recipe->lanes);
    return {};
}

QJsonValue saveParts(const View& view)
{
    QJsonObject open;
    for (const auto& [part, isOpen] : view.session.partsOpen())
        open[part] = isOpen;
    return open;
}

QStringList restoreParts(const View& view, const QJsonValue& value)
{
    constexpr int mostParts = 500; // of a file that anybody may have written
    int count = 0;
    const QJsonObject open = value.toObject();
    for (auto part = open.begin(); part != open.end() && count < mostParts; ++part, ++count)
        view.session.setPartOpen(part.key(), part.value().toBool());
    return {};
}

constexpr std::pair<Step, const char*> stepNames[] = {{Step::Day, "day"},
                                                      {Step::Month, "month"},
                                                      {Step::Quarter, "quarter"},
                                                      {Step::Year, "year"},
                                                      {Step::Change, "change"}};

QJsonValue saveStep(const View& view)
{
    const auto* found =
        std::ranges::find(stepNames, view.session.step(), &std::pair<Step, const char*>::first);
    return QLatin1String(found->second);
}

QStringList restoreStep(const View& view, const QJsonValue& value)
{
    for (const auto& [step, name] : stepNames)
        if (value.toString() == QLatin1String(name))
            view.session.setStep(step);
    return {};
}

QJsonValue saveSpeed(const View& view)
{
    return view.playback.speed();
}

QStringList restoreSpeed(const View& view, const QJsonValue& value)
{
    if (value.isDouble())
        view.playback.setSpeed(value.toDouble());
    return {};
}

// In this order: the axis hangs on what is supposed, the playhead and the zoom on the axis.
constexpr Entry entries[] = {
    {"scenario", saveScenario, restoreScenario},
    {"pinned", savePinned, restorePinned},
    {"playhead", savePlayhead, restorePlayhead},
    {"visible", saveVisible, restoreVisible},
    {"chart", saveChart, restoreChart},
    {"folded", saveFolded, restoreFolded},
    {"lanes", saveLanes, restoreLanes},
    {"parts", saveParts, restoreParts},
    {"selection", saveSelection, restoreSelection},
    {"step", saveStep, restoreStep},
    {"speed", saveSpeed, restoreSpeed},
};

} // namespace

QJsonObject savedView(const View& view)
{
    QJsonObject saved;
    for (const Entry& entry : entries)
        saved[QLatin1String(entry.key)] = entry.save(view);
    return saved;
}

QStringList restoreView(const View& view, const QJsonObject& saved)
{
    QStringList gone;
    for (const Entry& entry : entries)
        if (saved.contains(QLatin1String(entry.key)))
            gone += entry.restore(view, saved[QLatin1String(entry.key)]);
    gone.removeDuplicates();
    return gone;
}

} // namespace pactline
