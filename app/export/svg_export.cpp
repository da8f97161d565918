#include "export/svg_export.h"

#include "export/figure_painter.h"
#include "export/figure_text.h"
#include "export/svg_paint_device.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

namespace pactline
{
namespace
{

SvgFrame frameOf(const FigureRequest& request, const FigureLayout& page)
{
    SvgFrame frame;
    frame.size = page.size;
    const bool grown = page.size != request.size;
    const auto inPoints = [](double points) { return QString::number(points) + "pt"; };
    frame.width = request.pagePt.isEmpty() ? QString::number(page.size.width())
                                           : inPoints(request.pagePt.width());
    frame.height =
        request.pagePt.isEmpty() ? QString::number(page.size.height())
        : grown ? inPoints(request.pagePt.height() * page.size.height() / request.size.height())
                : inPoints(request.pagePt.height());
    frame.title = figureText(request, request.parts.chart).title;
    frame.description = figureDescription(request);
    frame.language = request.language;
    frame.recipe = QString::fromUtf8(request.recipe);
    return frame;
}

} // namespace

PreparedExport prepareSvg(const FigureRequest& request)
{
    const FigurePlan plan = planFigure(request);
    if (!plan.problem.isEmpty())
        return {{}, {}, plan.problem};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        SvgPaintDevice svg{buffer, frameOf(request, plan.pages.front())};
        QPainter painter{&svg};
        paintPage(painter, request, plan.pages.front(), plan.legend, &svg);
    }
    return {encoderOf(buffer.data()), plan.notes};
}

} // namespace pactline
