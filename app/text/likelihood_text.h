#pragma once

#include "evaluation/evaluation.h"
#include "evaluation/outlook.h"

#include "text/explanation_text.h"

#include <QStringList>

namespace pactline
{

/// What is believed of an uncertain event: "10 % before June 2028, 50 % before 2033".
QString believedText(const Probabilities& probabilities, EventIndex event, const QString& language);

/// "10 June 2030, median; likely between …" of an uncertain event's own day.
QString eventDayText(const Probabilities& probabilities, EventIndex event, const QString& language);

/// What is believed, event by event, and whose belief it is, in one line: "AGI declared: 10 %
/// before …; AGI verified: 6 months later (assumed) · your own".
QString beliefLine(const Probabilities& probabilities, const QString& language);

/// The same with the assumptions in few words, for a line that is always in sight.
QString assumptionLine(const Probabilities& probabilities, const QString& language);

/// What had to be assumed, sentence by sentence.
QStringList beliefAssumptions(const Probabilities& probabilities, const QString& language);

/// "Hypothetical: …": what is believed, by whom, and when that was said.
QString hypotheticalText(const Probabilities& probabilities, const QString& language);
/// The same without its first word, to stand beside another scenario's.
QString beliefOfWhom(const Probabilities& probabilities, const QString& language);

/// "77 % likely in force", "lapsed or expired", or the word for the state that is certain.
QString likelyStateText(const Probabilities& probabilities, ClauseIndex clause, Date day,
                        const QString& language);

/// What the clause may be on the day, each with its share: "81 % expired", "76 % “pre-sale only”".
/// Nothing where there is but one.
QStringList voiceTexts(const Probabilities& probabilities, ClauseIndex clause, Date day,
                       const QString& language);

/// Of the end of the term in force on the day: its median, where it likely lies, its mean, and how
/// likely it is on no day that the belief names. Sentences; nothing where it is certain.
QStringList endTexts(const Probabilities& probabilities, ClauseIndex clause, Date day,
                     const QString& language);

/// The probability with which the event costs the clause days from the day on; empty for none.
QString exposureText(const Probabilities& probabilities, ClauseIndex clause, Date day,
                     const QString& language);

/// "77 % likely in force, median end 31 December 2030", for a screen reader or a cell.
QString likelihoodSentence(const Probabilities& probabilities, ClauseIndex clause, Date day,
                           const QString& language);

/// As statusText tells of a certain scenario: "10 June 2030 · 17 clauses in force, 4 uncertain".
QString uncertainStatusText(const Probabilities& probabilities, Date day, const QString& language);

/// The day in a sentence, be it certain or a matter of belief.
QString dayStatusText(const Evaluation& evaluation, Date day, const QString& language);

/// The reasons as they are where a belief leaves open what the clause is: what they say of the life
/// in which nothing uncertain happens is marked as such.
ExplanationText likelyText(ExplanationText text, const Probabilities& probabilities,
                           ClauseIndex clause, Date day, const QString& language);

} // namespace pactline
