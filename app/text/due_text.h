#pragma once

#include "evaluation/expected_due.h"

#include <QString>

namespace pactline
{

/// An amount as the series writes it, its last digits left out: "€13,190", "$1.234B".
QString amountText(const Due& due, double amount, const QString& language);

/// What is to be expected of a clause in money from the day on, or why nothing is. A sentence.
QString clauseMoneyText(const Probabilities& probabilities, ClauseIndex clause, Date from,
                        const QString& language);

/// The same of a series, with the clause on which its money hangs.
QString seriesMoneyText(const Probabilities& probabilities, const Series& series, Date from,
                        const QString& language);

} // namespace pactline
