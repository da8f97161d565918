#pragma once

#include "scenario/scenario.h"
#include "support/result.h"

#include <string_view>

namespace pactline
{

/// Reads what a user supposes of an event: a date, "+8months", "pending" or "rejected".
/// Fails with MalformedDate or NoSuchDay for what looks like a date, with MalformedDelay behind
/// a plus, and with UnknownName for any other word.
Result<Supposition> parseSupposition(std::string_view text);

/// As a user would write it; the other way round.
std::string toText(const Supposition& supposition);

/// What a preset supposes, per event; of a belief without dates its median, if it has one. Loaded
/// presets have no text that cannot be read.
std::map<EventIndex, Supposition> suppositionsOf(const Preset& preset);

} // namespace pactline
