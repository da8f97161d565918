#include "timeline/lane_drag.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double leastPx = 5;

int rowOf(const LaneDrag& drag, const std::vector<LaneRow>& rows)
{
    return int(std::ranges::find(rows, LaneRow{drag.lane}) - rows.begin());
}

} // namespace

void LaneDrag::moveTo(double at, const TimelineGeometry& geometry)
{
    moved = moved || std::abs(at - startY) > leastPx;
    y = std::clamp(at, geometry.lanes.top(), geometry.lanes.bottom() - 1);
}

int rowsMoved(const LaneDrag& drag, const TimelinePictures& pictures)
{
    const TimelineGeometry& g = pictures.geometry();
    const auto& rows = pictures.rows();
    const int own = rowOf(drag, rows);
    const int target = pictures.firstRow() + int((drag.y - g.lanes.top()) / g.rowHeight);
    const auto isLane = [&](int row) {
        return std::holds_alternative<ClauseIndex>(rows[std::size_t(row)]);
    };
    int end = own; // no further than the lanes under the same heading
    while (end < target && end + 1 < int(rows.size()) && isLane(end + 1))
        ++end;
    while (end > target && end > 0 && isLane(end - 1))
        --end;
    return end - own;
}

void paintLaneDrag(QPainter& painter, const LaneDrag& drag, const QString& name,
                   const TimelinePictures& pictures)
{
    const PictureStyle style = pictures.style();
    const TimelineGeometry& g = pictures.geometry();
    const int down = rowsMoved(drag, pictures);
    const int edge = rowOf(drag, pictures.rows()) + down + (down > 0 ? 1 : 0) - pictures.firstRow();
    if (down != 0)
        painter.fillRect(QRectF{g.lanes.left() + 8, g.lanes.top() + edge * g.rowHeight - 1,
                                g.lanes.width() - 16, 2},
                         style.palette->firstParty);
    const QFont font = style.font(TextRole::Heading);
    const QRectF label{g.lanes.left() + style.px(16), drag.y - g.rowHeight / 2,
                       QFontMetricsF{font}.horizontalAdvance(name) + style.px(16), g.rowHeight};
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{style.palette->firstParty, 1});
    painter.setBrush(style.palette->selection);
    painter.drawRoundedRect(label.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    painter.setPen(style.palette->text);
    painter.drawText(label, Qt::AlignCenter, name);
}

} // namespace pactline
