#include "export/pdf_export.h"

#include "export/figure_painter.h"
#include "export/figure_text.h"
#include "export/pdf_file.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace pactline
{
namespace
{

constexpr double pointsPerLayoutPixel = 0.75;
constexpr int resolution = 1200; ///< fine enough for positions to be exact

/// Qt writes fonts in the order of a hash, which is another in every run of a program. Hashes that
/// are made while this lives have the same order always.
class SameOrder
{
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    SameOrder(const SameOrder&) = delete;
    SameOrder& operator=(const SameOrder&) = delete;
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
};

QSizeF pageOf(const FigureRequest& request)
{
    return request.pagePt.isEmpty() ? QSizeF{request.size} * pointsPerLayoutPixel : request.pagePt;
}

QByteArray painted(const FigureRequest& request, const FigurePlan& plan, const FigureAbout& about)
{
    const SameOrder order;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize{pageOf(request), QPageSize::Point, {}, QPageSize::ExactMatch});
    writer.setPageMargins({});
    writer.setTitle(about.title);
    writer.setDocumentXmpMetadata(xmpOf(about));
    QPainter painter{&writer};
    const double scale = double(writer.width()) / request.size.width();
    for (const FigureLayout& page : plan.pages) {
        if (page.page > 1)
            writer.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        paintPage(painter, request, page, plan.legend);
    }
    painter.end();
    return buffer.data();
}

} // namespace

PreparedExport preparePdf(const FigureRequest& request)
{
    const FigurePlan plan = planFigure(request, Overflow::Pages);
    if (!plan.problem.isEmpty())
        return {{}, {}, plan.problem};
    const FigureAbout about = aboutFigure(request);
    const QByteArray bytes = withAbout(painted(request, plan, about), about);
    return {encoderOf(bytes), plan.notes};
}

} // namespace pactline
