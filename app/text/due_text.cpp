#include "text/due_text.h"

#include "text/chart_text.h"
#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

constexpr int readDigits = 4; ///< an expectation is no invoice

QString titleOf(const Agreement& agreement, ClauseIndex clause, const QString& language)
{
    return localized(agreement[clause].title, language);
}

/// How well the amounts are known, and by whom: "official; Owner: Letter".
QString grounds(const Agreement& agreement, const Due& due, const QString& language)
{
    QStringList parts{standingText(due.standing)};
    for (const SourceIndex source : due.sources)
        parts << sourceText(agreement, source, language).text;
    if (!due.note.empty())
        parts << localized(due.note, language);
    return listed(parts, language);
}

QString expectedText(const Probabilities& probabilities, const Due& due, Date from,
                     const QString& language)
{
    const DateRange given = daysOf(due);
    const QString lastDay = dayText(given.until->plusDays(-1), language);
    if (*given.until <= from)
        return DueText::tr("In money: nothing more; the file gives amounts up to %1.", "a last day")
            .arg(lastDay);
    const DateRange days{std::max(from, given.from), given.until};
    return DueText::tr("In money: %1 is to be expected from %2 to %3, out of the %4 due if “%5” "
                       "stays in force throughout (%6).",
                       "an amount, a day, a last day, an amount, a clause, how well it is known")
        .arg(amountText(due, expectedDue(probabilities, due, days), language),
             dayText(days.from, language), lastDay,
             amountText(due, dueThroughout(due, days), language),
             titleOf(probabilities.agreement(), due.clause, language),
             grounds(probabilities.agreement(), due, language));
}

} // namespace

QString amountText(const Due& due, double amount, const QString& language)
{
    const double magnitude = std::floor(std::log10(std::max(std::abs(amount), 1e-9)));
    const double unit = std::pow(10, std::min(0.0, magnitude + 1 - readDigits));
    return numberText(due.format, std::round(amount / unit) * unit, language);
}

QString clauseMoneyText(const Probabilities& probabilities, ClauseIndex clause, Date from,
                        const QString& language)
{
    if (const Series* const series = seriesDueBy(probabilities.agreement(), clause))
        return expectedText(probabilities, *series->due, from, language);
    return DueText::tr("In money: no amount can be expected of it. The file gives no amounts that "
                       "hang on this clause, and none is made up.");
}

QString seriesMoneyText(const Probabilities& probabilities, const Series& series, Date from,
                        const QString& language)
{
    if (series.due)
        return expectedText(probabilities, *series.due, from, language);
    return DueText::tr("In money: what is to be expected of these numbers cannot be told. The file "
                       "gives no amounts to come that hang on a clause, and none is made up.");
}

} // namespace pactline
