#pragma once

#include "timeline/time_scale.h"

#include <optional>
#include <vector>

namespace pactline
{

/// The calendar's rhythm in which an axis is marked.
struct TickStep {
    enum class Unit { Days, Weeks, Months, Years };

    Unit unit = Unit::Years;
    int count = 1;

    bool operator==(const TickStep&) const = default;
};

/// Calendar-aligned marks: years at 1 January, months at the first, weeks on Mondays.
struct Ticks {
    TickStep step;
    std::vector<Date> days; ///< in order, inside the visible range, its end included
};

/// The densest marks of which no two are closer than `spacingPx`; days and weeks, whose labels are
/// longer, stand further apart.
Ticks ticksFor(const TimeScale& scale, double spacingPx);

/// Whether the mark's label has to name its year: where none is read before it, or another year's.
bool namesYear(const Ticks& ticks, std::size_t mark, std::optional<std::size_t> readBefore);

} // namespace pactline
