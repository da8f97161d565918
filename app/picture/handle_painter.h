#pragma once

#include "picture/hypothesis_painter.h"

namespace pactline
{

/// A day of a belief that can be moved, with its words.
struct HandlePlan {
    EventIndex event;
    std::size_t place = 0; ///< among the belief's handles
    double dayX = 0;       ///< of its day
    double x = 0;          ///< of its diamond, which gives way to those beside it
    double y = 0;
    bool chosen = false; ///< dragged, or the one that keys move
    QString words;
    QRectF label;       ///< without width where there is no room for words
    bool below = false; ///< the label is a plate under the diamond, on what the chart shows
};

/// What a handle is before it has a place on the axis.
struct HandleWords {
    EventIndex event;
    std::size_t place = 0;
    Date day;
    bool chosen = false;
    QString words;
};

/// Diamonds in the row of the markers, side by side where their days are too close. Words stand
/// beside their own diamond where neither other words nor diamonds do, the chosen handle’s first;
/// those stand below it where there is no room. `taken` is what else stands in the row.
std::vector<HandlePlan> planHandles(const std::vector<HandleWords>& handles, const TimeScale& scale,
                                    const MarkerRoom& room, const PictureStyle& style,
                                    const std::vector<QRectF>& taken);

/// What a handle covers, words included.
QRectF handleArea(const HandlePlan& handle, const PictureStyle& style);

void paintHandle(QPainter& painter, const HandlePlan& handle, const MarkerRoom& room,
                 const PictureStyle& style);

} // namespace pactline
