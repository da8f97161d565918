#include "cli/json_output.h"
#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "export/csv_export.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <nlohmann/json.hpp>

namespace pactline
{
namespace
{

QString fieldOf(const nlohmann::ordered_json& value)
{
    if (value.is_null())
        return {};
    return csvField(
        QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump()));
}

QString csv(const nlohmann::ordered_json& states)
{
    QStringList lines{QStringLiteral("clause,state,since,until,until_stated,instrument,beneficiary,"
                                     "standing,cause,cause_by,pending,counterfactual,disputed")};
    for (const auto& clause : states["clauses"]) {
        QStringList fields{fieldOf(clause["id"]),
                           fieldOf(clause["state"]),
                           fieldOf(clause["since"]),
                           fieldOf(clause["until"]),
                           clause.contains("untilStated") ? "false" : "true",
                           fieldOf(clause["instrument"]),
                           fieldOf(clause["beneficiary"]),
                           fieldOf(clause["standing"]),
                           fieldOf(clause["cause"]["kind"]),
                           fieldOf(clause["cause"]["by"]),
                           fieldOf(clause["pending"]),
                           fieldOf(clause["counterfactual"]),
                           fieldOf(clause["disputed"])};
        lines << fields.join(QLatin1Char(','));
    }
    return lines.join(QLatin1Char('\n'));
}

/// What the term that speaks says, and until when.
QString remarkOn(const Projection& projection, ClauseIndex clause, const Span& span, Date at,
                 const QString& language)
{
    const Agreement& agreement = projection.agreement();
    QStringList parts;
    if (span.speaking && span.state == ClauseState::InForce)
        parts << localized(*contentOf(agreement, projection.scenario(), *span.speaking).words,
                           language);
    if (span.startCause.kind != Cause::Kind::StartOfRecord && span.state != ClauseState::InForce)
        parts << startCauseText(projection, clause, span, language) + QStringLiteral(", ") +
                     (span.state == ClauseState::Expired ? lastDayText(span.from, language)
                                                         : dateText(span.knownFrom, language));
    const QString joining = joiningText(projection, clause, span, language);
    if (!joining.isEmpty())
        parts << joining;
    else if (span.until && span.state == ClauseState::InForce)
        parts << endText(span.knownUntil, language);
    if (!span.untilStated)
        parts << Query::tr("no source states an end");
    if (const auto pending = pendingOn(span, at))
        parts << Query::tr("pending: %1").arg(eventLabel(agreement, *pending, language));
    if (const auto standing = projection.standing(clause, span);
        standing && standing != Standing::Official)
        parts << standingText(*standing);
    if (projection.disputed(span))
        parts << Query::tr("disputed");
    if (projection.counterfactual(span))
        parts << Query::tr("counterfactual");
    return listed(parts, language);
}

QString table(const Projection& projection, Date at, const QString& language)
{
    const Agreement& agreement = projection.agreement();
    qsizetype width = 0;
    for (const Clause& clause : agreement.clauses)
        width = std::max(width, qsizetype(clause.id.text.size()));
    QStringList lines{headingText(projection, at, language)};
    for (std::uint32_t group = 0; group < agreement.groups.size(); ++group) {
        lines << QString{} << localized(agreement.groups[group].title, language);
        for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i) {
            if (agreement.clauses[i].group.value != group)
                continue;
            const Span& span = projection.spanAt({i}, at);
            const QString name = QString::fromStdString(agreement.clauses[i].id.text);
            lines << QStringLiteral("  %1  %2  %3")
                         .arg(name.leftJustified(width), stateText(span.state).leftJustified(14),
                              remarkOn(projection, {i}, span, at, language))
                         .trimmed()
                         .prepend(QStringLiteral("  "));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

int runState(const QueryOptions& options)
{
    const auto query = openQuery(options);
    if (!query)
        return Misuse;
    switch (options.format) {
    case OutputFormat::Json:
        print(QString::fromStdString(stateJson(*query->projection, query->at).dump(2)));
        break;
    case OutputFormat::Csv:
        print(csv(stateJson(*query->projection, query->at)));
        break;
    case OutputFormat::Text:
        print(table(*query->projection, query->at, query->language));
        break;
    }
    return Done;
}

} // namespace pactline
