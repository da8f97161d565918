#include "document/nearest_name.h"
#include "document/reader.h"
#include "support/overloaded.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

std::string typeName(const TomlNode& node)
{
    return std::visit(
        Overloaded{
            [](const std::string&) { return "a text"; },
            [](std::int64_t) { return "a number"; },
            [](double number) { return std::isfinite(number) ? "a number" : "no finite number"; },
            [](bool) { return "true or false"; },
            [](const Date&) { return "a date"; },
            [](const TomlTime&) { return "a time of day"; },
            [](const TomlArray&) { return "a list"; },
            [](const TomlTable&) { return "a table"; },
        },
        node.value);
}

bool isLanguage(std::string_view key)
{
    return key.size() == 2 && std::ranges::all_of(key, [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

TableReader::TableReader(ReadContext& context, const TomlTable& table, Location where,
                         std::string title)
    : m_context(context), m_table(table), m_where(where), m_title(std::move(title))
{
}

TableReader::~TableReader()
{
    const std::vector<std::string> known{m_known.begin(), m_known.end()};
    for (const TomlEntry& entry : m_table.entries)
        if (!m_known.contains(entry.key))
            m_context.report(DiagnosticCode::UnknownKey, entry.where,
                             {entry.key, m_title, nearestName(entry.key, known)});
}

Location TableReader::whereOf(std::string_view key) const
{
    const TomlEntry* entry = m_table.find(key);
    return entry ? entry->node.where : m_where;
}

const TomlNode* TableReader::node(std::string_view key, bool required)
{
    m_known.emplace(key);
    const TomlEntry* entry = m_table.find(key);
    if (!entry && required)
        m_context.report(DiagnosticCode::MissingKey, m_where, {std::string{key}, m_title});
    return entry ? &entry->node : nullptr;
}

void TableReader::wrongType(std::string_view key, const TomlNode& node, std::string wanted)
{
    m_context.report(DiagnosticCode::WrongType, node.where,
                     {std::string{key}, std::move(wanted), typeName(node)});
}

std::string TableReader::pathOf(std::string_view key) const
{
    return (m_title == "file" ? "" : m_title + ".") + std::string{key};
}

void TableReader::reportWord(std::string_view key, const std::string& spelled, std::string known)
{
    m_context.report(DiagnosticCode::UnknownWord, whereOf(key),
                     {std::string{key}, spelled, std::move(known)});
}

std::string TableReader::text(std::string_view key, bool required)
{
    const TomlNode* found = node(key, required);
    if (!found)
        return {};
    const auto* text = found->as<std::string>();
    if (!text)
        wrongType(key, *found, "a text");
    else if (text->empty())
        m_context.report(DiagnosticCode::EmptyText, found->where, {std::string{key}});
    return text ? *text : std::string{};
}

std::string TableReader::id(std::string_view key, std::string_view kind, bool required)
{
    const std::string written = text(key, required);
    if (!written.empty())
        m_context.checkId(kind, written, whereOf(key));
    return written;
}

bool TableReader::flag(std::string_view key)
{
    const TomlNode* found = node(key);
    const auto* truth = found ? found->as<bool>() : nullptr;
    if (found && !truth)
        wrongType(key, *found, "true or false");
    return truth && *truth;
}

std::optional<double> TableReader::number(std::string_view key, bool required)
{
    const TomlNode* found = node(key, required);
    if (!found)
        return std::nullopt;
    if (const auto* whole = found->as<std::int64_t>())
        return double(*whole);
    const auto* real = found->as<double>();
    if (real && std::isfinite(*real))
        return *real;
    wrongType(key, *found, "a number");
    return std::nullopt;
}

LocalizedText TableReader::localized(std::string_view key, bool required)
{
    const TomlNode* found = node(key, required);
    if (!found)
        return {};
    if (const auto* plain = found->as<std::string>()) {
        if (plain->empty())
            m_context.report(DiagnosticCode::EmptyText, found->where, {std::string{key}});
        else
            warnOfMissingLanguages(key, found->where, {"en"});
        return LocalizedText{{{"en", *plain}}};
    }
    const auto* table = found->as<TomlTable>();
    if (!table) {
        wrongType(key, *found, "a text in each language");
        return {};
    }
    std::map<std::string, std::string> words;
    for (const TomlEntry& entry : table->entries) {
        const std::string name = std::string{key} + "." + entry.key;
        const auto* text = entry.node.as<std::string>();
        if (!isLanguage(entry.key))
            m_context.report(DiagnosticCode::MalformedLanguage, entry.where, {name});
        else if (!text)
            wrongType(name, entry.node, "a text");
        else if (text->empty())
            m_context.report(DiagnosticCode::EmptyText, entry.node.where, {name});
        else
            words.emplace(entry.key, *text);
    }
    if (!table->find("en"))
        m_context.report(DiagnosticCode::MissingEnglish, found->where, {std::string{key}});
    std::set<std::string> written;
    for (const TomlEntry& entry : table->entries)
        written.insert(entry.key);
    warnOfMissingLanguages(key, found->where, written);
    return LocalizedText{std::move(words)};
}

void TableReader::warnOfMissingLanguages(std::string_view key, Location where,
                                         const std::set<std::string>& written)
{
    for (const std::string& language : m_context.languages)
        if (language != "en" && !written.contains(language))
            m_context.warn(DiagnosticCode::MissingLanguage, where, {std::string{key}, language});
}

std::optional<std::uint32_t> TableReader::reference(NameKind kind, std::string_view key,
                                                    bool required)
{
    const std::string id = text(key, required);
    return id.empty() ? std::nullopt : m_context.resolve(kind, id, whereOf(key));
}

std::vector<SourceIndex> TableReader::sources(std::string_view key)
{
    std::vector<SourceIndex> sources;
    const TomlNode* found = node(key);
    if (!found)
        return sources;
    const auto* array = found->as<TomlArray>();
    if (!array) {
        wrongType(key, *found, "a list of sources");
        return sources;
    }
    for (const TomlNode& item : array->items) {
        const auto* id = item.as<std::string>();
        if (!id) {
            wrongType(key, item, "a source's id");
            continue;
        }
        const auto source = m_context.resolve(NameKind::Source, *id, item.where);
        if (!source)
            continue;
        m_context.cited.insert(*source);
        sources.push_back({*source});
    }
    return sources;
}

std::optional<Beneficiary> TableReader::beneficiary(std::string_view key, bool required)
{
    const std::string id = text(key, required);
    if (id.empty())
        return std::nullopt;
    if (const auto collective = valueOf(collectiveWords, id))
        return Beneficiary{*collective};
    const auto party = m_context.resolve(NameKind::Party, id, whereOf(key));
    return party ? std::optional{Beneficiary{PartyIndex{*party}}} : std::nullopt;
}

const TomlNode* TableReader::table(std::string_view key, std::string wanted, bool required)
{
    const TomlNode* found = node(key, required);
    if (!found || found->as<TomlTable>())
        return found;
    wrongType(key, *found, std::move(wanted));
    return nullptr;
}

std::vector<const TomlNode*> TableReader::tables(std::string_view key, bool required)
{
    std::vector<const TomlNode*> tables;
    m_known.emplace(key);
    const TomlEntry* entry = m_table.find(key);
    if (!entry) {
        if (required)
            m_context.report(DiagnosticCode::EmptyList, m_where, {pathOf(key), m_title});
        return tables;
    }
    const auto* array = entry->node.as<TomlArray>();
    if (!array) {
        wrongType(key, entry->node, "tables, each under [[" + pathOf(key) + "]]");
        return tables;
    }
    for (const TomlNode& item : array->items) {
        if (item.as<TomlTable>())
            tables.push_back(&item);
        else
            wrongType(key, item, "tables");
    }
    if (tables.empty() && required)
        m_context.report(DiagnosticCode::EmptyList, entry->where, {pathOf(key), m_title});
    return tables;
}

} // namespace pactline
