#pragma once

#include "calendar/date.h"
#include "support/diagnostic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace pactline
{

struct TomlNode;
struct TomlEntry;

struct TomlTable {
    std::vector<TomlEntry> entries; ///< in the order of the file

    const TomlEntry* find(std::string_view key) const;
};

struct TomlArray {
    std::vector<TomlNode> items;
};

/// A time of day, alone or behind a date: nothing in an agreement has one.
struct TomlTime {
};

/// One value of a TOML document, with its place.
struct TomlNode {
    std::variant<std::string, std::int64_t, double, bool, Date, TomlTime, TomlArray, TomlTable>
        value;
    Location where;

    template <typename Type>
    const Type* as() const
    {
        return std::get_if<Type>(&value);
    }
};

struct TomlEntry {
    std::string key;
    Location where; ///< of the key
    TomlNode node;
};

/// Reads TOML 1.0 text in UTF-8. A text that is none gives its first error: toml++ stops there.
tl::expected<TomlNode, Diagnostic> readToml(std::string_view text);

} // namespace pactline
