#include "calendar/delay.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace pactline
{
namespace
{

struct UnitName {
    Delay::Unit unit;
    std::string_view singular;
};

constexpr std::array<UnitName, 4> unitNames{{{Delay::Unit::Days, "day"},
                                             {Delay::Unit::Weeks, "week"},
                                             {Delay::Unit::Months, "month"},
                                             {Delay::Unit::Years, "year"}}};

constexpr Date lastDay{std::chrono::year{30000} / std::chrono::January / 1};

std::int64_t approximateDays(const Delay& delay)
{
    switch (delay.unit) {
    case Delay::Unit::Days:
        return delay.count;
    case Delay::Unit::Weeks:
        return std::int64_t{delay.count} * 7;
    case Delay::Unit::Months:
        return std::int64_t{delay.count} * 31;
    case Delay::Unit::Years:
        return std::int64_t{delay.count} * 366;
    }
    return 0;
}

void trim(std::string_view& text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
}

} // namespace

Result<Delay> parseDelay(std::string_view text)
{
    const Error malformed{ErrorCode::MalformedDelay, std::string{text}};
    trim(text);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    trim(text);
    int count = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || count < 0 || count > maxDelayCount)
        return failure(malformed);
    text.remove_prefix(std::size_t(end - text.data()));
    trim(text);
    if (!text.empty() && text.back() == 's')
        text.remove_suffix(1);
    for (const auto& [unit, singular] : unitNames)
        if (text == singular)
            return Delay{count, unit};
    return failure(malformed);
}

std::string toText(const Delay& delay)
{
    for (const auto& [unit, singular] : unitNames)
        if (unit == delay.unit)
            return std::to_string(delay.count) + " " + std::string{singular} +
                   (delay.count == 1 ? "" : "s");
    return {};
}

Date plus(Date day, const Delay& delay)
{
    if (std::int64_t{day.dayNumber()} + approximateDays(delay) >= lastDay.dayNumber())
        return lastDay;
    switch (delay.unit) {
    case Delay::Unit::Days:
        return day.plusDays(delay.count);
    case Delay::Unit::Weeks:
        return day.plusDays(7 * delay.count);
    case Delay::Unit::Months:
        return plusMonths(day, delay.count);
    case Delay::Unit::Years:
        return plusMonths(day, 12 * delay.count);
    }
    return day;
}

PartialDate plus(const PartialDate& date, const Delay& delay)
{
    using Precision = PartialDate::Precision;
    const Date day = plus(date.firstDay(), delay);
    for (const Precision precision : {Precision::Year, Precision::Quarter, Precision::Month}) {
        const PartialDate later{day, precision,
                                date.approximate() || precision != date.precision()};
        if (precision <= date.precision() && later.firstDay() == day)
            return later;
    }
    return {day, Precision::Day, date.approximate() || date.precision() != Precision::Day};
}

} // namespace pactline
