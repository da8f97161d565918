#pragma once

#include "scenario/scenario.h"
#include "support/result.h"

#include <string_view>

namespace pactline
{

/// Reads what a user supposes of an event: a date, "+8months", "pending", "rejected" or a belief.
/// Fails with MalformedDate or NoSuchDay for what looks like a date, with MalformedDelay behind
/// a plus, as parseBelief() does for what looks like a belief, and with UnknownName for any other
/// word.
Result<Supposition> parseSupposition(std::string_view text);

/// As a user would write it; the other way round.
std::string toText(const Supposition& supposition);

/// What a preset supposes, per event; of a belief without dates its median, if it has one. Loaded
/// presets have no text that cannot be read.
std::map<EventIndex, Supposition> suppositionsOf(const Preset& preset);

/// What a preset believes, if it does so of an event that follows no other: its quantiles, with the
/// middle of each range of shares, whose belief it is and when it was said.
std::optional<Belief> beliefOf(const Preset& preset, const Agreement& agreement);

/// What taking a preset over supposes, per event: its belief with all of its shares, where it has
/// one, in the place of a median.
std::map<EventIndex, Supposition> takenOver(const Preset& preset, const Agreement& agreement);

/// The preset whose belief this is, perhaps denied before some day.
const Preset* presetOf(const Belief& belief, const Agreement& agreement);

} // namespace pactline
