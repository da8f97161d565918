#pragma once

#include "calendar/partial_date.h"

namespace pactline
{

/// A length of calendar time.
struct Delay {
    enum class Unit { Days, Weeks, Months, Years };

    int count = 0;
    Unit unit = Unit::Days;

    bool operator==(const Delay&) const = default;
};

/// The largest count that a delay may have.
inline constexpr int maxDelayCount = 36'500;

/// Reads "6 months", "1 year", "90 days", "6months", "+8 weeks"; at most `maxDelayCount`.
Result<Delay> parseDelay(std::string_view text);

/// "6 months", "1 day".
std::string toText(const Delay& delay);

/// Months and years clamp to the end of a shorter month; sums stop at the year 30000,
/// which no file can name and std::chrono can still count.
Date plus(Date day, const Delay& delay);

/// What comes some time after a date that is known to a month or a year is known no better: it is
/// the coarsest unit that begins on that day, and about that where it is a finer one.
PartialDate plus(const PartialDate& date, const Delay& delay);

} // namespace pactline
