#include "evaluation/applied_terms.h"

#include <algorithm>
#include <tuple>

namespace pactline
{
namespace
{

/// Sets the statement's start; false when it never begins.
bool setStart(Statement& statement, const DateExpression* from, const Agreement& agreement,
              const Hypothesis& hypothesis)
{
    const Date effect = agreement[statement.instrument].effect.firstDay();
    statement.start = effect;
    statement.knownStart = agreement[statement.instrument].effect;
    statement.startCause = {Cause::Kind::Signed, statement.instrument};
    if (!from)
        return true;
    statement.triggered = agreement.hangsOnContingency(*from);
    const Resolution begin = resolve(*from, hypothesis);
    if (!begin.value.isStated()) {
        statement.kind = Statement::Kind::Unknown;
        return true;
    }
    if (!begin.value.day())
        return false;
    const auto event = eventOf(*begin.decidedBy);
    const bool contingent = event && agreement[*event].contingent();
    // What hangs on an event cannot bind before its instrument does: that, then, is what begins it.
    if (contingent && *begin.value.day() < effect)
        return true;
    statement.start = *begin.value.day();
    statement.knownStart = *begin.value.known();
    if (event)
        statement.startCause = {contingent ? Cause::Kind::Triggered : Cause::Kind::Begun, *event};
    return true;
}

void setEnd(Statement& statement, const DateExpression& until, const Agreement& agreement,
            const Hypothesis& hypothesis)
{
    const Resolution end = resolve(until, hypothesis);
    statement.end = end.value.day();
    statement.endStated = end.value.isStated();
    if (!statement.end)
        return;
    statement.knownEnd = *end.value.known();
    statement.endCause = causeOfEnd(*end.decidedBy, agreement);
}

Statement endingBy(InstrumentIndex instrument, const Agreement& agreement)
{
    Statement statement;
    statement.kind = Statement::Kind::Ends;
    statement.instrument = instrument;
    statement.knownStart = agreement[instrument].effect;
    statement.start = statement.knownStart.firstDay();
    statement.startCause = {Cause::Kind::Ended, instrument};
    return statement;
}

/// Cuts each statement where the next restating one begins; drops what is cut before it starts.
void cutStatements(std::vector<Statement>& statements)
{
    std::optional<Date> nextStart;
    for (auto statement = statements.rbegin(); statement != statements.rend(); ++statement) {
        statement->cut = nextStart;
        const bool reached = !statement->cutBy(statement->start);
        if (reached && !statement->adds)
            nextStart = statement->start;
    }
    std::erase_if(statements, [](const Statement& statement) {
        return statement.cutBy(statement.start) || (statement.adds && !statement.everHolds());
    });
}

} // namespace

AppliedEndings::AppliedEndings(const Agreement& agreement, const Scenario& scenario)
{
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i)
        if (scenario.applies({i}))
            for (const Ending& ending : agreement.instruments[i].ends)
                m_endings.emplace_back(ending.clause, InstrumentIndex{i});
    std::sort(m_endings.begin(), m_endings.end());
}

std::span<const std::pair<ClauseIndex, InstrumentIndex>> AppliedEndings::of(
    ClauseIndex clause) const
{
    const auto byClause = [](const auto& left, const auto& right) {
        return left.first < right.first;
    };
    const auto [first, last] = std::equal_range(m_endings.begin(), m_endings.end(),
                                                std::pair{clause, InstrumentIndex{}}, byClause);
    return {first, last};
}

std::optional<Statement> statementOf(TermIndex index, const Agreement& agreement,
                                     const Scenario& scenario, const Hypothesis& hypothesis)
{
    const Term& term = agreement[index];
    const TermContent content = contentOf(agreement, scenario, index);
    Statement statement;
    statement.kind =
        term.effect == Term::Effect::InForce ? Statement::Kind::Binds : Statement::Kind::Unknown;
    statement.instrument = term.instrument;
    statement.term = index;
    statement.adds = term.adds;
    if (!setStart(statement, content.from, agreement, hypothesis))
        return std::nullopt;
    setEnd(statement, *content.until, agreement, hypothesis);
    return statement;
}

void appliedStatements(const Agreement& agreement, const Scenario& scenario,
                       const Hypothesis& hypothesis, const AppliedEndings& endings,
                       ClauseIndex clause, std::vector<Statement>& statements)
{
    statements.clear();
    for (const TermIndex term : agreement.termsOf(clause))
        if (scenario.applies(agreement[term].instrument))
            if (auto statement = statementOf(term, agreement, scenario, hypothesis))
                statements.push_back(*statement);
    for (const auto& [ended, instrument] : endings.of(clause))
        statements.push_back(endingBy(instrument, agreement));
    const auto place = [](const Statement& statement) {
        return std::tuple{statement.instrument, statement.start, statement.adds,
                          statement.triggered};
    };
    std::stable_sort(
        statements.begin(), statements.end(),
        [&](const Statement& left, const Statement& right) { return place(left) < place(right); });
    cutStatements(statements);
}

} // namespace pactline
