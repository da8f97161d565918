#pragma once

#include "evaluation/cause.h"
#include "scenario/hypothesis.h"

namespace pactline
{

/// What a date expression comes to.
class DayValue
{
public:
    static DayValue on(const PartialDate& day) { return DayValue{Kind::Day, day}; }
    static DayValue never() { return DayValue{Kind::Never, {}}; }
    static DayValue notStated() { return DayValue{Kind::NotStated, {}}; }

    bool isNever() const { return m_kind == Kind::Never; }
    bool isStated() const { return m_kind != Kind::NotStated; }
    /// Nothing when it never comes or no source says.
    std::optional<Date> day() const
    {
        return m_kind == Kind::Day ? std::optional{m_known.firstDay()} : std::nullopt;
    }
    /// The same day with the precision with which it is known.
    std::optional<PartialDate> known() const
    {
        return m_kind == Kind::Day ? std::optional{m_known} : std::nullopt;
    }
    bool operator==(const DayValue&) const = default;

private:
    enum class Kind { Day, Never, NotStated };

    DayValue(Kind kind, const PartialDate& known) : m_kind(kind), m_known(known) {}

    Kind m_kind;
    PartialDate m_known;
};

/// A value and the part of the expression that decided it: a fixed day, an event,
/// `never` or `not-stated`.
struct Resolution {
    DayValue value;
    const DateExpression* decidedBy;
};

/// In `earliest` a known day wins over what is not stated, and of equal days the first written.
/// `latest` is never if one operand is, and else not stated if one is not.
Resolution resolve(const DateExpression& expression, const Hypothesis& hypothesis);

/// The same as a tree, for people: every operand with its own value.
struct ResolvedOperand {
    const DateExpression* expression;
    DayValue value;
    bool decided; ///< its value is the value of the whole
    std::vector<ResolvedOperand> operands;
};

ResolvedOperand resolveInFull(const DateExpression& expression, const Hypothesis& hypothesis);

/// What a decision means for a term that it ends: triggered, ended by a fact, or expired.
Cause causeOfEnd(const DateExpression& decidedBy, const Agreement& agreement);

/// The event that a deciding part names, if it does.
std::optional<EventIndex> eventOf(const DateExpression& decidedBy);

} // namespace pactline
