#pragma once

#include "evaluation/probability.h"

#include <QString>

namespace pactline
{

/// "77 %"; what is neither impossible nor certain is never told as "0 %" or "100 %".
QString probabilityText(double share, const QString& language);

/// "10 % before June 2028, 50 % before 2033, never 10 %"; "any day of 2028 to 2033 alike".
QString beliefText(const Belief& belief, const QString& language);

/// Whose belief it is; empty where nobody is named.
QString believerName(const Belief& belief, const Agreement& agreement, const QString& language);

/// The same and when it was held: "Metaculus …, said in July 2026"; "your own".
QString believerText(const Belief& belief, const Agreement& agreement, const QString& language);

/// What is believed of an event that follows: "3 to 9 months later, rejected 20 %".
QString followerBeliefText(const FollowerBelief& belief, const Contingency& contingency,
                           const QString& language);

/// What had to be assumed to weigh the belief: how shares grow between its dates, and what becomes
/// of the shares outside of them. Sentences, one a line.
QStringList assumptionTexts(const Belief& belief, const Agreement& agreement,
                            const QString& language);

/// Why a belief cannot be read, and what would be right.
QString beliefMistakeText(const Error& error);

/// The same of what was typed into a field, in words that can be typed there: it has nothing of
/// the command line's notation.
QString typedMistakeText(const Error& error, const QString& language);

} // namespace pactline
