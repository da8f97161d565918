#pragma once

#include "export/figure.h"
#include "export/text_lines.h"
#include "picture/legend_painter.h"

#include <QStringList>

namespace pactline
{

/// Where the parts of a figure stand, in pixels; the details stand beside the lanes or, in an
/// upright figure, below them:
///
///     title, subtitle, hypothesis
///     legend of the chart | plot        | column
///     labels              | lanes       |
///                         | ruler       |
///     legend
///     -----------------------------------------
///     sources, remarks, origin
struct FigureLayout {
    QSize size;
    double scale = 1; ///< of type, see PictureStyle
    std::vector<TextLine> header;
    double headerLeft = 0;
    QRectF chartLegend;
    QRectF plot; ///< empty where no chart is drawn
    QRectF lanes;
    double marksTop = 0; ///< where the lines of days begin
    QRectF ruler;
    QRectF column; ///< empty where there is none
    int columns = 1;
    QRectF legend;
    QRectF footer;
    std::vector<TextLine> footerLines;
    double rowHeight = 0;
    double boxShare = 0;
    std::vector<LaneRow> rows;
    std::vector<double> rowTops;     ///< of each row
    std::vector<std::size_t> hidden; ///< by group, see LaneRows
    int page = 1;
};

/// What is done with lanes for which there is no room at any size of type that can be read.
enum class Overflow {
    Grow, ///< the figure becomes higher
    Pages ///< they stand on further pages
};

struct FigurePlan {
    std::vector<FigureLayout> pages;
    QStringList notes;           ///< what is otherwise than it was asked for, in sentences
    QString problem;             ///< why there is no figure; else empty
    std::set<LegendItem> legend; ///< what there is to explain
};

/// Lays a figure out anew for its size: nothing is scaled, nothing is cropped. Where there is
/// little room, chart and details make way for the lanes and their type.
FigurePlan planFigure(const FigureRequest& request, Overflow overflow = Overflow::Grow);

/// What the figure is painted with at that scale.
PictureStyle figureStyle(const FigureRequest& request, double scale);

} // namespace pactline
