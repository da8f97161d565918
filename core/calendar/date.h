#pragma once

#include "support/result.h"

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace pactline
{

/// A day of the proleptic Gregorian calendar: no time of day, no time zone.
/// Files and the command line accept the years 1 to 9999; arithmetic may leave them.
class Date
{
public:
    constexpr Date() = default;
    constexpr explicit Date(std::chrono::sys_days day) : m_day(day) {}
    constexpr explicit Date(std::chrono::year_month_day day) : m_day(day) {}

    static constexpr Date fromDayNumber(int daysSince1970)
    {
        return Date{std::chrono::sys_days{std::chrono::days{daysSince1970}}};
    }
    /// 1 January of the year 1: the beginning of every axis.
    static constexpr Date earliest()
    {
        return Date{std::chrono::year{1} / std::chrono::January / 1};
    }

    /// Days since 1 January 1970; negative before.
    constexpr int dayNumber() const { return int(m_day.time_since_epoch().count()); }
    constexpr std::chrono::year_month_day fields() const { return m_day; }
    constexpr int year() const { return int(fields().year()); }
    constexpr int month() const { return int(unsigned(fields().month())); }
    constexpr int dayOfMonth() const { return int(unsigned(fields().day())); }

    constexpr Date plusDays(int count) const { return Date{m_day + std::chrono::days{count}}; }

    auto operator<=>(const Date&) const = default;

private:
    std::chrono::sys_days m_day{};
};

/// The day `count` months later; the end of a shorter month clamps:
/// 31 January + 1 month is 28 or 29 February, as contracts usually count.
Date plusMonths(Date day, int count);

/// Reads YYYY-MM-DD, years 0001 to 9999.
Result<Date> parseDay(std::string_view text);

/// YYYY-MM-DD, the year with at least four digits.
std::string toIso(Date day);

/// The last day of the month, 28 to 31.
int daysInMonth(int year, int month);

} // namespace pactline
