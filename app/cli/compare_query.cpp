#include "cli/belief_options.h"
#include "cli/json_output.h"
#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "text/cause_text.h"
#include "text/compare_text.h"
#include "text/date_text.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

struct Sides {
    Evaluation left;
    Evaluation right;

    bool uncertain() const { return left.probabilities || right.probabilities; }
};

std::optional<Evaluation> side(const std::shared_ptr<const Agreement>& agreement,
                               const QueryOptions& options, const std::string& text)
{
    ReadOptions read = readSide(*agreement, text, latestScenario(*agreement),
                                QString::fromStdString(options.language));
    if (complainOf(read))
        return std::nullopt;
    return evaluate(agreement, std::move(read.scenario));
}

/// What a side supposes or believes.
QString sideText(const QString& name, const Evaluation& side, const QString& language)
{
    if (!side.probabilities)
        return name + headingText(*side.projection, std::nullopt, language);
    const Agreement& agreement = side.projection->agreement();
    return name + localized(agreement.title, language) + QStringLiteral(" – ") +
           asSignedText(agreement, side.scenario(), language) + QLatin1Char('\n') +
           hypotheticalText(*side.probabilities, language);
}

QString whenText(const DateRange& when, const QString& language)
{
    if (!when.until)
        return Query::tr("from %1 on").arg(dayText(when.from, language));
    return Query::tr("%1 to %2")
        .arg(dayText(when.from, language), lastDayText(*when.until, language));
}

QString stateAndWords(const Projection& projection, const Span& span, Date day,
                      const QString& language)
{
    if (!span.speaking || span.state != ClauseState::InForce)
        return stateText(span.state);
    const TermContent content =
        contentOf(projection.agreement(), projection.scenario(), *span.speaking);
    QStringList remarks{localized(*content.words, language)};
    if (content.standing != Standing::Official)
        remarks << standingText(content.standing);
    if (const auto pending = pendingOn(span, day))
        remarks
            << Query::tr("pending: %1").arg(eventLabel(projection.agreement(), *pending, language));
    return stateText(span.state) + QStringLiteral(" (%1)").arg(listed(remarks, language));
}

QStringList headings(const Sides& sides, const QString& language)
{
    return {sideText(QStringLiteral("A  "), sides.left, language),
            sideText(QStringLiteral("B  "), sides.right, language)};
}

QString differencesText(const Sides& sides, const std::vector<ClauseDifference>& differences,
                        const QString& language)
{
    QStringList lines = headings(sides, language);
    for (const ClauseDifference& difference : differences) {
        lines << QString{}
              << localized(sides.left.projection->agreement()[difference.clause].title, language);
        const QString size =
            differenceText(*sides.left.projection, *sides.right.projection, difference, language);
        if (!size.isEmpty())
            lines << QStringLiteral("  ") + size;
        for (const Difference& stretch : difference.stretches)
            lines << QStringLiteral("  ") +
                         labelled(whenText(stretch.when, language),
                                  stateAndWords(*sides.left.projection, *stretch.left,
                                                stretch.when.from, language) +
                                      QStringLiteral(" → ") +
                                      stateAndWords(*sides.right.projection, *stretch.right,
                                                    stretch.when.from, language),
                                  language);
    }
    const auto same = int(sides.left.projection->clauseCount() - differences.size());
    lines << QString{} << sameText(same);
    return lines.join(QLatin1Char('\n'));
}

nlohmann::ordered_json shiftJson(const std::optional<EndShift>& shift)
{
    if (!shift)
        return nullptr;
    const auto day = [](const std::optional<Date>& end) {
        return end ? nlohmann::ordered_json(toIso(*end)) : nlohmann::ordered_json(nullptr);
    };
    return {{"a", day(shift->left)}, {"b", day(shift->right)}};
}

nlohmann::ordered_json differencesJson(const Sides& sides,
                                       const std::vector<ClauseDifference>& differences)
{
    nlohmann::ordered_json json{{"a", scenarioJson(*sides.left.projection)},
                                {"b", scenarioJson(*sides.right.projection)}};
    json["clauses"] = nlohmann::ordered_json::array();
    for (const ClauseDifference& difference : differences) {
        nlohmann::ordered_json stretches = nlohmann::ordered_json::array();
        for (const Difference& stretch : difference.stretches) {
            nlohmann::ordered_json one{{"from", toIso(stretch.when.from)}};
            one["until"] = stretch.when.until ? nlohmann::ordered_json(toIso(*stretch.when.until))
                                              : nlohmann::ordered_json(nullptr);
            one["a"] = spanJson(*sides.left.projection, difference.clause, *stretch.left,
                                stretch.when.from);
            one["b"] = spanJson(*sides.right.projection, difference.clause, *stretch.right,
                                stretch.when.from);
            stretches.push_back(std::move(one));
        }
        const auto shift = endShiftOf(*sides.left.projection, *sides.right.projection, difference);
        json["clauses"].push_back(
            {{"id", sides.left.projection->agreement()[difference.clause].id.text},
             {"daysGained", difference.daysGained},
             {"lasting", difference.lasting},
             {"end", shiftJson(shift)},
             {"differences", std::move(stretches)}});
    }
    return json;
}

QString chancesTable(const Sides& sides, const QString& language)
{
    QStringList lines = headings(sides, language);
    const auto differences = largestChances(sides.left, sides.right);
    for (const ChanceDifference& one : differences)
        lines << QString{}
              << localized(sides.left.projection->agreement()[one.clause].title, language)
              << QStringLiteral("  ") + chancesOnText(sides.left, sides.right, one, language);
    lines << QString{} << sameText(int(sides.left.projection->clauseCount() - differences.size()));
    return lines.join(QLatin1Char('\n'));
}

nlohmann::ordered_json chancesJson(const Sides& sides)
{
    nlohmann::ordered_json json{{"a", scenarioJson(*sides.left.projection)},
                                {"b", scenarioJson(*sides.right.projection)}};
    json["clauses"] = nlohmann::ordered_json::array();
    for (const ChanceDifference& one : largestChances(sides.left, sides.right))
        json["clauses"].push_back({{"id", sides.left.projection->agreement()[one.clause].id.text},
                                   {"day", toIso(one.day)},
                                   {"a", one.left},
                                   {"b", one.right}});
    return json;
}

} // namespace

int runCompare(const QueryOptions& options)
{
    const auto agreement = agreementOrComplaint(QString::fromStdString(options.file));
    if (!agreement)
        return Misuse;
    const auto left = side(agreement, options, options.left);
    const auto right = side(agreement, options, options.right);
    if (!left || !right)
        return Misuse;
    const Sides sides{*left, *right};
    const QString language = QString::fromStdString(options.language);
    const bool json = options.format == OutputFormat::Json;
    if (sides.uncertain()) {
        print(json ? QString::fromStdString(chancesJson(sides).dump(2))
                   : chancesTable(sides, language));
        return Done;
    }
    const auto differences = compare(*sides.left.projection, *sides.right.projection);
    print(json ? QString::fromStdString(differencesJson(sides, differences).dump(2))
               : differencesText(sides, differences, language));
    return Done;
}

} // namespace pactline
