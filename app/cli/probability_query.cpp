#include "cli/probability_query.h"

#include "cli/json_output.h"
#include "cli/message.h"
#include "cli/open_agreement.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "evaluation/expected_due.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pactline
{
namespace
{

// More columns than these leave a line of text; more rows or lines are no answer but a mistake.
constexpr int mostColumns = 10;
constexpr std::size_t mostDays = 20'000;

/// The days asked about: the first, then every start of a year or month that the step comes to.
Date nextDay(Date day, const Delay& step)
{
    switch (step.unit) {
    case Delay::Unit::Days:
    case Delay::Unit::Weeks:
        return plus(day, step);
    case Delay::Unit::Months:
        return plus(PartialDate{day, PartialDate::Precision::Month, false}.firstDay(), step);
    case Delay::Unit::Years:
        return plus(PartialDate{day, PartialDate::Precision::Year, false}.firstDay(), step);
    }
    return day;
}

/// Whole years, as many that the columns fit on a line.
Delay stepFor(Date from, Date until)
{
    return {1 + std::max(0, until.year() - from.year()) / mostColumns, Delay::Unit::Years};
}

/// From `first` on, and before `end`; complains of what cannot be asked.
std::optional<std::vector<Date>> daysBetween(Date first, Date end, const std::string& stepText)
{
    const auto step = stepText.empty() ? Result<Delay>{stepFor(first, end)} : parseDelay(stepText);
    QString error;
    if (!step || step->count == 0)
        error = Query::tr("--step %1: not a step; write \"1 year\", \"3 months\" or \"30 days\"")
                    .arg(QString::fromStdString(stepText));
    else if (end <= first)
        error = Query::tr("--until %1 does not lie behind --from %2; give a later day")
                    .arg(QString::fromStdString(toIso(end)), QString::fromStdString(toIso(first)));
    std::vector<Date> days;
    for (Date day = first; error.isEmpty() && day < end; day = nextDay(day, *step)) {
        days.push_back(day);
        if (days.size() > mostDays)
            error = Query::tr("--step: more than %1 days are asked about; take a longer step")
                        .arg(mostDays);
    }
    if (error.isEmpty())
        return days;
    complain(Query::tr("pactline: error: %1").arg(error));
    return std::nullopt;
}

std::optional<std::vector<Date>> daysAskedAbout(const Agreement& agreement,
                                                const QueryOptions& options)
{
    std::optional<Date> from;
    std::optional<Date> until;
    if (!readDay(options.from, "--from", from) || !readDay(options.until, "--until", until))
        return std::nullopt;
    const Date first = from.value_or(agreement.checked);
    const Date nextYear = nextDay(first, {1, Delay::Unit::Years});
    return daysBetween(first,
                       until.value_or(std::max(*agreement.extent.until, nextYear.plusDays(1))),
                       options.step);
}

/// The clause named, or all; complains where there is none of that name.
std::vector<ClauseIndex> clausesAskedAbout(const Agreement& agreement, const std::string& name)
{
    std::vector<ClauseIndex> clauses;
    if (!name.empty()) {
        if (const auto clause = findClause(agreement, name))
            clauses.push_back(*clause);
        return clauses;
    }
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i)
        clauses.push_back({i});
    return clauses;
}

std::optional<ProbabilityQuestion> open(const QueryOptions& options)
{
    const auto agreement = agreementOrComplaint(QString::fromStdString(options.file));
    if (!agreement)
        return std::nullopt;
    const QString language = QString::fromStdString(options.language);
    ReadOptions read = readScenario(*agreement, options.scenario, latestScenario(*agreement),
                                    language, BeliefUse::ToCome);
    if (!read.failed())
        readBeliefs(*agreement, options.belief, read, language);
    const bool failed = complainOf(read);
    auto days = daysAskedAbout(*agreement, options);
    auto clauses = clausesAskedAbout(*agreement, options.clause);
    if (failed || !days || clauses.empty())
        return std::nullopt;
    return ProbabilityQuestion{
        std::make_shared<const Probabilities>(agreement, std::move(read.scenario)),
        std::move(clauses), *std::move(days)};
}

/// What is to be expected in money before each day; nothing where the file gives no amounts.
std::vector<double> sumsUpTo(const ProbabilityQuestion& question, ClauseIndex clause)
{
    const Probabilities& probabilities = *question.probabilities;
    const Series* const series = seriesDueBy(probabilities.agreement(), clause);
    return series ? expectedDueUpTo(probabilities, *series->due, question.days)
                  : std::vector<double>{};
}

QString csv(const ProbabilityQuestion& question)
{
    const Probabilities& probabilities = *question.probabilities;
    QStringList head{QStringLiteral("clause,day")};
    for (const ClauseState state : allClauseStates)
        head
            << QString::fromStdString(stateName(state)).replace(QLatin1Char('-'), QLatin1Char('_'));
    head << QStringLiteral("expected_amount");
    QStringList lines{head.join(QLatin1Char(','))};
    for (const ClauseIndex clause : question.clauses) {
        const auto sums = sumsUpTo(question, clause);
        for (std::size_t i = 0; i < question.days.size(); ++i) {
            const Date day = question.days[i];
            QStringList fields{QString::fromStdString(probabilities.agreement()[clause].id.text),
                               QString::fromStdString(toIso(day))};
            for (const double share : probabilities.states(clause, day))
                fields << QString::number(share, 'f', 6);
            fields << (sums.empty() ? QString{} : QString::number(sums[i], 'f', 6));
            lines << fields.join(QLatin1Char(','));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

int runProbability(const QueryOptions& options)
{
    const auto question = open(options);
    if (!question)
        return Misuse;
    const QString language = QString::fromStdString(options.language);
    switch (options.format) {
    case OutputFormat::Json:
        print(QString::fromStdString(probabilityJson(*question).dump(2)));
        break;
    case OutputFormat::Csv:
        print(csv(*question));
        break;
    case OutputFormat::Text:
        print(probabilityTable(*question, !options.clause.empty(), language));
        break;
    }
    return Done;
}

} // namespace pactline
