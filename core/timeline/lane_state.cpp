#include "timeline/lane_state.h"

#include <algorithm>

namespace pactline
{
namespace
{

/// Less is a rounding error.
constexpr double impossible = 1e-9;

} // namespace

LaneState laneStateOf(ClauseState state)
{
    switch (state) {
    case ClauseState::NotYetAgreed:
        return LaneState::NotYetAgreed;
    case ClauseState::InForce:
        return LaneState::InForce;
    case ClauseState::Lapsed:
        return LaneState::Lapsed;
    case ClauseState::Expired:
        return LaneState::Expired;
    case ClauseState::Ended:
        return LaneState::Ended;
    case ClauseState::Unknown:
        return LaneState::Unknown;
    }
    return LaneState::Unknown;
}

DateRange steadyAround(const Projection& projection, Date day)
{
    DateRange steady{Date::earliest(), std::nullopt};
    const auto narrow = [&](Date boundary) {
        if (boundary <= day)
            steady.from = std::max(steady.from, boundary);
        else if (!steady.until || boundary < *steady.until)
            steady.until = boundary;
    };
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
        const Span& span = projection.spanAt({i}, day);
        narrow(span.from);
        if (span.until)
            narrow(*span.until);
        for (const PendingStretch& stretch : span.pending) {
            narrow(stretch.when.from);
            if (stretch.when.until)
                narrow(*stretch.when.until);
        }
    }
    return steady;
}

LaneState laneStateOn(const Span& span, Date day)
{
    return pendingOn(span, day) ? LaneState::Pending : laneStateOf(span.state);
}

PossibleLaneStates::PossibleLaneStates(const Evaluation& evaluation, Date day)
    : m_evaluation(evaluation), m_day(day)
{
}

bool PossibleLaneStates::include(ClauseIndex clause, LaneState state) const
{
    if (!m_evaluation.probabilities || !m_evaluation.probabilities->wavers(clause))
        return laneStateOn(m_evaluation.projection->spanAt(clause, m_day), m_day) == state;
    const StateShares& shares = sharesOf(clause);
    return std::ranges::any_of(allClauseStates, [&](ClauseState each) {
        return laneStateOf(each) == state && shares[std::size_t(each)] > impossible;
    });
}

const StateShares& PossibleLaneStates::sharesOf(ClauseIndex clause) const
{
    const Probabilities& probabilities = *m_evaluation.probabilities;
    const auto [place, added] = m_byLives.try_emplace(probabilities.alike(clause).place);
    if (added)
        place->second = probabilities.states(clause, m_day);
    return place->second;
}

} // namespace pactline
