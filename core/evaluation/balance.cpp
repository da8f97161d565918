#include "evaluation/balance.h"

#include "support/check.h"

#include <algorithm>
#include <numeric>

namespace pactline
{
namespace
{

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

std::vector<Shift> shiftsOf(const Projection& projection,
                            const std::function<bool(ClauseIndex)>& counted)
{
    std::vector<Shift> shifts;
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
        if (!counted({i}))
            continue;
        for (const Span& span : projection.spansOf({i})) {
            const Beneficiary* who = benefitOf(projection, span);
            if (!who)
                continue;
            shifts.push_back({span.from, who, 1});
            if (span.until)
                shifts.push_back({*span.until, who, -1});
        }
    }
    std::ranges::sort(shifts, {}, &Shift::day);
    return shifts;
}

} // namespace

std::vector<Beneficiary> beneficiariesIn(const Agreement& agreement)
{
    std::vector<Beneficiary> all;
    for (std::uint32_t i = 0; i < agreement.parties.size(); ++i)
        all.emplace_back(PartyIndex{i});
    for (const Collective who : {Collective::Both, Collective::Neither})
        if (std::ranges::any_of(agreement.terms, [&](const Term& term) {
                return term.effect == Term::Effect::InForce && term.beneficiary == Beneficiary{who};
            }))
            all.emplace_back(who);
    return all;
}

double Balance::total() const
{
    return std::accumulate(perParty.begin(), perParty.end(), both + neither);
}

double Balance::of(const Beneficiary& who) const
{
    if (const auto* party = std::get_if<PartyIndex>(&who))
        return perParty[party->value];
    return std::get<Collective>(who) == Collective::Both ? both : neither;
}

double& Balance::of(const Beneficiary& who)
{
    if (const auto* party = std::get_if<PartyIndex>(&who))
        return perParty[party->value];
    return std::get<Collective>(who) == Collective::Both ? both : neither;
}

Balance settledBalanceOn(const Projection& projection, Date day)
{
    const auto counts = projection.settledCounts().benefits(day);
    const auto parties = counts.size() - 2;
    Balance balance;
    balance.perParty.assign(counts.begin(), counts.begin() + std::ptrdiff_t(parties));
    balance.both = counts[parties];
    balance.neither = counts[parties + 1];
    return balance;
}

Balance balanceOn(const Projection& projection, Date day)
{
    Balance balance = settledBalanceOn(projection, day);
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
        if (!projection.agreement().hangsOnContingency(ClauseIndex{i}))
            continue;
        if (const Beneficiary* who = benefitOf(projection, projection.spanAt({i}, day)))
            ++balance.of(*who);
    }
    return balance;
}

std::vector<BalanceStep> balanceOverTime(const Projection& projection)
{
    return balanceOverTime(projection, [](ClauseIndex) { return true; });
}

std::vector<BalanceStep> balanceOverTime(const Projection& projection,
                                         const std::function<bool(ClauseIndex)>& counted)
{
    std::vector<BalanceStep> steps{{Date::earliest(), emptyBalance(projection)}};
    Balance now = steps.front().balance;
    const auto shifts = shiftsOf(projection, counted);
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        now.of(*shifts[i].who) += shifts[i].by;
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
