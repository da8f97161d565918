#pragma once

#include <compare>
#include <cstdint>

namespace pactline
{

/// A place in a file, counted from 1; 0 where only the file as a whole is meant.
struct Location {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    auto operator<=>(const Location&) const = default;
};

} // namespace pactline
