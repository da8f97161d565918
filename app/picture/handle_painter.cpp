#include "picture/handle_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double handleGapPx = 3;
constexpr double handleLabelPx = 16;
constexpr double ringPx = 3; ///< around the chosen handle

QRectF diamondRect(const HandlePlan& handle, const PictureStyle& style)
{
    const double reach = style.px(markerReachPx);
    return {handle.x - reach, handle.y - reach, 2 * reach, 2 * reach};
}

/// Where words may begin, the best place first: at the right of the diamond, at its left; those of
/// the chosen handle also beside another’s, for they are read while it is moved.
std::vector<double> labelLefts(const HandlePlan& handle, double width,
                               const std::vector<QRectF>& taken, const PictureStyle& style)
{
    const double gap = style.px(markerReachPx + handleGapPx);
    std::vector<double> lefts{handle.x + gap, handle.x - gap - width};
    if (!handle.chosen)
        return lefts;
    for (const QRectF& other : taken) {
        lefts.push_back(other.right() + style.px(handleGapPx));
        lefts.push_back(other.left() - style.px(handleGapPx) - width);
    }
    std::ranges::stable_sort(lefts.begin() + 2, lefts.end(), {},
                             [&](double left) { return std::abs(left + width / 2 - handle.x); });
    return lefts;
}

void placeLabel(HandlePlan& handle, const MarkerRoom& room, const PictureStyle& style,
                const std::vector<QRectF>& taken)
{
    const QFontMetricsF metrics{style.font(TextRole::SmallBold)};
    const double width = metrics.horizontalAdvance(handle.words) + 2;
    for (const double left : labelLefts(handle, width, taken, style)) {
        const QRectF rect{left, room.top, width, style.px(handleLabelPx)};
        const bool inside = rect.left() > room.left - 4 && rect.right() < room.labelRight;
        if (inside && std::ranges::none_of(
                          taken, [&](const QRectF& other) { return other.intersects(rect); })) {
            handle.label = rect;
            return;
        }
    }
}

void paintStem(QPainter& painter, const HandlePlan& handle, const MarkerRoom& room,
               const PictureStyle& style)
{
    QPen pen{style.palette->hypothesis, style.px(1)};
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const double x = std::round(handle.x);
    painter.drawLine(QPointF{x, handle.y}, QPointF{x, room.bottom});
}

QPainterPath diamondAbout(const QPointF& centre, double reach)
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{{centre.x(), centre.y() - reach},
                               {centre.x() + reach, centre.y()},
                               {centre.x(), centre.y() + reach},
                               {centre.x() - reach, centre.y()}}});
    path.closeSubpath();
    return path;
}

} // namespace

std::vector<HandlePlan> planHandles(const std::vector<HandleWords>& handles, const TimeScale& scale,
                                    const MarkerRoom& room, const PictureStyle& style,
                                    const std::vector<QRectF>& taken)
{
    std::vector<HandlePlan> plans;
    std::vector<QRectF> full = taken;
    for (const HandleWords& handle : handles) {
        plans.push_back({handle.event,
                         handle.place,
                         scale.xOf(handle.day),
                         room.top + style.px(handleLabelPx / 2),
                         handle.chosen,
                         handle.words,
                         {}});
        full.push_back(diamondRect(plans.back(), style));
    }
    for (const bool chosen : {true, false})
        for (HandlePlan& plan : plans) {
            const bool inSight = plan.x >= room.left - 1 && plan.x <= room.right + 1;
            if (plan.chosen != chosen || !inSight)
                continue;
            placeLabel(plan, room, style, full);
            full.push_back(plan.label);
        }
    return plans;
}

QRectF handleArea(const HandlePlan& handle, const PictureStyle& style)
{
    return handle.label.united(diamondRect(handle, style));
}

void paintHandle(QPainter& painter, const HandlePlan& handle, const MarkerRoom& room,
                 const PictureStyle& style)
{
    if (handle.x < room.left - 1 || handle.x > room.right + 1)
        return;
    if (handle.chosen)
        paintStem(painter, handle, room, style);
    const QPointF centre{std::round(handle.x), handle.y};
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.fillPath(diamondAbout(centre, style.px(markerReachPx)), style.palette->hypothesis);
    if (handle.chosen) {
        painter.setPen(QPen{style.palette->text, style.px(1.5)});
        painter.drawPath(diamondAbout(centre, style.px(markerReachPx + ringPx) - 1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (handle.label.width() <= 0)
        return;
    painter.setFont(style.font(TextRole::SmallBold));
    painter.setPen(style.palette->hypothesis);
    painter.drawText(handle.label, Qt::AlignCenter, handle.words);
}

} // namespace pactline
