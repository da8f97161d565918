#include "evaluation/outlook.h"

#include "evaluation/weigh.h"

#include <algorithm>
#include <numeric>

namespace pactline
{
namespace
{

/// Less is a rounding error.
constexpr double impossible = 1e-9;

/// The voices of a day, clause by clause; those that hang alike are weighed once.
class DayVoices
{
public:
    DayVoices(const Probabilities& probabilities, Date day)
        : m_probabilities(probabilities), m_day(day), m_curves(probabilities, {day})
    {
    }

    std::vector<VoiceShare> of(ClauseIndex clause)
    {
        std::vector<VoiceShare> voices;
        if (!m_probabilities.wavers(clause)) {
            const Span& span = m_probabilities.ifNothingHappens()->spanAt(clause, m_day);
            const bool binds = span.state == ClauseState::InForce;
            voices.push_back({{span.state, binds ? span.speaking : std::nullopt}, 1});
            return voices;
        }
        for (const VoiceCurve& curve : m_curves.of(clause))
            if (curve.shares->front() > impossible)
                voices.push_back({curve.voice, curve.shares->front()});
        std::ranges::stable_sort(voices, std::greater{}, &VoiceShare::share);
        return voices;
    }

private:
    const Probabilities& m_probabilities;
    Date m_day;
    VoiceCurves m_curves;
};

double& shareOf(ExpectedBalance& balance, const Beneficiary& who)
{
    if (const auto* party = std::get_if<PartyIndex>(&who))
        return balance.perParty[party->value];
    return std::get<Collective>(who) == Collective::Both ? balance.both : balance.neither;
}

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

} // namespace

std::vector<VoiceShare> voicesOn(const Probabilities& probabilities, ClauseIndex clause, Date day)
{
    return DayVoices{probabilities, day}.of(clause);
}

DayOutlook outlookOn(const Probabilities& probabilities, Date day)
{
    DayOutlook outlook;
    DayVoices voices{probabilities, day};
    for (std::uint32_t i = 0; i < probabilities.agreement().clauses.size(); ++i)
        count(outlook, voices.of({i}));
    return outlook;
}

double ExpectedBalance::total() const
{
    return std::accumulate(perParty.begin(), perParty.end(), both + neither);
}

ExpectedBalance expectedBalanceOn(const Probabilities& probabilities, Date day)
{
    const Agreement& agreement = probabilities.agreement();
    ExpectedBalance balance;
    balance.perParty.resize(agreement.parties.size());
    DayVoices voices{probabilities, day};
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i)
        for (const VoiceShare& each : voices.of({i}))
            if (each.voice.term)
                shareOf(balance, agreement[*each.voice.term].beneficiary) += each.share;
    return balance;
}

} // namespace pactline
