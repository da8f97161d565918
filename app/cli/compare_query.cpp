#include "cli/json_output.h"
#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "text/cause_text.h"
#include "text/compare_text.h"
#include "text/date_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

struct Sides {
    std::shared_ptr<const Projection> left;
    std::shared_ptr<const Projection> right;
};

std::shared_ptr<const Projection> side(const std::shared_ptr<const Agreement>& agreement,
                                       const QueryOptions& options, const std::string& text)
{
    QStringList errors;
    const ScenarioOptions split = splitOptions(text, errors);
    ReadOptions read = readScenario(*agreement, split, latestScenario(*agreement),
                                    QString::fromStdString(options.language));
    read.errors = errors + read.errors;
    return complainOf(read) ? nullptr : project(agreement, std::move(read.scenario));
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

QString differencesText(const Sides& sides, const std::vector<ClauseDifference>& differences,
                        const QString& language)
{
    QStringList lines{QStringLiteral("A  ") + headingText(*sides.left, std::nullopt, language),
                      QStringLiteral("B  ") + headingText(*sides.right, std::nullopt, language)};
    for (const ClauseDifference& difference : differences) {
        lines << QString{} << localized(sides.left->agreement()[difference.clause].title, language);
        const QString size = differenceText(*sides.left, *sides.right, difference, language);
        if (!size.isEmpty())
            lines << QStringLiteral("  ") + size;
        for (const Difference& stretch : difference.stretches)
            lines << QStringLiteral("  %1: %2 → %3")
                         .arg(
                             whenText(stretch.when, language),
                             stateAndWords(*sides.left, *stretch.left, stretch.when.from, language),
                             stateAndWords(*sides.right, *stretch.right, stretch.when.from,
                                           language));
    }
    const auto same = int(sides.left->clauseCount() - differences.size());
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
    nlohmann::ordered_json json{{"a", scenarioJson(*sides.left)},
                                {"b", scenarioJson(*sides.right)}};
    json["clauses"] = nlohmann::ordered_json::array();
    for (const ClauseDifference& difference : differences) {
        nlohmann::ordered_json stretches = nlohmann::ordered_json::array();
        for (const Difference& stretch : difference.stretches) {
            nlohmann::ordered_json one{{"from", toIso(stretch.when.from)}};
            one["until"] = stretch.when.until ? nlohmann::ordered_json(toIso(*stretch.when.until))
                                              : nlohmann::ordered_json(nullptr);
            one["a"] = spanJson(*sides.left, difference.clause, *stretch.left, stretch.when.from);
            one["b"] = spanJson(*sides.right, difference.clause, *stretch.right, stretch.when.from);
            stretches.push_back(std::move(one));
        }
        const auto shift = endShiftOf(*sides.left, *sides.right, difference);
        json["clauses"].push_back({{"id", sides.left->agreement()[difference.clause].id.text},
                                   {"daysGained", difference.daysGained},
                                   {"lasting", difference.lasting},
                                   {"end", shiftJson(shift)},
                                   {"differences", std::move(stretches)}});
    }
    return json;
}

} // namespace

int runCompare(const QueryOptions& options)
{
    const auto agreement = agreementOrComplaint(QString::fromStdString(options.file));
    if (!agreement)
        return Misuse;
    const Sides sides{side(agreement, options, options.left),
                      side(agreement, options, options.right)};
    if (!sides.left || !sides.right)
        return Misuse;
    const auto differences = compare(*sides.left, *sides.right);
    if (options.format == OutputFormat::Json)
        print(QString::fromStdString(differencesJson(sides, differences).dump(2)));
    else
        print(differencesText(sides, differences, QString::fromStdString(options.language)));
    return Done;
}

} // namespace pactline
