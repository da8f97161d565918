#pragma once

#include "evaluation/probability.h"
#include "timeline/time_scale.h"

namespace pactline
{

/// How likely an uncertain event has happened, day by day along an axis.
struct EventCurve {
    EventIndex event;
    std::vector<double> shares;      ///< by the end of the day in every pixel column
    std::optional<double> earlyPx;   ///< where the probability reaches 10 percent,
    std::optional<double> medianPx;  ///< 50
    std::optional<double> latePx;    ///< and 90; none where it does not in sight
    std::optional<Date> medianDay{}; ///< the first day before which half lies
};

/// A curve for every uncertain event that follows no other: those that follow hang on it.
std::vector<EventCurve> eventCurves(const Probabilities& probabilities, const TimeScale& scale);

/// How likely the event has happened by the end of the day.
double happenedBy(const Probabilities& probabilities, EventIndex event, Date day);

} // namespace pactline
