#include "picture/chart_read_out.h"

#include "picture/chart_style.h"
#include "text/chart_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double dotPx = 3.5;
constexpr double paddingPx = 6;
constexpr double besideDayPx = 3; ///< from the playhead, so that it is seen to be its own
constexpr double heightPx = 16;
constexpr double cornerPx = 4;

struct Piece {
    QString text;
    QColor colour;
};

std::vector<Piece> piecesOf(const ChartData& data, const Agreement& agreement, Date day,
                            const PictureStyle& style)
{
    const Balance& balance = balanceIn(data.balance, day);
    const auto shares = sharesIn(balance, data.shares);
    if (shares.empty())
        return {{balanceText(data, day, agreement, style.language), style.palette->secondaryText}};
    std::vector<Piece> pieces;
    if (data.expected)
        pieces.push_back({expectedText(), style.palette->secondaryText});
    for (const Beneficiary& who : shares)
        pieces.push_back({(who == shares.front() ? QString{} : QStringLiteral(" · ")) +
                              shareCountText(who, balance.of(who), agreement, style.language),
                          style.palette->beneficiary(who)});
    return pieces;
}

} // namespace

void paintReadOutDots(QPainter& painter, const ChartData& data, Date day, Date knownUntil,
                      const PlotFrame& frame, const PictureStyle& style)
{
    const TimeScale& scale = frame.scale;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{style.palette->panel, 1});
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        const PlotLine& line = data.lines[i];
        const auto readOut = readOutOn(*line.line, day, knownUntil);
        if (!readOut)
            continue;
        const PlotPoint place = placeOf(*line.line, *readOut, day);
        const double x = scale.leftPx() + (place.day - scale.from().dayNumber()) * scale.pxPerDay();
        const ValueAxis& axis = line.onRight ? *data.right : data.left;
        const QPointF centre{x, heightOf(place.value, axis, frame)};
        const QColor colour = colourOf(data, i, *style.palette);
        const Standing standing = line.line->points[readOut->point].standing;
        if (standing != Standing::Official) {
            paintMark(painter, centre, 2 * style.px(dotPx), standing, colour, style);
            continue;
        }
        painter.setBrush(colour);
        painter.drawEllipse(centre, style.px(dotPx), style.px(dotPx));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

QRectF balanceRect(const ChartData& data, const Agreement& agreement, Date day,
                   const PlotFrame& frame, const PictureStyle& style, std::span<const QRectF> taken)
{
    const QFontMetricsF metrics{style.font(TextRole::SmallBold)};
    const QString text = balanceText(data, day, agreement, style.language);
    const double gap = style.px(paddingPx);
    const double width = std::ceil(metrics.horizontalAdvance(text) + 2 * gap + 2);
    const double height = style.px(heightPx);
    const double x = frame.scale.xOf(day);
    const double behind = std::round(x + style.px(besideDayPx));
    const double before = std::round(x - style.px(besideDayPx) - width);
    const double top = frame.top + style.px(1);
    const auto isFree = [&](const QRectF& rect) {
        return rect.left() >= frame.scale.leftPx() && rect.right() <= frame.scale.rightPx() &&
               std::ranges::none_of(taken,
                                    [&](const QRectF& other) { return other.intersects(rect); });
    };
    // Above the plot stand units and markers, further down begin the shares.
    for (const double y : {top, top - height - style.px(2)})
        for (const double left : {behind, before})
            if (const QRectF rect{left, y, width, height}; isFree(rect))
                return rect;
    return {};
}

void paintBalance(QPainter& painter, const ChartData& data, const Agreement& agreement, Date day,
                  const QRectF& rect, const PictureStyle& style)
{
    if (rect.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{style.palette->hairline, 1});
    painter.setBrush(style.palette->panel);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerPx, cornerPx);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(style.font(TextRole::SmallBold));
    const QFontMetricsF metrics{painter.font()};
    double x = rect.left() + style.px(paddingPx);
    for (const Piece& piece : piecesOf(data, agreement, day, style)) {
        painter.setPen(piece.colour);
        painter.drawText(QRectF{x, rect.top(), rect.right() - x, rect.height()},
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, piece.text);
        x += metrics.horizontalAdvance(piece.text);
    }
}

} // namespace pactline
