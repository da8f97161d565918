#include "timeline/lane_choices.h"

#include <algorithm>

namespace pactline
{

LaneRows chosenRows(const Evaluation& evaluation, const LaneChoices& choices,
                    const std::set<GroupIndex>& folded, const LaneOrderKeys& keys)
{
    const Projection& projection = *evaluation.projection;
    const auto onSomeDay = lanesOnSomeDay(projection, choices.filter);
    std::vector<bool> passes(projection.clauseCount(), false);
    for (const ClauseIndex clause : lanesOn(evaluation, choices.filter, onSomeDay, keys.playhead))
        passes[clause.value] = true;
    auto clauses = clausesInOrder(projection, choices.arrangement, keys);
    std::erase_if(clauses, [&](ClauseIndex clause) { return !passes[clause.value]; });
    return laneRows(projection.agreement(), clauses, choices.arrangement.pinned, folded);
}

} // namespace pactline
