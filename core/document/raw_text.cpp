#include "document/raw_text.h"

#include <algorithm>
#include <cctype>

namespace pactline
{
namespace
{

/// How many bytes the UTF-8 character at the beginning takes; 0 where there is none.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    if (length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool outside = (first == 0xED && byte(1) > 0x9F) || (first == 0xF4 && byte(1) > 0x8F);
    return overlong || outside ? 0 : length;
}

/// How long the string is that begins there, with its quotes; one that is not closed ends with its
/// line.
std::size_t stringLength(std::string_view text)
{
    const std::string_view one = text.substr(0, 1);
    const bool manyLines = text.substr(1, 1) == one && text.substr(2, 1) == one;
    const std::string_view quotes = text.substr(0, manyLines ? 3 : 1);
    std::size_t at = quotes.size();
    while (at < text.size() && text.substr(at, quotes.size()) != quotes) {
        if (text[at] == '\n' && !manyLines)
            return at;
        at += text[at] == '\\' && one == "\"" ? 2 : 1;
    }
    return std::min(at + quotes.size(), text.size());
}

/// How much of the text says nothing about keys: a string, a comment, or else one character.
std::size_t tokenLength(std::string_view text)
{
    if (text.front() == '"' || text.front() == '\'')
        return stringLength(text);
    return text.front() == '#' ? std::min(text.find('\n'), text.size()) : 1;
}

bool mayStandInKey(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view{"-_.\"' \t"}.find(c) != std::string_view::npos;
}

Location placeOf(std::size_t offset, std::string_view text)
{
    Location where{1, 1};
    for (const char c : text.substr(0, offset)) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        where = c == '\n' ? Location{where.line + 1, 1}
                          : Location{where.line, where.column + (begins ? 1 : 0)};
    }
    return where;
}

} // namespace

std::string_view withoutByteOrderMark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

std::optional<Location> brokenEncoding(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text.substr(at));
        if (length == 0)
            return placeOf(at, text);
        at += length;
    }
    return std::nullopt;
}

std::optional<Location> deepKey(std::string_view text)
{
    std::size_t parts = 1;
    for (std::size_t at = 0; at < text.size(); at += tokenLength(text.substr(at))) {
        if (!mayStandInKey(text[at]))
            parts = 1;
        else if (text[at] == '.' && ++parts > mostKeyParts)
            return placeOf(at + 1, text);
    }
    return std::nullopt;
}

bool firstKeyIs(std::string_view text, std::string_view key)
{
    constexpr std::string_view white = " \t\r\n";
    text = withoutByteOrderMark(text);
    for (auto at = text.find_first_not_of(white); at != std::string_view::npos;
         at = text.find_first_not_of(white, at)) {
        if (text[at] != '#') {
            text.remove_prefix(at);
            const auto behind = text.substr(std::min(key.size(), text.size()));
            const auto sign = behind.find_first_not_of(" \t");
            return text.starts_with(key) && sign != std::string_view::npos && behind[sign] == '=';
        }
        at = std::min(text.find('\n', at), text.size());
    }
    return false;
}

} // namespace pactline
