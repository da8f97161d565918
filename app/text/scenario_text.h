#pragma once

#include "evaluation/evaluation.h"

#include <QString>

namespace pactline
{

/// The short name of an instrument among its like: its year or, where two share one, "Oct 2025".
QString instrumentLabel(const Agreement& agreement, InstrumentIndex instrument,
                        const QString& language);

/// "terms as signed on 28 October 2025", or that nothing is signed yet.
QString asSignedText(const Agreement& agreement, const Scenario& scenario, const QString& language);

/// "You see the pact as signed on …; it was amended on …". Empty where nothing later is known.
QString amendedText(const Agreement& agreement, const Scenario& scenario, const QString& language);

/// The word for an event's being refused.
QString rejectionText(const Contingency& event, const QString& language);

/// What becomes of one contingent event: "15 Mar 2029", "15 Sep 2029, 6 months later (assumed)",
/// "awaited", its word for being refused, or that nothing is supposed.
QString outcomeText(const Projection& projection, EventIndex event, const QString& language);

/// "Hypothetical – sold: 3 May 2029; …". Empty when nothing is supposed.
QString hypothesisText(const Projection& projection, const QString& language);

/// What a follower does, in few words for a button: "+ 6 months", "pending", a date.
QString followerText(const Projection& projection, EventIndex event, const QString& language);
/// The same of what is supposed of it in that map, where nothing is worked out yet.
QString followerText(const Agreement& agreement, const std::map<EventIndex, Supposition>& suppose,
                     EventIndex event, const QString& language);

/// "28 October 2025 · 17 clauses in force, 5 lapsed by the sale", with what else is worth a word.
QString statusText(const Projection& projection, Date day, const QString& language);

/// "carried forward since 8 October 2026" when the day lies after the facts were checked.
QString carriedForwardText(const Agreement& agreement, Date day, const QString& language);

/// That something is supposed on which no applied term hangs; else empty.
QString nothingHangsText(const Projection& projection, const QString& language);
/// The same where something may be believed.
QString nothingHangsText(const Evaluation& evaluation, const QString& language);

/// A change in few words: "research methods: in force → lapsed".
QString changeText(const Projection& projection, const Change& change, const QString& language);

/// Why a scenario contradicts itself.
QString contradictionText(const Agreement& agreement, const ScenarioError& error,
                          const QString& language);

} // namespace pactline
