#include "evaluation/resolve.h"

#include "support/overloaded.h"

namespace pactline
{
namespace
{

DayValue valueOf(const EventOutcome& outcome)
{
    return outcome.day ? DayValue::on(outcome.known) : DayValue::never();
}

bool isEarlier(const DayValue& candidate, const DayValue& best)
{
    if (candidate.day())
        return !best.day() || *candidate.day() < *best.day();
    // With no known day, an end that nobody stated may still come; `never` cannot.
    return !best.day() && !candidate.isStated() && best.isStated();
}

bool isLater(const DayValue& candidate, const DayValue& best)
{
    if (best.isNever())
        return false;
    if (candidate.isNever() || !candidate.isStated())
        return candidate.isNever() || best.isStated();
    return best.day() && *best.day() < *candidate.day();
}

Resolution resolveChoice(const Choice& choice, const Hypothesis& hypothesis)
{
    const auto beats = choice.kind == Choice::Kind::Earliest ? isEarlier : isLater;
    Resolution best = resolve(choice.operands.front(), hypothesis);
    for (std::size_t i = 1; i < choice.operands.size(); ++i) {
        const Resolution candidate = resolve(choice.operands[i], hypothesis);
        if (beats(candidate.value, best.value))
            best = candidate;
    }
    return best;
}

} // namespace

Resolution resolve(const DateExpression& expression, const Hypothesis& hypothesis)
{
    return std::visit(Overloaded{
                          [&](const Never&) -> Resolution {
                              return {DayValue::never(), &expression};
                          },
                          [&](const NotStated&) -> Resolution {
                              return {DayValue::notStated(), &expression};
                          },
                          [&](const FixedDay& fixed) -> Resolution {
                              return {DayValue::on(fixed.known()), &expression};
                          },
                          [&](const EventDay& due) -> Resolution {
                              return {valueOf(hypothesis.of(due.event)), &expression};
                          },
                          [&](const DelayedDay& delayed) -> Resolution {
                              Resolution base = resolve(delayed.base.front(), hypothesis);
                              if (const auto known = base.value.known())
                                  base.value = DayValue::on(plus(*known, delayed.delay));
                              return base;
                          },
                          [&](const Choice& choice) { return resolveChoice(choice, hypothesis); },
                      },
                      expression.form);
}

ResolvedOperand resolveInFull(const DateExpression& expression, const Hypothesis& hypothesis)
{
    const Resolution whole = resolve(expression, hypothesis);
    ResolvedOperand tree{&expression, whole.value, true, {}};
    if (const auto* const choice = std::get_if<Choice>(&expression.form)) {
        for (const auto& operand : choice->operands) {
            tree.operands.push_back(resolveInFull(operand, hypothesis));
            tree.operands.back().decided =
                resolve(operand, hypothesis).decidedBy == whole.decidedBy;
        }
    }
    if (const auto* const delayed = std::get_if<DelayedDay>(&expression.form))
        tree.operands.push_back(resolveInFull(delayed->base.front(), hypothesis));
    return tree;
}

Cause causeOfEnd(const DateExpression& decidedBy, const Agreement& agreement)
{
    const auto event = eventOf(decidedBy);
    if (!event)
        return {Cause::Kind::Expired, {}};
    if (agreement[*event].contingent())
        return {Cause::Kind::Triggered, *event};
    return {Cause::Kind::Ended, *event};
}

std::optional<EventIndex> eventOf(const DateExpression& decidedBy)
{
    const auto* const due = std::get_if<EventDay>(&decidedBy.form);
    return due ? std::optional{due->event} : std::nullopt;
}

} // namespace pactline
