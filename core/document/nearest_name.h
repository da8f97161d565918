#pragma once

#include <span>
#include <string>
#include <string_view>

namespace pactline
{

/// How many letters must be put in, left out, replaced or swapped with their neighbour to make
/// one word of the other.
std::size_t editDistance(std::string_view left, std::string_view right);

/// The known name that a mistyped one most likely means; empty when none is near.
std::string nearestName(std::string_view mistyped, std::span<const std::string> known);

} // namespace pactline
