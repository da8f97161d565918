#pragma once

#include "evaluation/projection.h"

namespace pactline
{

/// How many clauses in force benefit whom.
struct Balance {
    std::vector<int> perParty;
    int both = 0;
    int neither = 0;

    int total() const;
    int of(const Beneficiary& who) const;
    bool operator==(const Balance&) const = default;
};

Balance balanceOn(const Projection& projection, Date day);

/// The balance from a day on, until the next step.
struct BalanceStep {
    Date from;
    Balance balance;

    bool operator==(const BalanceStep&) const = default;
};

/// The balance over all time: a step on every day on which it changes, the first at
/// Date::earliest().
std::vector<BalanceStep> balanceOverTime(const Projection& projection);

/// The balance that holds on that day; a look-up. `steps` must not be empty.
const Balance& balanceIn(std::span<const BalanceStep> steps, Date day);

} // namespace pactline
