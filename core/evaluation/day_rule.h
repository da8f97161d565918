#pragma once

#include "calendar/date_range.h"
#include "calendar/delay.h"

#include <variant>
#include <vector>

namespace pactline
{

/// A day that follows from another: delays behind it, and dates that it does not come before.
/// It never falls while the other day rises.
class DayRule
{
public:
    using Step = std::variant<Delay, Date>; ///< later by that, or not before that

    DayRule with(const Step& step) const;
    Date at(Date day) const;
    /// The first day of the range on which the rule gives a day later than `limit`; the range's
    /// end, where it gives none. The range is closed.
    Date firstBeyond(Date limit, const DateRange& range) const;
    /// The other rule goes on from this one by delays alone, so that it always comes later.
    bool isBegunBy(const DayRule& other) const;

    bool operator==(const DayRule&) const = default;

private:
    std::vector<Step> m_steps;
};

} // namespace pactline
