#include "evaluation/day_rule.h"

#include "support/overloaded.h"

#include <algorithm>

namespace pactline
{

DayRule DayRule::with(const Step& step) const
{
    DayRule longer = *this;
    longer.m_steps.push_back(step);
    return longer;
}

Date DayRule::at(Date day) const
{
    for (const Step& step : m_steps)
        day = std::visit(Overloaded{
                             [&](const Delay& delay) { return plus(day, delay); },
                             [&](Date earliest) { return std::max(day, earliest); },
                         },
                         step);
    return day;
}

Date DayRule::firstBeyond(Date limit, const DateRange& range) const
{
    int low = range.from.dayNumber();
    int high = range.until->dayNumber();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (limit < at(Date::fromDayNumber(middle)))
            high = middle;
        else
            low = middle + 1;
    }
    return Date::fromDayNumber(low);
}

bool DayRule::isBegunBy(const DayRule& other) const
{
    if (m_steps.size() <= other.m_steps.size() ||
        !std::equal(other.m_steps.begin(), other.m_steps.end(), m_steps.begin()))
        return false;
    return std::all_of(m_steps.begin() + std::ptrdiff_t(other.m_steps.size()), m_steps.end(),
                       [](const Step& step) {
                           const auto* const delay = std::get_if<Delay>(&step);
                           return delay && delay->count > 0;
                       });
}

} // namespace pactline
