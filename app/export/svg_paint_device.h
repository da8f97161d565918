#pragma once

#include "picture/picture_parts.h"

#include <QPaintDevice>
#include <QSize>

#include <memory>

class QIODevice;

namespace pactline
{

/// What stands in an SVG file beside the picture.
struct SvgFrame {
    QSize size;    ///< of its coordinates
    QString width; ///< with its unit
    QString height;
    QString title;
    QString description;
    QString language;
    QString recipe; ///< empty: none
};

/// Writes what is painted on it as SVG: real text, every part of the picture as a named group.
/// Qt's own generator knows no groups and no name for them.
class SvgPaintDevice : public QPaintDevice, public PictureParts
{
public:
    SvgPaintDevice(QIODevice& device, const SvgFrame& frame);
    ~SvgPaintDevice() override;

    void begin(const QString& id, const QString& name) override;
    void end() override;
    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace pactline
