#include "cli/probability_query.h"

#include "cli/json_output.h"
#include "cli/message.h"
#include "cli/misuse.h"
#include "cli/open_agreement.h"
#include "cli/queries.h"
#include "cli/query_support.h"
#include "support/overloaded.h"
#include "text/belief_text.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

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

std::optional<std::vector<Date>> daysAskedAbout(const Agreement& agreement,
                                                const QueryOptions& options)
{
    std::optional<Date> from;
    std::optional<Date> until;
    if (!readDay(options.from, "--from", from) || !readDay(options.until, "--until", until))
        return std::nullopt;
    const Date first = from.value_or(agreement.checked);
    const Date nextYear = nextDay(first, {1, Delay::Unit::Years});
    const Date end = until.value_or(std::max(*agreement.extent.until, nextYear.plusDays(1)));
    const auto step =
        options.step.empty() ? Result<Delay>{stepFor(first, end)} : parseDelay(options.step);
    QString error;
    if (!step || step->count == 0)
        error = Query::tr("--step %1: not a step; write \"1 year\", \"3 months\" or \"30 days\"")
                    .arg(QString::fromStdString(options.step));
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

std::optional<ProbabilityQuestion> open(const QueryOptions& options)
{
    const auto agreement = agreementOrComplaint(QString::fromStdString(options.file));
    if (!agreement)
        return std::nullopt;
    const QString language = QString::fromStdString(options.language);
    ReadOptions read = readScenario(*agreement, options.scenario, latestScenario(*agreement),
                                    language, BeliefUse::Weighed);
    if (!read.failed())
        readBeliefs(*agreement, options.belief, read, language);
    const bool failed = complainOf(read);
    auto days = daysAskedAbout(*agreement, options);
    std::vector<ClauseIndex> clauses;
    if (!options.clause.empty()) {
        const auto clause = findClause(*agreement, options.clause);
        if (!clause)
            return std::nullopt;
        clauses.push_back(*clause);
    } else {
        for (std::uint32_t i = 0; i < agreement->clauses.size(); ++i)
            clauses.push_back({i});
    }
    if (failed || !days)
        return std::nullopt;
    return ProbabilityQuestion{
        std::make_shared<const Probabilities>(agreement, std::move(read.scenario)),
        std::move(clauses), *std::move(days)};
}

QString believedText(const Probabilities& probabilities, EventIndex event, const QString& language)
{
    const auto& contingency = std::get<Contingency>(probabilities.agreement()[event].kind);
    const auto supposed = probabilities.scenario().suppose.find(event);
    if (supposed == probabilities.scenario().suppose.end())
        return followerBeliefText({}, contingency, language);
    return std::visit(Overloaded{
                          [&](const Belief& belief) { return beliefText(belief, language); },
                          [&](const FollowerBelief& belief) {
                              return followerBeliefText(belief, contingency, language);
                          },
                          [&](const PartialDate& date) {
                              return followerBeliefText({date, 0}, contingency, language);
                          },
                          [&](const AfterDelay& after) {
                              return followerBeliefText({DelayRange{after.delay, after.delay}, 0},
                                                        contingency, language);
                          },
                          [&](const auto&) {
                              return outcomeText(*probabilities.ifNothingHappens(), event,
                                                 language);
                          },
                      },
                      supposed->second);
}

/// What the belief is, whose, and what had to be assumed.
QStringList headingLines(const ProbabilityQuestion& question, const QString& language)
{
    const Probabilities& probabilities = *question.probabilities;
    const Agreement& agreement = probabilities.agreement();
    QStringList lines{localized(agreement.title, language) + QStringLiteral(" – ") +
                      asSignedText(agreement, probabilities.scenario(), language)};
    QStringList assumptions;
    for (const EventIndex event : agreement.contingentEvents()) {
        if (!probabilities.chances().uncertain(event))
            continue;
        lines << Query::tr("%1: %2", "an event, what is believed of it")
                     .arg(eventLabel(agreement, event, language),
                          believedText(probabilities, event, language));
        const auto supposed = probabilities.scenario().suppose.find(event);
        if (supposed == probabilities.scenario().suppose.end())
            continue;
        if (const auto* const belief = std::get_if<Belief>(&supposed->second)) {
            lines << Query::tr("Whose belief: %1").arg(believerText(*belief, agreement, language));
            assumptions << assumptionTexts(*belief, agreement, language);
        }
    }
    if (!assumptions.isEmpty())
        lines << Query::tr("Assumed: %1").arg(assumptions.join(QLatin1Char(' ')));
    return lines;
}

/// The first word of a year, which most days are, or the day.
QString columnText(Date day)
{
    return day.month() == 1 && day.dayOfMonth() == 1 ? QString::number(day.year())
                                                     : QString::fromStdString(toIso(day));
}

QString lastDayOrNone(const std::optional<Date>& end, const QString& language)
{
    return end ? shortDayText(end->plusDays(-1), language) : QStringLiteral("–");
}

QString intervalText(const EndOutlook& end, const QString& language)
{
    return QStringLiteral("%1 … %2").arg(lastDayOrNone(end.early, language),
                                         lastDayOrNone(end.late, language));
}

/// Rows of one width a column, the first of them on the left and the others on the right.
QStringList aligned(const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths(std::size_t(rows.front().size()), 0);
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], row[i].size());
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells << (i == 0 ? row[i].leftJustified(widths[0])
                             : row[i].rightJustified(widths[std::size_t(i)]));
        lines << QStringLiteral("  ") + cells.join(QStringLiteral("  "));
    }
    return lines;
}

