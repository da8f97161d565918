#pragma once

#include "theme/palette.h"
#include "timeline/lane_state.h"

namespace pactline
{

/// What the colour of a span tells.
enum class LaneColour { WhoBenefits, State };

/// A state's colour where colour tells states: no party's, and magenta only for what a hypothesis
/// brought about.
QColor stateColour(const Palette& palette, LaneState state);

} // namespace pactline
