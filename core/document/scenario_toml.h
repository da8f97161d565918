#pragma once

#include "document/reader.h"
#include "scenario/scenario.h"

namespace pactline
{

/// The longest supposition that is read, in bytes.
inline constexpr std::size_t longestSupposition = 1'000;

/// A short text on one line, such as a name.
std::string readShortText(TableReader& reader, std::string_view key, std::size_t longest,
                          bool required = false);

/// What is supposed of an event: a day, a text, or what others believe with whose belief it is:
/// { belief = "…", by = "…", said = "2026-07" }. Nothing where it cannot be read, which is
/// reported.
std::optional<Supposition> readSupposition(const TomlNode& node, ReadContext& context);

/// A basic string of TOML.
std::string tomlString(std::string_view text);

/// The other way round of readSupposition().
std::string tomlOf(const Supposition& supposition);

} // namespace pactline
