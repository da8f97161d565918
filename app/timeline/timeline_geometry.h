#pragma once

#include "timeline/time_scale.h"

#include <QRectF>
#include <QSize>

namespace pactline
{

/// Where the parts of the timeline stand, in pixels:
///
///     +-------------------------------+
///     | legend |        plot          |  chart card
///     +-------------------------------+
///     | labels |        lanes         |  lanes card: whole rows only, and what is left below them
///     +-------------------------------+
///              | ruler                |
struct TimelineGeometry {
    QRectF chartCard;
    QRectF plot;
    QRectF lanesCard;
    QRectF filterLine; ///< above the rows; empty while nothing is filtered
    QRectF lanes;      ///< the rows, labels included
    QRectF ruler;      ///< the whole width: pressing anywhere in it scrubs
    double plotLeft = 0;
    double plotRight = 0;
    double rowHeight = 0;
    int capacity = 0; ///< rows that stand whole

    bool operator==(const TimelineGeometry&) const = default;
};

/// Room for `rows` rows in a window of that size, and for the words of a filter above them;
/// `scale` is that of the type. Without a chart its card keeps the row in which the hypothesis is
/// marked. `names`: what the lanes' names need at the left, which gets a little more than its
/// usual share for them.
TimelineGeometry timelineGeometry(const QSizeF& size, int rows, double scale,
                                  bool filterLine = false, bool withChart = true, double names = 0);

} // namespace pactline
