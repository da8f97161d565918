#pragma once

#include "evaluation/projection.h"

#include <QString>

namespace pactline
{

/// A clause on a day, cell by cell: the lane as a table and a screen reader tell it.
struct ClauseText {
    QString clause;
    QString group;
    QString state;
    QString words;       ///< the few that stand in the lane
    QString since;       ///< the state's first day; empty when nothing earlier is recorded
    QString until;       ///< its last day, or "not stated"; empty while no end is known
    QString because;     ///< why the state began
    QString ending;      ///< why it ends; empty while no end is known
    QString beneficiary; ///< whom the term that speaks benefits
    QString standing;
    QString instrument;
    QString remarks; ///< disputed, awaiting something, carried forward, against the supposition
};

ClauseText clauseText(const Projection& projection, ClauseIndex clause, Date day,
                      const QString& language);

/// The same in a sentence, without the clause's name: "in force, benefits …, official, since …".
QString clauseSentence(const Projection& projection, ClauseIndex clause, Date day,
                       const QString& language);

/// One span in a sentence: "in force from 28 October 2025 to 14 September 2029, ended by …,
/// official".
QString spanSentence(const Projection& projection, ClauseIndex clause, const Span& span,
                     const QString& language);

} // namespace pactline
