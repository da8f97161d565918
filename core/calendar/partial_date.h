#pragma once

#include "calendar/date.h"

namespace pactline
{

/// A date known to the day, the month, the quarter or the year, perhaps only approximately.
/// It keeps the precision with which it was written; for ordering it counts as its first day.
class PartialDate
{
public:
    enum class Precision { Day, Month, Quarter, Year };

    PartialDate() = default;
    explicit PartialDate(Date day) : m_first(day) {}
    /// `first` is moved to the first day of its month, quarter or year.
    PartialDate(Date first, Precision precision, bool approximate);

    Date firstDay() const { return m_first; }
    /// The first day that is no longer part of it: 2031-01-01 for 2030.
    Date dayAfter() const;
    Precision precision() const { return m_precision; }
    bool approximate() const { return m_approximate; }
    /// Known to the day.
    bool exact() const { return m_precision == Precision::Day && !m_approximate; }

    bool operator==(const PartialDate&) const = default;

private:
    Date m_first;
    Precision m_precision = Precision::Day;
    bool m_approximate = false;
};

/// Reads 2025-10-28, 2025-10, 2025-Q4 or 2025, each perhaps with a ~ behind it for "about".
Result<PartialDate> parsePartialDate(std::string_view text);

/// As it is written in a file.
std::string toIso(const PartialDate& date);

} // namespace pactline
