#include "timeline/timeline_layout.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

class LaneBuilder
{
public:
    LaneBuilder(const Projection& projection, const TimeScale& scale, std::vector<SpanBox>& boxes)
        : m_projection(projection), m_scale(scale), m_boxes(boxes)
    {
    }

    void addLane(ClauseIndex clause)
    {
        const auto spans = m_projection.spansOf(clause);
        const auto begin = spans.begin();
        auto current = holding(begin, spans.end(), m_scale.from());
        while (current != spans.end() && current->from < m_scale.until()) {
            const auto following = behindPixelOf(current, spans.end());
            add(clause, *current, following - current > 1, std::prev(following)->until);
            current = following;
        }
    }

private:
    using Iterator = std::span<const Span>::iterator;

    /// The span that holds on the day, found without walking there.
    static Iterator holding(Iterator first, Iterator last, Date day)
    {
        return std::partition_point(
            first, last, [&](const Span& span) { return span.until && *span.until <= day; });
    }

    /// Behind all spans that end within a pixel of where this one starts: no eye tells them apart.
    Iterator behindPixelOf(Iterator current, Iterator last) const
    {
        const double left = std::max(m_scale.xOf(current->from), m_scale.leftPx());
        if (!current->until || m_scale.xOf(*current->until) - left >= 1)
            return std::next(current);
        return std::max(std::next(current), holding(current, last, m_scale.dayAt(left + 1)));
    }

    void add(ClauseIndex clause, const Span& span, bool merged, std::optional<Date> until)
    {
        if (span.state == ClauseState::NotYetAgreed && !merged)
            return;
        SpanBox box;
        box.clause = clause;
        box.span = &span;
        box.leftPx = std::max(m_scale.xOf(span.from), m_scale.leftPx());
        box.rightPx = until ? std::min(m_scale.xOf(*until), m_scale.rightPx()) : m_scale.rightPx();
        if (span.speaking)
            box.beneficiary = m_projection.agreement()[*span.speaking].beneficiary;
        box.standing = m_projection.standing(clause, span).value_or(Standing::Official);
        box.cutLeft = span.from < m_scale.from();
        box.cutRight = !until || *until > m_scale.until();
        box.triggeredEnd = !box.cutRight && span.endCause.kind == Cause::Kind::Triggered;
        box.counterfactual = m_projection.counterfactual(span);
        box.disputed = m_projection.disputed(span);
        box.merged = merged;
        setPending(box);
        m_boxes.push_back(box);
    }

    void setPending(SpanBox& box) const
    {
        if (box.span->pending.empty())
            return;
        // Several awaited in turn are shown as one stretch: something is awaited in all of it.
        double left = box.rightPx;
        double right = box.leftPx;
        for (const PendingStretch& stretch : box.span->pending) {
            const DateRange& when = stretch.when;
            left = std::min(left, m_scale.xOf(when.from));
            right = std::max(right, when.until ? m_scale.xOf(*when.until) : box.rightPx);
        }
        box.pendingLeftPx = std::clamp(left, box.leftPx, box.rightPx);
        box.pendingRightPx = std::clamp(right, box.pendingLeftPx, box.rightPx);
    }

    const Projection& m_projection;
    const TimeScale& m_scale;
    std::vector<SpanBox>& m_boxes;
};

} // namespace

std::span<const SpanBox> TimelineLayout::boxesOf(std::size_t row) const
{
    return std::span{m_boxes}.subspan(m_firstBox[row], m_firstBox[row + 1] - m_firstBox[row]);
}

const LaneBelief& TimelineLayout::beliefOf(std::size_t row) const
{
    static const LaneBelief none;
    return m_beliefs.empty() ? none : m_beliefs[row];
}

TimelineLayout layOut(const Projection& projection, const TimeScale& scale,
                      std::span<const LaneRow> rows, double rowHeightPx, LaneBeliefs* beliefs)
{
    TimelineLayout layout;
    layout.m_rows.assign(rows.begin(), rows.end());
    layout.m_rowHeight = rowHeightPx;
    LaneBuilder builder{projection, scale, layout.m_boxes};
    layout.m_firstBox.push_back(0);
    for (const LaneRow& row : rows) {
        if (const auto* clause = std::get_if<ClauseIndex>(&row))
            builder.addLane(*clause);
        const std::size_t first = layout.m_firstBox.back();
        layout.m_firstBox.push_back(layout.m_boxes.size());
        if (!beliefs)
            continue;
        const auto* clause = std::get_if<ClauseIndex>(&row);
        layout.m_beliefs.push_back(
            clause ? beliefs->tell(*clause, std::span{layout.m_boxes}.subspan(first))
                   : LaneBelief{});
    }
    return layout;
}

} // namespace pactline
