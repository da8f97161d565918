#pragma once

#include "scenario/scenario.h"

#include <functional>

namespace pactline
{

/// A day of a belief that can be moved: one of its points or, of a range, its ends and the day
/// before which half of it lies, which takes the whole range along.
struct BeliefHandle {
    enum class Kind { Point, From, Middle, Through };

    Kind kind = Kind::Point;
    double share = 0; ///< that lies before the day; of what was stated, whatever is denied since
    Date day;         ///< of the range's end, the first day out

    bool operator==(const BeliefHandle&) const = default;
};

/// In the order of their days.
std::vector<BeliefHandle> handlesOf(const Belief& belief);

/// The belief with one of its handles on that day or, where others stand in its way, as near as
/// they let it. What is changed is nobody’s but the user’s own.
Belief withHandleOn(const Belief& belief, std::size_t handle, Date day);

/// The belief with all of its days moved alike; the same one where that would make no sense.
Belief shifted(const Belief& belief, const std::function<Date(Date)>& later);

/// The same belief, held by the user.
Belief asOwn(Belief belief);

} // namespace pactline
