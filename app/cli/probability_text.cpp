#include "cli/probability_query.h"
#include "cli/query_support.h"
#include "text/belief_text.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/due_text.h"
#include "text/filled_in.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <algorithm>

namespace pactline
{
namespace
{

/// What the belief is, whose, and what had to be assumed.
QStringList headingLines(const ProbabilityQuestion& question, const QString& language)
{
    const Probabilities& probabilities = *question.probabilities;
    const Agreement& agreement = probabilities.agreement();
    QStringList lines{localized(agreement.title, language) + QStringLiteral(" – ") +
                      asSignedText(agreement, probabilities.scenario(), language)};
    QStringList assumptions;
    for (const EventIndex event : agreement.contingentEvents()) {
        if (!probabilities.chances().uncertain(event) &&
            !probabilities.scenario().suppose.contains(event))
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

/// The year alone, which most days begin, or the day.
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

/// The clauses with something to lose, the most exposed first; behind them those that the event
/// only changes in other ways.
std::vector<Exposure> rowsOf(const ProbabilityQuestion& question)
{
    const Date from = question.days.front();
    auto rows = question.probabilities->mostExposed(from);
    for (Exposure& row : rows)
        row.end = endOfTermOn(*question.probabilities, row.clause, from);
    for (const ClauseIndex clause : question.clauses)
        if (question.probabilities->wavers(clause) &&
            std::ranges::find(rows, clause, &Exposure::clause) == rows.end())
            rows.push_back({clause, 0, endOfTermOn(*question.probabilities, clause, from)});
    return rows;
}

QStringList columnsOf(const ProbabilityQuestion& question)
{
    QStringList columns{Query::tr("in force")};
    for (const Date day : question.days)
        columns << columnText(day);
    return columns << Query::tr("median end") << Query::tr("10 to 90 %");
}

QStringList tableLines(const ProbabilityQuestion& question, const QString& language)
{
    const Probabilities& probabilities = *question.probabilities;
    const Agreement& agreement = probabilities.agreement();
    const auto clauses = rowsOf(question);
    const int certain = int(question.clauses.size() - clauses.size());
    const QString subject = localized(agreement.contingency, language);
    if (clauses.empty())
        return {filledIn(Query::tr("No term applied hangs on %1: the belief changes nothing."),
                         {subject}, language)};
    std::vector<QStringList> rows{columnsOf(question)};
    for (const Exposure& each : clauses) {
        QStringList row{QString::fromStdString(agreement[each.clause].id.text)};
        for (const double share : probabilities.curve(each.clause, question.days))
            row << probabilityText(share, language);
        rows.push_back(row << lastDayOrNone(each.end.median, language)
                           << intervalText(each.end, language));
    }
    QStringList lines = aligned(rows);
    lines << QString{}
          << Query::tr(
                 "Ends are the last days of the terms that speak on %1; a dash: on no day that "
                 "the belief names. The most exposed clauses come first.")
                 .arg(dayText(question.days.front(), language));
    if (certain > 0)
        lines << filledIn(Query::tr("%n clause(s) do not hang on %1.", nullptr, certain), {subject},
                          language);
    return lines;
}

QStringList endLines(const ProbabilityQuestion& question, const QString& language)
{
    const Date from = question.days.front();
    const Probabilities& probabilities = *question.probabilities;
    const ClauseIndex clause = question.clauses.front();
    const EndOutlook end = endOfTermOn(probabilities, clause, from);
    const double unknown = probabilities.states(clause, from)[std::size_t(ClauseState::Unknown)];
    if (unknown >= 1)
        return {Query::tr("On %1 no source tells whether the clause binds.")
                    .arg(dayText(from, language))};
    if (end.inForce <= 0)
        return {Query::tr("Not in force on %1", "a day").arg(dayText(from, language))};
    QStringList lines{Query::tr("In force on %1: %2")
                          .arg(dayText(from, language), probabilityText(end.inForce, language))};
    lines << Query::tr("Last day of the term: median %1, 10 to 90 %: %2, mean %3")
                 .arg(lastDayOrNone(end.median, language), intervalText(end, language),
                      lastDayOrNone(end.expected, language));
    if (end.open > 0)
        lines << Query::tr("On no day that is known: %1").arg(probabilityText(end.open, language));
    for (const Exposure& exposure : probabilities.mostExposed(from))
        if (exposure.clause == clause)
            lines << filledIn(Query::tr("Loses days by %1 with a probability of %2"),
                              {localized(probabilities.agreement().contingency, language),
                               probabilityText(exposure.lost, language)},
                              language);
    lines << clauseMoneyText(probabilities, clause, from, language);
    if (!probabilities.uncertain(clause))
        lines << filledIn(Query::tr("It does not hang on %1."),
                          {localized(probabilities.agreement().contingency, language)}, language);
    return lines;
}

/// The states that the clause may have on any of the days.
std::vector<ClauseState> possibleStates(const std::vector<StateShares>& shares)
{
    std::vector<ClauseState> possible;
    for (const ClauseState state : allClauseStates)
        if (std::ranges::any_of(
                shares, [&](const StateShares& each) { return each[std::size_t(state)] > 0; }))
            possible.push_back(state);
    return possible;
}

/// What is to be expected in money before each day, in a column of its own.
void addMoney(std::vector<QStringList>& rows, const ProbabilityQuestion& question,
              const QString& language)
{
    const Probabilities& probabilities = *question.probabilities;
    const Series* const series = seriesDueBy(probabilities.agreement(), question.clauses.front());
    if (!series)
        return;
    rows.front() << Query::tr("expected before it", "a column of amounts, behind days");
    const auto sums = expectedDueUpTo(probabilities, *series->due, question.days);
    for (std::size_t i = 0; i < sums.size(); ++i)
        rows[i + 1] << amountText(*series->due, sums[i], language);
}

/// One clause: a row a day, a column for every state that it may be in.
QStringList clauseLines(const ProbabilityQuestion& question, const QString& language)
{
    const ClauseIndex clause = question.clauses.front();
    const Probabilities& probabilities = *question.probabilities;
    std::vector<StateShares> shares;
    for (const Date day : question.days)
        shares.push_back(probabilities.states(clause, day));
    const auto possible = possibleStates(shares);
    std::vector<QStringList> rows{{QString{}}};
    for (const ClauseState state : possible)
        rows.front() << stateText(state);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        QStringList row{dayText(question.days[i], language)};
        for (const ClauseState state : possible)
            row << probabilityText(shares[i][std::size_t(state)], language);
        rows.push_back(row);
    }
    addMoney(rows, question, language);
    QStringList lines{localized(probabilities.agreement()[clause].title, language)};
    return lines << endLines(question, language) << QString{} << aligned(rows);
}

} // namespace

QString probabilityTable(const ProbabilityQuestion& question, bool oneClause,
                         const QString& language)
{
    QStringList lines = headingLines(question, language) << QString{};
    lines << (oneClause ? clauseLines(question, language) : tableLines(question, language));
    return lines.join(QLatin1Char('\n'));
}

} // namespace pactline
