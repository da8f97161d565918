#include "evaluation/probability.h"

#include "evaluation/weigh.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace pactline
{
namespace
{

constexpr double nothingLost = 1e-9;

/// The scenario without the days that are believed: what the possible lives rest on.
Scenario withoutDays(Scenario scenario)
{
    for (auto& [event, supposed] : scenario.suppose)
        if (std::holds_alternative<Belief>(supposed))
            supposed = Belief{};
    return scenario;
}

bool earlier(const std::optional<Date>& one, const std::optional<Date>& other)
{
    return one && (!other || *one < *other);
}

bool moreExposed(const Exposure& one, const Exposure& other)
{
    const auto whole = [](double share) { return std::llround(share / nothingLost); };
    if (whole(one.lost) != whole(other.lost))
        return one.lost > other.lost;
    return earlier(one.end.median, other.end.median);
}

} // namespace

Probabilities::Probabilities(std::shared_ptr<const Agreement> agreement, Scenario scenario)
    : m_scenario(std::move(scenario)), m_base(project(std::move(agreement), m_scenario)),
      m_chances(m_base->agreement(), m_scenario)
{
    findLives();
}

Probabilities::Probabilities(const Probabilities& previous, Scenario scenario)
    : m_scenario(std::move(scenario)), m_base(previous.m_base),
      m_chances(m_base->agreement(), m_scenario)
{
    if (keepsLivesOf(previous)) {
        m_base = withLivesOf(*previous.m_base, m_scenario);
        m_lives = previous.m_lives;
        m_livesOf = previous.m_livesOf;
        findWavering();
        return;
    }
    m_base = projectAgain(*previous.m_base, m_scenario);
    findLives();
}

bool Probabilities::keepsLivesOf(const Probabilities& previous) const
{
    if (withoutDays(m_scenario) != withoutDays(previous.m_scenario))
        return false;
    return std::ranges::all_of(previous.m_lives, [&](const Lives& each) {
        const DayDistribution& days = daysOf(*each.lives);
        return each.lives->window.from <= days.first() && days.end() <= *each.lives->window.until;
    });
}

void Probabilities::findLives()
{
    const Agreement& agreement = m_base->agreement();
    const AppliedEndings endings{agreement, m_scenario};
    std::unordered_map<std::string, int> places;
    m_livesOf.assign(agreement.clauses.size(), -1);
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i) {
        const auto named = uncertainEventsOf(agreement, m_scenario, m_chances, {i});
        if (named.empty())
            continue;
        const auto [place, added] =
            places.try_emplace(lifeKey(agreement, m_scenario, endings, {i}), int(m_lives.size()));
        if (added)
            m_lives.push_back({std::make_shared<const PossibleLives>(
                                   possibleLivesOf(agreement, m_scenario, m_chances, {i}, named)),
                               {i},
                               false});
        m_livesOf[i] = place->second;
    }
    findWavering();
}

const PossibleLives& Probabilities::livesOf(ClauseIndex clause) const
{
    return *m_lives[std::size_t(m_livesOf[clause.value])].lives;
}

Probabilities::Alike Probabilities::alike(ClauseIndex clause) const
{
    const auto place = std::size_t(m_livesOf[clause.value]);
    return {place, m_lives[place].lives.get(), m_lives[place].example};
}

void Probabilities::findWavering()
{
    for (Lives& each : m_lives)
        each.waver = pactline::wavers(*each.lives, daysOf(*each.lives));
}

double Probabilities::inForce(ClauseIndex clause, Date day) const
{
    if (!uncertain(clause))
        return m_base->spanAt(clause, day).state == ClauseState::InForce ? 1 : 0;
    const PossibleLives& lives = livesOf(clause);
    return inForceOf(lives, daysOf(lives), day);
}

StateShares Probabilities::states(ClauseIndex clause, Date day) const
{
    if (uncertain(clause)) {
        const PossibleLives& lives = livesOf(clause);
        return statesOf(lives, daysOf(lives), day);
    }
    StateShares shares{};
    shares[std::size_t(m_base->spanAt(clause, day).state)] = 1;
    return shares;
}

std::vector<double> Probabilities::curve(ClauseIndex clause, std::span<const Date> days) const
{
    std::vector<double> shares(days.size());
    std::transform(days.begin(), days.end(), shares.begin(),
                   [&](Date day) { return inForce(clause, day); });
    return shares;
}

std::vector<std::shared_ptr<const std::vector<double>>> Probabilities::curves(
    std::span<const Date> days) const
{
    using Curve = std::shared_ptr<const std::vector<double>>;
    std::vector<Curve> shared;
    for (const Lives& each : m_lives)
        shared.push_back(std::make_shared<const std::vector<double>>(curve(each.example, days)));
    std::vector<Curve> curves;
    for (std::uint32_t i = 0; i < m_livesOf.size(); ++i)
        curves.push_back(uncertain({i}) ? shared[std::size_t(m_livesOf[i])] : nullptr);
    return curves;
}

EndOutlook Probabilities::endOf(ClauseIndex clause, Date day) const
{
    if (!uncertain(clause))
        return pactline::endOf(*m_base, clause, day);
    const PossibleLives& lives = livesOf(clause);
    return pactline::endOf(lives, daysOf(lives), day);
}

std::vector<Exposure> Probabilities::mostExposed(Date from) const
{
    std::vector<Exposure> ofLives;
    for (const Lives& each : m_lives)
        ofLives.push_back({each.example, lostIn(*each.lives, daysOf(*each.lives), from),
                           pactline::endOf(*each.lives, daysOf(*each.lives), from)});
    std::vector<Exposure> exposed;
    for (std::uint32_t i = 0; i < m_livesOf.size(); ++i) {
        if (!uncertain({i}))
            continue;
        Exposure exposure = ofLives[std::size_t(m_livesOf[i])];
        exposure.clause = {i};
        if (exposure.lost > nothingLost)
            exposed.push_back(exposure);
    }
    std::stable_sort(exposed.begin(), exposed.end(), moreExposed);
    return exposed;
}

} // namespace pactline
