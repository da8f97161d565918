#include "timeline/axis.h"

#include "timeline/view_range.h"

namespace pactline
{

DateRange wholeAxis(const Agreement& agreement, const Hypothesis& hypothesis)
{
    DateRange axis = agreement.extent;
    for (const EventIndex event : agreement.contingentEvents())
        if (const auto day = hypothesis.dayOf(event))
            axis = extendedTo(axis, *day);
    return axis;
}

} // namespace pactline
