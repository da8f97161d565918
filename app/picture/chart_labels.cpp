#include "picture/chart_labels.h"

#include "picture/chart_style.h"
#include "text/chart_text.h"
#include "text/state_text.h"
#include "timeline/chart_shares.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double labelGapPx = 4;
constexpr double uprightPx = 5;    ///< what is reserved and no wider is a line
constexpr double footPx = 8;       ///< below the plot nothing else is written
constexpr double sampleStepPx = 5; ///< how finely a slanting line is kept free

/// What is taken in the plot, and the places that are left.
class LabelPlacer
{
public:
    LabelPlacer(QPainter& painter, const QRectF& plot, const PictureStyle& style)
        : m_painter(painter), m_plot(plot), m_style(style)
    {
        painter.setFont(style.font(TextRole::SmallBold));
    }

    void keepFree(const QRectF& rect) { m_taken.push_back(rect); }

    void keepLineFree(const QPointF& from, const QPointF& to, double width)
    {
        const QPointF reach{width / 2 + 1, width / 2 + 1};
        const bool slants = from.x() != to.x() && from.y() != to.y();
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        const int pieces = slants ? std::clamp(int(length / sampleStepPx), 1, 400) : 1;
        for (int i = 0; i < pieces; ++i) {
            const QPointF a = from + (to - from) * (double(i) / pieces);
            const QPointF b = from + (to - from) * (double(i + 1) / pieces);
            const QRectF piece = QRectF{a, b}.normalized();
            keepFree({piece.topLeft() - reach, piece.bottomRight() + reach});
        }
    }

    void place(const PointPlace& place, SeriesLine::Kind kind, const QString& text,
               const QColor& colour)
    {
        const QFontMetricsF metrics{m_painter.fontMetrics()};
        const QSizeF size{metrics.horizontalAdvance(text) + 1, metrics.height() - 2};
        for (const QRectF& rect : candidates(place, kind, size)) {
            if (!isFree(rect))
                continue;
            m_taken.push_back(rect);
            m_words.push_back(rect);
            m_painter.setPen(colour);
            m_painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
            return;
        }
    }

    const std::vector<QRectF>& taken() const { return m_taken; }
    const std::vector<QRectF>& words() const { return m_words; }

private:
    bool isFree(const QRectF& rect) const
    {
        const double foot = m_style.px(footPx);
        return m_plot.adjusted(0, 0, 0, foot).contains(rect) &&
               std::ranges::none_of(m_taken,
                                    [&](const QRectF& other) { return other.intersects(rect); });
    }

    /// The best place first; those of the second round stand a little farther away. Beside a bar
    /// words would seem to belong to what follows.
    std::vector<QRectF> candidates(const PointPlace& place, SeriesLine::Kind kind,
                                   const QSizeF& size) const
    {
        std::vector<QRectF> upright;
        std::vector<QRectF> beside;
        const double left = kind == SeriesLine::Kind::Step
                                ? place.leftPx + m_style.px(labelGapPx)
                                : (place.leftPx + place.rightPx - size.width()) / 2;
        for (const double gap : {m_style.px(labelGapPx), m_style.px(3 * labelGapPx)}) {
            const double above = place.yPx - gap - size.height();
            const double below = place.yPx + gap;
            const double middle = place.yPx - size.height() / 2;
            const double reach = gap + m_style.px(chartMarkPx) / 2;
            const double before = place.leftPx - reach - size.width();
            const double behind = place.rightPx + reach;
            for (const QPointF& corner :
                 {QPointF{left, above}, QPointF{left, below}, QPointF{place.leftPx, above},
                  QPointF{place.leftPx, below}})
                upright.emplace_back(corner, size);
            for (const QPointF& corner :
                 {QPointF{behind, middle}, QPointF{before, middle}, QPointF{behind, above},
                  QPointF{before, above}, QPointF{behind, below}, QPointF{before, below}})
                beside.emplace_back(corner, size);
        }
        upright.insert(place.isBar() ? upright.end() : upright.begin() + 1, beside.begin(),
                       beside.end());
        return upright;
    }

    QPainter& m_painter;
    QRectF m_plot;
    const PictureStyle& m_style;
    std::vector<QRectF> m_taken;
    std::vector<QRectF> m_words;
};

