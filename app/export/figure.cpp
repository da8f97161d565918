#include "export/figure.h"

#include "export/figure_painter.h"

namespace pactline
{

void paintFigure(QPainter& painter, const FigureRequest& request, PictureParts* parts)
{
    const FigurePlan plan = planFigure(request);
    for (const FigureLayout& page : plan.pages) {
        const FigurePainter figure{request, page, plan.legend};
        figure.paintStill(painter, parts);
        figure.paintDay(painter, request.playhead, parts);
    }
}

} // namespace pactline
