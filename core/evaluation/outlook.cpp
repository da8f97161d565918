#include "evaluation/outlook.h"

#include "evaluation/weigh.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace pactline
{
namespace
{

/// Less is a rounding error.
constexpr double impossible = 1e-9;
/// So many take longer, day by day, than a hand rests.
constexpr std::size_t manyClauses = 1'000;

/// The voices of a day, clause by clause; those that hang alike are weighed once.
class DayVoices
{
public:
    DayVoices(const Probabilities& probabilities, Date day)
        : m_probabilities(probabilities), m_day(day)
    {
    }

    /// Of a clause that wavers, the likeliest first. The terms are those of the clause whose terms
    /// its lives name.
    const std::vector<VoiceShare>& alike(ClauseIndex clause)
    {
        const auto alike = m_probabilities.alike(clause);
        m_byLives.resize(std::max(m_byLives.size(), alike.place + 1));
        auto& voices = m_byLives[alike.place];
        if (voices.empty())
            voices = weighed(*alike.lives);
        return voices;
    }

    /// What a clause that does not waver is for certain.
    Voice certain(ClauseIndex clause) const
    {
        const Span& span = m_probabilities.ifNothingHappens()->spanAt(clause, m_day);
        const bool binds = span.state == ClauseState::InForce;
        return {span.state, binds ? span.speaking : std::nullopt};
    }

private:
    std::vector<VoiceShare> weighed(const PossibleLives& lives) const
    {
        std::vector<VoiceShare> voices;
        const DayDistribution& chances = m_probabilities.chances().of(lives.deciding);
        for (const auto& [voice, share] : voicesOn(lives, chances, m_day))
            if (share > impossible)
                voices.push_back({voice, share});
        std::ranges::stable_sort(voices, std::greater{}, &VoiceShare::share);
        return voices;
    }

    const Probabilities& m_probabilities;
    Date m_day;
    std::vector<std::vector<VoiceShare>> m_byLives;
};

void count(DayOutlook& outlook, const std::vector<VoiceShare>& voices)
{
    const ClauseState first = voices.front().voice.state;
    const auto is = [](ClauseState state) {
        return [state](const VoiceShare& each) { return each.voice.state == state; };
    };
    if (std::ranges::all_of(voices, is(first))) {
        ++outlook.certain[std::size_t(first)];
        outlook.uncertainTerms += voices.size() > 1 ? 1 : 0;
    } else if (std::ranges::any_of(voices, is(ClauseState::InForce))) {
        ++outlook.uncertain;
    } else {
        ++outlook.over;
    }
}

bool differ(const Balance& one, const Balance& other)
{
    const auto far = [](double left, double right) { return std::abs(left - right) > impossible; };
    return far(one.both, other.both) || far(one.neither, other.neither) ||
           !std::ranges::equal(one.perParty, other.perParty, std::not_fn(far));
}

std::vector<Date> allDaysIn(const DateRange& range)
{
    std::vector<Date> days;
    for (Date day = range.from; day < *range.until; day = day.plusDays(1))
        days.push_back(day);
    return days;
}

/// What the clauses that are a matter of belief add to a balance. Clauses that hang alike and
/// benefit alike are counted first and weighed once.
class UncertainBalance
{
public:
    UncertainBalance(const Probabilities& probabilities, const DateRange& days) : m_from(days.from)
    {
        const bool many = probabilities.agreement().clauses.size() > manyClauses;
        VoiceCurves curves{probabilities, allDaysIn(days),
                           many ? VoiceCurves::Days::ForPictures : VoiceCurves::Days::Each};
        for (std::uint32_t i = 0; i < probabilities.agreement().clauses.size(); ++i)
            for (const VoiceCurve& curve : curves.of({i}))
                if (curve.voice.term)
                    ++m_counted[{probabilities.agreement()[*curve.voice.term].beneficiary,
                                 curve.shares}];
    }

    void addTo(Balance& balance, Date day) const
    {
        const auto place = std::size_t(day.dayNumber() - m_from.dayNumber());
        for (const auto& [counted, clauses] : m_counted)
            balance.of(counted.first) += clauses * (*counted.second)[place];
    }

private:
    using Shares = std::shared_ptr<const std::vector<double>>;

    Date m_from;
    std::map<std::pair<Beneficiary, Shares>, int> m_counted;
};

} // namespace

std::vector<VoiceShare> voicesOn(const Probabilities& probabilities, ClauseIndex clause, Date day)
{
    DayVoices ofDay{probabilities, day};
    if (!probabilities.wavers(clause))
        return {{ofDay.certain(clause), 1}};
    std::vector<VoiceShare> voices = ofDay.alike(clause);
    for (VoiceShare& each : voices)
        if (each.voice.term)
            each.voice.term = counterpart(probabilities, *each.voice.term, clause);
    return voices;
}

DayOutlook outlookOn(const Probabilities& probabilities, Date day)
{
    DayOutlook outlook{probabilities.ifNothingHappens()->settledCounts().states(day)};
    DayVoices voices{probabilities, day};
    for (std::uint32_t i = 0; i < probabilities.agreement().clauses.size(); ++i)
        if (probabilities.wavers({i}))
            count(outlook, voices.alike({i}));
        else if (probabilities.agreement().hangsOnContingency(ClauseIndex{i}))
            ++outlook.certain[std::size_t(voices.certain({i}).state)];
    return outlook;
}

EndOutlook endOfTermOn(const Probabilities& probabilities, ClauseIndex clause, Date day)
{
    EndOutlook end = probabilities.endOf(clause, day);
    const Date eve = firstUncertainDay(probabilities).plusDays(-1);
    if (!probabilities.uncertain(clause) || day <= eve)
        return end;
    const auto voices = voicesOn(probabilities, clause, day);
    const auto speaks = std::ranges::find_if(
        voices, [](const VoiceShare& each) { return each.voice.term.has_value(); });
    const Span& then = probabilities.ifNothingHappens()->spanAt(clause, eve);
    if (then.state != ClauseState::InForce || speaks == voices.end() ||
        speaks->voice.term != then.speaking)
        return end;
    const double inForce = end.inForce;
    end = probabilities.endOf(clause, eve);
    end.inForce = inForce;
    return end;
}

Date firstUncertainDay(const Probabilities& probabilities)
{
    std::optional<Date> first;
    for (const EventIndex event : probabilities.agreement().contingentEvents()) {
        const Date day = probabilities.chances().of(event).first();
        if (probabilities.chances().uncertain(event) && (!first || day < *first))
            first = day;
    }
    return first.value_or(probabilities.agreement().checked);
}

Balance expectedBalanceOn(const Probabilities& probabilities, Date day)
{
    const Agreement& agreement = probabilities.agreement();
    Balance balance = settledBalanceOn(*probabilities.ifNothingHappens(), day);
    DayVoices voices{probabilities, day};
    const auto add = [&](TermIndex term, double share) {
        balance.of(agreement[term].beneficiary) += share;
    };
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i) {
        if (!agreement.hangsOnContingency(ClauseIndex{i}))
            continue;
        if (!probabilities.wavers({i})) {
            if (const auto term = voices.certain({i}).term)
                add(*term, 1);
            continue;
        }
        for (const auto& [voice, share] : voices.alike({i}))
            if (voice.term)
                add(counterpart(probabilities, *voice.term, {i}), share);
    }
    return balance;
}

std::vector<BalanceStep> expectedBalanceOverTime(const Probabilities& probabilities,
                                                 const DateRange& axis)
{
    const DateRange days{std::max(axis.from, firstUncertainDay(probabilities)), axis.until};
    const Projection& otherwise = *probabilities.ifNothingHappens();
    auto steps = balanceOverTime(otherwise);
    if (*days.until <= days.from)
        return steps;
    std::erase_if(steps, [&](const BalanceStep& step) {
        return step.from >= days.from && step.from != Date::earliest();
    });
    const auto certain = balanceOverTime(
        otherwise, [&](ClauseIndex clause) { return !probabilities.wavers(clause); });
    const UncertainBalance uncertain{probabilities, days};
    for (Date day = days.from; day < *days.until; day = day.plusDays(1)) {
        Balance now = balanceIn(certain, day);
        uncertain.addTo(now, day);
        if (differ(now, steps.back().balance))
            steps.push_back({day, std::move(now)});
    }
    return steps;
}

} // namespace pactline
