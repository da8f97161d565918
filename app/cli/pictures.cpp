#include "cli/pictures.h"

#include "cli/message.h"
#include "cli/misuse.h"
#include "cli/open_agreement.h"
#include "cli/query_support.h"
#include "export/embedded_recipe.h"

#include <algorithm>

namespace pactline
{
namespace
{

std::optional<ChartChoice> chartOf(const Agreement& agreement, const std::string& name,
                                   QStringList& errors)
{
    if (const auto choice = chartNamed(agreement, name))
        return choice;
    std::vector<std::string> known;
    for (const ChartChoice& choice : chartChoices(agreement))
        known.push_back(nameOf(agreement, choice));
    errors << Query::tr("--chart %1: there is no such chart; %2")
                  .arg(QString::fromStdString(name), nearestHint(name, known));
    return std::nullopt;
}

/// A figure's recipe; complains and gives nothing where there is none.
std::optional<PictureStart> startOfRecipe(const QString& file, const FindAgreement& find,
                                          UnknownNames unknown, const QString& language)
{
    OpenedRecipe opened = openRecipe(file, find, unknown);
    for (const QString& line : opened.complaints(file))
        complain(line);
    if (!opened.recipe)
        return std::nullopt;
    if (opened.ofOtherData())
        complain(Query::tr("%1: warning: made with %2, and these are %3", "a file, data, data")
                     .arg(file, dataText(opened.checked, language),
                          dataText(opened.of.agreement->checked, language)));
    return PictureStart{opened.of.file,       opened.of.agreement, std::move(*opened.recipe), true,
                        opened.ofOtherData(), opened.checked,      std::move(opened.findings)};
}

std::optional<PictureStart> startOfAgreement(const QString& file)
{
    const auto agreement = agreementOrComplaint(file);
    return agreement ? std::optional{PictureStart{file, agreement, defaultRecipe(*agreement)}}
                     : std::nullopt;
}

/// The second scenario: what its options leave out is as in the first, with nothing supposed.
void readAgainst(const Agreement& agreement, const std::string& text, const QString& language,
                 Recipe& recipe, ReadOptions& findings)
{
    Scenario start = recipe.scenario;
    start.suppose.clear();
    ReadOptions read = readSide(agreement, text, std::move(start), language);
    findings.errors << read.errors;
    findings.findings << read.findings;
    findings.unread = findings.unread || read.unread;
    // The first reading is the one that is followed where none is chosen.
    std::erase_if(read.scenario.readings, [](const auto& chosen) { return chosen.second == 0; });
    recipe.pinned = std::move(read.scenario);
}

void readFigure(const PictureOptions& options, Recipe& recipe, QStringList& errors)
{
    if (!options.language.empty())
        recipe.language = options.language;
    if (!options.theme.empty())
        recipe.theme = options.theme;
    if (!options.title.empty())
        recipe.title = options.title;
    if (QString::fromStdString(options.title).size() > qsizetype(longestTitle))
        errors << Query::tr("--title: longer than %1 characters; shorten it").arg(longestTitle);
}

/// Complains of all that is wrong with the options; whether the start makes sense.
bool readOptions(const PictureOptions& options, const QString& language, PictureStart& start)
{
    Recipe& recipe = start.recipe;
    ReadOptions read = readBelieved(*start.agreement, options.scenario, options.belief,
                                    std::move(recipe.scenario), language);
    recipe.scenario = std::move(read.scenario);
    recipe.playhead = read.at.value_or(recipe.playhead);
    QStringList& errors = read.errors;
    if (!options.against.empty())
        readAgainst(*start.agreement, options.against, language, recipe, read);
    if (!options.chart.empty())
        if (const auto chart = chartOf(*start.agreement, options.chart, errors))
            recipe.chart = *chart;
    // The axis hangs on the scenario: it must make sense first.
    if (!read.failed())
        errors << applyViewOptions(*start.agreement, options.view, recipe);
    readFigure(options, recipe, errors);
    return !complainOf(read);
}

} // namespace

std::optional<PictureStart> startOf(const PictureOptions& options, const QString& language,
                                    const FindAgreement& find, UnknownNames unknown)
{
    const QString file = QString::fromStdString(options.file);
    const bool isRecipe = !file.isEmpty() && isFigureOrRecipe(file);
    auto start = isRecipe ? startOfRecipe(file, find, unknown, language) : startOfAgreement(file);
    if (!start)
        return std::nullopt;
    return readOptions(options, language, *start) ? start : std::nullopt;
}

} // namespace pactline
