#pragma once

#include "evaluation/projection.h"
#include "timeline/lane_beliefs.h"

#include <variant>

namespace pactline
{

/// The heading above lanes that stand on top whatever their group.
struct PinnedHeading {
    auto operator<=>(const PinnedHeading&) const = default;
};

/// One line of the picture below the chart: a heading, or a clause's lane.
using LaneRow = std::variant<GroupIndex, ClauseIndex, PinnedHeading>;

/// A span as a box on the axis. Stretches in which nothing has been agreed yet have none.
struct SpanBox {
    ClauseIndex clause;
    const Span* span = nullptr; ///< of several in one pixel column, the one that begins it
    double leftPx = 0;
    double rightPx = 0;
    double pendingLeftPx = 0; ///< where it awaits an event; empty unless it does
    double pendingRightPx = 0;
    Beneficiary beneficiary = Collective::Neither;
    Standing standing = Standing::Official;
    bool cutLeft = false;        ///< it began before the axis does
    bool cutRight = false;       ///< it goes on behind the axis' end
    bool triggeredEnd = false;   ///< a contingent event ends it, within the axis
    bool counterfactual = false; ///< see Projection::counterfactual
    bool disputed = false;
    bool merged = false; ///< stands for several spans too narrow to be told apart
    /// Where it is a matter of belief whether the term speaks; else none.
    std::shared_ptr<const BoxBelief> belief{};
    bool replaced = false; ///< by what a belief tells in its place, see LaneBelief::over
};

/// The lanes that are in sight, as plain numbers; immutable once made. Boxes keep pointers into
/// the projection, which must outlive them.
class TimelineLayout
{
public:
    const std::vector<LaneRow>& rows() const { return m_rows; }
    double rowHeightPx() const { return m_rowHeight; }
    /// The boxes of one row, from left to right.
    std::span<const SpanBox> boxesOf(std::size_t row) const;
    /// What a belief puts beside them; empty in lanes that are certain.
    const LaneBelief& beliefOf(std::size_t row) const;

private:
    friend TimelineLayout layOut(const Projection&, const TimeScale&, std::span<const LaneRow>,
                                 double, LaneBeliefs*);

    std::vector<LaneRow> m_rows;
    std::vector<SpanBox> m_boxes;
    std::vector<std::size_t> m_firstBox; ///< one more than there are rows
    std::vector<LaneBelief> m_beliefs;   ///< by row, or empty where nothing is believed
    double m_rowHeight = 0;
};

/// Lays out the given rows and no other: its cost follows what is in sight. `beliefs`: of the same
/// axis, where something is uncertain; the projection is then that of nothing uncertain happening.
TimelineLayout layOut(const Projection& projection, const TimeScale& scale,
                      std::span<const LaneRow> rows, double rowHeightPx,
                      LaneBeliefs* beliefs = nullptr);

} // namespace pactline
