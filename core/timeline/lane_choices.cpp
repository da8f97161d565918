#include "timeline/lane_choices.h"

#include <algorithm>

namespace pactline
{

LaneRows chosenRows(const Projection& projection, const LaneChoices& choices,
                    const std::set<GroupIndex>& folded, const LaneOrderKeys& keys)
{
    const auto onSomeDay = lanesOnSomeDay(projection, choices.filter);
    std::vector<bool> passes(projection.clauseCount(), false);
    for (const ClauseIndex clause : lanesOn(projection, choices.filter, onSomeDay, keys.playhead))
        passes[clause.value] = true;
    auto clauses = clausesInOrder(projection, choices.arrangement, keys);
    std::erase_if(clauses, [&](ClauseIndex clause) { return !passes[clause.value]; });
    return laneRows(projection.agreement(), clauses, choices.arrangement.pinned, folded);
}

} // namespace pactline
