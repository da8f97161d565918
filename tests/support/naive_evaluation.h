#pragma once

#include "scenario/scenario.h"

#include "evaluation/clause_state.h"

#include <set>

namespace pactline
{

/// What a clause is on one day, worked out from the model's rules alone, day by day, without
/// spans: the second opinion in tests. Slow on purpose.
struct NaiveState {
    ClauseState state = ClauseState::NotYetAgreed;
    std::set<TermIndex> terms; ///< in force
    std::set<EventIndex> pending;
    bool untilStated = true; ///< false where it goes on for good because nobody states an end

    bool operator==(const NaiveState&) const = default;
};

NaiveState naiveState(const Agreement& agreement, const Scenario& scenario, ClauseIndex clause,
                      Date day);

/// A date expression's day by the naive rules: nothing for never, `unstated` for not stated.
struct NaiveDay {
    enum class Kind { Day, Never, Unstated } kind = Kind::Never;
    int day = 0;
    const DateExpression* winner = nullptr;
};

NaiveDay naiveDay(const DateExpression& expression, const Agreement& agreement,
                  const Scenario& scenario);

} // namespace pactline
