#pragma once

#include "evaluation/day_rule.h"
#include "scenario/event_chances.h"

namespace pactline
{

/// One way in which the other events may follow the one that decides, with its probability: with
/// each delay of a range and with each refusal.
struct Fate {
    double weight = 1;
    /// By event the rule that gives its day from the deciding one; none: it does not happen.
    std::map<EventIndex, std::optional<DayRule>> ruleOf;
};

/// The last event that all of them follow, or are: on its day their days depend.
EventIndex decidingEvent(const Agreement& agreement, const std::vector<EventIndex>& named);

/// Every way for the named events to follow the deciding one. The weights add up to 1.
std::vector<Fate> fatesOf(const Agreement& agreement, const Scenario& scenario, EventIndex deciding,
                          const std::vector<EventIndex>& named);

/// Whole decades around the days that have a probability: wide enough for a belief to be moved.
DateRange windowAround(const DayDistribution& days);

} // namespace pactline
