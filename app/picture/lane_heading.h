#pragma once

#include "picture/picture_style.h"

#include <QRectF>

class QPainter;

namespace pactline
{

/// A heading among the lanes.
struct LaneHeading {
    QString title;
    bool folds = false; ///< it shows whether it is folded
    bool folded = false;
    std::size_t hidden = 0; ///< lanes folded away
    bool hasCursor = false; ///< the keyboard's place is here
};

/// Paints it into its row; the words begin `inset` behind the left edge.
void paintLaneHeading(QPainter& painter, const LaneHeading& heading, const QRectF& row,
                      double inset, const PictureStyle& style);

} // namespace pactline
