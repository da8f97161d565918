#include "timeline/lane_beliefs.h"

#include "evaluation/outlook.h"
#include "timeline/pixel_columns.h"
#include "timeline/timeline_layout.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

/// Less is a rounding error.
constexpr double nothing = 1e-9;

constexpr bool bindsIn(StateSet states)
{
    return (states & only(ClauseState::InForce)) != 0;
}

bool bindsAlone(const SpanBox& box)
{
    return box.span->state == ClauseState::InForce && !box.merged;
}

const VoiceCurve* curveOf(const std::vector<VoiceCurve>& curves, const Voice& voice)
{
    const auto found = std::ranges::find(curves, voice, &VoiceCurve::voice);
    return found == curves.end() ? nullptr : &*found;
}

} // namespace

LaneBeliefs::LaneBeliefs(const Probabilities& probabilities, const TimeScale& scale)
    : m_probabilities(probabilities), m_scale(scale), m_columns(columnCount(scale)),
      m_firstUncertain(firstUncertainDay(probabilities)),
      m_voices(probabilities, daysOfColumns(scale))
{
}

LaneBelief LaneBeliefs::tell(ClauseIndex clause, std::span<SpanBox> boxes)
{
    LaneBelief belief;
    if (!m_probabilities.wavers(clause))
        return belief;
    const std::vector<VoiceCurve>& curves = m_voices.of(clause);
    for (SpanBox& box : boxes)
        if (bindsAlone(box))
            tellBox(box, curves);
    belief.successors = successors(boxes, curves);
    belief.over = overStretches(boxes, curves);
    for (SpanBox& box : boxes)
        box.replaced = std::ranges::any_of(belief.over, [&](const OverStretch& over) {
            return over.leftPx < box.rightPx - 1 && box.leftPx + 1 < over.rightPx &&
                   box.span->state != ClauseState::InForce;
        });
    return belief;
}

LaneBeliefs::Columns LaneBeliefs::columnsOf(double leftPx, double rightPx) const
{
    const auto column = [&](double x) {
        return std::size_t(std::clamp(std::round(x - m_scale.leftPx()), 0.0, double(m_columns)));
    };
    return {column(leftPx), std::max(column(rightPx), column(leftPx))};
}

void LaneBeliefs::tellBox(SpanBox& box, const std::vector<VoiceCurve>& curves) const
{
    const auto* const curve = curveOf(curves, {ClauseState::InForce, box.span->speaking});
    if (!curve)
        return;
    const std::vector<double>& shares = *curve->shares;
    const Columns columns = columnsOf(box.leftPx, box.rightPx);
    const auto begin = shares.begin() + std::ptrdiff_t(columns.first);
    const auto end = shares.begin() + std::ptrdiff_t(columns.behind);
    const auto paling = std::find_if(begin, end, [](double share) { return share < 1 - nothing; });
    if (paling == end)
        return;
    // The last column that has a share, and not the first that has none: a term may come back.
    auto last = end;
    while (last != begin && *std::prev(last) <= nothing)
        --last;
    BoxBelief belief{curve->shares, leftOf(std::size_t(paling - shares.begin())), box.rightPx,
                     endMarks(box)};
    belief.certainPx = std::max(belief.certainPx, box.leftPx);
    if (last != end)
        belief.zeroPx = std::max(leftOf(std::size_t(last - shares.begin())), box.leftPx);
    box.belief = std::make_shared<const BoxBelief>(std::move(belief));
}

EndMarks LaneBeliefs::endMarks(const SpanBox& box) const
{
    // On the eve nothing has been lost yet.
    const Date from = std::max(m_firstUncertain.plusDays(-1), box.span->from);
    EndMarks marks;
    const EndOutlook end = m_probabilities.endOf(box.clause, from);
    if (!end.early)
        return marks;
    const auto place = [&](const std::optional<Date>& day) -> std::optional<double> {
        // What the outer date ends is no end by the event.
        if (box.span->until && day >= box.span->until)
            return std::nullopt;
        if (!day || *day < m_scale.from() || *day > m_scale.until())
            return std::nullopt;
        return m_scale.xOf(*day);
    };
    marks.earlyPx = place(end.early);
    marks.medianPx = place(end.median);
    marks.latePx = place(end.late);
    const auto clamped = [&](double x) {
        return std::clamp(x, m_scale.leftPx(), m_scale.rightPx());
    };
    marks.fromPx = clamped(m_scale.xOf(*end.early));
    marks.throughPx = end.late ? clamped(m_scale.xOf(*end.late)) : m_scale.rightPx();
    return marks;
}

