#pragma once

#include "export/figure.h"
#include "timeline/timeline_layout.h"

#include <QRectF>

namespace pactline
{

/// Where the parts of a figure stand, in pixels:
///
///     title, subtitle, hypothesis
///     legend of the chart | plot        | column
///     labels              | lanes       |
///                         | ruler       |
///     legend
///     -----------------------------------------
///     sources, origin
struct FigureLayout {
    double scale = 1; ///< of type, see PictureStyle
    QRectF header;
    QRectF chartLegend;
    QRectF plot; ///< empty where no chart is drawn
    QRectF lanes;
    QRectF ruler;
    QRectF column;
    QRectF legend;
    QRectF footer;
    double rowHeight = 0;
    std::vector<LaneRow> rows;       ///< all of them: nothing is cropped
    std::vector<std::size_t> hidden; ///< by group: the lanes that it holds while folded
};

FigureLayout figureLayout(const FigureRequest& request);

} // namespace pactline
