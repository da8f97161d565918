#pragma once

#include "support/location.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace pactline
{

// What must be known of a text before the reader of TOML may see it.

/// The text behind the mark of its encoding that some editors put first.
std::string_view withoutByteOrderMark(std::string_view text);

/// The place of the first byte that is not UTF-8.
std::optional<Location> brokenEncoding(std::string_view text);

/// More parts than the format gives any key; toml++ would go as deep as a key has parts.
inline constexpr std::size_t mostKeyParts = 16;

/// The place of the first part too many in a dotted key, such as a.b.c or [a.b.c].
std::optional<Location> deepKey(std::string_view text);

/// Whether the first key of a TOML text, behind a byte order mark and comments, is that one: what a
/// file is meant as.
bool firstKeyIs(std::string_view text, std::string_view key);

} // namespace pactline
