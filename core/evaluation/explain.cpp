#include "evaluation/explain.h"
#include "support/add_once.h"

#include <algorithm>

namespace pactline
{
namespace
{

ExplainedTerm explainTerm(const Projection& projection, TermIndex index)
{
    const Agreement& agreement = projection.agreement();
    const Hypothesis& hypothesis = projection.hypothesis();
    const TermContent content = contentOf(agreement, projection.scenario(), index);
    const Date dateSigned = agreement[agreement[index].instrument].dateSigned.firstDay();
    const auto supposed = hypothesis.firstSupposedDay();
    return {index, content,
            content.from ? std::optional{resolveInFull(*content.from, hypothesis)} : std::nullopt,
            resolveInFull(*content.until, hypothesis), supposed && *supposed < dateSigned};
}

/// The events that the term's dates name, each behind the one that it follows.
std::vector<EventIndex> eventsBehind(const ExplainedTerm& term, const Agreement& agreement)
{
    std::vector<EventIndex> mentioned;
    if (term.content.from)
        mentioned = eventsIn(*term.content.from);
    for (const EventIndex event : eventsIn(*term.content.until))
        addOnce(mentioned, event);
    std::vector<EventIndex> all;
    for (const EventIndex event : mentioned) {
        const auto* const contingency = std::get_if<Contingency>(&agreement[event].kind);
        if (contingency && contingency->follows)
            addOnce(all, *contingency->follows);
        addOnce(all, event);
    }
    return all;
}

class Citer
{
public:
    explicit Citer(const Agreement& agreement) : m_agreement(agreement) {}

    void cite(const std::vector<SourceIndex>& sources, const CitedFor& what, Standing standing)
    {
        for (const SourceIndex source : sources)
            if (std::ranges::find(citations, source, &Citation::source) == citations.end())
                citations.push_back({source, what, standing});
    }
    void cite(TermIndex term) { cite(m_agreement[term].sources, term, m_agreement[term].standing); }
    void cite(EventIndex event)
    {
        cite(m_agreement[event].sources, event, m_agreement[event].standing);
    }

    std::vector<Citation> citations;

private:
    const Agreement& m_agreement;
};

/// Whether it is the term's own sentence that is told, and not one of a reading.
bool isInItsOwnWords(const ExplainedTerm& term, const Agreement& agreement)
{
    return term.content.sources == &agreement[term.term].sources;
}

std::vector<Citation> citationsOf(const Explanation& explanation, const Agreement& agreement)
{
    Citer citer{agreement};
    if (explanation.ending)
        citer.cite(explanation.ending->sources, explanation.ending, explanation.ending->standing);
    for (const ExplainedTerm& term : explanation.terms)
        if (isInItsOwnWords(term, agreement))
            citer.cite(term.term);
    for (const ExplainedTerm& term : explanation.terms)
        for (const Reading& reading : agreement[term.term].readings)
            citer.cite(reading.sources, &reading, reading.standing);
    for (const ExplainedTerm& term : explanation.terms)
        citer.cite(term.term);
    for (const Cause& cause : {explanation.span->startCause, explanation.span->endCause})
        if (const auto* const event = std::get_if<EventIndex>(&cause.by))
            citer.cite(*event);
    for (const ExplainedTerm& term : explanation.terms)
        for (const EventIndex event : eventsBehind(term, agreement))
            citer.cite(event);
    return std::move(citer.citations);
}

} // namespace

Explanation explain(const Projection& projection, ClauseIndex clause, Date at)
{
    const Span& span = projection.spanAt(clause, at);
    Explanation explanation;
    explanation.clause = clause;
    explanation.at = at;
    explanation.span = &span;
    for (const TermIndex term : projection.termsIn(span))
        explanation.terms.push_back(explainTerm(projection, term));
    if (explanation.terms.empty() && span.speaking)
        explanation.terms.push_back(explainTerm(projection, *span.speaking));
    const auto* const by = std::get_if<InstrumentIndex>(&span.startCause.by);
    if (by && span.startCause.kind == Cause::Kind::Ended)
        explanation.ending = endingOf(projection.agreement(), *by, clause);
    explanation.standing = projection.standing(clause, span);
    explanation.pending = pendingOn(span, at);
    explanation.counterfactual = projection.counterfactual(span);
    explanation.disputed = projection.disputed(span);
    explanation.carriedForward = projection.agreement().checked < at;
    explanation.citations = citationsOf(explanation, projection.agreement());
    return explanation;
}

} // namespace pactline
