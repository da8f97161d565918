#include "picture/belief_chart.h"

#include "text/belief_text.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

struct BeliefWords {
    Q_DECLARE_TR_FUNCTIONS(BeliefChart)
};

constexpr double curvePx = 2;
constexpr double curveDotPx = 3.5;
constexpr double axisReachPx = 34; ///< of the numbers behind the plot
constexpr double searchStepPx = 6;
constexpr double wordGapPx = 4;
constexpr double wordsApartPx = 8; ///< that are not to be read as one

/// Whether the belief of the event says by when it has happened with that probability.
bool names(const std::map<EventIndex, Supposition>& suppose, EventIndex event, double share)
{
    const auto supposed = suppose.find(event);
    const auto* belief =
        supposed == suppose.end() ? nullptr : std::get_if<Belief>(&supposed->second);
    const auto* points = belief ? std::get_if<BeliefPoints>(&belief->days) : nullptr;
    return points && std::ranges::find(*points, share, &BeliefPoint::share) != points->end();
}

} // namespace

BeliefChart::BeliefChart(const Probabilities& probabilities, const TimeScale& scale,
                         const QRectF& plot, const PictureStyle& style,
                         const std::vector<QRectF>& taken, Backdrop backdrop, Handles handles)
    : m_agreement(probabilities.agreement()), m_scale(scale), m_plot(plot), m_style(style),
      m_taken(taken), m_backdrop(backdrop), m_curves(eventCurves(probabilities, scale))
{
    for (const EventCurve& curve : m_curves) {
        placeMark(curve, curve.medianPx, Aim::Top,
                  curve.medianDay
                      ? BeliefWords::tr("median %1", "a year").arg(curve.medianDay->year())
                      : QString{});
        const auto& suppose = probabilities.scenario().suppose;
        for (const auto& [share, x] : {std::pair{0.1, curve.earlyPx}, {0.9, curve.latePx}})
            if (handles == Handles::None || !names(suppose, curve.event, share))
                placeMark(curve, x, Aim::Dot, probabilityText(share, style.language));
        placeName(curve);
    }
}

double BeliefChart::yOf(double share) const
{
    return m_plot.bottom() - share * m_plot.height();
}

double BeliefChart::yAt(const EventCurve& curve, double x) const
{
    const double last = double(curve.shares.size()) - 1;
    return yOf(curve.shares[std::size_t(std::clamp(x - m_scale.leftPx(), 0.0, last))]);
}

QSizeF BeliefChart::sizeOf(const QString& text, bool bold) const
{
    const QFontMetricsF metrics{m_style.font(bold ? TextRole::SmallBold : TextRole::Small)};
    return {std::ceil(metrics.horizontalAdvance(text)) + 1, metrics.height()};
}

bool BeliefChart::isFree(const QRectF& rect) const
{
    if (!m_plot.adjusted(-1, 0, 1, 1).contains(rect))
        return false;
    const double apart = m_style.px(wordsApartPx);
    const auto meets = [&](const QRectF& other) { return other.intersects(rect); };
    const auto tooClose = [&](const QRectF& other) {
        return meets(other.adjusted(-apart, 0, apart, 0));
    };
    return std::ranges::none_of(m_taken, tooClose) &&
           std::ranges::none_of(m_words, [&](const Word& word) { return tooClose(word.rect); }) &&
           std::ranges::none_of(m_curves,
                                [&](const EventCurve& curve) { return crosses(curve, rect); });
}

bool BeliefChart::crosses(const EventCurve& curve, const QRectF& rect) const
{
    const QRectF wide = rect.adjusted(-1, -2, 1, 2);
    for (double x = wide.left(); x <= wide.right(); ++x) {
        const double y = yAt(curve, x);
        if (y >= wide.top() && y <= wide.bottom())
            return true;
    }
    return false;
}

/// At the day or beside it: in the plot's top, or over the curve's dot.
void BeliefChart::placeMark(const EventCurve& curve, const std::optional<double>& x, Aim aim,
                            const QString& text)
{
    if (!x || text.isEmpty())
        return;
    const QSizeF size = sizeOf(text, true);
    const double gap = m_style.px(wordGapPx);
    const double overDot = yAt(curve, *x) - m_style.px(curveDotPx) - gap / 2 - size.height();
    const double inTop = m_plot.top() + 1;
    const auto tops = aim == Aim::Top ? std::array{inTop, overDot} : std::array{overDot, inTop};
    for (const double top : tops)
        for (const double left : {*x - size.width() / 2, *x + gap, *x - size.width() - gap}) {
            const double inside = std::clamp(
                left, m_plot.left(), std::max(m_plot.left(), m_plot.right() - size.width()));
            const QRectF rect{{inside, top}, size};
            if (!isFree(rect))
                continue;
            m_words.push_back({text, rect, true});
            return;
        }
}

/// Along the curve, from its right end on; below it rather than above.
void BeliefChart::placeName(const EventCurve& curve)
{
    const QString label = eventLabel(m_agreement, curve.event, m_style.language);
    const double gap = m_style.px(wordGapPx);
    const QStringList texts{
        BeliefWords::tr("chance of “%1” by then, 0–100 %", "an event").arg(label),
        BeliefWords::tr("%1: 0–100 %", "an event, on an axis").arg(label), label};
    for (const QString& text : texts) {
        const QSizeF size = sizeOf(text, true);
        for (double left = m_plot.right() - size.width(); left >= m_plot.left();
             left -= m_style.px(searchStepPx)) {
            const double right = left + size.width();
            // It rises: below its left end and above its right one it is clear of the words.
            for (const double top :
                 {yAt(curve, left) + gap, yAt(curve, right) - gap - size.height()}) {
                const QRectF rect{{left, top}, size};
                const bool told = yAt(curve, right) < m_plot.bottom() - 2;
                if (!told || !isFree(rect))
                    continue;
                m_words.push_back({text, rect, true});
                return;
            }
        }
    }
}

