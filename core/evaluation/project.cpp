#include "evaluation/project.h"

#include "evaluation/life_builder.h"

namespace pactline
{

/// Builds one projection, clause by clause.
class Projector
{
public:
    Projector(std::shared_ptr<const Agreement> agreement, Scenario scenario)
        : m_result(new Projection(std::move(agreement), std::move(scenario))),
          m_lives(std::make_shared<Projection::Lives>()),
          m_endings(m_result->agreement(), m_result->scenario())
    {
    }

    std::shared_ptr<const Projection> build(const Projection* previous);

    static std::shared_ptr<const Projection> withLivesOf(const Projection& previous,
                                                         Scenario scenario)
    {
        const std::shared_ptr<Projection> result{
            new Projection(previous.sharedAgreement(), std::move(scenario))};
        result->m_lives = previous.m_lives;
        return result;
    }

private:
    void settle();
    void takeOverSettled(const Projection::Lives& previous);
    void addLives(bool hanging, std::vector<Span>& spans);

    std::shared_ptr<Projection> m_result;
    std::shared_ptr<Projection::Lives> m_lives;
    AppliedEndings m_endings;
};

std::shared_ptr<const Projection> Projector::build(const Projection* previous)
{
    if (previous)
        takeOverSettled(*previous->m_lives);
    else
        settle();
    addLives(true, m_lives->hanging);
    m_result->m_lives = std::move(m_lives);
    return m_result;
}

void Projector::settle()
{
    m_lives->places.resize(m_result->agreement().clauses.size());
    auto spans = std::make_shared<std::vector<Span>>();
    addLives(false, *spans);
    m_lives->settledCounts = std::make_shared<const SettledCounts>(m_result->agreement(), *spans);
    m_lives->settled = std::move(spans);
    m_lives->settledTerms = m_lives->terms.size();
}

void Projector::takeOverSettled(const Projection::Lives& previous)
{
    m_lives->places = previous.places;
    m_lives->settled = previous.settled;
    m_lives->settledCounts = previous.settledCounts;
    m_lives->settledTerms = previous.settledTerms;
    m_lives->terms.reserve(previous.terms.size());
    m_lives->terms.assign(previous.terms.begin(),
                          previous.terms.begin() + std::ptrdiff_t(previous.settledTerms));
    m_lives->hanging.reserve(previous.hanging.size());
}

void Projector::addLives(bool hanging, std::vector<Span>& spans)
{
    const Agreement& agreement = m_result->agreement();
    LifeBuilder builder{agreement, m_result->scenario(), m_result->hypothesis(), m_endings,
                        spans,     m_lives->terms};
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i) {
        if (agreement.hangsOnContingency(ClauseIndex{i}) != hanging)
            continue;
        const std::size_t first = spans.size();
        builder.addLifeOf({i});
        m_lives->places[i] = {std::uint32_t(first), std::uint32_t(spans.size() - first)};
    }
}

std::shared_ptr<const Projection> project(std::shared_ptr<const Agreement> agreement,
                                          Scenario scenario)
{
    return Projector{std::move(agreement), std::move(scenario)}.build(nullptr);
}

std::shared_ptr<const Projection> projectAgain(const Projection& previous, Scenario scenario)
{
    const bool onlySuppositionsDiffer = previous.scenario().asSigned == scenario.asSigned &&
                                        previous.scenario().readings == scenario.readings;
    return Projector{previous.sharedAgreement(), std::move(scenario)}.build(
        onlySuppositionsDiffer ? &previous : nullptr);
}

std::shared_ptr<const Projection> withLivesOf(const Projection& previous, Scenario scenario)
{
    return Projector::withLivesOf(previous, std::move(scenario));
}

} // namespace pactline
