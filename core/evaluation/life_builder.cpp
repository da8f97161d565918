#include "evaluation/life_builder.h"

#include "support/add_once.h"
#include "support/check.h"

#include <algorithm>

namespace pactline
{
namespace
{

ClauseState stateAfter(const Cause& end)
{
    switch (end.kind) {
    case Cause::Kind::Triggered:
        return ClauseState::Lapsed;
    case Cause::Kind::Expired:
        return ClauseState::Expired;
    case Cause::Kind::StartOfRecord:
    case Cause::Kind::Signed:
    case Cause::Kind::Begun:
    case Cause::Kind::Superseded:
    case Cause::Kind::Ended:
    case Cause::Kind::Open:
        return ClauseState::Ended;
    }
    return ClauseState::Ended;
}

/// How the span that a new statement pushes aside is told to have ended.
Cause causeOfReplacement(const Statement& statement, const Span& before)
{
    const bool hadSomething = before.state != ClauseState::NotYetAgreed;
    if (hadSomething && !statement.adds && statement.startCause.kind == Cause::Kind::Signed)
        return {Cause::Kind::Superseded, statement.instrument};
    return statement.startCause;
}

bool mayNameEvents(const DateExpression& expression)
{
    return !std::holds_alternative<Never>(expression.form) &&
           !std::holds_alternative<NotStated>(expression.form) &&
           !std::holds_alternative<FixedDay>(expression.form);
}

/// From when to when an event is awaited whose first step has been taken.
std::optional<DateRange> waitFor(EventIndex event, const Agreement& agreement,
                                 const Hypothesis& hypothesis)
{
    const auto* const contingency = std::get_if<Contingency>(&agreement[event].kind);
    if (!contingency || !contingency->follows)
        return std::nullopt;
    const EventOutcome& outcome = hypothesis.of(event);
    const auto firstStep = hypothesis.dayOf(*contingency->follows);
    if (!firstStep || outcome.kind == EventOutcome::Kind::Rejected)
        return std::nullopt;
    return DateRange{*firstStep, outcome.day};
}

} // namespace

void LifeBuilder::addLifeOf(ClauseIndex clause)
{
    appliedStatements(m_agreement, m_scenario, m_hypothesis, m_endings, clause, m_statements);
    collectBoundaries();
    m_first = m_spans.size();
    m_spans.push_back({});
    m_spans.back().from = Date::earliest();
    m_spans.back().knownFrom = PartialDate{Date::earliest()};
    m_spans.back().startCause = {Cause::Kind::StartOfRecord, {}};
    for (const Date boundary : m_boundaries)
        addSpanFrom(boundary);
    for (std::size_t i = m_first; i < m_spans.size(); ++i) {
        Span& span = m_spans[i];
        // What ended has an end, whatever its terms left open.
        span.untilStated = span.untilStated || span.until.has_value();
        setPending(span);
    }
}

void LifeBuilder::collectBoundaries()
{
    m_boundaries.clear();
    for (const Statement& statement : m_statements) {
        m_boundaries.push_back(statement.start);
        if (statement.end && statement.everHolds() && !statement.cutBy(*statement.end))
            m_boundaries.push_back(*statement.end);
    }
    std::sort(m_boundaries.begin(), m_boundaries.end());
    m_boundaries.erase(std::unique(m_boundaries.begin(), m_boundaries.end()), m_boundaries.end());
}

void LifeBuilder::addSpanFrom(Date from)
{
    Span span;
    span.from = from;
    describe(span);
    explainBoundary(m_spans.back(), span);
    // A term may begin on the very first day of the calendar: then nothing came before it.
    if (from <= Date::earliest() && m_spans.size() == m_first + 1)
        m_spans.pop_back();
    else
        m_spans.back().until = from;
    m_spans.push_back(std::move(span));
}

void LifeBuilder::describe(Span& span)
{
    span.firstTerm = std::uint32_t(m_terms.size());
    for (auto statement = m_statements.rbegin(); statement != m_statements.rend(); ++statement) {
        if (statement->kind != Statement::Kind::Binds || !statement->holdsOn(span.from))
            continue;
        m_terms.push_back(*statement->term);
        span.untilStated = span.untilStated && statement->endStated;
    }
    span.termCount = std::uint32_t(m_terms.size()) - span.firstTerm;
    if (span.termCount == 0)
        return describeRest(span);
    span.state = ClauseState::InForce;
    span.speaking = m_terms[span.firstTerm];
}

/// Nothing binds: what came to its end last tells why.
void LifeBuilder::describeRest(Span& span) const
{
    Date latest = Date::earliest();
    for (const Statement& statement : m_statements) {
        if (statement.start > span.from)
            continue;
        const bool unknown = statement.kind == Statement::Kind::Unknown;
        if (statement.cutBy(span.from)) {
            span.speaking = statement.term ? statement.term : span.speaking;
        } else if (statement.kind == Statement::Kind::Ends) {
            span.state = ClauseState::Ended;
            latest = statement.start;
        } else if (unknown && statement.holdsOn(span.from)) {
            span.state = ClauseState::Unknown;
            span.speaking = statement.term;
            return;
        } else if (const Date over = std::max(*statement.end, statement.start); latest <= over) {
            span.state = stateAfter(statement.endCause);
            span.speaking = statement.term;
            latest = over;
        }
    }
}

void LifeBuilder::explainBoundary(Span& before, Span& after) const
{
    const Statement* starting = nullptr;
    const Statement* ending = nullptr;
    for (const Statement& statement : m_statements) {
        if (statement.start == after.from && (!starting || starting->adds))
            starting = &statement;
        if (statement.end == after.from && statement.everHolds() && !statement.cutBy(after.from) &&
            !ending)
            ending = &statement;
    }
    if (!starting && !ending)
        failCheck("a span begins where a statement starts or ends", CheckPlace::current());
    const bool bindsAtOnce =
        starting && (starting->kind != Statement::Kind::Binds || starting->everHolds());
    after.startCause = !starting     ? ending->endCause
                       : bindsAtOnce ? starting->startCause
                                     : starting->endCause;
    before.endCause = starting ? causeOfReplacement(*starting, before) : ending->endCause;
    before.knownUntil = after.knownFrom = starting ? starting->knownStart : ending->knownEnd;
}

void LifeBuilder::setPending(Span& span) const
{
    if (span.state != ClauseState::InForce)
        return;
    for (const TermIndex term : termsIn(span)) {
        const DateExpression& until = *contentOf(m_agreement, m_scenario, term).until;
        if (!mayNameEvents(until))
            continue;
        for (const EventIndex event : eventsIn(until))
            if (const auto wait = waitFor(event, m_agreement, m_hypothesis))
                if (const auto when = intersection(*wait, span.range()))
                    addOnce(span.pending, PendingStretch{event, *when});
    }
}

} // namespace pactline
