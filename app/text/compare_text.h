#pragma once

#include "evaluation/compare.h"
#include "evaluation/compare_chances.h"

#include <QString>

namespace pactline
{

/// What one of two scenarios is, in few words: what it supposes and, where that alone does not tell
/// it from the other, its terms: "AGI declared: 15 Mar 2029 + 6 months", "AGI declared: nothing
/// supposed".
QString scenarioName(const Projection& of, const Scenario& beside, const QString& language);

/// What a scenario supposes: "AGI declared: 15 Mar 2029; AGI verified + 6 months"; "AGI declared:
/// nothing supposed".
QString suppositionName(const Projection& of, const QString& language);

/// "A: …", "B: …".
QString shownName(const Projection& shown, const Projection& pinned, const QString& language);
QString pinnedName(const Projection& shown, const Projection& pinned, const QString& language);

/// The difference in a sentence: how the end moves, or how much longer the clause is in force in B;
/// empty where neither can be told.
QString differenceText(const Projection& left, const Projection& right,
                       const ClauseDifference& difference, const QString& language);

/// In few words, from where A stands: "ends 15 months and 17 days earlier in A", "ends in A, open
/// in B", "lapsed in A, expired in B". Never empty.
QString differenceInShort(const Projection& left, const Projection& right,
                          const ClauseDifference& difference, const QString& language);
/// The same with the days: "ends 15 months and 17 days earlier in A: 14 Sep 2029, not 31 Dec 2030".
QString differenceWithDays(const Projection& left, const Projection& right,
                           const ClauseDifference& difference, const QString& language);

/// "77 % in A, 100 % in B", or the states where nothing is uncertain.
QString chancesText(const Evaluation& left, const Evaluation& right, ClauseIndex clause, Date day,
                    const QString& language);

/// "on 31 Dec 2030 86 % in A, expired in B".
QString chancesOnText(const Evaluation& left, const Evaluation& right,
                      const ChanceDifference& difference, const QString& language);

/// What the clause is in one scenario on a day: its state or, where that is uncertain, how likely
/// it is in force.
QString stateUnder(const Evaluation& evaluation, ClauseIndex clause, Date day,
                   const QString& language);

/// The same of B, with the words of its term where these are not those of A.
QString pinnedWords(const Evaluation& shown, const Evaluation& pinned, ClauseIndex clause, Date day,
                    const QString& language);

/// What B tells of the clause in that stretch of A, a line for every stretch in which it differs:
/// "in B through 31 December 2030: in force". Of what is uncertain, how likely it is on the day.
QStringList pinnedLines(const Evaluation& shown, const Evaluation& pinned, ClauseIndex clause,
                        const DateRange& when, Date day, const QString& language);

/// The whole course of the clause in B from that day on, in a sentence: "In B: in force from … to
/// …"; that it is the same as in A, where it is.
QString pinnedCourse(const Evaluation& shown, const Evaluation& pinned, ClauseIndex clause,
                     Date day, const QString& language);

/// "%n clauses the same".
QString sameText(int count);

} // namespace pactline
