#include "timeline/ticks.h"

#include <algorithm>
#include <array>

namespace pactline
{
namespace
{

using Unit = TickStep::Unit;

constexpr std::array steps{
    TickStep{Unit::Days, 1},    TickStep{Unit::Weeks, 1},   TickStep{Unit::Months, 1},
    TickStep{Unit::Months, 3},  TickStep{Unit::Months, 6},  TickStep{Unit::Years, 1},
    TickStep{Unit::Years, 2},   TickStep{Unit::Years, 5},   TickStep{Unit::Years, 10},
    TickStep{Unit::Years, 20},  TickStep{Unit::Years, 50},  TickStep{Unit::Years, 100},
    TickStep{Unit::Years, 200}, TickStep{Unit::Years, 500}, TickStep{Unit::Years, 1000},
};

/// The shortest stretch that the step can be, so that the closest two marks decide.
int shortestDays(const TickStep& step)
{
    switch (step.unit) {
    case Unit::Days:
        return step.count;
    case Unit::Weeks:
        return 7 * step.count;
    case Unit::Months:
        return step.count == 1 ? 28 : 30 * step.count;
    case Unit::Years:
        return 365 * step.count;
    }
    return 0;
}

Date firstOf(int year, int month)
{
    return Date{std::chrono::year{year} / month / 1};
}

/// The last mark on or before the day.
Date alignedBefore(Date day, const TickStep& step)
{
    switch (step.unit) {
    case Unit::Days:
        return day;
    case Unit::Weeks: {
        const std::chrono::weekday weekday{std::chrono::sys_days{day.fields()}};
        return day.plusDays(-int((weekday - std::chrono::Monday).count()));
    }
    case Unit::Months:
        return firstOf(day.year(), (day.month() - 1) / step.count * step.count + 1);
    case Unit::Years:
        return firstOf(day.year() / step.count * step.count, 1);
    }
    return day;
}

Date next(Date day, const TickStep& step)
{
    switch (step.unit) {
    case Unit::Days:
        return day.plusDays(step.count);
    case Unit::Weeks:
        return day.plusDays(7 * step.count);
    case Unit::Months:
        return plusMonths(day, step.count);
    case Unit::Years:
        return plusMonths(day, 12 * step.count);
    }
    return day;
}

/// "28 Mar 2029" needs more room than "2029".
double spacingOf(const TickStep& step, double spacingPx)
{
    constexpr double dayLabelShare = 1.3;
    const bool ofDays = step.unit == Unit::Days || step.unit == Unit::Weeks;
    return ofDays ? spacingPx * dayLabelShare : spacingPx;
}

TickStep densestStep(double pxPerDay, double spacingPx)
{
    const auto found = std::ranges::find_if(steps, [&](const TickStep& step) {
        return shortestDays(step) * pxPerDay >= spacingOf(step, spacingPx);
    });
    return found == steps.end() ? steps.back() : *found;
}

} // namespace

Ticks ticksFor(const TimeScale& scale, double spacingPx)
{
    Ticks ticks{densestStep(scale.pxPerDay(), spacingPx), {}};
    for (Date day = alignedBefore(scale.from(), ticks.step); day <= scale.until();
         day = next(day, ticks.step))
        if (day >= scale.from())
            ticks.days.push_back(day);
    return ticks;
}

bool namesYear(const Ticks& ticks, std::size_t mark, std::optional<std::size_t> readBefore)
{
    return !readBefore || ticks.days[*readBefore].year() != ticks.days[mark].year();
}

} // namespace pactline
