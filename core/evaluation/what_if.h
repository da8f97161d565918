#pragma once

#include "evaluation/projection.h"

namespace pactline
{

/// How long a term goes on, and why it stops.
struct Course {
    std::optional<Date> until;
    bool untilStated = true;
    Cause endCause;

    bool operator==(const Course&) const = default;
};

/// The contingent event that ended the clause before the span, or that ends the span.
std::optional<EventIndex> endedByHypothesis(const Agreement& agreement, const Span& span);

/// How long the term that a hypothesis ends in or before the span would go on from that day in
/// another projection of the same agreement; nothing where it does not hold there either.
std::optional<Course> courseIn(const Projection& other, ClauseIndex clause, const Span& span);

/// What a contingent event does to the clauses on the day on which it happens.
struct EventEffect {
    Date day;
    std::vector<ClauseIndex> ends;
    std::vector<ClauseIndex> changes; ///< other terms take over
    std::vector<ClauseIndex> keeps;   ///< in force, and untouched
};

/// What an event would do to the clauses if it happened on a day of that year.
struct YearEffect {
    int year = 0;
    Date day;
    std::vector<ClauseIndex> ends;    ///< in force, until it or what follows it ends them
    std::vector<ClauseIndex> changes; ///< in force before and after, by other terms
};

/// The day that stands for a year: its first, or the first of July.
enum class DayOfYear { First, Middle };

/// For every year of the agreement’s axis what the event would do, with all else as the scenario
/// has it; what follows the event does so by the file’s delay where no other single one is
/// supposed. A clause that would have come to its end before is not counted.
std::vector<YearEffect> effectsByYear(const Projection& projection, EventIndex event,
                                      DayOfYear dayOfYear);

/// Nothing where the event does not happen.
std::optional<EventEffect> effectOf(const Projection& projection, EventIndex event);

} // namespace pactline
