#include "calendar/date_range.h"

#include <algorithm>

namespace pactline
{

bool DateRange::overlaps(const DateRange& other) const
{
    return intersection(*this, other).has_value();
}

std::optional<DateRange> intersection(const DateRange& left, const DateRange& right)
{
    DateRange common{std::max(left.from, right.from), left.until};
    if (!common.until || (right.until && *right.until < *common.until))
        common.until = right.until;
    if (common.empty())
        return std::nullopt;
    return common;
}

} // namespace pactline
