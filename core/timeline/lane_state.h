#pragma once

#include "evaluation/projection.h"

#include <array>

namespace pactline
{

/// What a lane shows on a day: the clause's state, and whether it awaits an event while in force.
enum class LaneState { NotYetAgreed, InForce, Pending, Lapsed, Expired, Ended, Unknown };

inline constexpr std::array allLaneStates{
    LaneState::InForce, LaneState::Pending, LaneState::Lapsed,      LaneState::Expired,
    LaneState::Ended,   LaneState::Unknown, LaneState::NotYetAgreed};

/// The same, before anything is awaited.
LaneState laneStateOf(ClauseState state);

LaneState laneStateOn(const Span& span, Date day);

/// The longest stretch around the day in which no lane's state and no lane's next change differs
/// from what it is on that day: inside it a playhead can move unasked.
DateRange steadyAround(const Projection& projection, Date day);

} // namespace pactline
