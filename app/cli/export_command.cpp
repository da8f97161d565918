#include "cli/export_command.h"

#include "cli/view_options.h"
#include "export/figure_recipe.h"
#include "scenario/parse_supposition.h"

#include <QRegularExpression>
#include <QStringList>

namespace pactline
{
namespace
{

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// Nothing applied has no name: it is how things stood before the first instrument.
QString asSignedText(const Agreement& agreement, const Scenario& scenario)
{
    if (scenario.asSigned)
        return text(agreement[*scenario.asSigned].id.text);
    return text(toIso(agreement.instruments.front().effect.firstDay().plusDays(-1)));
}

QStringList readingArgument(const Agreement& agreement, TermIndex term, std::size_t place)
{
    return {"--reading",
            text(agreement[term].id.text + "=" + agreement[term].readings[place].name)};
}

QStringList scenarioArguments(const Agreement& agreement, const Scenario& scenario)
{
    QStringList arguments{"--as-signed", asSignedText(agreement, scenario)};
    for (const auto& [event, supposition] : scenario.suppose)
        arguments << "--if" << text(agreement[event].id.text + "=" + toText(supposition));
    for (const auto& [term, place] : scenario.readings)
        arguments << readingArgument(agreement, term, place);
    return arguments;
}

/// The options of the second scenario, in one argument.
QStringList againstArguments(const Agreement& agreement, const Recipe& recipe)
{
    if (!recipe.pinned)
        return {};
    QStringList options = scenarioArguments(agreement, *recipe.pinned);
    // A reading of the first would be the second's, were nothing said.
    for (const auto& [term, place] : recipe.scenario.readings)
        if (!recipe.pinned->readings.contains(term))
            options << readingArgument(agreement, term, 0);
    for (QString& option : options)
        option = shellQuoted(option);
    return {"--against", options.join(QLatin1Char(' '))};
}

QStringList figureArguments(const Agreement& agreement, const Recipe& recipe)
{
    QStringList arguments{
        "--chart", text(nameOf(agreement, recipe.chart)),
        "--size",  QStringLiteral("%1x%2").arg(recipe.widthPx).arg(recipe.heightPx),
        "--theme", text(recipe.theme),
        "--lang",  text(recipe.language)};
    if (!recipe.title.empty())
        // In one argument: a title may begin as an option does.
        arguments << QStringLiteral("--title=") + text(recipe.title);
    return arguments;
}

} // namespace

QString shellQuoted(const QString& argument)
{
    static const QRegularExpression plain{QStringLiteral("^[A-Za-z0-9_./:=,@%+-]+$")};
    if (plain.match(argument).hasMatch())
        return argument;
    return QLatin1Char('\'') +
           QString{argument}.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString exportCommand(const FigureRequest& request, const QString& file)
{
    const Agreement& agreement = request.projection->agreement();
    const Recipe recipe = recipeOf(request);
    QStringList arguments{"pactline", "export"};
    if (!file.isEmpty())
        arguments << file;
    arguments << "--at" << text(toIso(recipe.playhead))
              << scenarioArguments(agreement, recipe.scenario)
              << againstArguments(agreement, recipe) << viewArguments(agreement, recipe)
              << figureArguments(agreement, recipe) << "-o" << text(agreement.id + ".png");
    for (QString& argument : arguments)
        argument = shellQuoted(argument);
    return arguments.join(QLatin1Char(' '));
}

} // namespace pactline
