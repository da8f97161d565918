#include "evaluation/event_day.h"

namespace pactline
{

std::optional<Date> dayOf(const Projection& projection, EventIndex event)
{
    if (const auto* fact = std::get_if<Fact>(&projection.agreement()[event].kind))
        return fact->date.firstDay();
    return projection.hypothesis().dayOf(event);
}

} // namespace pactline
