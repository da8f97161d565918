#include "cli/query_support.h"

#include "cli/message.h"
#include "cli/misuse.h"
#include "cli/open_agreement.h"
#include "document/nearest_name.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "timeline/lane_filter.h"

namespace pactline
{
namespace
{

/// What the file supposes by itself, where no term applied asks for it.
QStringList idleAssumptions(const Projection& projection, const QString& language)
{
    const Agreement& agreement = projection.agreement();
    QStringList lines;
    for (const EventIndex event : agreement.contingentEvents()) {
        bool asked = !projection.hypothesis().of(event).delayAssumed;
        for (std::uint32_t i = 0; i < agreement.clauses.size() && !asked; ++i)
            asked = hangsOn(projection, {i}, event);
        if (!asked)
            lines << Query::tr("No term applied hangs on this: %1")
                         .arg(eventLabel(agreement, event, language));
    }
    return lines;
}

} // namespace

std::optional<OpenQuery> openQuery(const QueryOptions& options)
{
    const auto agreement = agreementOrComplaint(QString::fromStdString(options.file));
    if (!agreement)
        return std::nullopt;
    const QString language = QString::fromStdString(options.language);
    ReadOptions read =
        readScenario(*agreement, options.scenario, latestScenario(*agreement), language);
    if (complainOf(read))
        return std::nullopt;
    return OpenQuery{project(agreement, std::move(read.scenario)),
                     read.at.value_or(agreement->checked), language};
}

QString headingText(const Projection& projection, std::optional<Date> at, const QString& language)
{
    const Agreement& agreement = projection.agreement();
    QString first = localized(agreement.title, language);
    if (at)
        first += QStringLiteral(", ") + dayText(*at, language);
    QStringList lines{first + QStringLiteral(" – ") +
                      asSignedText(agreement, projection.scenario(), language)};
    const QString hypothesis = hypothesisText(projection, language);
    if (!hypothesis.isEmpty())
        lines << hypothesis;
    const QString carried = at ? carriedForwardText(agreement, *at, language) : QString{};
    if (!carried.isEmpty())
        lines << carried;
    const QString nothing = nothingHangsText(projection, language);
    if (!nothing.isEmpty())
        lines << nothing;
    else
        lines << idleAssumptions(projection, language);
    return lines.join(QLatin1Char('\n'));
}

std::optional<ClauseIndex> findClause(const Agreement& agreement, const std::string& name)
{
    const auto clause = agreement.find(ClauseId{name});
    if (clause)
        return clause;
    std::vector<std::string> known;
    for (const Clause& each : agreement.clauses)
        known.push_back(each.id.text);
    const std::string nearest = nearestName(name, known);
    const QString hint =
        nearest.empty() ? Query::tr("`pactline state` lists all clauses")
                        : Query::tr("did you mean \"%1\"?").arg(QString::fromStdString(nearest));
    complain(Query::tr("pactline: error: there is no clause \"%1\"; %2")
                 .arg(QString::fromStdString(name), hint));
    return std::nullopt;
}

bool complainOf(const ReadOptions& read)
{
    for (const QString& finding : read.findings)
        complain(finding);
    for (const QString& error : read.errors)
        complain(Query::tr("pactline: error: %1").arg(error));
    return read.failed();
}

bool readDay(const std::string& text, const char* option, std::optional<Date>& day)
{
    if (text.empty())
        return true;
    const auto date = parsePartialDate(text);
    if (date)
        day = date->firstDay();
    else
        complain(Query::tr("pactline: error: %1")
                     .arg(dateMistakeText(QLatin1String(option), date.error())));
    return date.has_value();
}

} // namespace pactline
