#include "timeline/view_range.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

int lengthOf(const DateRange& range)
{
    return range.until->dayNumber() - range.from.dayNumber();
}

DateRange placed(int from, int length, const DateRange& extent)
{
    const int first = extent.from.dayNumber();
    const int last = extent.until->dayNumber() - length;
    const int start = std::clamp(from, first, std::max(first, last));
    return {Date::fromDayNumber(start), Date::fromDayNumber(start + length)};
}

} // namespace

DateRange zoomedAbout(const DateRange& visible, Date fixed, double factor, const DateRange& extent)
{
    const double old = lengthOf(visible);
    const int longest = lengthOf(extent);
    const int length = int(std::lround(
        std::clamp(old / factor, double(std::min(shortestViewDays, longest)), double(longest))));
    const double share = (fixed.dayNumber() + 0.5 - visible.from.dayNumber()) / old;
    const double from = fixed.dayNumber() + 0.5 - share * length;
    return placed(int(std::lround(from)), length, extent);
}

DateRange panned(const DateRange& visible, int days, const DateRange& extent)
{
    return placed(visible.from.dayNumber() + days, lengthOf(visible), extent);
}

DateRange extendedTo(const DateRange& extent, Date day)
{
    constexpr int marginYears = 1;
    const auto newYear = [](int year) {
        return Date{std::chrono::year{year} / std::chrono::January / 1};
    };
    if (day < extent.from)
        return {newYear(std::max(1, day.year() - marginYears)), extent.until};
    if (day >= *extent.until)
        return {extent.from, newYear(day.year() + 1 + marginYears)};
    return extent;
}

} // namespace pactline
