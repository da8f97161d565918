#include "evaluation/projection.h"

#include <algorithm>

namespace pactline
{

Projection::Projection(std::shared_ptr<const Agreement> agreement, Scenario scenario)
    : m_agreement(std::move(agreement)), m_scenario(std::move(scenario)),
      m_hypothesis(*m_agreement, m_scenario)
{
}

std::span<const Span> Projection::spansOf(ClauseIndex clause) const
{
    const auto& spans =
        m_agreement->hangsOnContingency(clause) ? m_lives->hanging : *m_lives->settled;
    const Place& place = m_lives->places[clause.value];
    return std::span{spans}.subspan(place.firstSpan, place.spanCount);
}

const Span& Projection::spanAt(ClauseIndex clause, Date day) const
{
    const auto spans = spansOf(clause);
    const auto after =
        std::upper_bound(spans.begin() + 1, spans.end(), day,
                         [](Date wanted, const Span& span) { return wanted < span.from; });
    return *(after - 1);
}

std::vector<const Span*> Projection::statesAt(Date day) const
{
    std::vector<const Span*> states(clauseCount());
    for (std::uint32_t i = 0; i < states.size(); ++i)
        states[i] = &spanAt({i}, day);
    return states;
}

std::span<const TermIndex> Projection::termsIn(const Span& span) const
{
    return std::span{m_lives->terms}.subspan(span.firstTerm, span.termCount);
}

StateCounts Projection::stateCounts(Date day) const
{
    StateCounts counts = settledCounts().states(day);
    for (std::uint32_t i = 0; i < clauseCount(); ++i)
        if (m_agreement->hangsOnContingency(ClauseIndex{i}))
            ++counts[std::size_t(spanAt({i}, day).state)];
    return counts;
}

const Span& Projection::lastWithItsTerm(ClauseIndex clause, const Span& span) const
{
    const auto spans = spansOf(clause);
    auto last = spans.begin() + (&span - spans.data());
    for (auto next = last + 1; next != spans.end() && next->state == ClauseState::InForce; ++next) {
        const auto terms = termsIn(*next);
        if (std::ranges::find(terms, span.speaking) == terms.end())
            break;
        last = next;
    }
    return *last;
}

std::vector<Change> Projection::changes(const DateRange& range) const
{
    std::vector<Change> found;
    for (std::uint32_t i = 0; i < clauseCount(); ++i) {
        const auto spans = spansOf({i});
        for (std::size_t s = 1; s < spans.size(); ++s)
            if (range.contains(spans[s].from))
                found.push_back({spans[s].from, {i}, &spans[s - 1], &spans[s]});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Change& left, const Change& right) { return left.day < right.day; });
    return found;
}

std::optional<Date> Projection::nextChange(Date after) const
{
    std::optional<Date> next;
    for (std::uint32_t i = 0; i < clauseCount(); ++i) {
        const auto until = nextChangeOf({i}, after);
        if (until && (!next || *until < *next))
            next = until;
    }
    return next;
}

std::optional<Date> Projection::previousChange(Date before) const
{
    std::optional<Date> previous;
    for (std::uint32_t i = 0; i < clauseCount(); ++i) {
        const auto from = previousChangeOf({i}, before);
        if (from && (!previous || *previous < *from))
            previous = from;
    }
    return previous;
}

std::optional<Date> Projection::nextChangeOf(ClauseIndex clause, Date after) const
{
    return spanAt(clause, after).until;
}

std::optional<Date> Projection::previousChangeOf(ClauseIndex clause, Date before) const
{
    const Span& span = spanAt(clause, before.plusDays(-1));
    const bool isFirst = &span == &spansOf(clause).front();
    return isFirst ? std::nullopt : std::optional{span.from};
}

/// Than something is supposed to have happened.
bool Projection::signedAfter(InstrumentIndex instrument) const
{
    const auto supposed = m_hypothesis.firstSupposedDay();
    return supposed && *supposed < (*m_agreement)[instrument].dateSigned.firstDay();
}

bool Projection::mayBeCounterfactual() const
{
    for (std::uint32_t i = 0; i < m_agreement->instruments.size(); ++i)
        if (scenario().applies({i}) && signedAfter({i}))
            return true;
    return false;
}

bool Projection::counterfactual(const Span& span) const
{
    if (!m_hypothesis.firstSupposedDay())
        return false;
    const auto termSignedAfter = [&](TermIndex term) {
        return signedAfter((*m_agreement)[term].instrument);
    };
    const auto terms = termsIn(span);
    if (!terms.empty())
        return std::any_of(terms.begin(), terms.end(), termSignedAfter);
    if (const auto* const by = std::get_if<InstrumentIndex>(&span.startCause.by))
        return signedAfter(*by);
    return span.speaking && termSignedAfter(*span.speaking);
}

bool Projection::disputed(const Span& span) const
{
    const auto isDisputed = [&](TermIndex term) { return !(*m_agreement)[term].readings.empty(); };
    const auto terms = termsIn(span);
    if (!terms.empty())
        return std::any_of(terms.begin(), terms.end(), isDisputed);
    const bool ranOut = span.state == ClauseState::Lapsed || span.state == ClauseState::Expired;
    return ranOut && span.speaking && isDisputed(*span.speaking);
}

std::optional<Standing> Projection::standing(ClauseIndex clause, const Span& span) const
{
    if (span.startCause.kind == Cause::Kind::Ended)
        if (const auto* const by = std::get_if<InstrumentIndex>(&span.startCause.by))
            if (const auto* const ending = endingOf(*m_agreement, *by, clause))
                return ending->standing;
    if (!span.speaking || span.state == ClauseState::Unknown)
        return std::nullopt;
    return contentOf(*m_agreement, m_scenario, *span.speaking).standing;
}

std::optional<EventIndex> pendingOn(const Span& span, Date day)
{
    for (const PendingStretch& stretch : span.pending)
        if (stretch.when.contains(day))
            return stretch.event;
    return std::nullopt;
}

const Reading* chosenReading(const Agreement& agreement, const Scenario& scenario, TermIndex term)
{
    const auto& readings = agreement[term].readings;
    if (readings.empty())
        return nullptr;
    const auto chosen = scenario.readings.find(term);
    return &readings[chosen == scenario.readings.end() ? 0 : chosen->second];
}

TermContent contentOf(const Agreement& agreement, const Scenario& scenario, TermIndex index)
{
    const Term& term = agreement[index];
    TermContent content{term.from ? &*term.from : nullptr,
                        &term.until,
                        &term.words,
                        &term.text,
                        term.standing,
                        &term.sources,
                        chosenReading(agreement, scenario, index)};
    const Reading* const reading = content.reading;
    if (!reading)
        return content;
    if (reading->from)
        content.from = &*reading->from;
    if (reading->until)
        content.until = &*reading->until;
    if (!reading->words.empty())
        content.words = &reading->words;
    if (!reading->text.empty()) {
        // Its own sentence stands on its own sources: the term's may say the contrary.
        content.text = &reading->text;
        content.sources = &reading->sources;
    }
    content.standing = std::max(term.standing, reading->standing);
    return content;
}

const Ending* endingOf(const Agreement& agreement, InstrumentIndex instrument, ClauseIndex clause)
{
    const auto& ends = agreement[instrument].ends;
    const auto found = std::find_if(ends.begin(), ends.end(),
                                    [&](const Ending& ending) { return ending.clause == clause; });
    return found == ends.end() ? nullptr : &*found;
}

} // namespace pactline
