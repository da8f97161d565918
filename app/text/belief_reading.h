#pragma once

#include "scenario/scenario.h"

#include <QString>

namespace pactline
{

/// What somebody typed of a belief, as a person says it in English or in French: "10 % by mid 2028,
/// half by 2033, 10 % never", "from 2028 to 2033, not before 2027"; the command line's
/// "10%:2028-06,50%:2033,never:10%" as well. By a date is before its first day, by the end of one
/// before the day behind it.
Result<Belief> readBelief(const QString& typed, const QString& language);

/// A point of a belief with the words in which it was typed.
struct TypedPoint {
    BeliefPoint point;
    QString typed;
};

/// In the order of their dates, however they were listed. Fails with BeliefNotRising about the
/// first that falls below an earlier one, or has its date, in the words in which it was typed.
Result<BeliefPoints> inOrder(std::vector<TypedPoint> points);

/// "10 %", "12,5 pour cent", "half", "1 in 4", and a bare "10".
std::optional<double> readShare(const QString& typed);

/// When an event comes that follows another: "6 months", "3 to 9 months later", a date, "awaited",
/// "rejected"; nothing typed is the file's delay.
using FollowerWhen = std::variant<DefaultDelay, PartialDate, DelayRange, Pending>;
Result<FollowerWhen> readFollowerWhen(const QString& typed, const QString& language);

/// Texts that are read as the same again, for fields in which they can be edited.
QString typedBelief(const Belief& belief, const QString& language);
QString typedShare(double share, const QString& language);
QString typedWhen(const FollowerWhen& when, const QString& language);

} // namespace pactline
