#include "scenario/belief_handles.h"

#include <algorithm>

namespace pactline
{
namespace
{

using HandleKind = BeliefHandle::Kind;

/// The coarsest date that begins on the day: what is before 2033-01-01 is before 2033.
PartialDate beginningOn(Date day)
{
    if (day.dayOfMonth() != 1)
        return PartialDate{day};
    return {day, day.month() == 1 ? PartialDate::Precision::Year : PartialDate::Precision::Month,
            false};
}

/// The coarsest date that ends before the day: what ends before 2034 is through 2033.
PartialDate endingBefore(Date day)
{
    if (day.dayOfMonth() != 1)
        return PartialDate{day.plusDays(-1)};
    return {day.plusDays(-1),
            day.month() == 1 ? PartialDate::Precision::Year : PartialDate::Precision::Month, false};
}

std::vector<BeliefHandle> handlesOf(const BeliefRange& range, double never)
{
    const Date from = range.from.firstDay();
    const Date end = range.through.dayAfter();
    std::vector<BeliefHandle> handles{{HandleKind::From, 0, from}};
    constexpr double half = 0.5;
    const int days = end.dayNumber() - from.dayNumber();
    const int middle = never < half ? int(double(days) * half / (1 - never)) : days;
    if (middle > 0 && middle < days)
        handles.push_back({HandleKind::Middle, half, from.plusDays(middle)});
    handles.push_back({HandleKind::Through, 1 - never, end});
    return handles;
}

BeliefRange moved(const BeliefRange& range, const BeliefHandle& handle, Date day)
{
    const Date from = range.from.firstDay();
    const Date end = range.through.dayAfter();
    switch (handle.kind) {
    case HandleKind::From:
        return {beginningOn(std::min(day, end.plusDays(-1))), range.through};
    case HandleKind::Through:
        return {range.from, endingBefore(std::max(day, from.plusDays(1)))};
    case HandleKind::Middle: {
        const int days = day.dayNumber() - handle.day.dayNumber();
        return {beginningOn(from.plusDays(days)), endingBefore(end.plusDays(days))};
    }
    case HandleKind::Point:
        return range;
    }
    return range;
}

Belief owned(Belief belief, const Belief& before)
{
    return belief == before ? before : asOwn(std::move(belief));
}

} // namespace

std::vector<BeliefHandle> handlesOf(const Belief& belief)
{
    if (const auto* const range = std::get_if<BeliefRange>(&belief.days))
        return handlesOf(*range, belief.never);
    std::vector<BeliefHandle> handles;
    for (const BeliefPoint& point : std::get<BeliefPoints>(belief.days))
        handles.push_back({HandleKind::Point, point.share, point.date.firstDay()});
    return handles;
}

Belief withHandleOn(const Belief& belief, std::size_t handle, Date day)
{
    const auto handles = handlesOf(belief);
    if (handle >= handles.size() || handles[handle].day == day)
        return belief;
    Belief moving = belief;
    if (auto* const range = std::get_if<BeliefRange>(&moving.days)) {
        *range = moved(*range, handles[handle], day);
        return owned(moving, belief);
    }
    if (handle > 0)
        day = std::max(day, handles[handle - 1].day.plusDays(1));
    if (handle + 1 < handles.size())
        day = std::min(day, handles[handle + 1].day.plusDays(-1));
    if (day != handles[handle].day)
        std::get<BeliefPoints>(moving.days)[handle].date = beginningOn(day);
    return owned(moving, belief);
}

Belief shifted(const Belief& belief, const std::function<Date(Date)>& later)
{
    Belief moving = belief;
    if (auto* const range = std::get_if<BeliefRange>(&moving.days))
        *range = {beginningOn(later(range->from.firstDay())),
                  endingBefore(later(range->through.dayAfter()))};
    else
        for (BeliefPoint& point : std::get<BeliefPoints>(moving.days))
            point.date = beginningOn(later(point.date.firstDay()));
    const auto* const range = std::get_if<BeliefRange>(&moving.days);
    const bool backwards = range && range->through.dayAfter() <= range->from.firstDay();
    return backwards || mistakeIn(moving) ? belief : owned(moving, belief);
}

Belief asOwn(Belief belief)
{
    belief.by.clear();
    belief.said.reset();
    return belief;
}

} // namespace pactline
