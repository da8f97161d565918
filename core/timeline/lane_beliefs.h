#pragma once

#include "evaluation/voices.h"
#include "timeline/time_scale.h"

namespace pactline
{

/// One share for every pixel column of the axis, from its left end on.
using ColumnShares = std::shared_ptr<const std::vector<double>>;

/// States, each a bit.
using StateSet = std::uint8_t;

constexpr StateSet only(ClauseState state)
{
    return StateSet(1U << unsigned(state));
}

/// Where the end of a term lies, if it is in force when its end becomes uncertain; places on the
/// axis, none where they lie on no day or out of sight:
///
///     [ term in force  early |-------- median +--------| late
struct EndMarks {
    std::optional<double> earlyPx;
    std::optional<double> medianPx;
    std::optional<double> latePx;
    double fromPx = 0;    ///< the whisker, as far as it is in sight
    double throughPx = 0; ///< not behind `fromPx` where there is none
};

/// How likely the term of a box speaks, along the axis.
struct BoxBelief {
    ColumnShares shares;
    double certainPx = 0; ///< to here it does for certain
    double zeroPx = 0;    ///< from here on it does not
    EndMarks end;
};

/// What may take the place of a box's term, and is no part of the life without the event.
struct SuccessorBox {
    TermIndex term;
    double leftPx = 0;
    double rightPx = 0;
    ColumnShares shares;
    /// Beside a term that may be in force still, or others of its own kind: it has to share.
    bool beside = false;
    int strip = 0; ///< among those that stand there at once
    int strips = 1;
};

/// A stretch on which the clause is no longer in force, for certain, but maybe for several reasons.
struct OverStretch {
    double leftPx = 0;
    double rightPx = 0;
    StateSet states = 0; ///< that it may have
};

/// What a lane shows of a belief beside its boxes.
struct LaneBelief {
    std::vector<SuccessorBox> successors;
    std::vector<OverStretch> over;
};

struct SpanBox;

/// Works out for an axis how likely everything in its lanes is. Lanes that hang alike share their
/// curves, whatever the rows they stand in.
class LaneBeliefs
{
public:
    /// `probabilities` must outlive it.
    LaneBeliefs(const Probabilities& probabilities, const TimeScale& scale);

    /// Tells the boxes of a clause's lane what is believed of them; returns what stands beside.
    LaneBelief tell(ClauseIndex clause, std::span<SpanBox> boxes);

private:
    struct Columns {
        std::size_t first;
        std::size_t behind;
    };

    Columns columnsOf(double leftPx, double rightPx) const;
    double leftOf(std::size_t column) const { return m_scale.leftPx() + double(column); }
    void tellBox(SpanBox& box, const std::vector<VoiceCurve>& curves) const;
    EndMarks endMarks(const SpanBox& box) const;
    std::vector<SuccessorBox> successors(std::span<const SpanBox> boxes,
                                         const std::vector<VoiceCurve>& curves) const;
    void share(std::vector<SuccessorBox>& successors, std::span<const SpanBox> boxes) const;
    StateSet statesAt(std::size_t column, const std::vector<VoiceCurve>& curves) const;
    std::vector<OverStretch> overStretches(std::span<const SpanBox> boxes,
                                           const std::vector<VoiceCurve>& curves) const;

    const Probabilities& m_probabilities;
    TimeScale m_scale;
    std::size_t m_columns;
    Date m_firstUncertain; ///< the first day on which anything uncertain may happen
    VoiceCurves m_voices;
};

} // namespace pactline
