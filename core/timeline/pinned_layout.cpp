#include "timeline/pinned_layout.h"

#include "evaluation/compare.h"
#include "evaluation/compare_chances.h"

#include <algorithm>

namespace pactline
{
namespace
{

bool looksTheSame(const Difference& difference)
{
    const PinnedState left = pinnedStateOf(difference.left->state);
    const PinnedState right = pinnedStateOf(difference.right->state);
    // What is over is over: why it is, words tell. What is awaited changes no box.
    return left == right && (left != PinnedState::InForce ||
                             (difference.left->speaking == difference.right->speaking &&
                              difference.left->termCount == difference.right->termCount));
}

void addStretch(std::vector<PinnedStretch>& stretches, std::size_t first, const PinnedStretch& next)
{
    const bool hasBefore = stretches.size() > first;
    const bool touches = hasBefore && next.leftPx - stretches.back().rightPx < 1;
    // Thinner than a pixel, it stands in the one before.
    if (touches && (stretches.back().state == next.state || next.rightPx - next.leftPx < 1))
        stretches.back().rightPx = std::max(stretches.back().rightPx, next.rightPx);
    else
        stretches.push_back(next);
}

} // namespace

PinnedState pinnedStateOf(ClauseState state)
{
    switch (state) {
    case ClauseState::InForce:
        return PinnedState::InForce;
    case ClauseState::Lapsed:
    case ClauseState::Expired:
    case ClauseState::Ended:
        return PinnedState::Over;
    case ClauseState::Unknown:
        return PinnedState::Unknown;
    case ClauseState::NotYetAgreed:
        return PinnedState::NotYetAgreed;
    }
    return PinnedState::Unknown;
}

std::span<const PinnedStretch> PinnedLayout::stretchesOf(std::size_t row) const
{
    return std::span{m_stretches}.subspan(m_first[row], m_first[row + 1] - m_first[row]);
}

PinnedLayout layOutPinned(const Evaluation& shown, const Evaluation& pinned, const TimeScale& scale,
                          std::span<const LaneRow> rows)
{
    PinnedLayout layout;
    layout.m_first.push_back(0);
    const auto addLane = [&](ClauseIndex clause) {
        const std::size_t first = layout.m_stretches.size();
        for (const Difference& each :
             differenceOf(*shown.projection, *pinned.projection, clause).stretches) {
            const double left = std::max(scale.xOf(each.when.from), scale.leftPx());
            const double right = each.when.until
                                     ? std::min(scale.xOf(*each.when.until), scale.rightPx())
                                     : scale.rightPx();
            if (right > left && !looksTheSame(each))
                addStretch(layout.m_stretches, first,
                           {pinnedStateOf(each.right->state), left, right,
                            each.when.from >= scale.from()});
        }
    };
    for (const LaneRow& row : rows) {
        const auto* clause = std::get_if<ClauseIndex>(&row);
        if (clause && !uncertain(shown, *clause) && !uncertain(pinned, *clause))
            addLane(*clause);
        layout.m_first.push_back(layout.m_stretches.size());
    }
    return layout;
}

} // namespace pactline
