#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace pactline
{

/// Whether a byte of UTF-8 text begins a character.
inline bool beginsCharacter(char c)
{
    return (c & 0xC0) != 0x80;
}

/// In characters, not bytes, of UTF-8 text.
inline std::size_t lengthInCharacters(std::string_view text)
{
    return std::size_t(std::ranges::count_if(text, beginsCharacter));
}

/// The text's beginning, cut between characters of UTF-8.
inline std::string_view firstCharacters(std::string_view text, std::size_t most)
{
    std::size_t begun = 0;
    const auto end =
        std::ranges::find_if(text, [&](char c) { return beginsCharacter(c) && ++begun > most; });
    return text.substr(0, std::size_t(end - text.begin()));
}

inline bool isControlCharacter(char c)
{
    return (c >= 0 && c < ' ') || c == '\x7F';
}

} // namespace pactline
