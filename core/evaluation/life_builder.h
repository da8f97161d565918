#pragma once

#include "evaluation/applied_terms.h"

namespace pactline
{

/// Builds lives of clauses, one behind the other, for one scenario. What it is given must outlive
/// it.
class LifeBuilder
{
public:
    /// Adds to `spans` and `terms`; a span finds its terms by their place in that list.
    LifeBuilder(const Agreement& agreement, const Scenario& scenario, const Hypothesis& hypothesis,
                const AppliedEndings& endings, std::vector<Span>& spans,
                std::vector<TermIndex>& terms)
        : m_agreement(agreement), m_scenario(scenario), m_hypothesis(hypothesis),
          m_endings(endings), m_spans(spans), m_terms(terms)
    {
    }

    void addLifeOf(ClauseIndex clause);

private:
    void collectBoundaries();
    void addSpanFrom(Date from);
    void describe(Span& span);
    void describeRest(Span& span) const;
    void explainBoundary(Span& before, Span& after) const;
    void setPending(Span& span) const;
    std::span<const TermIndex> termsIn(const Span& span) const
    {
        return std::span{m_terms}.subspan(span.firstTerm, span.termCount);
    }

    const Agreement& m_agreement;
    const Scenario& m_scenario;
    const Hypothesis& m_hypothesis;
    const AppliedEndings& m_endings;
    std::vector<Span>& m_spans;
    std::vector<TermIndex>& m_terms;
    std::vector<Statement> m_statements; ///< of the clause at hand
    std::vector<Date> m_boundaries;      ///< where its spans begin, but the first
    std::size_t m_first = 0;             ///< the place of its first span
};

} // namespace pactline
