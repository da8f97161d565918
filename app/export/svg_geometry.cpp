#include "export/svg_geometry.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

QString svgPoint(const QPointF& at)
{
    return svgNumber(at.x()) + QLatin1Char(' ') + svgNumber(at.y());
}

} // namespace

/// Hundredths of a pixel are finer than any eye.
QString svgNumber(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QString::number(rounded == 0 ? 0 : rounded, 'g', 10);
}

QString svgPath(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += QLatin1Char('M') + svgPoint(element);
            break;
        case QPainterPath::LineToElement:
            data += QLatin1Char('L') + svgPoint(element);
            break;
        case QPainterPath::CurveToElement:
            data += QLatin1Char('C') + svgPoint(element) + QLatin1Char(' ') +
                    svgPoint(path.elementAt(i + 1)) + QLatin1Char(' ') +
                    svgPoint(path.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return data;
}

bool isUpright(const QPainterPath& path, QRectF& rect)
{
    rect = path.boundingRect();
    return path.contains(rect.adjusted(0.01, 0.01, -0.01, -0.01));
}

QLineF partIn(const QPainterPath& clip, const QLineF& line)
{
    QRectF room;
    if (clip.isEmpty() || !isUpright(clip, room))
        return line;
    double from = 0;
    double until = 1;
    const auto cut = [&](double start, double along, double low, double high) {
        if (along == 0 && (start < low || start > high))
            until = -1;
        if (along == 0)
            return;
        const auto [first, last] = std::minmax({(low - start) / along, (high - start) / along});
        from = std::max(from, first);
        until = std::min(until, last);
    };
    cut(line.x1(), line.dx(), room.left(), room.right());
    cut(line.y1(), line.dy(), room.top(), room.bottom());
    return until <= from ? QLineF{line.p1(), line.p1()}
                         : QLineF{line.pointAt(from), line.pointAt(until)};
}

} // namespace pactline
