#include "export/figure.h"

#include "export/figure_painter.h"

namespace pactline
{

void paintFigure(QPainter& painter, const FigureRequest& request, PictureParts* parts)
{
    const FigurePlan plan = planFigure(request);
    for (const FigureLayout& page : plan.pages) {
        paintPage(painter, request, page, plan.legend, parts);
    }
}

} // namespace pactline
