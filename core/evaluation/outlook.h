#pragma once

#include "evaluation/balance.h"
#include "evaluation/voices.h"

namespace pactline
{

/// What a clause may be on a day, with its probability.
struct VoiceShare {
    Voice voice;
    double share = 0;
};

/// What the clause may be on that day, the likeliest first; what is impossible is left out.
std::vector<VoiceShare> voicesOn(const Probabilities& probabilities, ClauseIndex clause, Date day);

/// How many clauses are what on a day.
struct DayOutlook {
    /// In one state for certain, in the order of allClauseStates.
    StateCounts certain{};
    int uncertain = 0;      ///< in force or not
    int over = 0;           ///< not in force for certain, for one of several reasons
    int uncertainTerms = 0; ///< among those in force for certain: under one term or another

    int of(ClauseState state) const { return certain[std::size_t(state)]; }
};

DayOutlook outlookOn(const Probabilities& probabilities, Date day);

/// What a belief says of the end of the term that most likely speaks on the day: seen from before
/// anything uncertain can happen where the term spoke already, so that it is the same on whichever
/// day it is asked; `inForce` is that of the day.
EndOutlook endOfTermOn(const Probabilities& probabilities, ClauseIndex clause, Date day);

/// Before it the life holds in which nothing uncertain happens.
Date firstUncertainDay(const Probabilities& probabilities);

/// How many clauses in force are to be expected to benefit whom: sums of probabilities.
Balance expectedBalanceOn(const Probabilities& probabilities, Date day);

/// The same over time, as `balanceOverTime` has it; behind the axis its last balance holds, and
/// nothing uncertain happens before it. Of thousands of clauses probabilities that hardly differ
/// have a straight line between them, so that it is cheap enough for whenever a drag rests.
std::vector<BalanceStep> expectedBalanceOverTime(const Probabilities& probabilities,
                                                 const DateRange& axis);

} // namespace pactline
