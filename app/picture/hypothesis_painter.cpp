#include "picture/hypothesis_painter.h"

#include "picture/upright_line.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double lowerRowPx = 18; ///< from the row of the diamonds to words below it

/// Where the words stand that are wanted on a marker's left, or else on its right, or lower. Those
/// that are `held` are told in any case, behind another's diamond if need be; others would name
/// that one.
QRectF placedLabel(const MarkerPlan& marker, double width, bool atLeft, bool held,
                   const MarkerRoom& room, const PictureStyle& style,
                   const std::vector<MarkerPlan>& others)
{
    const double reach = style.px(markerReachPx);
    const double gap = style.px(markerReachPx + 4);
    const QRectF left{marker.x - gap - width, room.top, width, style.px(16)};
    const QRectF right{marker.x + gap, room.top, width, style.px(16)};
    const auto fits = [&](const QRectF& rect) {
        return rect.left() > room.left - 4 && rect.right() < room.labelRight &&
               !room.kept.intersects(rect) &&
               std::ranges::none_of(others, [&](const MarkerPlan& other) {
                   return other.label.intersects(rect) ||
                          (other.event != marker.event &&
                           squareAbout({other.x, other.y}, reach).intersects(rect));
               });
    };
    std::vector<QRectF> places{atLeft ? left : right, atLeft ? right : left};
    for (std::size_t side = 0; side < 2 && room.below; ++side)
        places.push_back(places[side].translated(0, style.px(lowerRowPx)));
    for (const MarkerPlan& other : others) {
        if (!held)
            break;
        places.push_back({other.x - gap - width, room.top, width, left.height()});
        places.push_back({other.x + gap, room.top, width, left.height()});
    }
    const auto place = std::ranges::find_if(places, fits);
    return place == places.end() ? QRectF{left.topLeft(), QSizeF{0, left.height()}} : *place;
}

} // namespace

QPainterPath diamondAbout(const QPointF& centre, double reach)
{
    QPainterPath path;
    path.moveTo(centre.x(), centre.y() - reach);
    path.lineTo(centre.x() + reach, centre.y());
    path.lineTo(centre.x(), centre.y() + reach);
    path.lineTo(centre.x() - reach, centre.y());
    path.closeSubpath();
    return path;
}

QRectF squareAbout(const QPointF& centre, double reach)
{
    return {centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach};
}

std::vector<MarkerPlan> planMarkers(const Projection& projection, const TimeScale& scale,
                                    const MarkerRoom& room, const PictureStyle& style,
                                    const std::function<QString(EventIndex)>& wordsOf,
                                    std::optional<EventIndex> held)
{
    const QFontMetricsF metrics{style.font(TextRole::SmallBold)};
    std::vector<MarkerPlan> plans;
    for (const EventIndex event : projection.agreement().contingentEvents()) {
        const auto day = projection.hypothesis().dayOf(event);
        if (!day)
            continue;
        MarkerPlan plan;
        plan.event = event;
        plan.x = scale.xOf(*day);
        plan.y = room.top + style.px(8);
        plan.follows = projection.agreement().contingencyOf(event).follows.has_value();
        plan.words = wordsOf(event);
        plans.push_back(std::move(plan));
    }
    const auto place = [&](std::size_t i) {
        plans[i].label = placedLabel(plans[i], metrics.horizontalAdvance(plans[i].words) + 2,
                                     i % 2 == 0, plans[i].event == held, room, style, plans);
    };
    for (std::size_t i = 0; i < plans.size(); ++i)
        if (plans[i].event == held)
            place(i);
    for (std::size_t i = 0; i < plans.size(); ++i)
        if (plans[i].event != held)
            place(i);
    return plans;
}

void paintMarker(QPainter& painter, const MarkerPlan& marker, const MarkerRoom& room,
                 const PictureStyle& style, std::span<const QRectF> words)
{
    const double x = std::round(marker.x);
    if (x < room.left - 1 || x > room.right + 1)
        return;
    QPen pen{style.palette->hypothesis, style.px(marker.follows ? 1.5 : 2)};
    pen.setCapStyle(Qt::FlatCap);
    if (marker.follows)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    paintUprightLine(painter, x, marker.y, room.bottom, words);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double reach = style.px(markerReachPx) * (marker.follows ? 2.0 / 3 : 1);
    painter.fillPath(diamondAbout({x, marker.y}, reach), style.palette->hypothesis);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (marker.label.width() <= 0)
        return;
    if (marker.label.top() > room.top)
        painter.fillRect(marker.label.adjusted(-2, 0, 2, 0), style.palette->panel);
    painter.setFont(style.font(TextRole::SmallBold));
    painter.setPen(style.palette->hypothesis);
    painter.drawText(marker.label, Qt::AlignCenter, marker.words);
}

} // namespace pactline
