#pragma once

#include "evaluation/evaluation.h"

#include <array>
#include <map>

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

/// What lanes may show on a day: where the state is a matter of belief, every one that is possible
/// at all, and none of them pending.
class PossibleLaneStates
{
public:
    /// `evaluation` must outlive it.
    PossibleLaneStates(const Evaluation& evaluation, Date day);

    bool include(ClauseIndex clause, LaneState state) const;

private:
    const StateShares& sharesOf(ClauseIndex clause) const;

    const Evaluation& m_evaluation;
    Date m_day;
    mutable std::map<std::size_t, StateShares> m_byLives; ///< clauses that hang alike share theirs
};

/// The longest stretch around the day in which no lane's state and no lane's next change differs
/// from what it is on that day: inside it a playhead can move unasked.
DateRange steadyAround(const Projection& projection, Date day);

} // namespace pactline
