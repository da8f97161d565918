#include "evaluation/what_if.h"

#include <algorithm>

namespace pactline
{
namespace
{

std::optional<EventIndex> contingentCause(const Agreement& agreement, const Cause& cause)
{
    const auto* const event = std::get_if<EventIndex>(&cause.by);
    if (!event || cause.kind != Cause::Kind::Triggered || !agreement[*event].contingent())
        return std::nullopt;
    return *event;
}

bool holds(const Projection& projection, const Span& span, TermIndex term)
{
    const auto terms = projection.termsIn(span);
    return span.state == ClauseState::InForce && std::ranges::find(terms, term) != terms.end();
}

} // namespace

std::optional<EventIndex> endedByHypothesis(const Agreement& agreement, const Span& span)
{
    switch (span.state) {
    case ClauseState::Lapsed:
        return contingentCause(agreement, span.startCause);
    case ClauseState::InForce:
        return contingentCause(agreement, span.endCause);
    case ClauseState::NotYetAgreed:
    case ClauseState::Expired:
    case ClauseState::Ended:
    case ClauseState::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Course> courseIn(const Projection& other, ClauseIndex clause, const Span& span)
{
    if (!span.speaking || !endedByHypothesis(other.agreement(), span))
        return std::nullopt;
    const Date day = span.state == ClauseState::InForce ? *span.until : span.from;
    std::optional<Course> course;
    for (const Span& each : other.spansOf(clause)) {
        if (each.until && *each.until <= day)
            continue;
        if (!holds(other, each, *span.speaking))
            break;
        course = Course{each.until, each.untilStated, each.endCause};
    }
    return course;
}

std::optional<EventEffect> effectOf(const Projection& projection, EventIndex event)
{
    const auto day = projection.hypothesis().dayOf(event);
    if (!day)
        return std::nullopt;
    EventEffect effect{*day, {}, {}, {}};
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
        const Span& span = projection.spanAt({i}, *day);
        const auto* const by = std::get_if<EventIndex>(&span.startCause.by);
        const bool touched = by && *by == event && span.from == *day;
        if (span.state == ClauseState::InForce)
            (touched ? effect.changes : effect.keeps).push_back({i});
        else if (touched)
            effect.ends.push_back({i});
    }
    return effect;
}

} // namespace pactline
