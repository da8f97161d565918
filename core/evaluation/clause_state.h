#pragma once

#include <array>

namespace pactline
{

/// What a clause is on a day.
enum class ClauseState {
    NotYetAgreed, ///< from the start of the record until its first term begins
    InForce,      ///< a term binds; until it ends, is superseded or its clause is ended
    Lapsed,       ///< a contingent event ended its term; until an instrument restates it
    Expired,      ///< an outer date ended its term; until an instrument restates it
    Ended,        ///< an instrument or a dated fact ended it; until an instrument restates it
    Unknown,      ///< the data says that no source tells; until an instrument restates it
};

inline constexpr std::array allClauseStates{ClauseState::NotYetAgreed, ClauseState::InForce,
                                            ClauseState::Lapsed,       ClauseState::Expired,
                                            ClauseState::Ended,        ClauseState::Unknown};

} // namespace pactline
