#pragma once

#include "evaluation/projection.h"

#include <functional>

namespace pactline
{

/// Whom clauses may benefit, in the order in which they are told: every party, then both and
/// neither where the agreement has a term for them.
std::vector<Beneficiary> beneficiariesIn(const Agreement& agreement);

/// How many clauses in force benefit whom; where that is a matter of belief, how many are to be
/// expected to.
struct Balance {
    std::vector<double> perParty;
    double both = 0;
    double neither = 0;

    double total() const;
    double of(const Beneficiary& who) const;
    double& of(const Beneficiary& who);
    bool operator==(const Balance&) const = default;
};

Balance balanceOn(const Projection& projection, Date day);
/// That of the clauses alone that hang on no contingency; a look-up.
Balance settledBalanceOn(const Projection& projection, Date day);

/// The balance from a day on, until the next step.
struct BalanceStep {
    Date from;
    Balance balance;

    bool operator==(const BalanceStep&) const = default;
};

/// The balance over all time: a step on every day on which it changes, the first at
/// Date::earliest().
std::vector<BalanceStep> balanceOverTime(const Projection& projection);

/// The same of some of the clauses.
std::vector<BalanceStep> balanceOverTime(const Projection& projection,
                                         const std::function<bool(ClauseIndex)>& counted);

/// The balance that holds on that day; a look-up. `steps` must not be empty.
const Balance& balanceIn(std::span<const BalanceStep> steps, Date day);

} // namespace pactline
