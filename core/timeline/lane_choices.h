#pragma once

#include "timeline/lane_filter.h"
#include "timeline/lane_order.h"

namespace pactline
{

/// What the colour of a span tells.
enum class LaneColour { WhoBenefits, State };

/// How the user wants the lanes: which, in what order, in whose colours. Folded groups are apart.
struct LaneChoices {
    LaneFilter filter;
    LaneArrangement arrangement;
    LaneColour colour = LaneColour::WhoBenefits;

    bool operator==(const LaneChoices&) const = default;
};

/// The rows that these choices leave, from top to bottom. `placeByName` as in LaneOrderKeys.
LaneRows chosenRows(const Evaluation& evaluation, const LaneChoices& choices,
                    const std::set<GroupIndex>& folded, const LaneOrderKeys& keys);

} // namespace pactline
