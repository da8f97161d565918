#include "support/naive_evaluation.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Kind = NaiveDay::Kind;

std::optional<int> eventDay(EventIndex event, const Agreement& agreement, const Scenario& scenario)
{
    const Event& entry = agreement[event];
    if (const auto* fact = std::get_if<Fact>(&entry.kind))
        return fact->date.firstDay().dayNumber();
    const auto& contingency = std::get<Contingency>(entry.kind);
    const auto supposed = scenario.suppose.find(event);
    if (supposed != scenario.suppose.end()) {
        if (const auto* date = std::get_if<PartialDate>(&supposed->second))
            return date->firstDay().dayNumber();
        if (!std::holds_alternative<AfterDelay>(supposed->second))
            return std::nullopt;
    }
    if (!contingency.follows)
        return std::nullopt;
    const auto first = eventDay(*contingency.follows, agreement, scenario);
    if (!first)
        return std::nullopt;
    const Delay delay = supposed != scenario.suppose.end()
                            ? std::get<AfterDelay>(supposed->second).delay
                            : contingency.delay;
    return plus(Date::fromDayNumber(*first), delay).dayNumber();
}

NaiveDay naiveChoice(const Choice& choice, const Agreement& agreement, const Scenario& scenario)
{
    std::vector<NaiveDay> known;
    NaiveDay unstated;
    NaiveDay never;
    for (const DateExpression& operand : choice.operands) {
        const NaiveDay day = naiveDay(operand, agreement, scenario);
        if (day.kind == Kind::Day)
            known.push_back(day);
        else
            (day.kind == Kind::Unstated ? unstated : never) = day;
    }
    const auto earlier = [](const NaiveDay& left, const NaiveDay& right) {
        return left.day < right.day;
    };
    if (choice.kind == Choice::Kind::Earliest) {
        if (!known.empty())
            return *std::min_element(known.begin(), known.end(), earlier);
        return unstated.winner ? unstated : never;
    }
    if (never.winner)
        return never;
    return unstated.winner ? unstated : *std::max_element(known.begin(), known.end(), earlier);
}

struct Claim {
    enum class What { Binds, Unknown, Ends } what = What::Binds;
    InstrumentIndex instrument;
    std::optional<TermIndex> term;
    bool adds = false;
    bool afterEvent = false; ///< a contingent event begins it
    int start = 0;
    std::optional<int> end;
    bool endUnstated = false;
    ClauseState after = ClauseState::Ended;
};

ClauseState stateAfterEnd(const NaiveDay& end, const Agreement& agreement)
{
    const auto* event = std::get_if<EventDay>(&end.winner->form);
    if (!event)
        return ClauseState::Expired;
    return agreement[event->event].contingent() ? ClauseState::Lapsed : ClauseState::Ended;
}

std::optional<Claim> claimOf(TermIndex index, const Agreement& agreement, const Scenario& scenario)
{
    const Term& term = agreement[index];
    const DateExpression* from = term.from ? &*term.from : nullptr;
    const DateExpression* until = &term.until;
    if (!term.readings.empty()) {
        const auto chosen = scenario.readings.find(index);
        const Reading& reading =
            term.readings[chosen == scenario.readings.end() ? 0 : chosen->second];
        from = reading.from ? &*reading.from : from;
        until = reading.until ? &*reading.until : until;
    }
    Claim claim;
    claim.what = term.effect == Term::Effect::Unknown ? Claim::What::Unknown : Claim::What::Binds;
    claim.instrument = term.instrument;
    claim.term = index;
    claim.adds = term.adds;
    const int effect = agreement[term.instrument].effect.firstDay().dayNumber();
    claim.start = effect;
    if (from) {
        for (const EventIndex event : eventsIn(*from))
            claim.afterEvent = claim.afterEvent || agreement[event].contingent();
        const NaiveDay start = naiveDay(*from, agreement, scenario);
        if (start.kind == Kind::Never)
            return std::nullopt;
        if (start.kind == Kind::Unstated)
            claim.what = Claim::What::Unknown;
        else
            claim.start = start.day;
        const auto* event = start.winner ? std::get_if<EventDay>(&start.winner->form) : nullptr;
        if (start.kind == Kind::Day && event && agreement[event->event].contingent())
            claim.start = std::max(claim.start, effect);
    }
    const NaiveDay end = naiveDay(*until, agreement, scenario);
    claim.endUnstated = end.kind == Kind::Unstated;
    if (end.kind == Kind::Day) {
        claim.end = end.day;
        claim.after = stateAfterEnd(end, agreement);
    }
    return claim;
}

/// Of what one instrument says: the earlier first; on one day what restates the clause, then what
/// only adds to it, which would else be gone at once; and a limit behind what it limits.
bool saidBefore(const Claim& left, const Claim& right)
{
    if (left.start != right.start)
        return left.start < right.start;
    if (left.adds != right.adds)
        return right.adds;
    return !left.afterEvent && right.afterEvent;
}

