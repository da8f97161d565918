#include "timeline/lane_order.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Key = std::uint64_t;
constexpr Key last = ~Key{0};

Key keyOf(Date day)
{
    // Days before the calendar's epoch are negative: shifted, they keep their order.
    return Key(std::int64_t{day.dayNumber()} + (std::int64_t{1} << 40));
}

Key firstDateKey(const Projection& projection, ClauseIndex clause)
{
    for (const Span& span : projection.spansOf(clause))
        if (span.state != ClauseState::NotYetAgreed)
            return keyOf(span.from);
    return last;
}

Key standingKey(const Projection& projection, ClauseIndex clause)
{
    std::optional<Standing> weakest;
    for (const Span& span : projection.spansOf(clause))
        weakest = std::max(weakest, projection.standing(clause, span)); // none is the least
    return weakest ? Key(*weakest) : last;
}

Key keyIn(const Projection& projection, LaneOrder order, ClauseIndex clause,
          const LaneOrderKeys& keys)
{
    switch (order) {
    case LaneOrder::File:
    case LaneOrder::Hand:
        return clause.value;
    case LaneOrder::NextChange: {
        const auto next = projection.nextChangeOf(clause, keys.playhead);
        return next ? keyOf(*next) : last;
    }
    case LaneOrder::FirstDate:
        return firstDateKey(projection, clause);
    case LaneOrder::Name:
        return clause.value < keys.placeByName.size() ? keys.placeByName[clause.value] : last;
    case LaneOrder::Standing:
        return standingKey(projection, clause);
    }
    return clause.value;
}

std::vector<ClauseIndex> allClauses(const Projection& projection)
{
    std::vector<ClauseIndex> clauses;
    clauses.reserve(projection.clauseCount());
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i)
        clauses.push_back({i});
    return clauses;
}

std::vector<ClauseIndex> byHand(std::vector<ClauseIndex> clauses,
                                const std::vector<ClauseIndex>& hand)
{
    std::vector<std::size_t> places(clauses.size(), hand.size());
    for (std::size_t i = 0; i < hand.size(); ++i)
        if (hand[i].value < places.size())
            places[hand[i].value] = i;
    std::stable_sort(clauses.begin(), clauses.end(), [&](ClauseIndex left, ClauseIndex right) {
        return places[left.value] < places[right.value];
    });
    return clauses;
}

/// The lanes around one, under the same heading.
std::span<const LaneRow> neighboursOf(std::span<const LaneRow> rows, std::size_t place)
{
    const auto isLane = [](const LaneRow& row) { return std::holds_alternative<ClauseIndex>(row); };
    std::size_t first = place;
    while (first > 0 && isLane(rows[first - 1]))
        --first;
    std::size_t end = place + 1;
    while (end < rows.size() && isLane(rows[end]))
        ++end;
    return rows.subspan(first, end - first);
}

void moveBeside(std::vector<ClauseIndex>& clauses, ClauseIndex lane, ClauseIndex other, bool behind)
{
    std::erase(clauses, lane);
    const auto place = std::find(clauses.begin(), clauses.end(), other);
    clauses.insert(place == clauses.end() || !behind ? place : place + 1, lane);
}

} // namespace

bool LaneArrangement::isPinned(ClauseIndex clause) const
{
    return std::find(pinned.begin(), pinned.end(), clause) != pinned.end();
}

std::vector<ClauseIndex> clausesInOrder(const Projection& projection,
                                        const LaneArrangement& arrangement,
                                        const LaneOrderKeys& keys)
{
    std::vector<ClauseIndex> clauses = allClauses(projection);
    if (arrangement.order == LaneOrder::File)
        return clauses;
    if (arrangement.order == LaneOrder::Hand)
        return byHand(std::move(clauses), arrangement.byHand);
    std::vector<Key> key(clauses.size());
    for (const ClauseIndex clause : clauses)
        key[clause.value] = keyIn(projection, arrangement.order, clause, keys);
    std::stable_sort(clauses.begin(), clauses.end(), [&](ClauseIndex left, ClauseIndex right) {
        return key[left.value] < key[right.value];
    });
    return clauses;
}

LaneRows laneRows(const Agreement& agreement, std::span<const ClauseIndex> inOrder,
                  std::span<const ClauseIndex> pinned, const std::set<GroupIndex>& folded)
{
    std::vector<bool> shown(agreement.clauses.size(), false);
    for (const ClauseIndex clause : inOrder)
        shown[clause.value] = true;
    LaneRows result;
    result.hidden.assign(agreement.groups.size(), 0);
    result.rows.reserve(agreement.groups.size() + inOrder.size() + 1);
    for (const ClauseIndex clause : pinned) {
        if (clause.value >= shown.size() || !shown[clause.value])
            continue;
        if (result.rows.empty())
            result.rows.emplace_back(PinnedHeading{});
        result.rows.emplace_back(clause);
        shown[clause.value] = false;
    }
    std::vector<std::vector<ClauseIndex>> members(agreement.groups.size());
    for (const ClauseIndex clause : inOrder)
        if (shown[clause.value])
            members[agreement[clause].group.value].push_back(clause);
    for (std::uint32_t i = 0; i < members.size(); ++i) {
        if (members[i].empty())
            continue;
        result.rows.emplace_back(GroupIndex{i});
        if (folded.contains({i}))
            result.hidden[i] = members[i].size();
        else
            result.rows.insert(result.rows.end(), members[i].begin(), members[i].end());
    }
    return result;
}

std::vector<LaneRow> laneRows(const Agreement& agreement)
{
    std::vector<ClauseIndex> clauses(agreement.clauses.size());
    for (std::uint32_t i = 0; i < clauses.size(); ++i)
        clauses[i] = {i};
    return laneRows(agreement, clauses, {}, {}).rows;
}

std::optional<LaneArrangement> moved(const LaneArrangement& arrangement,
                                     std::span<const LaneRow> rows,
                                     std::vector<ClauseIndex> inOrder, ClauseIndex lane, int down)
{
    const auto found = std::find(rows.begin(), rows.end(), LaneRow{lane});
    if (found == rows.end())
        return std::nullopt;
    const auto around = neighboursOf(rows, std::size_t(found - rows.begin()));
    const auto place = std::find(around.begin(), around.end(), LaneRow{lane}) - around.begin();
    const auto target = std::clamp<std::ptrdiff_t>(place + down, 0, std::ssize(around) - 1);
    if (target == place)
        return std::nullopt;
    const ClauseIndex other = std::get<ClauseIndex>(around[std::size_t(target)]);
    LaneArrangement result = arrangement;
    if (arrangement.isPinned(lane)) {
        moveBeside(result.pinned, lane, other, target > place);
        return result;
    }
    moveBeside(inOrder, lane, other, target > place);
    result.byHand = std::move(inOrder);
    result.order = LaneOrder::Hand;
    return result;
}

} // namespace pactline
