#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace pactline
{

/// In characters, not bytes, of UTF-8 text.
inline std::size_t lengthInCharacters(std::string_view text)
{
    return std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

inline bool isControlCharacter(char c)
{
    return (c >= 0 && c < ' ') || c == '\x7F';
}

} // namespace pactline
