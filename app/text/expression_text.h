#pragma once

#include "evaluation/projection.h"
#include "evaluation/resolve.h"

#include <QString>

namespace pactline
{

/// One part of a date expression, with what it comes to and what that rests on.
struct OperandText {
    QString text;
    QString value;                   ///< a date, "never", "not stated", "assumed"
    bool decided = false;            ///< it decides the whole
    bool contingent = false;         ///< a hypothesis decides it
    bool uncertain = false;          ///< a belief tells how likely it is when
    QString otherwise;               ///< what a losing date would have done
    QString note;                    ///< what is supposed or assumed of it
    std::optional<EventIndex> event; ///< the one that it names
    std::vector<OperandText> parts;
};

/// When a term begins or ends.
struct RuleText {
    QString opening; ///< "Ends at the earlier of two dates:"
    std::vector<OperandText> operands;
};

/// Which of a term's two dates an expression gives, and whether that day has come.
struct RuleSide {
    enum class Which { Begins, Ends };

    Which which = Which::Ends;
    bool past = false;
};

RuleText ruleText(const ResolvedOperand& date, RuleSide side, const Projection& projection,
                  const QString& language);

/// The expression in one line: "the earlier of: a sale; the end of 2030".
QString expressionText(const DateExpression& expression, const Agreement& agreement,
                       const QString& language);

} // namespace pactline
