#include "timeline/time_scale.h"

#include "support/check.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr Date lastDay{std::chrono::year{9999} / std::chrono::December / 31};

} // namespace

TimeScale::TimeScale(DateRange visible, double leftPx, double widthPx)
    : m_visible(visible), m_left(leftPx), m_width(widthPx), m_pxPerDay(0)
{
    check(visible.until && visible.from < *visible.until, "a time scale needs a closed range");
    m_pxPerDay = widthPx / (visible.until->dayNumber() - visible.from.dayNumber());
}

double TimeScale::xOf(Date day) const
{
    return m_left + (day.dayNumber() - m_visible.from.dayNumber()) * m_pxPerDay;
}

Date TimeScale::dayAt(double xPx) const
{
    if (m_pxPerDay <= 0)
        return m_visible.from;
    const double days = std::floor((xPx - m_left) / m_pxPerDay);
    const double number =
        std::clamp(m_visible.from.dayNumber() + days, double(Date::earliest().dayNumber()),
                   double(lastDay.dayNumber()));
    return Date::fromDayNumber(int(number));
}

} // namespace pactline
