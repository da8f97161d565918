#pragma once

#include "calendar/delay.h"
#include "support/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pactline
{

/// The event lies before the first day of the date with that probability, from 0 to 1.
struct BeliefPoint {
    double share = 0;
    PartialDate date;

    bool operator==(const BeliefPoint&) const = default;
};

/// Dates that rise, with shares that do not fall. Between two of them the share grows evenly, day
/// by day. What lies before the first is spread evenly from the day on which the belief was held;
/// what lies behind the last and is not `never` has no day: it counts as coming after every day.
using BeliefPoints = std::vector<BeliefPoint>;

/// Every day of the two dates and between them, equally likely: 2028..2033 ends with 2033.
struct BeliefRange {
    PartialDate from;
    PartialDate through;

    bool operator==(const BeliefRange&) const = default;
};

/// What somebody believes of the day on which an event happens.
struct Belief {
    std::variant<BeliefPoints, BeliefRange> days;
    double never = 0;                     ///< the share of its not happening at all
    std::optional<PartialDate> notBefore; ///< held by who knows that it did not happen before
    std::string by;                       ///< whose belief it is; empty: the user's own
    std::optional<PartialDate> said;      ///< when it was held

    bool operator==(const Belief&) const = default;
};

/// The longest delay that can be believed: a hundred years; and the days that a range may have.
inline constexpr int longestBelievedDelay = 36'525;
inline constexpr int mostDelays = 3'653;

/// Every whole day from the shortest to the longest delay, equally likely.
struct DelayRange {
    Delay shortest;
    Delay longest;

    bool operator==(const DelayRange&) const = default;
};

/// The file's default delay.
struct DefaultDelay {
    bool operator==(const DefaultDelay&) const = default;
};

/// What somebody believes of an event that follows another: when it comes, if it is not rejected.
/// A date that lies before the first step is moved to the day of that step.
struct FollowerBelief {
    std::variant<DefaultDelay, PartialDate, DelayRange> when;
    double rejected = 0; ///< the share of its being refused

    bool operator==(const FollowerBelief&) const = default;
};

/// Whether the text is meant as a belief: it has a share, or a range.
bool looksLikeBelief(std::string_view text);

/// Reads "10%:2028-06,50%:2033,never:10%,not-before:2027" and "2028..2033,never:10%" as a belief;
/// "+3 months..+9 months,rejected:20%", "2030-01,rejected:20%" and "rejected:20%" as one of what
/// follows. Fails with the codes for beliefs, and with those of dates and delays in them.
Result<std::variant<Belief, FollowerBelief>> parseBelief(std::string_view text);

/// As a user would write it; the other way round. Whose belief it is stands elsewhere.
std::string toText(const Belief& belief);
std::string toText(const FollowerBelief& belief);

/// The belief's points in order do not fall, its shares lie between 0 and 1, and with `never` they
/// do not exceed the whole; else the first mistake, about the point or the share as it is written.
std::optional<Error> mistakeIn(const Belief& belief);

/// "12.5%", without rounding what anybody would write.
std::string shareText(double share);

/// A delay in days, a month as the twelfth part of 365.2425 days.
int daysIn(const Delay& delay);

} // namespace pactline
