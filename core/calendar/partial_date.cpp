#include "calendar/partial_date.h"

#include <cstdio>

namespace pactline
{
namespace
{

using Precision = PartialDate::Precision;

Date firstDayOf(Date day, Precision precision)
{
    const auto year = std::chrono::year{day.year()};
    switch (precision) {
    case Precision::Day:
        return day;
    case Precision::Month:
        return Date{year / day.month() / 1};
    case Precision::Quarter:
        return Date{year / ((day.month() - 1) / 3 * 3 + 1) / 1};
    case Precision::Year:
        return Date{year / 1 / 1};
    }
    return day;
}

Result<PartialDate> parseExact(std::string_view text, bool approximate)
{
    const auto parse = [&](std::string completed, Precision precision) -> Result<PartialDate> {
        const auto day = parseDay(completed);
        if (!day)
            return failure(Error{day.error().code, std::string{text}});
        return PartialDate{*day, precision, approximate};
    };
    if (text.size() == 4)
        return parse(std::string{text} + "-01-01", Precision::Year);
    if (text.size() == 7 && text[5] == 'Q') {
        if (text[4] != '-' || text[6] < '1' || text[6] > '4')
            return failure(Error{ErrorCode::MalformedDate, std::string{text}});
        static constexpr const char* starts[] = {"-01-01", "-04-01", "-07-01", "-10-01"};
        return parse(std::string{text.substr(0, 4)} + starts[text[6] - '1'], Precision::Quarter);
    }
    if (text.size() == 7)
        return parse(std::string{text} + "-01", Precision::Month);
    return parse(std::string{text}, Precision::Day);
}

} // namespace

PartialDate::PartialDate(Date first, Precision precision, bool approximate)
    : m_first(firstDayOf(first, precision)), m_precision(precision), m_approximate(approximate)
{
}

Date PartialDate::dayAfter() const
{
    switch (m_precision) {
    case Precision::Day:
        return m_first.plusDays(1);
    case Precision::Month:
        return plusMonths(m_first, 1);
    case Precision::Quarter:
        return plusMonths(m_first, 3);
    case Precision::Year:
        return plusMonths(m_first, 12);
    }
    return m_first;
}

Result<PartialDate> parsePartialDate(std::string_view text)
{
    const bool approximate = !text.empty() && text.back() == '~';
    return parseExact(approximate ? text.substr(0, text.size() - 1) : text, approximate);
}

std::string toIso(const PartialDate& date)
{
    const Date first = date.firstDay();
    std::string text = toIso(first);
    switch (date.precision()) {
    case Precision::Day:
        break;
    case Precision::Month:
        text.resize(7);
        break;
    case Precision::Quarter:
        text.resize(4);
        text += "-Q" + std::to_string((first.month() - 1) / 3 + 1);
        break;
    case Precision::Year:
        text.resize(4);
        break;
    }
    return date.approximate() ? text + "~" : text;
}

} // namespace pactline
