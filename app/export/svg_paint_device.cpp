#include "export/svg_paint_device.h"

#include "export/embedded_recipe.h"
#include "export/figure_size.h"
#include "export/svg_geometry.h"

#include <QBuffer>
#include <QFont>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

const QString svgSpace = QStringLiteral("http://www.w3.org/2000/svg");
const QString inkscapeSpace = QStringLiteral("http://www.inkscape.org/namespaces/inkscape");
const QString linkSpace = QStringLiteral("http://www.w3.org/1999/xlink");

QString capWord(Qt::PenCapStyle style)
{
    return style == Qt::FlatCap    ? QStringLiteral("butt")
           : style == Qt::RoundCap ? QStringLiteral("round")
                                   : QStringLiteral("square");
}

} // namespace

/// Turns painting into elements, in the device's coordinates.
class SvgPaintDevice::Engine : public QPaintEngine
{
public:
    Engine(QIODevice& device, const SvgFrame& frame)
        : QPaintEngine(QPaintEngine::PainterPaths | QPaintEngine::Antialiasing |
                       QPaintEngine::AlphaBlend | QPaintEngine::PrimitiveTransform |
                       QPaintEngine::PatternTransform | QPaintEngine::PixmapTransform),
          m_writer(&device)
    {
        openDocument(frame);
    }

    void close()
    {
        leaveClip();
        m_writer.writeEndElement();
        m_writer.writeEndDocument();
    }

    void beginPart(const QString& id, const QString& name)
    {
        leaveClip();
        m_writer.writeStartElement(svgSpace, QStringLiteral("g"));
        m_writer.writeAttribute(QStringLiteral("id"), id);
        m_writer.writeAttribute(inkscapeSpace, QStringLiteral("label"), name);
        m_writer.writeTextElement(svgSpace, QStringLiteral("title"), name);
    }

    void endPart()
    {
        leaveClip();
        m_writer.writeEndElement();
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState& now) override
    {
        if (now.state() & (DirtyClipEnabled | DirtyClipPath | DirtyClipRegion))
            m_clipKnown = false;
    }

    void drawPath(const QPainterPath& path) override
    {
        writePath(state->transform().map(path), state->brush());
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path{points[0]};
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        writePath(state->transform().map(path), mode == PolylineMode ? QBrush{} : state->brush());
    }

    void drawLines(const QLineF* lines, int count) override
    {
        for (int i = 0; i < count; ++i) {
            // Most clips cut the lines of a texture, which not every program that shows SVG would
            // do.
            const QLineF line = partIn(clipNow(), state->transform().map(lines[i]));
            QPainterPath path{line.p1()};
            path.lineTo(line.p2());
            if (line.length() > 0)
                writePath(path, {});
        }
    }

    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            if (state->transform().type() > QTransform::TxScale) {
                QPainterPath path;
                path.addRect(rects[i]);
                drawPath(path);
                continue;
            }
            const QRectF rect = state->transform().mapRect(rects[i]).normalized();
            startShape(QStringLiteral("rect"), state->brush(), rect);
            attribute("x", rect.x());
            attribute("y", rect.y());
            attribute("width", rect.width());
            attribute("height", rect.height());
            m_writer.writeEndElement();
        }
    }

    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override
    {
        drawImage(rect, pixmap.toImage(), source, Qt::AutoColor);
    }

    void drawImage(const QRectF& rect, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags) override
    {
        const QRectF place = state->transform().mapRect(rect);
        followClip(place);
        writeImage(place, image.copy(source.toRect()));
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty())
            return;
        const QFont font = item.font();
        const QPointF origin = state->transform().map(at);
        followClip(state->transform().mapRect(
            QRectF{at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()}));
        const double scale = state->transform().m11();
        m_writer.writeStartElement(svgSpace, QStringLiteral("text"));
        attribute("x", origin.x());
        attribute("y", origin.y());
        attribute("font-size", font.pixelSize() * scale);
        if (font.weight() != QFont::Normal)
            m_writer.writeAttribute(QStringLiteral("font-weight"),
                                    QString::number(int(font.weight())));
        if (font.letterSpacing() != 100 && font.letterSpacingType() == QFont::PercentageSpacing)
            attribute("letter-spacing", letterSpacing(item) * scale);
        // Where the typeface is missing, another takes no more room.
        attribute("textLength", item.width() * scale);
        m_writer.writeAttribute(QStringLiteral("lengthAdjust"), QStringLiteral("spacingAndGlyphs"));
        writeColour("fill", state->pen().color());
        m_writer.writeCharacters(text);
        m_writer.writeEndElement();
    }

