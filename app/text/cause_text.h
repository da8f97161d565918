#pragma once

#include "evaluation/projection.h"

#include <QString>

namespace pactline
{

/// Whether the span begins with a term that only carries on what it finds in force. A matter of
/// words: its dates and its cause are those of any other span.
bool isCarriedOn(const Projection& projection, ClauseIndex clause, const Span& span);

/// Why a span starts, as a part of a sentence behind "since …": "begun by: …", "carried on by: …".
QString startCauseText(const Projection& projection, ClauseIndex clause, const Span& span,
                       const QString& language);

/// Why a span ends, as a part of a sentence behind "until …": what happens to it as the next one
/// begins ("joined by: …", "changed by: …"); empty for an open end.
QString endCauseText(const Projection& projection, ClauseIndex clause, const Span& span,
                     const QString& language);

/// When and by whom the terms are joined that go on when the span ends: "then, about March 2021 –
/// joined by: …"; empty where they are not.
QString joiningText(const Projection& projection, ClauseIndex clause, const Span& span,
                    const QString& language);

/// Why a term ends that would have run on, as a part of a sentence behind "until …".
QString endCauseText(const Agreement& agreement, const Cause& cause, const QString& language);

/// What a change makes of its clause: its new state, "new terms" or "carried on".
QString changeWords(const Projection& projection, const Change& change);

/// Who or what a cause is by: an instrument's or an event's name; empty where it is by none.
QString causerText(const Agreement& agreement, const Cause& cause, const QString& language);

/// The name of a cause in data for other programs: "start-of-record", "triggered".
QString causeName(Cause::Kind kind);

/// The short words for an event: a contingent one's label, else its title.
QString eventLabel(const Agreement& agreement, EventIndex event, const QString& language);

} // namespace pactline
