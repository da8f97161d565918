#include "timeline/pinned_layout.h"

#include "evaluation/compare.h"
#include "evaluation/compare_chances.h"
#include "evaluation/voices.h"
#include "timeline/pixel_columns.h"

#include <algorithm>
#include <cmath>
#include <functional>

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

/// How likely clauses are in force in each pixel column under one scenario.
class ColumnChances
{
public:
    ColumnChances(const Evaluation& evaluation, const std::vector<Date>& days)
        : m_evaluation(evaluation), m_days(days)
    {
        if (evaluation.probabilities)
            m_voices.emplace(*evaluation.probabilities, days);
    }

    std::vector<double> of(ClauseIndex clause)
    {
        std::vector<double> chances(m_days.size(), 0);
        if (waver(clause)) {
            for (const VoiceCurve& curve : m_voices->of(clause))
                if (curve.voice.state == ClauseState::InForce)
                    std::ranges::transform(chances, *curve.shares, chances.begin(), std::plus{});
            return chances;
        }
        std::ranges::transform(m_days, chances.begin(), [&](Date day) {
            return spanOn(clause, day).state == ClauseState::InForce ? 1 : 0;
        });
        return chances;
    }

    bool waver(ClauseIndex clause) const
    {
        return m_voices && m_evaluation.probabilities->wavers(clause);
    }

    /// In the life in which nothing uncertain happens.
    const Span& spanOn(ClauseIndex clause, Date day) const
    {
        return m_evaluation.projection->spanAt(clause, day);
    }

private:
    const Evaluation& m_evaluation;
    const std::vector<Date>& m_days;
    std::optional<VoiceCurves> m_voices;
};

/// The lines of lanes in which either side is uncertain, column by column.
class UncertainLines
{
public:
    UncertainLines(const Evaluation& shown, const Evaluation& pinned, const TimeScale& scale)
        : m_scale(scale), m_days(daysOfColumns(scale)), m_shown(shown, m_days),
          m_pinned(pinned, m_days)
    {
    }

    void addTo(std::vector<PinnedStretch>& stretches, ClauseIndex clause)
    {
        m_clause = clause;
        m_ofShown = m_shown.of(clause);
        m_ofPinned = m_pinned.of(clause);
        m_pales = m_pinned.waver(clause);
        if (!differAnywhere())
            return;
        for (std::size_t i = 0; i < m_days.size();) {
            const std::size_t first = i;
            const auto line = lineIn(first);
            while (i < m_days.size() && lineIn(i) == line)
                ++i;
            if (line)
                stretches.push_back(stretchOf(*line, first, i));
        }
    }

private:
    struct Line {
        PinnedState state;
        bool pales;
        bool operator==(const Line&) const = default;
    };

    bool sameIn(std::size_t column) const
    {
        return std::abs(m_ofPinned[column] - m_ofShown[column]) < seen;
    }

    bool otherTermIn(std::size_t column) const
    {
        return m_ofPinned[column] > 1 - seen && m_ofShown[column] > 1 - seen &&
               m_shown.spanOn(m_clause, m_days[column]).speaking !=
                   m_pinned.spanOn(m_clause, m_days[column]).speaking;
    }

    bool differAnywhere() const
    {
        for (std::size_t i = 0; i < m_days.size(); ++i)
            if (!sameIn(i) || otherTermIn(i))
                return true;
        return false;
    }

    /// Where two that pale meet for a moment the line goes on.
    std::optional<Line> lineIn(std::size_t column) const
    {
        const double share = m_ofPinned[column];
        const bool tells =
            !sameIn(column) || otherTermIn(column) || (share > seen && share < 1 - seen);
        if (!tells)
            return std::nullopt;
        if (share > seen)
            return Line{PinnedState::InForce, m_pales};
        const PinnedState state = pinnedStateOf(m_pinned.spanOn(m_clause, m_days[column]).state);
        return Line{state == PinnedState::InForce ? PinnedState::Over : state, false};
    }

    PinnedStretch stretchOf(const Line& line, std::size_t first, std::size_t behind) const
    {
        PinnedStretch stretch{line.state, m_scale.leftPx() + double(first),
                              std::min(m_scale.leftPx() + double(behind), m_scale.rightPx()),
                              first > 0};
        if (line.pales)
            stretch.shares.assign(m_ofPinned.begin() + std::ptrdiff_t(first),
                                  m_ofPinned.begin() + std::ptrdiff_t(behind));
        return stretch;
    }

    static constexpr double seen = 0.005; ///< by which shares differ, told in percent

    TimeScale m_scale;
    std::vector<Date> m_days;
    ColumnChances m_shown;
    ColumnChances m_pinned;
    ClauseIndex m_clause;
    std::vector<double> m_ofShown;
    std::vector<double> m_ofPinned;
    bool m_pales = false;
};

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
    std::optional<UncertainLines> lines;
    for (const LaneRow& row : rows) {
        const auto* clause = std::get_if<ClauseIndex>(&row);
        if (clause && !uncertain(shown, *clause) && !uncertain(pinned, *clause)) {
            addLane(*clause);
        } else if (clause) {
            if (!lines)
                lines.emplace(shown, pinned, scale);
            lines->addTo(layout.m_stretches, *clause);
        }
        layout.m_first.push_back(layout.m_stretches.size());
    }
    return layout;
}

} // namespace pactline
