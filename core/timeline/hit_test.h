#pragma once

#include "timeline/timeline_layout.h"

namespace pactline
{

/// What lies at a point of the lanes.
struct LaneHit {
    std::size_t row;
    LaneRow what;
    const SpanBox* box; ///< null beside every box and on a heading
};

/// `xPx` counts as the layout's scale does, `yPx` from the top of its first row. Nothing below
/// the last row or above the first.
std::optional<LaneHit> hitTest(const TimelineLayout& layout, double xPx, double yPx);

} // namespace pactline