std::vector<SuccessorBox> LaneBeliefs::successors(std::span<const SpanBox> boxes,
                                                  const std::vector<VoiceCurve>& curves) const
{
    std::vector<SuccessorBox> found;
    for (const VoiceCurve& curve : curves) {
        if (!curve.voice.term)
            continue;
        std::vector<bool> told(m_columns, false);
        for (const SpanBox& box : boxes) {
            if (box.span->speaking != curve.voice.term || box.span->state != ClauseState::InForce)
                continue;
            const Columns columns = columnsOf(box.leftPx, box.rightPx);
            std::fill(told.begin() + std::ptrdiff_t(columns.first),
                      told.begin() + std::ptrdiff_t(columns.behind), true);
        }
        const auto stands = [&](std::size_t i) { return !told[i] && (*curve.shares)[i] > nothing; };
        for (std::size_t i = 0; i < m_columns;) {
            const std::size_t first = i;
            while (i < m_columns && stands(i))
                ++i;
            if (i > first)
                found.push_back({*curve.voice.term, leftOf(first),
                                 std::min(leftOf(i), m_scale.rightPx()), curve.shares});
            else
                ++i;
        }
    }
    share(found, boxes);
    return found;
}

/// Whoever stands at one place shares it: below the box of the term that may go on, in strips.
void LaneBeliefs::share(std::vector<SuccessorBox>& successors, std::span<const SpanBox> boxes) const
{
    std::ranges::stable_sort(successors, {}, &SuccessorBox::leftPx);
    std::vector<SuccessorBox> parts;
    for (const SuccessorBox& each : successors) {
        // Where the box of another term ends, the successor has the lane for itself.
        std::vector<double> cuts{each.leftPx, each.rightPx};
        for (const SpanBox& box : boxes)
            if (bindsAlone(box))
                for (const double x : {box.leftPx, box.belief ? box.belief->zeroPx : box.rightPx})
                    if (x > each.leftPx + 1 && x < each.rightPx - 1)
                        cuts.push_back(x);
        std::ranges::sort(cuts);
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            SuccessorBox part = each;
            part.leftPx = cuts[i];
            part.rightPx = cuts[i + 1];
            const double middle = (cuts[i] + cuts[i + 1]) / 2;
            part.beside = std::ranges::any_of(boxes, [&](const SpanBox& box) {
                const double end = box.belief ? box.belief->zeroPx : box.rightPx;
                return bindsAlone(box) && box.leftPx <= middle && middle < end;
            });
            parts.push_back(std::move(part));
        }
    }
    for (SuccessorBox& part : parts) {
        part.strips = 0;
        for (const SuccessorBox& other : parts) {
            if (other.rightPx <= part.leftPx || part.rightPx <= other.leftPx)
                continue;
            part.strip += &other < &part ? 1 : 0;
            ++part.strips;
        }
    }
    successors = std::move(parts);
}

StateSet LaneBeliefs::statesAt(std::size_t column, const std::vector<VoiceCurve>& curves) const
{
    StateSet states = 0;
    for (const VoiceCurve& curve : curves)
        if ((*curve.shares)[column] > nothing)
            states |= only(curve.voice.state);
    return states;
}

/// Only behind a box: before a clause was agreed upon there is nothing to show.
std::vector<OverStretch> LaneBeliefs::overStretches(std::span<const SpanBox> boxes,
                                                    const std::vector<VoiceCurve>& curves) const
{
    std::vector<OverStretch> stretches;
    constexpr StateSet silent =
        StateSet(only(ClauseState::NotYetAgreed) | only(ClauseState::Unknown));
    for (std::size_t i = 0; i < m_columns;) {
        const StateSet states = statesAt(i, curves);
        const std::size_t first = i;
        while (i < m_columns && statesAt(i, curves) == states)
            ++i;
        // Where one state is certain, and it was so without the event, its box tells it.
        const bool told = std::ranges::any_of(boxes, [&](const SpanBox& box) {
            return only(box.span->state) == states && box.leftPx <= leftOf(first) + 1 &&
                   box.rightPx >= leftOf(i) - 1;
        });
        if (!bindsIn(states) && (states & silent) == 0 && !told)
            stretches.push_back({leftOf(first), std::min(leftOf(i), m_scale.rightPx()), states});
    }
    return stretches;
}

} // namespace pactline