void keepLinesFree(LabelPlacer& placer, const ChartData& data, const PlotFrame& frame,
                   const PictureStyle& style)
{
    const auto at = [&](const PlotPoint& point, const ValueAxis& axis) {
        const double days = point.day - frame.scale.from().dayNumber();
        return QPointF{frame.scale.leftPx() + days * frame.scale.pxPerDay(),
                       heightOf(point.value, axis, frame)};
    };
    for (const PlotLine& line : data.lines) {
        const ValueAxis& axis = line.onRight ? *data.right : data.left;
        const bool period = line.line->kind == SeriesLine::Kind::Periods;
        const double width = style.px(period ? chartPeriodPx : chartLinePx);
        for (const PlotSegment& segment : line.segments)
            for (std::size_t i = 0; i + 1 < segment.path.size(); ++i)
                placer.keepLineFree(at(segment.path[i], axis), at(segment.path[i + 1], axis),
                                    width);
    }
}

void keepMarksFree(LabelPlacer& placer, const std::vector<PointPlace>& places,
                   const PictureStyle& style)
{
    const double reach = style.px(chartMarkPx) / 2 + 1;
    for (const PointPlace& place : places)
        if (!place.isBar())
            placer.keepFree({place.leftPx - reach, place.yPx - reach, 2 * reach, 2 * reach});
}

/// The widest part of a rectangle that no upright line crosses.
QRectF widestBetweenLines(const QRectF& whole, const std::vector<QRectF>& reserved)
{
    std::vector<double> edges{whole.left(), whole.right()};
    for (const QRectF& line : reserved)
        if (line.width() <= uprightPx && line.center().x() > whole.left() &&
            line.center().x() < whole.right())
            edges.push_back(line.center().x());
    std::ranges::sort(edges);
    QRectF widest = whole;
    widest.setWidth(0);
    for (std::size_t i = 1; i < edges.size(); ++i)
        if (edges[i] - edges[i - 1] > widest.width())
            widest = {edges[i - 1], whole.top(), edges[i] - edges[i - 1], whole.height()};
    return widest;
}

} // namespace

std::vector<QRectF> paintChartLabels(QPainter& painter, const ChartData& data,
                                     const TimeScale& scale, const QRectF& plot,
                                     const PictureStyle& style, const std::vector<QRectF>& reserved,
                                     std::vector<QRectF>* words)
{
    const PlotFrame frame{scale, plot.top(), plot.bottom()};
    const auto places = pointPlaces(data, frame);
    LabelPlacer placer{painter, plot, style};
    for (const QRectF& rect : reserved)
        placer.keepFree(rect);
    keepLinesFree(placer, data, frame, style);
    keepMarksFree(placer, places, style);
    auto place = places.begin();
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        const SeriesLine& line = *data.lines[i].line;
        for (const SeriesPoint& point : line.points) {
            if (!point.label.empty())
                placer.place(*place, line.kind, localized(point.label, style.language),
                             colourOf(data, i, *style.palette));
            ++place;
        }
    }
    if (words)
        *words = placer.words();
    return placer.taken();
}

void paintShareNames(QPainter& painter, const ChartData& data, const Agreement& agreement,
                     const TimeScale& scale, const QRectF& plot, const PictureStyle& style,
                     const std::vector<QRectF>& reserved)
{
    const PlotFrame frame{scale, plot.top(), plot.bottom()};
    painter.setFont(style.font(TextRole::SmallBold));
    const QFontMetricsF metrics{painter.fontMetrics()};
    const double perUnit = (frame.bottom - frame.top) / (data.left.high - data.left.low);
    const auto x = [&](double day) {
        return scale.leftPx() + (day - scale.from().dayNumber()) * scale.pxPerDay();
    };
    for (std::size_t i = 0; i < data.shares.size(); ++i) {
        const auto room = roomIn(data, i, scale, metrics.height() / perUnit);
        if (!room)
            continue;
        const QRectF whole{QPointF{x(room->fromDay), heightOf(room->high, data.left, frame)},
                           QPointF{x(room->untilDay), heightOf(room->low, data.left, frame)}};
        const QRectF rect = widestBetweenLines(whole, reserved);
        const QString name = shareText(data.shares[i], agreement, style.language);
        if (metrics.horizontalAdvance(name) + style.px(8) > rect.width())
            continue;
        const bool plain = shareBrush(data.shares[i], style).style() == Qt::SolidPattern;
        painter.setPen(plain ? style.palette->onColour : style.palette->text);
        painter.drawText(rect, Qt::AlignCenter, name);
    }
}

} // namespace pactline
