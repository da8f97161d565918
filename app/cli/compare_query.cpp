#include "cli/json_output.h"
#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "evaluation/compare.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

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

QString lengthText(Date from, Date until)
{
    int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    if (until < plusMonths(from, months))
        --months;
    const int days = until.dayNumber() - plusMonths(from, months).dayNumber();
    if (months == 0)
        return delayText({days, Delay::Unit::Days});
    if (days == 0)
        return delayText({months, Delay::Unit::Months});
    return Query::tr("%1 and %2", "months, days")
        .arg(delayText({months, Delay::Unit::Months}), delayText({days, Delay::Unit::Days}));
}

QString shiftText(const EndShift& shift, const QString& language)
{
    if (!shift.left)
        return Query::tr("ends with %1 in B, and goes on in A")
            .arg(lastDayText(*shift.right, language));
    if (!shift.right)
        return Query::tr("ends with %1 in A, and goes on in B")
            .arg(lastDayText(*shift.left, language));
    const bool earlier = *shift.right < *shift.left;
    const QString length =
        earlier ? lengthText(*shift.right, *shift.left) : lengthText(*shift.left, *shift.right);
    const QString text = earlier ? Query::tr("ends %1 earlier in B: %2, not %3")
                                 : Query::tr("ends %1 later in B: %2, not %3");
    return text.arg(length, lastDayText(*shift.right, language),
                    lastDayText(*shift.left, language));
}

/// The difference in a sentence: how the end moves, or how much longer the clause is in force.
QString sizeText(const Sides& sides, const ClauseDifference& difference, const QString& language)
{
    if (const auto shift = endShiftOf(*sides.left, *sides.right, difference))
        return shiftText(*shift, language);
    if (difference.daysGained == 0)
        return {};
    const QString days = delayText({std::abs(difference.daysGained), Delay::Unit::Days});
    return difference.daysGained > 0 ? Query::tr("in force %1 longer in B").arg(days)
                                     : Query::tr("in force %1 shorter in B").arg(days);
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
        if (const QString size = sizeText(sides, difference, language); !size.isEmpty())
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
    lines << QString{} << Query::tr("%n clause(s) the same", nullptr, same);
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
