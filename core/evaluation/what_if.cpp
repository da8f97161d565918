#include "evaluation/what_if.h"

#include "evaluation/project.h"

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

/// Whether the span begins because of the event, or of one that follows it.
bool begunBy(const Agreement& agreement, const Span& span, EventIndex event)
{
    const auto by = contingentCause(agreement, span.startCause);
    for (auto each = by; each; each = agreement.contingencyOf(*each).follows)
        if (*each == event)
            return true;
    return false;
}

/// The scenario with the event on that day, and without beliefs of what follows.
Scenario withEventOn(Scenario scenario, EventIndex event, Date day)
{
    std::erase_if(scenario.suppose, [](const auto& entry) {
        return std::holds_alternative<FollowerBelief>(entry.second) ||
               std::holds_alternative<Belief>(entry.second);
    });
    scenario.suppose[event] = PartialDate{day};
    return scenario;
}

YearEffect effectIn(const Projection& projection, EventIndex event)
{
    YearEffect effect;
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
        if (!projection.agreement().hangsOnContingency({i}))
            continue;
        const auto spans = projection.spansOf({i});
        for (std::size_t s = 1; s < spans.size(); ++s) {
            if (spans[s - 1].state != ClauseState::InForce ||
                !begunBy(projection.agreement(), spans[s], event))
                continue;
            const bool goesOn = spans[s].state == ClauseState::InForce;
            auto& touched = goesOn ? effect.changes : effect.ends;
            if (touched.empty() || touched.back() != ClauseIndex{i})
                touched.push_back({i});
        }
    }
    return effect;
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

std::vector<YearEffect> effectsByYear(const Projection& projection, EventIndex event,
                                      DayOfYear dayOfYear)
{
    const DateRange& axis = projection.agreement().extent;
    const unsigned month = dayOfYear == DayOfYear::First ? 1 : 7;
    std::vector<YearEffect> effects;
    for (int year = axis.from.year(); year <= axis.until->year(); ++year) {
        const Date day{std::chrono::year{year} / std::chrono::month{month} / 1};
        if (!axis.contains(day))
            continue;
        const auto supposed =
            projectAgain(projection, withEventOn(projection.scenario(), event, day));
        effects.push_back(effectIn(*supposed, event));
        effects.back().year = year;
        effects.back().day = day;
    }
    return effects;
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
