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
          m_endings(m_result->agreement(), m_result->scenario()),
          m_builder(m_result->agreement(), m_result->scenario(), m_result->hypothesis(), m_endings,
                    m_result->m_spans, m_result->m_terms)
    {
    }

    std::shared_ptr<const Projection> build(const Projection* previous);

private:
    void takeOver(ClauseIndex clause, const Projection& previous);

    std::shared_ptr<Projection> m_result;
    AppliedEndings m_endings;
    LifeBuilder m_builder;
};

std::shared_ptr<const Projection> Projector::build(const Projection* previous)
{
    const Agreement& agreement = m_result->agreement();
    m_result->m_firstSpan.reserve(agreement.clauses.size() + 1);
    for (std::uint32_t i = 0; i < agreement.clauses.size(); ++i) {
        m_result->m_firstSpan.push_back(std::uint32_t(m_result->m_spans.size()));
        if (previous && !agreement.hangsOnContingency({i}))
            takeOver({i}, *previous);
        else
            m_builder.addLifeOf({i});
    }
    m_result->m_firstSpan.push_back(std::uint32_t(m_result->m_spans.size()));
    return m_result;
}

void Projector::takeOver(ClauseIndex clause, const Projection& previous)
{
    for (Span span : previous.spansOf(clause)) {
        const auto terms = previous.termsIn(span);
        span.firstTerm = std::uint32_t(m_result->m_terms.size());
        m_result->m_terms.insert(m_result->m_terms.end(), terms.begin(), terms.end());
        m_result->m_spans.push_back(std::move(span));
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

} // namespace pactline
