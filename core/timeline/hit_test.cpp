#include "timeline/hit_test.h"

#include <algorithm>

namespace pactline
{

std::optional<LaneHit> hitTest(const TimelineLayout& layout, double xPx, double yPx)
{
    if (yPx < 0 || yPx >= layout.rowHeightPx() * double(layout.rows().size()))
        return std::nullopt;
    const auto row = std::size_t(yPx / layout.rowHeightPx());
    const auto boxes = layout.boxesOf(row);
    const auto found = std::ranges::find_if(boxes, [&](const SpanBox& box) {
        return box.leftPx <= xPx && xPx < std::max(box.rightPx, box.leftPx + 1);
    });
    return LaneHit{row, layout.rows()[row], found == boxes.end() ? nullptr : &*found};
}

} // namespace pactline