private:
    void openDocument(const SvgFrame& frame)
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(1);
        m_writer.writeStartDocument();
        m_writer.writeDefaultNamespace(svgSpace);
        m_writer.writeNamespace(inkscapeSpace, QStringLiteral("inkscape"));
        m_writer.writeNamespace(linkSpace, QStringLiteral("xlink"));
        m_writer.writeStartElement(svgSpace, QStringLiteral("svg"));
        const std::array<std::pair<const char*, QString>, 9> attributes{{
            {"version", QStringLiteral("1.1")},
            {"width", frame.width},
            {"height", frame.height},
            {"viewBox",
             QStringLiteral("0 0 %1 %2").arg(frame.size.width()).arg(frame.size.height())},
            {"role", QStringLiteral("img")},
            {"aria-labelledby", QStringLiteral("figure-title figure-description")},
            {"xml:lang", frame.language},
            {"font-family", QStringLiteral("Inter, 'Helvetica Neue', Arial, sans-serif")},
            {"xml:space", QStringLiteral("preserve")},
        }};
        for (const auto& [name, value] : attributes)
            m_writer.writeAttribute(QLatin1String(name), value);
        writeTextWithId("title", "figure-title", frame.title);
        writeTextWithId("desc", "figure-description", frame.description);
        if (!frame.recipe.isEmpty())
            writeTextWithId("metadata", svgRecipeId, frame.recipe);
    }

    void writeTextWithId(const char* element, const char* id, const QString& text)
    {
        m_writer.writeStartElement(svgSpace, QLatin1String(element));
        m_writer.writeAttribute(QStringLiteral("id"), QLatin1String(id));
        m_writer.writeCharacters(text);
        m_writer.writeEndElement();
    }

    void attribute(const char* name, double value)
    {
        m_writer.writeAttribute(QLatin1String(name), svgNumber(value));
    }

    void writeColour(const char* name, const QColor& colour)
    {
        m_writer.writeAttribute(QLatin1String(name), colour.name());
        if (colour.alpha() < 255)
            attribute(QByteArray{name}.append("-opacity").constData(), colour.alphaF());
    }

    /// Percent of a letter are of each letter's own advance: of their average, then.
    static double letterSpacing(const QTextItem& item)
    {
        const double share = 1 - 100 / item.font().letterSpacing();
        return item.width() * share / double(std::max<qsizetype>(item.text().size(), 1));
    }

    void writePath(const QPainterPath& path, const QBrush& brush)
    {
        if (path.isEmpty())
            return;
        startShape(QStringLiteral("path"), brush, path.boundingRect());
        m_writer.writeAttribute(QStringLiteral("d"), svgPath(path));
        m_writer.writeEndElement();
    }

    void startShape(const QString& element, const QBrush& brush, const QRectF& bounds)
    {
        const QString fill = fillOf(brush);
        followClip(bounds);
        m_writer.writeStartElement(svgSpace, element);
        if (fill.isEmpty())
            writeColour("fill", brush.color());
        else
            m_writer.writeAttribute(QStringLiteral("fill"), fill);
        writeStroke();
        if (!(state->renderHints() & QPainter::Antialiasing))
            m_writer.writeAttribute(QStringLiteral("shape-rendering"),
                                    QStringLiteral("crispEdges"));
    }

    /// What a fill is if it is no colour.
    QString fillOf(const QBrush& brush)
    {
        if (brush.style() == Qt::NoBrush)
            return QStringLiteral("none");
        if (brush.style() != Qt::TexturePattern)
            return {};
        const QImage tile = brush.textureImage();
        const QString id = QStringLiteral("pattern-%1").arg(++m_patterns);
        leaveClip();
        m_writer.writeStartElement(svgSpace, QStringLiteral("defs"));
        m_writer.writeStartElement(svgSpace, QStringLiteral("pattern"));
        m_writer.writeAttribute(QStringLiteral("id"), id);
        m_writer.writeAttribute(QStringLiteral("patternUnits"), QStringLiteral("userSpaceOnUse"));
        attribute("width", tile.width());
        attribute("height", tile.height());
        writeImage({0, 0, double(tile.width()), double(tile.height())}, tile);
        m_writer.writeEndElement();
        m_writer.writeEndElement();
        return QStringLiteral("url(#%1)").arg(id);
    }

    void writeImage(const QRectF& rect, const QImage& image)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        m_writer.writeStartElement(svgSpace, QStringLiteral("image"));
        attribute("x", rect.x());
        attribute("y", rect.y());
        attribute("width", rect.width());
        attribute("height", rect.height());
        m_writer.writeAttribute(linkSpace, QStringLiteral("href"),
                                QLatin1String("data:image/png;base64,") +
                                    QString::fromLatin1(buffer.data().toBase64()));
        m_writer.writeEndElement();
    }

    void writeStroke()
    {
        const QPen pen = state->pen();
        if (pen.style() == Qt::NoPen)
            return;
        const double scale = pen.isCosmetic() ? 1 : state->transform().m11();
        const double width = (pen.widthF() > 0 ? pen.widthF() : 1) * scale;
        writeColour("stroke", pen.color());
        attribute("stroke-width", width);
        m_writer.writeAttribute(QStringLiteral("stroke-linecap"), capWord(pen.capStyle()));
        if (pen.style() == Qt::SolidLine)
            return;
        QStringList dashes;
        for (const double length : pen.dashPattern())
            dashes << svgNumber(length * width);
        m_writer.writeAttribute(QStringLiteral("stroke-dasharray"), dashes.join(QLatin1Char(',')));
    }

    /// The clip in force, in the device's coordinates; empty where there is none.
    const QPainterPath& clipNow()
    {
        if (!m_clipKnown)
            m_clip = painter()->hasClipping() ? state->transform().map(painter()->clipPath())
                                              : QPainterPath{};
        m_clipKnown = true;
        return m_clip;
    }

    /// Opens a group for the clip in force where what lies there reaches out of it, and leaves one
    /// that is no longer wanted.
    void followClip(const QRectF& bounds)
    {
        const QPainterPath& clip = clipNow();
        QRectF room;
        constexpr double edge = 1; // a line's own width is nobody's loss
        const bool wanted =
            !clip.isEmpty() &&
            !(isUpright(clip, room) && room.adjusted(-edge, -edge, edge, edge).contains(bounds));
        if (m_clipOpen && wanted && clip == m_openClip)
            return;
        leaveClip();
        if (wanted)
            openClip(clip);
    }

    void openClip(const QPainterPath& clip)
    {
        m_openClip = clip;
        m_clipOpen = true;
        const QString id = QStringLiteral("clip-%1").arg(++m_clips);
        m_writer.writeStartElement(svgSpace, QStringLiteral("defs"));
        m_writer.writeStartElement(svgSpace, QStringLiteral("clipPath"));
        m_writer.writeAttribute(QStringLiteral("id"), id);
        m_writer.writeEmptyElement(svgSpace, QStringLiteral("path"));
        m_writer.writeAttribute(QStringLiteral("d"), svgPath(clip));
        m_writer.writeEndElement();
        m_writer.writeEndElement();
        m_writer.writeStartElement(svgSpace, QStringLiteral("g"));
        m_writer.writeAttribute(QStringLiteral("clip-path"), QStringLiteral("url(#%1)").arg(id));
    }

    void leaveClip()
    {
        if (m_clipOpen)
            m_writer.writeEndElement();
        m_clipOpen = false;
    }

    QXmlStreamWriter m_writer;
    QPainterPath m_clip;
    QPainterPath m_openClip;
    bool m_clipOpen = false;
    bool m_clipKnown = false;
    int m_clips = 0;
    int m_patterns = 0;
};

SvgPaintDevice::SvgPaintDevice(QIODevice& device, const SvgFrame& frame)
    : m_size(frame.size), m_engine(std::make_unique<Engine>(device, frame))
{
}

SvgPaintDevice::~SvgPaintDevice()
{
    m_engine->close();
}

void SvgPaintDevice::begin(const QString& id, const QString& name)
{
    m_engine->beginPart(id, name);
}

void SvgPaintDevice::end()
{
    m_engine->endPart();
}

QPaintEngine* SvgPaintDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgPaintDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return int(m_size.width() * millimetresPerInch / layoutPerInch);
    case PdmHeightMM:
        return int(m_size.height() * millimetresPerInch / layoutPerInch);
    case PdmNumColors:
        return -1;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return int(layoutPerInch);
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace pactline
