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

/// Remembers the texts that are painted on it, by whoever.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(const QSize& size) : m_size(size) {}

    const std::vector<PaintedText>& texts() const { return m_engine.texts; }
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
        void drawTextItem(const QPointF& at, const QTextItem& item) override
        {
            if (item.text().trimmed().isEmpty())
                return;
            const QRectF ink = QFontMetricsF{item.font()}.tightBoundingRect(item.text());
            texts.push_back({item.text(), state->transform().mapRect(ink.translated(at))});
        }

        std::vector<PaintedText> texts;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace pactline
