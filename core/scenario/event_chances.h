#pragma once

#include "scenario/day_distribution.h"
#include "scenario/hypothesis.h"

namespace pactline
{

/// A scenario worked out where it is a matter of belief: with which probability every contingent
/// event happens on which day.
class EventChances
{
public:
    EventChances(const Agreement& agreement, const Scenario& scenario);

    /// Whether the day of the event is a matter of belief.
    bool uncertain(EventIndex event) const
    {
        return m_hypothesis.of(event).kind == EventOutcome::Kind::Uncertain;
    }
    /// Of a contingent event; certain where nothing is uncertain about it.
    const DayDistribution& of(EventIndex event) const { return m_days[event.value]; }

private:
    Hypothesis m_hypothesis;
    std::vector<DayDistribution> m_days; ///< by event; those of facts stay empty
};

} // namespace pactline