/// Where areas lie beneath, no colour of words could be read on all of them.
void BeliefChart::paintPlate(QPainter& painter, const QRectF& rect) const
{
    if (m_backdrop == Backdrop::Areas)
        painter.fillRect(rect.adjusted(-2, 0, 2, 0), m_style.palette->panel);
}

void BeliefChart::paint(QPainter& painter) const
{
    const QColor& colour = m_style.palette->hypothesis;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const EventCurve& curve : m_curves) {
        QPolygonF line;
        for (std::size_t i = 0; i < curve.shares.size(); ++i) {
            const double x = m_scale.leftPx() + double(i) + 0.5;
            const bool inner =
                i > 0 && i + 1 < curve.shares.size() &&
                std::abs(curve.shares[i - 1] + curve.shares[i + 1] - 2 * curve.shares[i]) < 1e-4;
            // Straight stretches need no points: files stay small.
            if (!inner &&
                (curve.shares[i] > 0 || (i + 1 < curve.shares.size() && curve.shares[i + 1] > 0)))
                line << QPointF{x, yOf(curve.shares[i])};
        }
        painter.setBrush(Qt::NoBrush);
        // Told apart from whatever lies beneath.
        for (const auto& [ink, width] :
             {std::pair{m_style.palette->panel, curvePx + 2}, std::pair{colour, curvePx}}) {
            painter.setPen(QPen{ink, m_style.px(width), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin});
            painter.drawPolyline(line);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const auto& x : {curve.earlyPx, curve.medianPx, curve.latePx})
            if (x)
                painter.drawEllipse(QPointF{*x, yAt(curve, *x)}, m_style.px(curveDotPx),
                                    m_style.px(curveDotPx));
    }
    painter.restore();
    for (const Word& word : m_words) {
        paintPlate(painter, word.rect);
        painter.setFont(m_style.font(word.bold ? TextRole::SmallBold : TextRole::Small));
        painter.setPen(colour);
        painter.drawText(word.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, word.text);
    }
    if (m_backdrop == Backdrop::TwoAxes || m_curves.empty())
        return;
    painter.setPen(colour);
    painter.setFont(m_style.font(TextRole::Small));
    for (const double share : {0.0, 0.5, 1.0})
        painter.drawText(QRectF{m_plot.right() + 1, yOf(share) - m_style.px(8),
                                m_style.px(axisReachPx), m_style.px(16)},
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         QString::number(int(share * 100)));
}

std::optional<QRectF> BeliefChart::percentRect(double share, Date day) const
{
    const double x = m_scale.xOf(day);
    const double gap = m_style.px(wordGapPx + 2);
    const QSizeF size = sizeOf(probabilityText(share, m_style.language), true);
    const double y = yOf(share);
    for (const QPointF& corner :
         {QPointF{x - gap - size.width(), y - size.height() - gap}, QPointF{x + gap, y + gap},
          QPointF{x + gap, y - size.height() - gap}, QPointF{x - gap - size.width(), y + gap}}) {
        const QRectF rect{corner, size};
        if (isFree(rect))
            return rect;
    }
    return std::nullopt;
}

QRectF BeliefChart::dayRect(const Probabilities& probabilities, Date day) const
{
    QRectF touched;
    const double x = m_scale.xOf(day);
    if (x < m_plot.left() || x > m_plot.right())
        return touched;
    for (const EventCurve& curve : m_curves) {
        const double share = happenedBy(probabilities, curve.event, day);
        const double reach = m_style.px(curveDotPx) + 1;
        touched |= QRectF{x - reach, yOf(share) - reach, 2 * reach, 2 * reach};
        if (const auto rect = percentRect(share, day))
            touched |= *rect;
    }
    return touched;
}

void BeliefChart::paintDay(QPainter& painter, const Probabilities& probabilities, Date day) const
{
    const double x = m_scale.xOf(day);
    if (x < m_plot.left() || x > m_plot.right())
        return;
    for (const EventCurve& curve : m_curves) {
        const double share = happenedBy(probabilities, curve.event, day);
        if (share <= 0)
            continue;
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen{m_style.palette->panel, m_style.px(1)});
        painter.setBrush(m_style.palette->hypothesis);
        painter.drawEllipse(QPointF{x, yOf(share)}, m_style.px(curveDotPx), m_style.px(curveDotPx));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        const auto rect = percentRect(share, day);
        if (!rect)
            continue;
        paintPlate(painter, *rect);
        painter.setFont(m_style.font(TextRole::SmallBold));
        painter.setPen(m_style.palette->hypothesis);
        painter.drawText(*rect, Qt::AlignCenter | Qt::TextDontClip,
                         probabilityText(share, m_style.language));
    }
}

BeliefChart::Backdrop backdropOf(const ChartData& data)
{
    if (!data.shares.empty())
        return BeliefChart::Backdrop::Areas;
    return data.right ? BeliefChart::Backdrop::TwoAxes : BeliefChart::Backdrop::OneAxis;
}

QString curvesSentence(const Probabilities& probabilities, Date day, const QString& language)
{
    QStringList texts;
    for (const EventIndex event : probabilities.agreement().contingentEvents())
        if (probabilities.chances().uncertain(event))
            texts << BeliefWords::tr("%1 by %2: %3", "an event, a day, a share")
                         .arg(eventLabel(probabilities.agreement(), event, language),
                              dayText(day, language),
                              probabilityText(happenedBy(probabilities, event, day), language));
    return texts.join(QStringLiteral(". "));
}

} // namespace pactline
