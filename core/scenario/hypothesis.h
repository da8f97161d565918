#pragma once

#include "scenario/scenario.h"

namespace pactline
{

/// What becomes of one event.
struct EventOutcome {
    enum class Kind {
        Fact,        ///< it happened; the file says when
        NotSupposed, ///< contingent, and nothing is supposed: it does not happen
        Supposed,    ///< contingent, and supposed to happen
        Pending,     ///< its first step is supposed, itself is awaited
        Rejected,    ///< its first step is supposed, itself was refused
        Uncertain,   ///< a belief tells how likely it is when; no one day is supposed
    };

    Kind kind = Kind::NotSupposed;
    std::optional<Date> day;   ///< of a fact or of what is supposed
    bool delayAssumed = false; ///< the day rests on the file's default delay
    PartialDate known{};       ///< the day with the precision with which it is known

    bool operator==(const EventOutcome&) const = default;
};

/// A scenario worked out: what becomes of every event of an agreement.
class Hypothesis
{
public:
    Hypothesis(const Agreement& agreement, const Scenario& scenario);

    const EventOutcome& of(EventIndex event) const { return m_outcomes[event.value]; }
    std::optional<Date> dayOf(EventIndex event) const { return of(event).day; }
    /// The first day on which something supposed happens.
    std::optional<Date> firstSupposedDay() const { return m_firstSupposedDay; }
    bool operator==(const Hypothesis&) const = default;

private:
    std::vector<EventOutcome> m_outcomes;
    std::optional<Date> m_firstSupposedDay;
};

} // namespace pactline
