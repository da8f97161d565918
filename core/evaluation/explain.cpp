#include "evaluation/explain.h"

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

template <typename Item>
void addOnce(std::vector<Item>& items, const Item& item)
{
    if (std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
}

/// The contingent events that the term's dates name, and those that these follow.
std::vector<EventIndex> contingenciesOf(const ExplainedTerm& term, const Agreement& agreement)
{
    std::vector<EventIndex> mentioned;
    if (term.content.from)
        mentioned = eventsIn(*term.content.from);
    for (const EventIndex event : eventsIn(*term.content.until))
        addOnce(mentioned, event);
    std::vector<EventIndex> all;
    for (const EventIndex event : mentioned) {
        const auto* const contingency = std::get_if<Contingency>(&agreement[event].kind);
        if (!contingency)
            continue;
        if (contingency->follows)
            addOnce(all, *contingency->follows);
        addOnce(all, event);
    }
    return all;
}

void collectSources(Explanation& explanation)
{
    const auto addAll = [&](const std::vector<SourceIndex>& sources) {
        for (const SourceIndex source : sources)
            addOnce(explanation.sources, source);
    };
    if (explanation.ending)
        addAll(explanation.ending->sources);
    for (const ExplainedTerm& term : explanation.terms) {
        if (term.content.reading)
            addAll(term.content.reading->sources);
        addAll(*term.content.sources);
    }
}

void collectSuppositions(Explanation& explanation, const Projection& projection)
{
    std::vector<EventIndex> events;
    for (const ExplainedTerm& term : explanation.terms)
        for (const EventIndex event : contingenciesOf(term, projection.agreement()))
            addOnce(events, event);
    for (const EventIndex event : events)
        explanation.suppositions.push_back({event, projection.hypothesis().of(event)});
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
    collectSuppositions(explanation, projection);
    collectSources(explanation);
    return explanation;
}

} // namespace pactline
