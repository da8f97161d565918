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
///     | labels |        lanes         |  lanes card: whole rows only
///     +-------------------------------+
///              | ruler                |
struct TimelineGeometry {
    QRectF chartCard;
    QRectF plot;
    QRectF lanesCard;
    QRectF lanes; ///< the rows, labels included
    QRectF ruler; ///< the whole width: pressing anywhere in it scrubs
    double plotLeft = 0;
    double plotRight = 0;
    double rowHeight = 0;
    int capacity = 0; ///< rows that stand whole
};

/// Room for `rows` rows in a window of that size; `scale` is that of the type. Without a chart its
/// card keeps the row in which the hypothesis is marked.
TimelineGeometry timelineGeometry(const QSizeF& size, int rows, double scale,
                                  bool withChart = true);

} // namespace pactline
