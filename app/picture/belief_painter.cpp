#include "picture/belief_painter.h"

#include "picture/state_painter.h"
#include "text/belief_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double palingLevels = 128; ///< of paling: no eye tells more apart
constexpr double palestHatch = 0.25; ///< hatching stays visible, however unlikely the term
constexpr double outlineShare = 0.6; ///< the edge of what pales
constexpr double leastOutlinedPx = 6;
constexpr double percentSpacingPx = 84; ///< from one percentage to the next
constexpr double percentGapPx = 9;
constexpr double whiskerEndPx = 2;
constexpr double readable = 4.5; ///< contrast of text

/// As contrast counts it: linear, and above 0 for black.
double lightness(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.05 + 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double ratio(double one, double other)
{
    return std::max(one, other) / std::min(one, other);
}

} // namespace

double contrastOf(const QColor& one, const QColor& other)
{
    return ratio(lightness(one), lightness(other));
}

double ShadedStretch::shareAt(double x) const
{
    const auto column = std::clamp<std::ptrdiff_t>(std::ptrdiff_t(std::floor(x - axisLeft)), 0,
                                                   std::ptrdiff_t(shares->size()) - 1);
    return (*shares)[std::size_t(column)];
}

BeliefPainter::BeliefPainter(QPainter& painter, const PictureStyle& style)
    : m_painter(painter), m_style(style)
{
}

QColor BeliefPainter::fillAt(const ShadedStretch& stretch, double x) const
{
    const double share = std::round(stretch.shareAt(x) * palingLevels) / palingLevels;
    const QColor& panel = m_style.palette->panel;
    const double whole = stretch.texture == SpanTexture::Solid ? 1 : tintShare;
    return blended(stretch.colour, panel, whole * share);
}

void BeliefPainter::paintPaling(const ShadedStretch& stretch)
{
    const QRectF& rect = stretch.rect;
    const bool dashed = stretch.texture == SpanTexture::Dashed;
    const double inset = dashed ? 1 : 0;
    // What is inferred is empty elsewhere; to pale, it has to be filled from its beginning.
    const double left = dashed ? rect.left() + inset : std::max(stretch.certainPx, rect.left());
    const double overlap = m_style.forFile ? 0.5 : 0; // no seams, however a file is magnified
    for (double x = left; x < rect.right();) {
        const QColor fill = fillAt(stretch, x);
        double end = x;
        while (end < rect.right() && fillAt(stretch, end) == fill)
            end = std::floor(end) + 1;
        end = std::min(end, rect.right());
        m_painter.fillRect(QRectF{x, rect.top() + inset,
                                  std::min(end + overlap, rect.right() - inset) - x,
                                  rect.height() - 2 * inset},
                           fill);
        x = end;
    }
    if (dashed || left >= rect.right() || rect.height() < m_style.px(leastOutlinedPx))
        return;
    const QRectF pale{QPointF{left, rect.top()}, rect.bottomRight()};
    const QColor& panel = m_style.palette->panel;
    if (stretch.texture == SpanTexture::Hatched) {
        const double share = std::max(stretch.shareAt(pale.center().x()), palestHatch);
        hatch(m_painter, pale, blended(stretch.colour, panel, hatchShare * share), m_style.px(5));
    }
    m_painter.setPen(QPen{blended(stretch.colour, panel, outlineShare), 1});
    const QRectF edge = pale.adjusted(0, 0.5, -0.5, -0.5);
    m_painter.drawLine(edge.topLeft(), edge.topRight());
    m_painter.drawLine(edge.topRight(), edge.bottomRight());
    m_painter.drawLine(edge.bottomRight(), edge.bottomLeft());
}

/// How light each shade is that the stretch has from the one place to the other.
std::vector<double> BeliefPainter::shadesOf(const ShadedStretch& stretch, double left,
                                            double right) const
{
    QColor last = fillAt(stretch, left);
    std::vector<double> shades{lightness(last)};
    for (double x = left + 1; x < right; ++x) {
        const QColor fill = fillAt(stretch, x);
        if (fill != last)
            shades.push_back(lightness(fill));
        last = fill;
    }
    return shades;
}

