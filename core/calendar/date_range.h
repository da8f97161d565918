#pragma once

#include "calendar/date.h"

#include <optional>

namespace pactline
{

/// A run of whole days, half-open:   from         until
///                                     [-----------)
/// No `until` means open-ended.
struct DateRange {
    Date from;
    std::optional<Date> until;

    bool contains(Date day) const { return from <= day && (!until || day < *until); }
    bool empty() const { return until && *until <= from; }
    bool overlaps(const DateRange& other) const;
    /// The other range begins on the day on which this one ends.
    bool meets(const DateRange& other) const { return until && *until == other.from; }

    bool operator==(const DateRange&) const = default;
};

/// The days that both have; nothing when there are none.
std::optional<DateRange> intersection(const DateRange& left, const DateRange& right);

} // namespace pactline
