#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QString>

namespace pactline
{

/// A length in pixels as SVG writes it.
QString svgNumber(double value);
/// The path as the attribute `d` has it.
QString svgPath(const QPainterPath& path);

/// Whether the path is a rectangle with upright sides; `rect` is then told which.
bool isUpright(const QPainterPath& path, QRectF& rect);
/// The line's part in a clip that is such a rectangle, without length where there is none; all of
/// it in any other clip.
QLineF partIn(const QPainterPath& clip, const QLineF& line);

} // namespace pactline
