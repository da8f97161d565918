#pragma once

#include "timeline/timeline_layout.h"

#include <array>
#include <set>

namespace pactline
{

/// How the lanes under one heading are ordered; what is equal stands as in the file.
enum class LaneOrder {
    File,
    NextChange, ///< the one that changes soonest after the playhead first
    FirstDate,  ///< by the day on which something was first agreed
    Name,
    Standing, ///< the best known first; a clause counts as its weakest part
    Hand,     ///< as LaneArrangement::byHand says
};

inline constexpr std::array allLaneOrders{LaneOrder::File,      LaneOrder::NextChange,
                                          LaneOrder::FirstDate, LaneOrder::Name,
                                          LaneOrder::Standing,  LaneOrder::Hand};

/// In which order lanes stand, and which of them on top.
struct LaneArrangement {
    LaneOrder order = LaneOrder::File;
    std::vector<ClauseIndex> byHand{}; ///< clauses that are missing stand behind
    std::vector<ClauseIndex> pinned{}; ///< from top to bottom

    bool isPinned(ClauseIndex clause) const;
    bool operator==(const LaneArrangement&) const = default;
};

/// What an order depends on beside the projection.
struct LaneOrderKeys {
    Date playhead;
    /// Every clause's place among all names: which name comes first is a matter of the language.
    std::span<const std::uint32_t> placeByName;
};

/// Every clause in that order, whatever its group.
std::vector<ClauseIndex> clausesInOrder(const Projection& projection,
                                        const LaneArrangement& arrangement,
                                        const LaneOrderKeys& keys);

/// Headings and lanes from top to bottom.
struct LaneRows {
    std::vector<LaneRow> rows;
    std::vector<std::size_t> hidden; ///< by group: the lanes that it holds while folded

    bool operator==(const LaneRows&) const = default;
};

/// The given lanes, in their order, under their headings: the pinned ones, then the groups in the
/// order of the file. A heading without lanes is left out.
LaneRows laneRows(const Agreement& agreement, std::span<const ClauseIndex> inOrder,
                  std::span<const ClauseIndex> pinned, const std::set<GroupIndex>& folded);
/// Every heading and lane in the order of the file.
std::vector<LaneRow> laneRows(const Agreement& agreement);

/// The lane some rows further down, or up, under its heading. Pinned lanes change their place
/// among themselves, others the order by hand, which begins with `inOrder`, every clause as it
/// stood. Nothing when it cannot move.
std::optional<LaneArrangement> moved(const LaneArrangement& arrangement,
                                     std::span<const LaneRow> rows,
                                     std::vector<ClauseIndex> inOrder, ClauseIndex lane, int down);

} // namespace pactline
