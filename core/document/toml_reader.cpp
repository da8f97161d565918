#include "document/toml_reader.h"

#include "support/diagnostic_code.h"

#include <toml++/toml.h>

#include <algorithm>

namespace pactline
{
namespace
{

Location locationOf(const toml::source_position& position)
{
    return {position.line, position.column};
}

TomlNode converted(const toml::node& node);

TomlTable convertedTable(const toml::table& table)
{
    TomlTable result;
    for (const auto& [key, value] : table)
        result.entries.push_back(
            {std::string{key.str()}, locationOf(key.source().begin), converted(value)});
    // toml++ keeps keys by name; people expect findings in the order in which they wrote.
    std::ranges::stable_sort(result.entries, {}, &TomlEntry::where);
    return result;
}

TomlArray convertedArray(const toml::array& array)
{
    TomlArray result;
    for (const toml::node& item : array)
        result.items.push_back(converted(item));
    return result;
}

Date convertedDate(const toml::date& date)
{
    return Date{std::chrono::year{date.year} / date.month / date.day};
}

decltype(TomlNode::value) convertedValue(const toml::node& node)
{
    if (const auto* text = node.as_string())
        return text->get();
    if (const auto* number = node.as_integer())
        return number->get();
    if (const auto* number = node.as_floating_point())
        return number->get();
    if (const auto* truth = node.as_boolean())
        return truth->get();
    if (const auto* date = node.as_date())
        return convertedDate(date->get());
    if (const auto* array = node.as_array())
        return convertedArray(*array);
    if (const auto* table = node.as_table())
        return convertedTable(*table);
    return TomlTime{};
}

TomlNode converted(const toml::node& node)
{
    return {convertedValue(node), locationOf(node.source().begin)};
}

} // namespace

const TomlEntry* TomlTable::find(std::string_view key) const
{
    const auto found = std::ranges::find(entries, key, &TomlEntry::key);
    return found == entries.end() ? nullptr : &*found;
}

tl::expected<TomlNode, Diagnostic> readToml(std::string_view text)
{
    try {
        return converted(toml::parse(text));
    } catch (const toml::parse_error& error) {
        return tl::make_unexpected(Diagnostic{DiagnosticCode::Syntax,
                                              Severity::Error,
                                              locationOf(error.source().begin),
                                              {std::string{error.description()}}});
    }
}

} // namespace pactline
