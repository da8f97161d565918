#include "export/png_export.h"

#include "export/embedded_recipe.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>

namespace pactline
{
namespace
{

struct PngExport {
    Q_DECLARE_TR_FUNCTIONS(PngExport)
};

} // namespace

QString writePng(const FigureRequest& request, const QString& file)
{
    QImage image{request.size, QImage::Format_RGB32};
    if (image.isNull())
        return PngExport::tr(
                   "There is not enough memory for %1 × %2 pixels; choose a smaller size.")
            .arg(request.size.width())
            .arg(request.size.height());
    {
        QPainter painter{&image};
        paintFigure(painter, request);
    }
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    const QByteArray bytes = request.recipe.isEmpty()
                                 ? png.data()
                                 : withPngText(png.data(), pngRecipeKeyword, request.recipe);
    QSaveFile save{file};
    if (!save.open(QIODevice::WriteOnly) || save.write(bytes) != bytes.size() || !save.commit())
        return PngExport::tr("%1 cannot be written: %2. Choose another folder or name.")
            .arg(file, save.errorString());
    return {};
}

} // namespace pactline
