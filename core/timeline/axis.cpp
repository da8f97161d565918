#include "timeline/axis.h"

#include "support/overloaded.h"
#include "timeline/view_range.h"

namespace pactline
{
namespace
{

/// The last day that the belief names.
std::optional<Date> lastNamedDay(const Belief& belief)
{
    using Day = std::optional<Date>;
    return std::visit(Overloaded{[](const BeliefPoints& points) -> Day {
                                     return points.empty() ? Day{} : points.back().date.firstDay();
                                 },
                                 [](const BeliefRange& range) -> Day {
                                     return range.through.dayAfter().plusDays(-1);
                                 }},
                      belief.days);
}

} // namespace

DateRange wholeAxis(const Agreement& agreement, const Scenario& scenario)
{
    const Hypothesis hypothesis{agreement, scenario};
    DateRange axis = agreement.extent;
    for (const EventIndex event : agreement.contingentEvents())
        if (const auto day = hypothesis.dayOf(event))
            axis = extendedTo(axis, *day);
    for (const auto& [event, supposition] : scenario.suppose)
        if (const auto* belief = std::get_if<Belief>(&supposition))
            if (const auto day = lastNamedDay(*belief))
                axis = extendedTo(axis, *day);
    return axis;
}

DateRange wholeAxis(const Agreement& agreement, const Scenario& scenario,
                    const std::optional<Scenario>& pinned)
{
    const DateRange axis = wholeAxis(agreement, scenario);
    if (!pinned)
        return axis;
    const DateRange other = wholeAxis(agreement, *pinned);
    return {std::min(axis.from, other.from), std::max(*axis.until, *other.until)};
}

} // namespace pactline