/// The first colour that can be read all over the stretch, or else the one that comes closest.
QColor BeliefPainter::readableOn(const ShadedStretch& stretch, double left, double right,
                                 double& worst) const
{
    const Palette& palette = *m_style.palette;
    const bool solid = stretch.texture == SpanTexture::Solid;
    const QColor inks[] = {solid ? palette.onColour : palette.text, palette.text, Qt::white,
                           Qt::black};
    const auto shades = shadesOf(stretch, left, right);
    QColor best;
    worst = 0;
    for (const QColor& ink : inks) {
        const auto contrast = [of = lightness(ink)](double shade) { return ratio(of, shade); };
        const double least = contrast(*std::ranges::min_element(shades, {}, contrast));
        if (least >= readable) {
            worst = least;
            return ink;
        }
        if (least > worst) {
            worst = least;
            best = ink;
        }
    }
    return best;
}

/// A word has one ink, that which comes closest where none can be read all over it.
void BeliefPainter::paintPiece(const ShadedStretch& stretch, const QString& piece,
                               const QPointF& baseline)
{
    double worst = 0;
    const double width = QFontMetricsF{m_painter.font()}.horizontalAdvance(piece);
    m_painter.setPen(readableOn(stretch, baseline.x(), baseline.x() + width, worst));
    m_painter.drawText(baseline, piece);
}

double BeliefPainter::paintWords(const ShadedStretch& stretch, const QString& words,
                                 const QRectF& room)
{
    const QFontMetricsF metrics{m_painter.font()};
    const double y = room.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    double worst = 0;
    const double width = metrics.horizontalAdvance(words);
    const QColor ink = readableOn(stretch, room.left(), room.left() + width, worst);
    if (worst >= readable) {
        m_painter.setPen(ink);
        m_painter.drawText(QPointF{room.left(), y}, words);
        return room.left() + width;
    }
    for (qsizetype from = 0; from < words.size();) {
        qsizetype end = words.indexOf(QLatin1Char(' '), from);
        end = end < 0 ? words.size() : end;
        paintPiece(stretch, words.mid(from, end - from),
                   {room.left() + metrics.horizontalAdvance(words.left(from)), y});
        from = end + 1;
    }
    return room.left() + width;
}

std::vector<QRectF> BeliefPainter::paintPercents(const ShadedStretch& stretch, double wordsEnd,
                                                 const TimeScale& scale, std::span<const Date> days,
                                                 const std::vector<QRectF>& taken)
{
    constexpr double certain = 0.995; // told as 100 %, which the full colour tells
    constexpr double nothing = 0.005;
    m_painter.setFont(m_style.font(TextRole::Small));
    const QFontMetricsF metrics{m_painter.font()};
    const QRectF& rect = stretch.rect;
    const double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    double free = wordsEnd + m_style.px(percentGapPx);
    QString said;
    std::vector<QRectF> places;
    for (const Date day : days) {
        const double x = scale.xOf(day);
        const double share = stretch.shareAt(x);
        if (x < stretch.certainPx || share > certain || share < nothing)
            continue;
        const QString text = probabilityText(share, m_style.language);
        const double width = metrics.horizontalAdvance(text);
        const QRectF label{x - width / 2, rect.top(), width, rect.height()};
        const bool isTaken = std::ranges::any_of(
            taken, [&](const QRectF& other) { return other.intersects(label); });
        if (isTaken || text == said || label.left() < free ||
            label.right() > rect.right() - m_style.px(percentGapPx) / 2)
            continue;
        paintPiece(stretch, text, {label.left(), y});
        places.push_back(label);
        said = text;
        free = label.left() + std::max(m_style.px(percentSpacingPx), width + m_style.px(24));
    }
    return places;
}

void BeliefPainter::paintEndMarks(const EndMarks& marks, double y, double boxBottom)
{
    if (marks.throughPx <= marks.fromPx)
        return;
    const double line = m_style.px(1);
    const double reach = m_style.px(whiskerEndPx);
    const QColor& colour = m_style.palette->hypothesis;
    m_painter.fillRect(QRectF{marks.fromPx, y - line / 2, marks.throughPx - marks.fromPx, line},
                       colour);
    for (const auto& end : {marks.earlyPx, marks.latePx})
        if (end)
            m_painter.fillRect(QRectF{*end - line / 2, y - reach, line, 2 * reach}, colour);
    if (marks.medianPx)
        m_painter.fillRect(
            QRectF{*marks.medianPx - line, y - reach, 2 * line, boxBottom + line - y + reach},
            colour);
}

} // namespace pactline
