#include "document/readers.h"

#include <algorithm>
#include <map>

namespace pactline
{
namespace
{

void checkInstrumentOrder(const std::vector<Instrument>& instruments, ReadContext& context)
{
    for (std::size_t i = 1; i < instruments.size(); ++i)
        if (instruments[i].effect.firstDay() < instruments[i - 1].effect.firstDay())
            context.report(DiagnosticCode::InstrumentsOutOfOrder, instruments[i].where,
                           {instruments[i].id.text, instruments[i - 1].id.text});
}

std::optional<EventIndex> followed(const std::vector<Event>& events, EventIndex event)
{
    const auto* contingency = std::get_if<Contingency>(&events[event.value].kind);
    return contingency ? contingency->follows : std::nullopt;
}

/// The events of the ring that `start` is part of; empty when following leads elsewhere.
std::vector<EventIndex> ringFrom(const std::vector<Event>& events, EventIndex start)
{
    std::vector<EventIndex> path{start};
    for (auto next = followed(events, start); next && path.size() <= events.size();
         next = followed(events, *next)) {
        if (*next == start)
            return path;
        path.push_back(*next);
    }
    return {};
}

void checkFollowing(const std::vector<Event>& events, ReadContext& context)
{
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const auto first = followed(events, {i});
        if (first && !events[first->value].contingent())
            context.report(DiagnosticCode::FollowsAFact, events[i].where,
                           {events[i].id.text, events[first->value].id.text});
        const auto ring = ringFrom(events, {i});
        if (ring.empty() || *std::ranges::min_element(ring) != EventIndex{i})
            continue;
        std::string arrows;
        for (const EventIndex event : ring)
            arrows += events[event.value].id.text + " → ";
        context.report(DiagnosticCode::EventCycle, events[i].where, {arrows + events[i].id.text});
    }
}

/// What an instrument says from its effect on, it cannot have ended as well.
void checkEndings(const AgreementParts& parts, ReadContext& context)
{
    for (std::uint32_t i = 0; i < parts.instruments.size(); ++i)
        for (const Ending& ending : parts.instruments[i].ends) {
            const bool restated = std::ranges::any_of(parts.terms, [&](const Term& term) {
                return term.instrument.value == i && term.clause == ending.clause && !term.from;
            });
            if (restated && ending.clause.value < parts.clauses.size())
                context.report(
                    DiagnosticCode::EndsAndRestates, ending.where,
                    {parts.instruments[i].id.text, parts.clauses[ending.clause.value].id.text});
        }
}

/// One sum a clause: amounts in two currencies have none.
void checkDue(const AgreementParts& parts, ReadContext& context)
{
    std::map<ClauseIndex, const Series*> first;
    for (const Series& series : parts.series) {
        if (!series.due)
            continue;
        const auto [place, added] = first.try_emplace(series.due->clause, &series);
        if (!added)
            context.report(
                DiagnosticCode::ClauseDueTwice, series.due->where,
                {parts.clauses[series.due->clause.value].id.text, place->second->id.text});
    }
}

void checkContingencyWord(const AgreementParts& parts, ReadContext& context)
{
    const auto contingent = std::ranges::find_if(parts.events, &Event::contingent);
    if (contingent != parts.events.end() && parts.contingency.empty())
        context.report(DiagnosticCode::MissingContingencyWord, contingent->where);
}

void warnOfUnused(const AgreementParts& parts, ReadContext& context)
{
    for (std::uint32_t i = 0; i < parts.sources.size(); ++i)
        if (!context.cited.contains(i))
            context.warn(DiagnosticCode::SourceNeverCited, parts.sources[i].where,
                         {parts.sources[i].id.text});
    std::vector<bool> spoken(parts.clauses.size());
    for (const Term& term : parts.terms)
        if (term.clause.value < spoken.size())
            spoken[term.clause.value] = true;
    for (std::size_t i = 0; i < spoken.size(); ++i)
        if (!spoken[i])
            context.warn(DiagnosticCode::ClauseWithoutTerms, parts.clauses[i].where,
                         {parts.clauses[i].id.text});
}

} // namespace

void validate(const AgreementParts& parts, ReadContext& context)
{
    checkInstrumentOrder(parts.instruments, context);
    checkFollowing(parts.events, context);
    // References that lead nowhere count as the first of their kind: judge only what resolves.
    if (!context.hasErrors()) {
        checkEndings(parts, context);
        checkDue(parts, context);
    }
    if (!parts.id.empty())
        checkContingencyWord(parts, context);
    // What is unused may only be misspelled elsewhere: that has been said already.
    if (!context.hasErrors())
        warnOfUnused(parts, context);
}

} // namespace pactline
