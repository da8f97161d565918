#pragma once

#include "evaluation/what_if.h"
#include "text/explanation_text.h"

#include <QStringList>

namespace pactline
{

/// A clause with a word on it, to be followed.
struct ClauseLine {
    ClauseIndex clause;
    QString title;
    QString words; ///< its new state, or what it says; may be empty
};

/// What a contingent event hangs on.
struct ContingencyText {
    QString outcome; ///< "15 Mar 2029", "not supposed", "awaited"
    bool supposed = false;
    QString assumption;                ///< whose the default delay is; empty where none counts
    std::optional<EventIndex> follows; ///< its first step
    std::vector<EventIndex> followers;
};

/// What is told of an event.
struct EventText {
    QString title;
    QString date;
    QString standing;
    QString meaning; ///< of the standing
    QString text;
    QStringList instruments;          ///< "signed: …", "in effect: …", on its days
    std::vector<ClauseLine> changes;  ///< that day, in the present scenario
    std::vector<ClauseLine> mentions; ///< clauses of which an applied term names it
    std::optional<ContingencyText> contingency;
    std::vector<SourceText> sources;
};

EventText eventText(const Projection& projection, EventIndex event, const QString& language);

/// What an event does to each clause, as lines to follow.
struct EffectText {
    QString day;
    std::vector<ClauseLine> ends;
    std::vector<ClauseLine> changes;
    std::vector<ClauseLine> keeps;
};

EffectText effectText(const Projection& projection, const EventEffect& effect,
                      const QString& language);

/// The clauses that change on that day, each with its new state.
std::vector<ClauseLine> changesOn(const Projection& projection, Date day, const QString& language);

/// The event before or after that one by date, those without one last.
std::optional<EventIndex> neighbour(const Projection& projection, EventIndex event, int step);

/// The last event before that day or the first after it, by the sign of `step`.
std::optional<EventIndex> eventBeside(const Projection& projection, Date day, int step);

} // namespace pactline
