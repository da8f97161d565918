#include "export/png_export.h"

#include "export/embedded_recipe.h"
#include "export/figure_painter.h"
#include "export/figure_text.h"
#include "export/png_chunks.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPainter>

#include <zlib.h>

#include <cmath>

namespace pactline
{
namespace
{

struct PngExport {
    Q_DECLARE_TR_FUNCTIONS(PngExport)
};

constexpr double inchesPerMetre = 1 / 0.0254;
constexpr int compression = 6;
constexpr int rowsAtOnce = 32;

bool writeChunk(QIODevice& device, const QByteArray& type, const QByteArray& data)
{
    const QByteArray chunk = pngChunk(type, data);
    return device.write(chunk) == chunk.size();
}

/// Row by row, so that the whole is never there twice, and may be stopped.
class Deflater
{
public:
    explicit Deflater(QIODevice& device) : m_device(device) { deflateInit(&m_stream, compression); }
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;
    ~Deflater() { deflateEnd(&m_stream); }

    bool add(const QByteArray& rows, bool last)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(rows.constData()));
        m_stream.avail_in = uInt(rows.size());
        QByteArray out(256 * 1024, Qt::Uninitialized);
        do {
            m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
            m_stream.avail_out = uInt(out.size());
            deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH);
            const auto made = out.size() - qsizetype(m_stream.avail_out);
            if (made > 0 && !writeChunk(m_device, "IDAT", out.left(made)))
                return false;
        } while (m_stream.avail_out == 0);
        return true;
    }

private:
    QIODevice& m_device;
    z_stream m_stream{};
};

QByteArray rowsOf(const QImage& image, int from, int until)
{
    QByteArray rows;
    rows.reserve((qsizetype(image.width()) * 3 + 1) * (until - from));
    for (int y = from; y < until; ++y) {
        rows.append('\0'); // no filter
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            rows.append(char(qRed(line[x])));
            rows.append(char(qGreen(line[x])));
            rows.append(char(qBlue(line[x])));
        }
    }
    return rows;
}

bool writeHead(const QImage& image, int dpi, const std::vector<PngNote>& texts, QIODevice& device)
{
    const QByteArray signature = pngSignature();
    const QByteArray format{"\x08\x02\0\0\0", 5}; // eight bits, three colours
    const QByteArray perMetre = bigEndian(quint32(std::lround(dpi * inchesPerMetre)));
    bool written = device.write(signature) == signature.size() &&
                   writeChunk(device, "IHDR",
                              bigEndian(quint32(image.width())) +
                                  bigEndian(quint32(image.height())) + format) &&
                   writeChunk(device, "sRGB", QByteArray(1, '\0')) &&
                   writeChunk(device, "pHYs", perMetre + perMetre + QByteArray(1, '\x01'));
    for (const PngNote& note : texts) {
        const QByteArray chunk = pngTextChunk(note.keyword, note.text.toUtf8());
        written = written && device.write(chunk) == chunk.size();
    }
    return written;
}

std::vector<PngNote> textsOf(const FigureRequest& request)
{
    const FigureText words = figureText(request, request.parts.chart);
    std::vector<PngNote> texts{
        {"Title", words.title},
        {"Description", figureDescription(request)},
        {"Software", QStringLiteral("Pactline")},
        {"Copyright", QString::fromStdString(request.projection->agreement().licence)}};
    if (!request.recipe.isEmpty())
        texts.push_back({pngRecipeKeyword, QString::fromUtf8(request.recipe)});
    std::erase_if(texts, [](const PngNote& text) { return text.text.isEmpty(); });
    return texts;
}

} // namespace

QString encodePng(const QImage& image, int dpi, const std::vector<PngNote>& texts,
                  QIODevice& device, const Progress& progress)
{
    const auto problem = [&] {
        return PngExport::tr("The picture cannot be written: %1").arg(device.errorString());
    };
    if (!writeHead(image, dpi, texts, device))
        return problem();
    Deflater deflater{device};
    for (int y = 0; y < image.height(); y += rowsAtOnce) {
        const int until = std::min(y + rowsAtOnce, image.height());
        if (!progress(double(y) / image.height()))
            return {};
        if (!deflater.add(rowsOf(image, y, until), until == image.height()))
            return problem();
    }
    return writeChunk(device, "IEND", {}) ? QString{} : problem();
}

std::optional<QImage> paintedImage(const FigureRequest& request)
{
    const FigurePlan plan = planFigure(request);
    if (plan.pages.empty())
        return std::nullopt;
    const FigureLayout& page = plan.pages.front();
    const double ratio = request.pixelRatio;
    QImage image{QSizeF{QSizeF{page.size} * ratio}.toSize(), QImage::Format_RGB32};
    if (image.isNull())
        return std::nullopt;
    QPainter painter{&image};
    painter.scale(ratio, ratio);
    paintPage(painter, request, page, plan.legend);
    return image;
}

PreparedExport preparePng(const FigureRequest& request)
{
    const FigurePlan plan = planFigure(request);
    if (!plan.problem.isEmpty())
        return {{}, {}, plan.problem};
    const auto image = paintedImage(request);
    if (!image)
        return {{},
                {},
                PngExport::tr("There is not enough memory for a picture of that size; choose a "
                              "smaller one.")};
    return {[image = *image, dpi = request.dpi,
             texts = textsOf(request)](QIODevice& device, const Progress& progress) {
                return encodePng(image, dpi, texts, device, progress);
            },
            plan.notes};
}

} // namespace pactline
