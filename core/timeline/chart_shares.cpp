#include "timeline/chart_shares.h"

#include "timeline/thinning.h"

#include <algorithm>

namespace pactline
{
namespace
{

/// How much lies below the share in the stack.
double countBelow(const ChartData& data, std::size_t share, const Balance& balance)
{
    double below = 0;
    for (std::size_t i = 0; i < share; ++i)
        below += balance.of(data.shares[i]);
    return below;
}

/// The steps in sight; the first begins where the axis does.
std::vector<BalanceStep> stepsInSight(const ChartData& data, const TimeScale& scale)
{
    std::vector<BalanceStep> seen{{scale.from(), balanceIn(data.balance, scale.from())}};
    const auto first = std::ranges::upper_bound(data.balance, scale.from(), {}, &BalanceStep::from);
    const auto last = std::ranges::lower_bound(data.balance, scale.until(), {}, &BalanceStep::from);
    if (first < last)
        seen.insert(seen.end(), first, last);
    return seen;
}

/// A path through the steps, with a corner before each new number.
std::vector<PlotPoint> stepPath(const std::vector<BalanceStep>& steps, const ChartData& data,
                                std::size_t share, Date until)
{
    std::vector<PlotPoint> path;
    for (const BalanceStep& step : steps) {
        const double day = step.from.dayNumber();
        if (!path.empty())
            path.push_back({day, path.back().value});
        path.push_back({day, countBelow(data, share, step.balance)});
    }
    path.push_back({double(until.dayNumber()), path.back().value});
    return path;
}

/// One rectangle a pixel column at most: finer ones make no room for words.
std::vector<ShareRoom> roomsOf(const ChartData& data, std::size_t share, const TimeScale& scale)
{
    std::vector<ShareRoom> rooms;
    for (const BalanceStep& step : stepsInSight(data, scale)) {
        const double day = step.from.dayNumber();
        const double low = countBelow(data, share, step.balance);
        const double high = low + step.balance.of(data.shares[share]);
        if (!rooms.empty())
            rooms.back().untilDay = day;
        if (!rooms.empty() && (day - rooms.back().fromDay) * scale.pxPerDay() < 1) {
            rooms.back().low = std::max(rooms.back().low, low);
            rooms.back().high = std::min(rooms.back().high, high);
        } else {
            rooms.push_back({day, day, low, high});
        }
    }
    rooms.back().untilDay = scale.until().dayNumber();
    return rooms;
}

/// As far to the right as the height allows.
ShareRoom widened(const std::vector<ShareRoom>& rooms, std::size_t first, double leastHeight)
{
    ShareRoom room = rooms[first];
    for (std::size_t i = first + 1; i < rooms.size(); ++i) {
        const double low = std::max(room.low, rooms[i].low);
        const double high = std::min(room.high, rooms[i].high);
        if (high - low < leastHeight)
            break;
        room = {room.fromDay, rooms[i].untilDay, low, high};
    }
    return room;
}

} // namespace

std::vector<PlotArea> stackedAreas(const ChartData& data, const TimeScale& scale)
{
    std::vector<PlotArea> areas;
    if (data.shares.empty())
        return areas;
    const auto steps = stepsInSight(data, scale);
    std::vector<PlotPoint> lower = thinned(stepPath(steps, data, 0, scale.until()), scale);
    for (std::size_t i = 0; i < data.shares.size(); ++i) {
        std::vector<PlotPoint> upper = thinned(stepPath(steps, data, i + 1, scale.until()), scale);
        areas.push_back({data.shares[i], std::move(lower), upper});
        lower = std::move(upper);
    }
    return areas;
}

std::optional<ShareRoom> roomIn(const ChartData& data, std::size_t share, const TimeScale& scale,
                                double leastHeight)
{
    const auto rooms = roomsOf(data, share, scale);
    std::optional<ShareRoom> widest;
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        if (rooms[i].high - rooms[i].low < leastHeight)
            continue;
        const ShareRoom room = widened(rooms, i, leastHeight);
        if (!widest || room.untilDay - room.fromDay > widest->untilDay - widest->fromDay)
            widest = room;
    }
    return widest;
}

} // namespace pactline
