#include "timeline/belief_curve.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double earlyShare = 0.1;
constexpr double medianShare = 0.5;

} // namespace

double happenedBy(const Probabilities& probabilities, EventIndex event, Date day)
{
    return probabilities.chances().of(event).before(day.plusDays(1));
}

std::vector<EventCurve> eventCurves(const Probabilities& probabilities, const TimeScale& scale)
{
    std::vector<EventCurve> curves;
    const Agreement& agreement = probabilities.agreement();
    for (const EventIndex event : agreement.contingentEvents()) {
        const bool follows = agreement.contingencyOf(event).follows.has_value();
        if (follows || !probabilities.chances().uncertain(event))
            continue;
        EventCurve curve;
        curve.event = event;
        const double columns = std::max(std::ceil(scale.rightPx() - scale.leftPx()), 1.0);
        for (double i = 0; i < columns; ++i)
            curve.shares.push_back(
                happenedBy(probabilities, event, scale.dayAt(scale.leftPx() + i + 0.5)));
        const DayDistribution& days = probabilities.chances().of(event);
        const auto placeOf = [&](double share) -> std::optional<double> {
            const auto day = days.dayOf(share);
            if (!day || *day < scale.from() || *day > scale.until())
                return std::nullopt;
            return scale.xOf(*day);
        };
        curve.earlyPx = placeOf(earlyShare);
        curve.medianPx = placeOf(medianShare);
        curve.latePx = placeOf(1 - earlyShare);
        curve.medianDay = days.dayOf(medianShare);
        curves.push_back(std::move(curve));
    }
    return curves;
}

} // namespace pactline
