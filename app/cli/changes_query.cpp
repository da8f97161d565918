#include "cli/json_output.h"
#include "cli/message.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "text/cause_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

/// What the clause was and becomes, and why; or that it is carried on, and as what.
QString changeTold(const Projection& projection, const Change& change, const QString& language)
{
    const Agreement& agreement = projection.agreement();
    const Span& after = *change.after;
    const QString words =
        after.speaking
            ? localized(*contentOf(agreement, projection.scenario(), *after.speaking).words,
                        language)
            : QString{};
    if (isCarriedOn(projection, change.clause, after))
        return Query::tr("carried on (%1) by: %2", "words of a term, an instrument")
            .arg(words, causerText(agreement, after.startCause, language));
    const bool sameState = after.state == change.before->state;
    const QString becomes = sameState ? words : stateText(after.state);
    const QString arrow = becomes.isEmpty() ? QString{} : QStringLiteral(" → ") + becomes;
    return stateText(change.before->state) + arrow +
           QStringLiteral(" (%1)").arg(startCauseText(projection, change.clause, after, language));
}

QString changeLine(const Projection& projection, const Change& change, const QString& language)
{
    return QString::fromStdString(toIso(change.after->knownFrom)) + QStringLiteral("  ") +
           labelled(localized(projection.agreement()[change.clause].title, language),
                    changeTold(projection, change, language), language);
}

nlohmann::ordered_json changesJson(const Projection& projection, const std::vector<Change>& changes)
{
    auto json = scenarioJson(projection);
    json["changes"] = nlohmann::ordered_json::array();
    for (const Change& change : changes) {
        const auto before = spanJson(projection, change.clause, *change.before, change.day);
        const auto after = spanJson(projection, change.clause, *change.after, change.day);
        json["changes"].push_back({{"day", toIso(change.after->knownFrom)},
                                   {"clause", after["id"]},
                                   {"before", before["state"]},
                                   {"after", after["state"]},
                                   {"instrument", after["instrument"]},
                                   {"cause", after["cause"]}});
    }
    return json;
}

} // namespace

int runChanges(const QueryOptions& options)
{
    const auto query = openQuery(options);
    if (!query)
        return Misuse;
    std::optional<Date> from;
    std::optional<Date> until;
    if (!readDay(options.from, "--from", from) || !readDay(options.until, "--until", until))
        return Misuse;
    if (from && until && *until < *from) {
        complain(
            Query::tr("pactline: error: --until %1 lies before --from %2; exchange the two")
                .arg(QString::fromStdString(options.until), QString::fromStdString(options.from)));
        return Misuse;
    }
    const auto changes =
        query->projection->changes({from.value_or(Date::earliest().plusDays(1)), until});
    if (options.format == OutputFormat::Json) {
        print(QString::fromStdString(changesJson(*query->projection, changes).dump(2)));
        return Done;
    }
    QStringList lines{headingText(*query->projection, std::nullopt, query->language), QString{}};
    for (const Change& change : changes)
        lines << changeLine(*query->projection, change, query->language);
    if (changes.empty())
        lines << Query::tr("Nothing changes in that time.");
    print(lines.join(QLatin1Char('\n')));
    return Done;
}

} // namespace pactline
