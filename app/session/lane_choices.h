#pragma once

#include "theme/lane_colour.h"
#include "timeline/lane_filter.h"
#include "timeline/lane_order.h"

namespace pactline
{

/// How the user wants the lanes: which, in what order, in whose colours. Folded groups are apart.
struct LaneChoices {
    LaneFilter filter;
    LaneArrangement arrangement;
    LaneColour colour = LaneColour::WhoBenefits;

    bool operator==(const LaneChoices&) const = default;
};

} // namespace pactline
