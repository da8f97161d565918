#include "evaluation/balance.h"

#include "support/check.h"

#include <algorithm>
#include <numeric>

namespace pactline
{
namespace
{

int& countOf(Balance& balance, const Beneficiary& who)
{
    if (const auto* party = std::get_if<PartyIndex>(&who))
        return balance.perParty[party->value];
    return std::get<Collective>(who) == Collective::Both ? balance.both : balance.neither;
}

/// Whom the span benefits; nobody while it does not bind.
const Beneficiary* benefitOf(const Projection& projection, const Span& span)
{
    if (span.state != ClauseState::InForce || !span.speaking)
        return nullptr;
    return &projection.agreement()[*span.speaking].beneficiary;
}

Balance emptyBalance(const Projection& projection)
{
    Balance balance;
    balance.perParty.resize(projection.agreement().parties.size());
    return balance;
}

/// One clause more, or one fewer, from a day on.
struct Shift {
    Date day;
    const Beneficiary* who;
    int by;
};

std::vector<Shift> shiftsOf(const Projection& projection)
{
    std::vector<Shift> shifts;
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i)
        for (const Span& span : projection.spansOf({i})) {
            const Beneficiary* who = benefitOf(projection, span);
            if (!who)
                continue;
            shifts.push_back({span.from, who, 1});
            if (span.until)
                shifts.push_back({*span.until, who, -1});
        }
    std::ranges::sort(shifts, {}, &Shift::day);
    return shifts;
}

} // namespace

int Balance::total() const
{
    return std::accumulate(perParty.begin(), perParty.end(), both + neither);
}

int Balance::of(const Beneficiary& who) const
{
    if (const auto* party = std::get_if<PartyIndex>(&who))
        return perParty[party->value];
    return std::get<Collective>(who) == Collective::Both ? both : neither;
}

Balance balanceOn(const Projection& projection, Date day)
{
    Balance balance = emptyBalance(projection);
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i)
        if (const Beneficiary* who = benefitOf(projection, projection.spanAt({i}, day)))
            ++countOf(balance, *who);
    return balance;
}

std::vector<BalanceStep> balanceOverTime(const Projection& projection)
{
    std::vector<BalanceStep> steps{{Date::earliest(), emptyBalance(projection)}};
    Balance now = steps.front().balance;
    const auto shifts = shiftsOf(projection);
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        countOf(now, *shifts[i].who) += shifts[i].by;
        const bool dayIsOver = i + 1 == shifts.size() || shifts[i].day < shifts[i + 1].day;
        if (!dayIsOver || now == steps.back().balance)
            continue;
        if (shifts[i].day == steps.back().from)
            steps.back().balance = now;
        else
            steps.push_back({shifts[i].day, now});
    }
    return steps;
}

const Balance& balanceIn(std::span<const BalanceStep> steps, Date day)
{
    check(!steps.empty(), "a balance has a first step");
    const auto behind = std::ranges::upper_bound(steps, day, {}, &BalanceStep::from);
    return behind == steps.begin() ? steps.front().balance : std::prev(behind)->balance;
}

} // namespace pactline
