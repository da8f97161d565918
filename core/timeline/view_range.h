#pragma once

#include "calendar/date_range.h"

namespace pactline
{

/// The shortest stretch that fills an axis.
inline constexpr int shortestViewDays = 7;

/// The part of `extent` that a zoom by `factor` shows (2: half as long), so that `fixed` stays
/// where it stands. Both ranges are closed; the result never leaves the extent.
DateRange zoomedAbout(const DateRange& visible, Date fixed, double factor, const DateRange& extent);

/// The visible range moved by some days, as far as the extent reaches.
DateRange panned(const DateRange& visible, int days, const DateRange& extent);

/// The extent, made longer at either end so that the day lies well inside it.
DateRange extendedTo(const DateRange& extent, Date day);

} // namespace pactline
