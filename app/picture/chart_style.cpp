#include "picture/chart_style.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double markOutlinePx = 1.3;
constexpr double tickPx = 7;
constexpr double hatchPx = 5;

/// Plain fills are for the two parties that have a colour of their own, and for both.
bool isHatched(const Beneficiary& who)
{
    if (const auto* party = std::get_if<PartyIndex>(&who))
        return party->value > 1;
    return std::get<Collective>(who) == Collective::Neither;
}

} // namespace

QColor colourOf(const ChartData& data, std::size_t line, const Palette& palette)
{
    if (data.lines[line].onRight)
        return palette.both;
    const std::array colours{palette.firstParty, palette.text, palette.secondParty,
                             palette.secondaryText, palette.both};
    return colours[line % colours.size()];
}

QPen linePen(const QColor& colour, double width, Standing standing)
{
    QPen pen{colour, width};
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    switch (standing) {
    case Standing::Official:
        break;
    case Standing::Reported:
        pen.setDashPattern({3, 1.5});
        break;
    case Standing::Inferred:
        pen.setDashPattern({1, 1.5});
        break;
    }
    return pen;
}

QPen linePen(const QColor& colour, double width, Standing standing, double lengthPx)
{
    QPen pen = linePen(colour, width, standing);
    QList<qreal> dashes = pen.dashPattern();
    if (standing == Standing::Official || dashes.size() < 2 || width <= 0)
        return pen;
    const double shrunk = lengthPx / (width * (2 * dashes[0] + dashes[1]));
    if (shrunk >= 1)
        return pen;
    for (qreal& dash : dashes)
        dash *= shrunk;
    pen.setDashPattern(dashes);
    return pen;
}

void paintMark(QPainter& painter, const QPointF& centre, double size, Standing standing,
               const QColor& colour, const PictureStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{colour, style.px(markOutlinePx)});
    painter.setBrush(standing == Standing::Official ? colour : style.palette->panel);
    const QRectF box{centre.x() - size / 2, centre.y() - size / 2, size, size};
    if (standing == Standing::Inferred)
        painter.drawRect(box);
    else
        painter.drawEllipse(box);
    painter.restore();
}

void paintTick(QPainter& painter, const QPointF& at, const QColor& colour,
               const PictureStyle& style)
{
    painter.fillRect(QRectF{std::floor(at.x()), std::round(at.y()) - style.px(tickPx) / 2,
                            style.px(chartLinePx), style.px(tickPx)},
                     colour);
}

QBrush shareBrush(const Beneficiary& who, const PictureStyle& style)
{
    const QColor colour = style.palette->beneficiary(who);
    if (!isHatched(who))
        return colour;
    const int side = int(style.px(hatchPx) * 2);
    QPixmap tile{side, side};
    tile.fill(blended(colour, style.palette->panel, 0.28));
    QPainter painter{&tile};
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{colour, style.px(1.2)});
    for (const double shift : {-1.0, -0.5, 0.0, 0.5, 1.0})
        painter.drawLine(QPointF{shift * side, double(side)}, QPointF{(shift + 1) * side, 0.0});
    return tile;
}

} // namespace pactline
