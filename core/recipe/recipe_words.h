#pragma once

#include "document/keywords.h"
#include "timeline/lane_choices.h"

namespace pactline
{

// How a recipe, and an option of the command line, spells what is chosen for the lanes.

inline constexpr std::array laneOrderWords{
    Keyword<LaneOrder>{"file", LaneOrder::File},
    Keyword<LaneOrder>{"next-change", LaneOrder::NextChange},
    Keyword<LaneOrder>{"first-date", LaneOrder::FirstDate},
    Keyword<LaneOrder>{"name", LaneOrder::Name},
    Keyword<LaneOrder>{"standing", LaneOrder::Standing},
    Keyword<LaneOrder>{"hand", LaneOrder::Hand},
};

inline constexpr std::array laneColourWords{
    Keyword<LaneColour>{"who-benefits", LaneColour::WhoBenefits},
    Keyword<LaneColour>{"state", LaneColour::State},
};

inline constexpr std::array laneStateWords{
    Keyword<LaneState>{"in-force", LaneState::InForce},
    Keyword<LaneState>{"pending", LaneState::Pending},
    Keyword<LaneState>{"lapsed", LaneState::Lapsed},
    Keyword<LaneState>{"expired", LaneState::Expired},
    Keyword<LaneState>{"ended", LaneState::Ended},
    Keyword<LaneState>{"unknown", LaneState::Unknown},
    Keyword<LaneState>{"not-yet-agreed", LaneState::NotYetAgreed},
};

} // namespace pactline