std::vector<Claim> claimsOn(ClauseIndex clause, const Agreement& agreement,
                            const Scenario& scenario)
{
    std::vector<Claim> claims;
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i) {
        if (!scenario.asSigned || *scenario.asSigned < InstrumentIndex{i})
            continue;
        std::vector<Claim> own;
        for (std::uint32_t t = 0; t < agreement.terms.size(); ++t)
            if (agreement.terms[t].clause == clause && agreement.terms[t].instrument.value == i)
                if (const auto claim = claimOf({t}, agreement, scenario))
                    own.push_back(*claim);
        for (const Ending& ending : agreement.instruments[i].ends)
            if (ending.clause == clause)
                own.push_back({Claim::What::Ends, InstrumentIndex{i}, std::nullopt, false, false,
                               agreement.instruments[i].effect.firstDay().dayNumber(), std::nullopt,
                               false, ClauseState::Ended});
        std::stable_sort(own.begin(), own.end(), saidBefore);
        claims.insert(claims.end(), own.begin(), own.end());
    }
    return claims;
}

/// When something said later restates the clause: the first day on which it does.
std::optional<int> replacedOn(const std::vector<Claim>& claims, std::size_t which)
{
    for (std::size_t later = which + 1; later < claims.size(); ++later) {
        if (claims[later].adds)
            continue;
        const auto itself = replacedOn(claims, later);
        if (!itself || claims[later].start < *itself)
            return claims[later].start;
    }
    return std::nullopt;
}

/// Whether the claim is ever heard: it is neither replaced before it begins nor an empty addition.
bool heard(const std::vector<Claim>& claims, std::size_t which)
{
    const Claim& claim = claims[which];
    const auto replaced = replacedOn(claims, which);
    return !(replaced && *replaced <= claim.start) &&
           !(claim.adds && claim.end && *claim.end <= claim.start);
}

/// Whether anything begins or ends after that day.
bool goesOnForGood(const std::vector<Claim>& claims, int day)
{
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (!heard(claims, i))
            continue;
        const auto replaced = replacedOn(claims, i);
        const auto end = claims[i].end;
        if (claims[i].start > day || (end && *end > day && (!replaced || *end < *replaced)))
            return false;
    }
    return true;
}

std::set<EventIndex> awaited(TermIndex index, const Agreement& agreement, const Scenario& scenario,
                             int day)
{
    const Term& term = agreement[index];
    const DateExpression* until = &term.until;
    if (!term.readings.empty()) {
        const auto chosen = scenario.readings.find(index);
        const Reading& reading =
            term.readings[chosen == scenario.readings.end() ? 0 : chosen->second];
        until = reading.until ? &*reading.until : until;
    }
    std::set<EventIndex> events;
    for (const EventIndex event : eventsIn(*until)) {
        const auto* contingency = std::get_if<Contingency>(&agreement[event].kind);
        const auto supposed = scenario.suppose.find(event);
        const bool refused = supposed != scenario.suppose.end() &&
                             std::holds_alternative<Rejected>(supposed->second);
        if (!contingency || !contingency->follows || refused)
            continue;
        const auto first = eventDay(*contingency->follows, agreement, scenario);
        const auto itself = eventDay(event, agreement, scenario);
        if (first && *first <= day && (!itself || day < *itself))
            events.insert(event);
    }
    return events;
}

} // namespace

NaiveDay naiveDay(const DateExpression& expression, const Agreement& agreement,
                  const Scenario& scenario)
{
    NaiveDay result;
    result.winner = &expression;
    if (std::holds_alternative<NotStated>(expression.form)) {
        result.kind = Kind::Unstated;
    } else if (const auto* fixed = std::get_if<FixedDay>(&expression.form)) {
        result.kind = Kind::Day;
        result.day = (fixed->through ? fixed->date.dayAfter() : fixed->date.firstDay()).dayNumber();
    } else if (const auto* event = std::get_if<EventDay>(&expression.form)) {
        const auto day = eventDay(event->event, agreement, scenario);
        result.kind = day ? Kind::Day : Kind::Never;
        result.day = day.value_or(0);
    } else if (const auto* delayed = std::get_if<DelayedDay>(&expression.form)) {
        result = naiveDay(delayed->base.front(), agreement, scenario);
        if (result.kind == Kind::Day)
            result.day = plus(Date::fromDayNumber(result.day), delayed->delay).dayNumber();
    } else if (const auto* choice = std::get_if<Choice>(&expression.form)) {
        result = naiveChoice(*choice, agreement, scenario);
    }
    return result;
}

NaiveState naiveState(const Agreement& agreement, const Scenario& scenario, ClauseIndex clause,
                      Date when)
{
    const int day = when.dayNumber();
    const auto claims = claimsOn(clause, agreement, scenario);
    NaiveState result;
    std::optional<ClauseState> rest;
    int restSince = 0;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const Claim& claim = claims[i];
        const auto replaced = replacedOn(claims, i);
        if (!heard(claims, i) || claim.start > day || (replaced && *replaced <= day))
            continue;
        const bool over = claim.end && *claim.end <= day;
        if (claim.what == Claim::What::Binds && !over) {
            result.terms.insert(*claim.term);
            result.pending.merge(awaited(*claim.term, agreement, scenario, day));
            if (claim.endUnstated && goesOnForGood(claims, day))
                result.untilStated = false;
            continue;
        }
        const int since = over ? std::max(*claim.end, claim.start) : claim.start;
        const bool unknown = claim.what == Claim::What::Unknown && !over;
        if (rest == ClauseState::Unknown)
            continue;
        if (unknown || !rest || restSince <= since) {
            rest = unknown                           ? ClauseState::Unknown
                   : claim.what == Claim::What::Ends ? ClauseState::Ended
                                                     : claim.after;
            restSince = since;
        }
    }
    if (!result.terms.empty())
        result.state = ClauseState::InForce;
    else if (rest)
        result.state = *rest;
    return result;
}

} // namespace pactline
