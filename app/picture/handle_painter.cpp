#include "picture/handle_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace pactline
{
namespace
{

constexpr double handleGapPx = 3;
constexpr double handleLabelPx = 16;
constexpr double ringPx = 3; ///< around the chosen handle
constexpr double platePaddingPx = 5;
constexpr double plateRadiusPx = 3;

QRectF diamondRect(const HandlePlan& handle, const PictureStyle& style)
{
    return squareAbout({handle.x, handle.y}, style.px(markerReachPx));
}

/// At the right of the diamond or at its left; nowhere where neither is free.
std::optional<QRectF> besideDiamond(const HandlePlan& handle, double width, const MarkerRoom& room,
                                    const PictureStyle& style, const std::vector<QRectF>& taken)
{
    const double gap = style.px(markerReachPx + handleGapPx);
    for (const double left : {handle.x + gap, handle.x - gap - width}) {
        const QRectF rect{left, room.top, width, style.px(handleLabelPx)};
        const bool inside = rect.left() > room.left - 4 && rect.right() < room.labelRight;
        if (inside && std::ranges::none_of(
                          taken, [&](const QRectF& other) { return other.intersects(rect); }))
            return rect;
    }
    return std::nullopt;
}

QRectF belowDiamond(const HandlePlan& handle, double width, const MarkerRoom& room,
                    const PictureStyle& style)
{
    const double wide = width + 2 * style.px(platePaddingPx);
    const double last = std::max(room.left, room.labelRight - wide);
    const double left = std::clamp(handle.x - wide / 2, room.left, last);
    const double top = handle.y + style.px(markerReachPx + ringPx + 1);
    return {std::round(left), std::round(top), std::ceil(wide), style.px(handleLabelPx)};
}

void placeLabel(HandlePlan& handle, const MarkerRoom& room, const PictureStyle& style,
                const std::vector<QRectF>& taken)
{
    const QFontMetricsF metrics{style.font(TextRole::SmallBold)};
    const double width = metrics.horizontalAdvance(handle.words) + 2;
    const auto beside = besideDiamond(handle, width, room, style, taken);
    handle.below = !beside && handle.chosen;
    if (beside)
        handle.label = *beside;
    else if (handle.below)
        handle.label = belowDiamond(handle, width, room, style);
}

/// Diamonds whose days are too close stand side by side, about the middle of their days.
void moveApart(std::vector<HandlePlan>& plans, double apart)
{
    struct Cluster {
        double first; ///< where the first of them stands
        std::size_t count;
    };
    std::vector<Cluster> clusters;
    for (const HandlePlan& plan : plans) {
        clusters.push_back({plan.dayX, 1});
        while (clusters.size() > 1) {
            const Cluster next = clusters.back();
            Cluster& before = clusters[clusters.size() - 2];
            const double reach = double(before.count) * apart;
            if (before.first + reach <= next.first)
                break;
            const auto count = double(before.count + next.count);
            before.first =
                (before.first * double(before.count) + (next.first - reach) * double(next.count)) /
                count;
            before.count += next.count;
            clusters.pop_back();
        }
    }
    std::size_t place = 0;
    for (const Cluster& cluster : clusters)
        for (std::size_t i = 0; i < cluster.count; ++i)
            plans[place++].x = cluster.first + double(i) * apart;
}

void paintStem(QPainter& painter, const HandlePlan& handle, const MarkerRoom& room,
               const PictureStyle& style)
{
    QPen pen{style.palette->hypothesis, style.px(1)};
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const double x = std::round(handle.dayX);
    painter.drawLine(QPointF{x, handle.y}, QPointF{x, room.bottom});
}

void paintPlate(QPainter& painter, const QRectF& rect, const PictureStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{style.palette->hypothesis, style.px(1)});
    painter.setBrush(style.palette->panel);
    const double radius = style.px(plateRadiusPx);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

std::vector<HandlePlan> planHandles(const std::vector<HandleWords>& handles, const TimeScale& scale,
                                    const MarkerRoom& room, const PictureStyle& style,
                                    const std::vector<QRectF>& taken)
{
    std::vector<HandlePlan> plans;
    plans.reserve(handles.size());
    std::vector<QRectF> full = taken;
    for (const HandleWords& handle : handles)
        plans.push_back({handle.event,
                         handle.place,
                         scale.xOf(handle.day),
                         scale.xOf(handle.day),
                         room.top + style.px(handleLabelPx / 2),
                         handle.chosen,
                         handle.words,
                         {}});
    moveApart(plans, 2 * style.px(markerReachPx));
    for (const HandlePlan& plan : plans)
        full.push_back(diamondRect(plan, style));
    for (const bool chosen : {true, false})
        for (HandlePlan& plan : plans) {
            const bool inSight = plan.dayX >= room.left - 1 && plan.dayX <= room.right + 1;
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
    if (handle.dayX < room.left - 1 || handle.dayX > room.right + 1)
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
    if (handle.below)
        paintPlate(painter, handle.label, style);
    painter.setFont(style.font(TextRole::SmallBold));
    painter.setPen(style.palette->hypothesis);
    painter.drawText(handle.label, Qt::AlignCenter, handle.words);
}

} // namespace pactline
