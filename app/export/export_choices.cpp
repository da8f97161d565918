#include "export/export_choices.h"

#include "export/figure_recipe.h"

#include <algorithm>

namespace pactline
{
namespace
{

const FigurePreset* presetNamed(const QString& id)
{
    const auto presets = figurePresets();
    const auto found = std::ranges::find_if(
        presets, [&](const FigurePreset& preset) { return id == QLatin1String(preset.id); });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace

QJsonObject toJson(const ExportChoices& choices)
{
    QJsonObject json{{"format", choices.format},       {"preset", choices.preset},
                     {"other", toText(choices.other)}, {"theme", choices.theme},
                     {"language", choices.language},   {"chart", choices.parts.chart},
                     {"lanes", choices.parts.lanes},   {"details", choices.parts.details},
                     {"dated", choices.dated},         {"seconds", choices.seconds}};
    if (choices.dpi)
        json.insert("dpi", *choices.dpi);
    return json;
}

ExportChoices choicesFrom(const QJsonObject& json)
{
    ExportChoices choices;
    const QString preset = json["preset"].toString();
    if (formatNamed(json["format"].toString()))
        choices.format = json["format"].toString();
    if (presetNamed(preset) || preset == QLatin1String("window") ||
        preset == QLatin1String("other"))
        choices.preset = preset;
    choices.other = figureSizeNamed(json["other"].toString()).value_or(FigureSize{});
    if (json.contains("dpi"))
        choices.dpi = json["dpi"].toInt();
    if (!possible(choices.other, choices.dpi.value_or(usualDpi(choices.other)))) {
        choices.dpi.reset();
        choices.other = {};
    }
    choices.theme = json["theme"].toString();
    choices.language = json["language"].toString();
    choices.parts.chart = json["chart"].toBool(true);
    choices.parts.lanes = json["lanes"].toBool(true);
    choices.parts.details = json["details"].toBool(true);
    choices.dated = json["dated"].toBool();
    choices.seconds = std::clamp(json["seconds"].toInt(6), leastSeconds, mostSeconds);
    return choices;
}

FigureSize sizeOf(const ExportChoices& choices, const ExportSource& source)
{
    if (const FigurePreset* preset = presetNamed(choices.preset))
        return preset->size;
    if (choices.preset == QLatin1String("window"))
        return {double(std::clamp(source.windowSize.width(), leastFigurePx, mostFigurePx)),
                double(std::clamp(source.windowSize.height(), leastFigurePx, mostFigurePx))};
    return choices.other;
}

FigureRequest figureFor(const ExportChoices& choices, const ExportSource& source,
                        const QString& title)
{
    FigureRequest figure = source.figure;
    const FigureSize size = sizeOf(choices, source);
    setSize(figure, size, choices.dpi.value_or(usualDpi(size)));
    if (!choices.theme.isEmpty())
        figure.theme = themeNamed(choices.theme);
    if (!choices.language.isEmpty())
        figure.language = choices.language;
    figure.parts = choices.parts;
    figure.seconds = choices.seconds;
    figure.title = title;
    if (choices.dated)
        figure.exportedOn = source.today;
    addRecipe(figure);
    return figure;
}

} // namespace pactline
