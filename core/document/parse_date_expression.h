#pragma once

#include "agreement/date_expression.h"
#include "support/result.h"

#include <array>
#include <functional>
#include <optional>
#include <string_view>

namespace pactline
{

/// Finds an event by its id.
using EventLookup = std::function<std::optional<EventIndex>(std::string_view)>;

/// The words that mean something themselves: no event may be called by one.
inline constexpr std::array<std::string_view, 5> expressionWords{"never", "not-stated", "earliest",
                                                                 "latest", "through"};

/// Reads a date expression:
///
///     expression = date | "through" date | event | "never" | "not-stated"
///                | ("earliest" | "latest") "(" expression { "," expression } ")"
///                | expression "+" delay
///
/// Fails with the part that cannot be read: MalformedDate, NoSuchDay, MalformedDelay,
/// UnknownName for a word that is no event, MalformedExpression for all else.
Result<DateExpression> parseDateExpression(std::string_view text, const EventLookup& events);

} // namespace pactline