/// Whether a table of the days would show anything but certainty.
bool wavers(const ProbabilityQuestion& question, ClauseIndex clause)
{
    const auto curve = question.probabilities->curve(clause, question.days);
    return std::ranges::any_of(curve, [](double share) {
        constexpr double rounding = 1e-9;
        return share > rounding && share < 1 - rounding;
    });
}

/// The clauses with something to lose, the most exposed first; behind them those that the event
/// only changes in other ways.
std::vector<Exposure> rowsOf(const ProbabilityQuestion& question)
{
    const Date from = question.days.front();
    auto rows = question.probabilities->mostExposed(from);
    for (const ClauseIndex clause : question.clauses)
        if (wavers(question, clause) &&
            std::ranges::find(rows, clause, &Exposure::clause) == rows.end())
            rows.push_back({clause, 0, question.probabilities->endOf(clause, from)});
    return rows;
}

QStringList tableLines(const ProbabilityQuestion& question, const QString& language)
{
    const Probabilities& probabilities = *question.probabilities;
    const Agreement& agreement = probabilities.agreement();
    const auto clauses = rowsOf(question);
    const int certain = int(question.clauses.size() - clauses.size());
    const QString subject = localized(agreement.contingency, language);
    if (clauses.empty())
        return {Query::tr("No term applied hangs on %1: every clause is certain.").arg(subject)};
    std::vector<QStringList> rows{{Query::tr("in force")}};
    for (const Date day : question.days)
        rows.front() << columnText(day);
    rows.front() << Query::tr("median end") << Query::tr("10 to 90 %");
    for (const Exposure& each : clauses) {
        QStringList row{QString::fromStdString(agreement[each.clause].id.text)};
        for (const double share : probabilities.curve(each.clause, question.days))
            row << probabilityText(share, language);
        rows.push_back(row << lastDayOrNone(each.end.median, language)
                           << intervalText(each.end, language));
    }
    QStringList lines = aligned(rows);
    lines << QString{}
          << Query::tr("Ends are the last days of the terms in force on %1; a dash: on no day that "
                       "the belief names. The most exposed clauses come first.")
                 .arg(dayText(question.days.front(), language));
    if (certain > 0)
        lines << Query::tr("%n clause(s) do not hang on %1.", nullptr, certain).arg(subject);
    return lines;
}

QStringList endLines(const ProbabilityQuestion& question, const QString& language)
{
    const Date from = question.days.front();
    const Probabilities& probabilities = *question.probabilities;
    const ClauseIndex clause = question.clauses.front();
    const EndOutlook end = probabilities.endOf(clause, from);
    QStringList lines{Query::tr("In force on %1: %2")
                          .arg(dayText(from, language), probabilityText(end.inForce, language))};
    if (end.inForce <= 0)
        return lines;
    lines << Query::tr("If it is, the last day of the term: median %1, 10 to 90 %: %2, mean %3")
                 .arg(lastDayOrNone(end.median, language), intervalText(end, language),
                      lastDayOrNone(end.expected, language));
    if (end.open > 0)
        lines << Query::tr("On no day that is known: %1").arg(probabilityText(end.open, language));
    for (const Exposure& exposure : probabilities.mostExposed(from))
        if (exposure.clause == clause)
            lines << Query::tr("Loses days by %1 with a probability of %2")
                         .arg(localized(probabilities.agreement().contingency, language),
                              probabilityText(exposure.lost, language));
    lines << Query::tr(
        "In money: not told; the file gives this clause no rate with a base, and none is "
        "made up");
    if (!probabilities.uncertain(clause))
        lines << Query::tr("It does not hang on %1.")
                     .arg(localized(probabilities.agreement().contingency, language));
    return lines;
}

/// One clause: a row a day, a column for every state that it may be in.
QStringList clauseLines(const ProbabilityQuestion& question, const QString& language)
{
    const ClauseIndex clause = question.clauses.front();
    const Probabilities& probabilities = *question.probabilities;
    std::vector<StateShares> shares;
    std::vector<ClauseState> possible;
    for (const Date day : question.days)
        shares.push_back(probabilities.states(clause, day));
    for (const ClauseState state : allClauseStates)
        if (std::ranges::any_of(
                shares, [&](const StateShares& each) { return each[std::size_t(state)] > 0; }))
            possible.push_back(state);
    std::vector<QStringList> rows{{QString{}}};
    for (const ClauseState state : possible)
        rows.front() << stateText(state);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        QStringList row{dayText(question.days[i], language)};
        for (const ClauseState state : possible)
            row << probabilityText(shares[i][std::size_t(state)], language);
        rows.push_back(row);
    }
    QStringList lines{localized(probabilities.agreement()[clause].title, language)};
    return lines << endLines(question, language) << QString{} << aligned(rows);
}

QString csv(const ProbabilityQuestion& question)
{
    const Probabilities& probabilities = *question.probabilities;
    QStringList head{QStringLiteral("clause,day")};
    for (const ClauseState state : allClauseStates)
        head
            << QString::fromStdString(stateName(state)).replace(QLatin1Char('-'), QLatin1Char('_'));
    QStringList lines{head.join(QLatin1Char(','))};
    for (const ClauseIndex clause : question.clauses)
        for (const Date day : question.days) {
            QStringList fields{QString::fromStdString(probabilities.agreement()[clause].id.text),
                               QString::fromStdString(toIso(day))};
            for (const double share : probabilities.states(clause, day))
                fields << QString::number(share, 'f', 6);
            lines << fields.join(QLatin1Char(','));
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
        QStringList lines = headingLines(*question, language) << QString{};
        lines << (options.clause.empty() ? tableLines(*question, language)
                                         : clauseLines(*question, language));
        print(lines.join(QLatin1Char('\n')));
        break;
    }
    return Done;
}

} // namespace pactline
