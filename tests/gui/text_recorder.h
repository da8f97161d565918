#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <vector>

namespace pactline
{

/// A piece of text as it was painted.
struct PaintedText {
    QString text;
    QRectF ink; ///< what its letters cover
};

/// A straight line or a rectangle.
struct PaintedShape {
    QRectF ink;
    std::size_t textsBefore; ///< how many texts it was painted over

    bool isUpright() const { return ink.width() < 6 && ink.height() > ink.width(); }
};

/// Remembers the texts, straight lines and rectangles that are painted on it, by whoever.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(const QSize& size) : m_size(size) {}

    const std::vector<PaintedText>& texts() const { return m_engine.texts; }
    const std::vector<PaintedShape>& shapes() const { return m_engine.shapes; }
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmNumColors:
            return -1;
        case PdmDepth:
            return 32;
        default:
            return 96;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawLines(const QLineF* lines, int count) override
        {
            for (int i = 0; i < count; ++i)
                if (lines[i].dx() == 0 || lines[i].dy() == 0) // others belong to textures
                    keep(QRectF{lines[i].p1(), lines[i].p2()}.normalized());
        }
        void drawRects(const QRectF* rects, int count) override
        {
            for (int i = 0; i < count; ++i)
                keep(rects[i]);
        }
        void drawTextItem(const QPointF& at, const QTextItem& item) override
        {
            if (item.text().trimmed().isEmpty())
                return;
            const QRectF ink = QFontMetricsF{item.font()}.tightBoundingRect(item.text());
            texts.push_back({item.text(), state->transform().mapRect(ink.translated(at))});
        }

        void keep(const QRectF& ink)
        {
            shapes.push_back({state->transform().mapRect(ink), texts.size()});
        }

        std::vector<PaintedText> texts;
        std::vector<PaintedShape> shapes;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace pactline
