#pragma once

#include "agreement/agreement.h"
#include "evaluation/clause_state.h"

#include <QString>
#include <QStringList>

namespace pactline
{

/// "in force", "lapsed".
QString stateText(ClauseState state);
/// The same over a list of so many clauses, with which some languages make it agree.
QString statesText(ClauseState state, int count);

/// "official", "reported", "inferred".
QString standingText(Standing standing);
/// Empty where nobody says anything.
QString standingText(const std::optional<Standing>& standing);

/// What the standing means, in a sentence.
QString standingMeaning(Standing standing);

/// How close a source is to the document: "wording", "detailed account", "secondary account".
QString gradeText(Grade grade);

/// The grade as files write it: "A".
QString gradeLetter(Grade grade);

/// A party's name, "both parties" or "neither party".
QString beneficiaryText(const Beneficiary& who, const Agreement& agreement,
                        const QString& language);

/// "benefits the owner", "benefits neither party".
QString benefitsText(const Beneficiary& who, const Agreement& agreement, const QString& language);

/// The same and, where the term says so, whom it binds: "benefits the owner, binds the baker".
QString sidesText(const Term& term, const Agreement& agreement, const QString& language);

/// One sign for whom a term benefits, where colours do not tell: a party's initial or, where
/// another has the same, its number; "&" for both and "–" for neither.
QString beneficiaryMark(const Beneficiary& who, const Agreement& agreement,
                        const QString& language);

/// The text in the language, as Qt writes strings and printers set them.
QString localized(const LocalizedText& text, const QString& language);

} // namespace pactline
