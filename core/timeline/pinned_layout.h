#pragma once

#include "evaluation/evaluation.h"
#include "timeline/timeline_layout.h"

namespace pactline
{

/// What the line of the pinned scenario tells of a clause.
enum class PinnedState {
    InForce,
    Over, ///< lapsed, expired or ended
    Unknown,
    NotYetAgreed,
};

PinnedState pinnedStateOf(ClauseState state);

/// A stretch of a lane in which the pinned scenario shows something else:
///
///     [ the lane's own span ]──lapsed──────
///                          ▀▀▀▀▀▀▀▀▀▀▀        its line
struct PinnedStretch {
    PinnedState state = PinnedState::InForce;
    double leftPx = 0;
    double rightPx = 0;
    bool begins = true; ///< in sight: it comes from no earlier day
    /// How likely it is, by pixel column from `leftPx` on; empty where it is certain.
    std::vector<double> shares{};
};

/// The lines of the lanes that are in sight, as plain numbers; immutable once made.
class PinnedLayout
{
public:
    std::span<const PinnedStretch> stretchesOf(std::size_t row) const;
    bool empty() const { return m_stretches.empty(); }
    /// Every stretch, from the first row on.
    std::span<const PinnedStretch> stretches() const { return m_stretches; }

private:
    friend PinnedLayout layOutPinned(const Evaluation&, const Evaluation&, const TimeScale&,
                                     std::span<const LaneRow>);

    std::vector<PinnedStretch> m_stretches;
    std::vector<std::size_t> m_first; ///< one more than there are rows
};

/// Lays out the given rows and no other. Where either side is uncertain, a line stands wherever the
/// probabilities of being in force differ to the eye, and pales with that of the pinned one.
PinnedLayout layOutPinned(const Evaluation& shown, const Evaluation& pinned, const TimeScale& scale,
                          std::span<const LaneRow> rows);

} // namespace pactline
