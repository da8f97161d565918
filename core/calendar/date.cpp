#include "calendar/date.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>

namespace pactline
{
namespace
{

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const char* const end = text.data() + text.size();
    const bool numeric =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!numeric || std::from_chars(text.data(), end, value).ptr != end)
        return std::nullopt;
    return value;
}

} // namespace

Date plusMonths(Date day, int count)
{
    const auto fields = day.fields();
    const auto month = fields.year() / fields.month() + std::chrono::months{count};
    const auto last = (month / std::chrono::last).day();
    return Date{month / std::min(fields.day(), last)};
}

Result<Date> parseDay(std::string_view text)
{
    const Error malformed{ErrorCode::MalformedDate, std::string{text}};
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return failure(malformed);
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return failure(malformed);
    const std::chrono::year_month_day fields{std::chrono::year{*year},
                                             std::chrono::month{unsigned(*month)},
                                             std::chrono::day{unsigned(*day)}};
    if (!fields.ok() || *year < 1)
        return failure(Error{ErrorCode::NoSuchDay, std::string{text}});
    return Date{fields};
}

std::string toIso(Date day)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", day.year(), day.month(), day.dayOfMonth());
    return text;
}

int daysInMonth(int year, int month)
{
    const auto last =
        std::chrono::year{year} / std::chrono::month{unsigned(month)} / std::chrono::last;
    return int(unsigned(last.day()));
}

} // namespace pactline
