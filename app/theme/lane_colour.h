#pragma once

#include "theme/palette.h"
#include "timeline/lane_choices.h"

namespace pactline
{

/// A state's colour where colour tells states: no party's, and magenta only for what a hypothesis
/// brought about.
QColor stateColour(const Palette& palette, LaneState state);

} // namespace pactline
