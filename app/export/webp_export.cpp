#include "export/webp_export.h"

#include "export/figure_about.h"
#include "export/figure_painter.h"
#include "text/scenario_text.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QImage>
#include <QPainter>

#include <webp/encode.h>
#include <webp/mux.h>

#include <memory>

namespace pactline
{
namespace
{

struct WebpExport {
    Q_DECLARE_TR_FUNCTIONS(WebpExport)
};

constexpr int framesPerSecond = 15;
constexpr int restMilliseconds = 1500; ///< for the last frame, before it begins anew

/// What the frames are made of. It lives as long as its encoder.
struct Film {
    FigureRequest request;
    FigurePlan plan;
    QImage still;
    std::unique_ptr<FigurePainter> painter;

    QImage frame(Date day) const
    {
        QImage image = still.copy();
        QPainter over{&image};
        over.scale(request.pixelRatio, request.pixelRatio);
        painter->paintDay(over, day, nullptr);
        return image;
    }
};

class AnimationEncoder
{
public:
    explicit AnimationEncoder(const QSize& size)
    {
        WebPAnimEncoderOptions options;
        WebPAnimEncoderOptionsInit(&options);
        options.anim_params.loop_count = 0;
        options.minimize_size = 0;
        m_encoder.reset(WebPAnimEncoderNew(size.width(), size.height(), &options));
        // Flat areas and sharp edges: nothing is lost, and the files stay small.
        WebPConfigInit(&m_config);
        m_config.lossless = 1;
        m_config.quality = 25;
        m_config.method = 1;
    }

    bool add(const QImage& image, int milliseconds)
    {
        WebPPicture picture;
        if (!m_encoder || !WebPPictureInit(&picture))
            return false;
        picture.use_argb = 1;
        picture.width = image.width();
        picture.height = image.height();
        const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
        const bool added =
            WebPPictureImportBGRX(&picture, pixels.constBits(), int(pixels.bytesPerLine())) &&
            WebPAnimEncoderAdd(m_encoder.get(), &picture, milliseconds, &m_config);
        WebPPictureFree(&picture);
        return added;
    }

    std::optional<QByteArray> finish(int milliseconds)
    {
        WebPData data;
        WebPDataInit(&data);
        const bool made = WebPAnimEncoderAdd(m_encoder.get(), nullptr, milliseconds, nullptr) &&
                          WebPAnimEncoderAssemble(m_encoder.get(), &data);
        std::optional<QByteArray> bytes;
        if (made)
            bytes = QByteArray{reinterpret_cast<const char*>(data.bytes), qsizetype(data.size)};
        WebPDataClear(&data);
        return bytes;
    }

private:
    struct Delete {
        void operator()(WebPAnimEncoder* encoder) const { WebPAnimEncoderDelete(encoder); }
    };

    std::unique_ptr<WebPAnimEncoder, Delete> m_encoder;
    WebPConfig m_config{};
};

/// The description, as XMP, for who cannot see it.
QByteArray withXmp(const QByteArray& film, const QByteArray& xmp)
{
    const WebPData whole{reinterpret_cast<const uint8_t*>(film.constData()), size_t(film.size())};
    const WebPData chunk{reinterpret_cast<const uint8_t*>(xmp.constData()), size_t(xmp.size())};
    WebPMux* mux = WebPMuxCreate(&whole, 0);
    WebPData out;
    WebPDataInit(&out);
    QByteArray bytes = film;
    if (mux && WebPMuxSetChunk(mux, "XMP ", &chunk, 0) == WEBP_MUX_OK &&
        WebPMuxAssemble(mux, &out) == WEBP_MUX_OK)
        bytes = QByteArray{reinterpret_cast<const char*>(out.bytes), qsizetype(out.size)};
    WebPDataClear(&out);
    WebPMuxDelete(mux);
    return bytes;
}

QString encodeFilm(const Film& film, const QByteArray& xmp, QIODevice& device,
                   const Progress& progress)
{
    const QString failed = WebpExport::tr("The moving picture cannot be made; choose a smaller "
                                          "size or a shorter one.");
    const int frames = film.request.seconds * framesPerSecond;
    const Date from = film.request.visible.from;
    const int days = film.request.visible.until->dayNumber() - from.dayNumber() - 1;
    AnimationEncoder encoder{film.still.size()};
    for (int i = 0; i < frames; ++i) {
        if (!progress(double(i) / frames))
            return {};
        const Date day = from.plusDays(int(qint64(days) * i / std::max(frames - 1, 1)));
        if (!encoder.add(film.frame(day), i * 1000 / framesPerSecond))
            return failed;
    }
    const auto bytes = encoder.finish(frames * 1000 / framesPerSecond + restMilliseconds);
    if (!bytes)
        return failed;
    const QByteArray whole = withXmp(*bytes, xmp);
    return device.write(whole) == whole.size() ? QString{} : device.errorString();
}

} // namespace

FigureRequest movingFigure(FigureRequest request)
{
    request.moving = true;
    // What ends and what stays is a matter of the hypothesis; who is bound changes with the day.
    if (hypothesisText(*request.projection, request.language).isEmpty())
        request.parts.details = false;
    return request;
}

PreparedExport prepareWebp(const FigureRequest& asked)
{
    auto film = std::make_shared<Film>();
    film->request = movingFigure(asked);
    film->plan = planFigure(film->request);
    if (!film->plan.problem.isEmpty())
        return {{}, {}, film->plan.problem};
    const FigureLayout& page = film->plan.pages.front();
    film->still = QImage{(QSizeF{page.size} * asked.pixelRatio).toSize(), QImage::Format_RGB32};
    if (film->still.isNull() || std::max(film->still.width(), film->still.height()) > 16'383)
        return {{}, {}, WebpExport::tr("A moving picture cannot be that large.")};
    film->painter = std::make_unique<FigurePainter>(film->request, page, film->plan.legend);
    QPainter painter{&film->still};
    painter.scale(asked.pixelRatio, asked.pixelRatio);
    film->painter->paintStill(painter, nullptr);
    painter.end();
    const QByteArray xmp = xmpOf(aboutFigure(film->request));
    return {[film, xmp](QIODevice& device, const Progress& progress) {
                return encodeFilm(*film, xmp, device, progress);
            },
            film->plan.notes,
            {},
            true};
}

} // namespace pactline
