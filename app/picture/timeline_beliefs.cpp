// What the lanes show where it is a matter of belief which term is in force.

#include "picture/belief_painter.h"
#include "picture/timeline_painter.h"
#include "text/belief_text.h"
#include "text/state_text.h"
#include "theme/span_style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double leastWordedPx = 11;  ///< a strip that has words
constexpr double percentTicksPx = 46; ///< as far apart as the calendar's lines
constexpr double denseShare = 0.8;    ///< of a box in its row
constexpr double whiskerAwayPx = 1.5; ///< from the box
constexpr double wordsInsetPx = 6;
constexpr double leastWordsPx = 26;

} // namespace

void TimelinePainter::paintLikelyBox(const Projection& projection, const SpanBox& box,
                                     const QRectF& whole, const TimeScale& scale)
{
    const BoxBelief& belief = *box.belief;
    QRectF rect = whole;
    rect.setRight(std::max(std::min(whole.right(), belief.zeroPx), whole.left() + 1));
    const SpanTexture texture = textureOf(box.span->state, box.standing);
    const ShadedStretch stretch{rect,           texture,         colourOf(box), belief.shares.get(),
                                scale.leftPx(), belief.certainPx};
    paintTexture(rect, box.span->state, box.standing, stretch.colour, rect.width() < 6,
                 {box.cutLeft, box.cutRight && rect.right() >= whole.right()});
    BeliefPainter painter{m_painter, m_style};
    painter.paintPaling(stretch);
    const double end = paintLikelyWords(stretch, spanWords(projection, *box.span, m_style.language),
                                        box.beneficiary);
    const Ticks ticks = ticksFor(scale, m_style.px(percentTicksPx));
    std::vector<QRectF> taken;
    if (belief.end.medianPx)
        taken.push_back({*belief.end.medianPx - 3, rect.top(), 6, rect.height()});
    for (const QRectF& percent : painter.paintPercents(stretch, end, scale, ticks.days, taken))
        tellWords(percent.left(), percent.width(), percent);
    // Where rows are dense, nothing but the box itself is in sight.
    const double away = m_look.boxShare < denseShare ? whiskerAwayPx : -whiskerAwayPx / 3;
    painter.paintEndMarks(belief.end, rect.top() - m_style.px(away), rect.bottom());
}

/// Returns where the words end.
double TimelinePainter::paintLikelyWords(const ShadedStretch& stretch, const QString& words,
                                         const Beneficiary& who)
{
    const QRectF& rect = stretch.rect;
    if (rect.width() < m_style.px(leastWordsPx))
        return rect.left();
    double left = rect.left() + m_style.px(wordsInsetPx);
    if (m_style.showsMarks())
        left = paintPartyMark(rect, who, stretch.texture == SpanTexture::Solid) +
               m_style.px(wordsInsetPx) / 2;
    const QRectF room{QPointF{left, rect.top()},
                      QPointF{rect.right() - m_style.px(wordsInsetPx) / 2, rect.bottom()}};
    m_painter.setFont(m_style.font(TextRole::Small));
    const QString fitting = fittingWords(words, room.width());
    if (fitting.isEmpty())
        return left;
    const double end = BeliefPainter{m_painter, m_style}.paintWords(stretch, fitting, room);
    tellWords(left, end - left, room);
    return end;
}

void TimelinePainter::paintPalingSample(const QRectF& rect, const QColor& colour,
                                        const QColor& towards)
{
    constexpr int steps = 5;
    for (int i = 0; i < steps; ++i)
        m_painter.fillRect(QRectF{rect.left() + rect.width() * i / steps, rect.top(),
                                  rect.width() * (steps - i) / steps, rect.height()},
                           blended(colour, towards, 1 - double(i) / (steps + 1)));
}

void TimelinePainter::paintWhiskerSample(const QRectF& rect)
{
    EndMarks marks;
    marks.earlyPx = marks.fromPx = rect.left() + 1;
    marks.latePx = marks.throughPx = rect.right() - 1;
    marks.medianPx = rect.left() + rect.width() * 0.65;
    BeliefPainter{m_painter, m_style}.paintEndMarks(marks, rect.top() + 2, rect.bottom());
}

/// Where the successor stands: in the box's place or, as long as that may go on, in a strip below.
QRectF TimelinePainter::successorRect(const SuccessorBox& box, const QRectF& lane) const
{
    QRectF place = boxRect(box.leftPx, box.rightPx, lane);
    if (box.beside) {
        place.setTop(place.bottom() + 1);
        place.setBottom(std::max(lane.bottom() - 0.5, place.top() + 1));
    }
    const double height = place.height() / box.strips;
    return {place.left(), place.top() + height * box.strip, place.width(), height};
}

void TimelinePainter::paintSuccessor(const Projection& projection, const SuccessorBox& box,
                                     const QRectF& lane, const TimeScale& scale)
{
    const QRectF rect = successorRect(box, lane);
    const TermContent content = contentOf(m_agreement, projection.scenario(), box.term);
    const Term& term = m_agreement[box.term];
    const bool thin = rect.height() < m_style.px(leastWordedPx);
    const QColor colour = m_look.colour == LaneColour::State
                              ? stateColour(*m_style.palette, LaneState::InForce)
                              : m_style.palette->beneficiary(term.beneficiary);
    const ShadedStretch stretch{rect,           textureOf(ClauseState::InForce, content.standing),
                                colour,         box.shares.get(),
                                scale.leftPx(), box.leftPx};
    BeliefPainter painter{m_painter, m_style};
    if (stretch.texture == SpanTexture::Dashed)
        paintTexture(rect, ClauseState::InForce, content.standing, colour, false);
    painter.paintPaling(stretch);
    if (thin)
        return;
    const double end =
        paintLikelyWords(stretch, localized(*content.words, m_style.language), term.beneficiary);
    painter.paintPercents(stretch, end, scale, ticksFor(scale, m_style.px(percentTicksPx)).days);
}

/// A clause that is over for certain, with the states that it may have.
void TimelinePainter::paintMaybeOver(const OverStretch& over, const QRectF& whole)
{
    QStringList words;
    LaneState shown = LaneState::Ended;
    for (const ClauseState state : allClauseStates)
        if ((over.states & only(state)) != 0) {
            words << stateText(state);
            shown = laneStateOf(state);
        }
    const bool lapsed = over.states == only(ClauseState::Lapsed);
    const QRectF rect{over.leftPx, whole.top(), over.rightPx - over.leftPx, whole.height()};
    paintOver(words.join(QStringLiteral(" / ")), shown, lapsed, rect);
}

} // namespace pactline
