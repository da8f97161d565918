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
          m_endings(m_result->agreement(), m_result->scenario()),
          m_builder(m_result->agreement(), m_result->scenario(), m_result->hypothesis(), m_endings,
                    m_lives->spans, m_lives->terms)
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
    void takeOver(ClauseIndex clause, const Projection& previous);

    std::shared_ptr<Projection> m_result;
    std::shared_ptr<Projection::Lives> m_lives;
    AppliedEndings m_endings;
    LifeBuilder m_builder;
};

std::shared_ptr<const Projection> Projector::build(const Projection* previous)
{
    const Agreement& agreement = m_result->agreement();
    m_lives->firstSpan.reserve(agreement.clauses.size() + 1);
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i) {
        m_lives->firstSpan.push_back(std::uint32_t(m_lives->spans.size()));
        if (previous && !agreement.hangsOnContingency({i}))
            takeOver({i}, *previous);
        else
            m_builder.addLifeOf({i});
    }
    m_lives->firstSpan.push_back(std::uint32_t(m_lives->spans.size()));
    m_result->m_lives = std::move(m_lives);
    return m_result;
}

void Projector::takeOver(ClauseIndex clause, const Projection& previous)
{
    for (Span span : previous.spansOf(clause)) {
        const auto terms = previous.termsIn(span);
        span.firstTerm = std::uint32_t(m_lives->terms.size());
        m_lives->terms.insert(m_lives->terms.end(), terms.begin(), terms.end());
        m_lives->spans.push_back(std::move(span));
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
