#pragma once

#include "timeline/timeline_pictures.h"

namespace pactline
{

/// A lane that is dragged by its label to another place under its heading.
struct LaneDrag {
    ClauseIndex lane;
    double startY;
    double y;
    bool moved = false; ///< far enough to be meant

    void moveTo(double at, const TimelineGeometry& geometry);
};

/// How many rows further down, or up, the lane would come to stand.
int rowsMoved(const LaneDrag& drag, const TimelinePictures& pictures);

/// The line at which it would, and its name under the pointer.
void paintLaneDrag(QPainter& painter, const LaneDrag& drag, const QString& name,
                   const TimelinePictures& pictures);

} // namespace pactline
