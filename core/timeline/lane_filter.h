#pragma once

#include "timeline/lane_state.h"

#include <set>

namespace pactline
{

/// Which lanes are shown: those that answer to one of the values in every set that has any.
struct LaneFilter {
    std::set<PartyIndex> benefits{}; ///< at some time
    std::set<PartyIndex> binds{};    ///< at some time
    std::set<GroupIndex> subjects{};
    std::set<Standing> standings{}; ///< of any part of the clause's life
    /// At the playhead; under a belief those that the clause may have then, however unlikely.
    std::set<LaneState> states{};
    std::set<EventIndex> hangsOn{}; ///< contingent events

    bool isOn() const { return *this != LaneFilter{}; }
    bool operator==(const LaneFilter&) const = default;
};

bool benefitsFrom(const Projection& projection, ClauseIndex clause, PartyIndex party);
bool isBoundBy(const Projection& projection, ClauseIndex clause, PartyIndex party);
bool hasStanding(const Projection& projection, ClauseIndex clause, Standing standing);
/// Whether a date of one of its applied terms names that event.
bool hangsOn(const Projection& projection, ClauseIndex clause, EventIndex event);

/// The clauses that pass on some day: all that the filter asks but the state. In order.
std::vector<ClauseIndex> lanesOnSomeDay(const Projection& projection, const LaneFilter& filter);

/// Of those the ones that pass on that day; all that a step of the playhead has to ask.
std::vector<ClauseIndex> lanesOn(const Evaluation& evaluation, const LaneFilter& filter,
                                 std::span<const ClauseIndex> onSomeDay, Date day);

/// How many lanes each value of a filter would show beside what the other sets ask.
struct LaneCounts {
    std::vector<std::size_t> benefits; ///< by party
    std::vector<std::size_t> binds;
    std::vector<std::size_t> subjects;    ///< by group
    std::vector<std::size_t> standings{}; ///< by Standing
    std::vector<std::size_t> states;      ///< by place in allLaneStates
    std::vector<std::size_t> hangsOn;     ///< by place among the contingent events

    bool operator==(const LaneCounts&) const = default;
};

LaneCounts laneCounts(const Evaluation& evaluation, const LaneFilter& filter, Date day);

/// Asks for lanes like that one on that day, if nothing uncertain happens: who benefits, how well
/// it is known, its state.
LaneFilter filterLike(const Projection& projection, ClauseIndex clause, Date day);

} // namespace pactline
