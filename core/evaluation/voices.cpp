#include "evaluation/voices.h"

#include "evaluation/weigh.h"
#include "support/check.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

using Shares = std::vector<double>;

/// From how many courses on a day takes long enough for days to be left out between others.
constexpr std::size_t manyCourses = 16;
constexpr std::size_t longestGap = 16;
constexpr double smooth = 0.01; ///< what shares may differ by across a gap

/// Weighs what the clause may be on each of the days.
class VoiceWeigher
{
public:
    VoiceWeigher(const PossibleLives& lives, const DayDistribution& chances,
                 const std::vector<Date>& days, VoiceCurves::Days weighed)
        : m_lives(lives), m_chances(chances), m_days(days),
          m_gap(weighed == VoiceCurves::Days::ForPictures || lives.courses.size() > manyCourses
                    ? longestGap
                    : 1)
    {
    }

    std::vector<VoiceCurve> weigh()
    {
        weighDay(0);
        for (std::size_t first = 0; first + 1 < m_days.size();) {
            const std::size_t last = std::min(first + m_gap, m_days.size() - 1);
            weighDay(last);
            fillBetween(first, last);
            first = last;
        }
        std::vector<VoiceCurve> curves;
        for (auto& [voice, shares] : m_found)
            curves.push_back({voice, std::move(shares)});
        return curves;
    }

private:
    void weighDay(std::size_t i)
    {
        // Days that stand in one pixel column after the other are often the same.
        if (m_weighed && m_days[i] == m_days[*m_weighed]) {
            for (auto& [voice, shares] : m_found)
                (*shares)[i] = (*shares)[*m_weighed];
            return;
        }
        m_weighed = i;
        for (const auto& [voice, share] : voicesOn(m_lives, m_chances, m_days[i]))
            (*sharesOf(voice))[i] = share;
    }

    /// Evenly where the ends are alike, and day by day where they are not: a jump stays one.
    void fillBetween(std::size_t first, std::size_t last)
    {
        if (last - first < 2)
            return;
        const bool even = std::ranges::all_of(m_found, [&](const auto& each) {
            return std::abs((*each.second)[last] - (*each.second)[first]) <= smooth;
        });
        if (!even) {
            const std::size_t middle = first + (last - first) / 2;
            weighDay(middle);
            fillBetween(first, middle);
            fillBetween(middle, last);
            return;
        }
        for (auto& [voice, shares] : m_found)
            for (std::size_t i = first + 1; i < last; ++i)
                (*shares)[i] = std::lerp((*shares)[first], (*shares)[last],
                                         double(i - first) / double(last - first));
    }

    const std::shared_ptr<Shares>& sharesOf(const Voice& voice)
    {
        const auto its =
            std::ranges::find(m_found, voice, [](const auto& each) { return each.first; });
        return its != m_found.end()
                   ? its->second
                   : m_found.emplace_back(voice, std::make_shared<Shares>(m_days.size())).second;
    }

    const PossibleLives& m_lives;
    const DayDistribution& m_chances;
    const std::vector<Date>& m_days;
    std::size_t m_gap;
    std::vector<std::pair<Voice, std::shared_ptr<Shares>>> m_found;
    std::optional<std::size_t> m_weighed; ///< the last day that was
};

} // namespace

TermIndex counterpart(const Probabilities& probabilities, TermIndex term, ClauseIndex clause)
{
    const Agreement& agreement = probabilities.agreement();
    const auto applies = [&](TermIndex each) {
        return probabilities.scenario().applies(agreement[each].instrument);
    };
    if (agreement[term].clause == clause)
        return term;
    const auto others = agreement.termsOf(agreement[term].clause);
    auto before = std::count_if(others.begin(), std::ranges::find(others, term), applies);
    const auto own = agreement.termsOf(clause);
    const auto found =
        std::ranges::find_if(own, [&](TermIndex each) { return applies(each) && before-- == 0; });
    check(found != own.end(), "clauses that hang alike have as many applied terms");
    return *found;
}

VoiceCurves::VoiceCurves(const Probabilities& probabilities, std::vector<Date> days, Days weighed)
    : m_probabilities(probabilities), m_days(std::move(days)), m_weighed(weighed)
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
            VoiceWeigher{*alike.lives, m_probabilities.chances().of(alike.lives->deciding), m_days,
                         m_weighed}
                .weigh();
    std::vector<VoiceCurve> curves = place->second;
    for (VoiceCurve& curve : curves)
        if (curve.voice.term)
            curve.voice.term = counterpart(m_probabilities, *curve.voice.term, clause);
    return curves;
}

} // namespace pactline
