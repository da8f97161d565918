#include "timeline/pixel_columns.h"

#include <algorithm>
#include <cmath>

namespace pactline
{

std::size_t columnCount(const TimeScale& scale)
{
    return std::size_t(std::max(std::ceil(scale.rightPx() - scale.leftPx()), 1.0));
}

std::vector<Date> daysOfColumns(const TimeScale& scale)
{
    std::vector<Date> days;
    days.reserve(columnCount(scale));
    for (std::size_t i = 0; i < columnCount(scale); ++i)
        days.push_back(scale.dayAt(scale.leftPx() + double(i) + 0.5));
    return days;
}

} // namespace pactline
