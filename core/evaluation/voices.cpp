#include "evaluation/voices.h"

#include "evaluation/weigh.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Shares = std::vector<double>;

/// The applied terms of a clause, in the order of the file.
std::vector<TermIndex> appliedTerms(const Probabilities& probabilities, ClauseIndex clause)
{
    const Agreement& agreement = probabilities.agreement();
    std::vector<TermIndex> terms;
    for (const TermIndex term : agreement.termsOf(clause))
        if (probabilities.scenario().applies(agreement[term].instrument))
            terms.push_back(term);
    return terms;
}

/// Clauses that hang alike have terms that answer to each other, one by one.
Voice counterpart(const Voice& voice, const std::vector<TermIndex>& from,
                  const std::vector<TermIndex>& to)
{
    if (!voice.term)
        return voice;
    const auto place = std::ranges::find(from, *voice.term) - from.begin();
    return {voice.state, to[std::size_t(place)]};
}

std::vector<VoiceCurve> weighed(const PossibleLives& lives, const DayDistribution& chances,
                                const std::vector<Date>& days)
{
    std::vector<std::pair<Voice, std::shared_ptr<Shares>>> found;
    for (std::size_t i = 0; i < days.size(); ++i) {
        // Days that stand in one pixel column after the other are often the same.
        if (i > 0 && days[i] == days[i - 1]) {
            for (auto& [voice, shares] : found)
                (*shares)[i] = (*shares)[i - 1];
            continue;
        }
        for (const auto& [voice, share] : voicesOn(lives, chances, days[i])) {
            auto its = std::ranges::find(found, voice, [](const auto& each) { return each.first; });
            if (its == found.end())
                its = found.emplace(found.end(), voice, std::make_shared<Shares>(days.size()));
            (*its->second)[i] = share;
        }
    }
    std::vector<VoiceCurve> curves;
    for (auto& [voice, shares] : found)
        curves.push_back({voice, std::move(shares)});
    return curves;
}

} // namespace

VoiceCurves::VoiceCurves(const Probabilities& probabilities, std::vector<Date> days)
    : m_probabilities(probabilities), m_days(std::move(days))
{
}

const std::vector<VoiceCurve>& VoiceCurves::of(ClauseIndex clause)
{
    const auto [place, added] = m_byClause.try_emplace(clause);
    if (added && m_probabilities.wavers(clause))
        place->second = made(clause);
    return place->second;
}

std::vector<VoiceCurve> VoiceCurves::made(ClauseIndex clause)
{
    const auto alike = m_probabilities.alike(clause);
    const auto [place, added] = m_byLives.try_emplace(alike.place);
    if (added)
        place->second =
            weighed(*alike.lives, m_probabilities.chances().of(alike.lives->deciding), m_days);
    std::vector<VoiceCurve> curves = place->second;
    if (alike.example == clause)
        return curves;
    const auto from = appliedTerms(m_probabilities, alike.example);
    const auto to = appliedTerms(m_probabilities, clause);
    for (VoiceCurve& curve : curves)
        curve.voice = counterpart(curve.voice, from, to);
    return curves;
}

} // namespace pactline
