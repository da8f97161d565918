#include "document/nearest_name.h"
#include "document/parse_date_expression.h"
#include "document/reader.h"

#include <algorithm>

namespace pactline
{
namespace
{

bool isLowerCase(char c)
{
    return c >= 'a' && c <= 'z';
}

bool wellFormed(std::string_view id)
{
    return !id.empty() && isLowerCase(id.front()) && std::ranges::all_of(id, [](char c) {
        return isLowerCase(c) || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

std::string_view wordOf(NameKind kind)
{
    switch (kind) {
    case NameKind::Party:
        return "party";
    case NameKind::Group:
        return "group";
    case NameKind::Instrument:
        return "instrument";
    case NameKind::Event:
        return "event";
    case NameKind::Clause:
        return "clause";
    case NameKind::Term:
        return "term";
    case NameKind::Series:
        return "series";
    case NameKind::Chart:
        return "chart";
    case NameKind::Preset:
        return "preset";
    case NameKind::Source:
        return "source";
    }
    return {};
}

bool anyError(const std::vector<Diagnostic>& findings)
{
    return std::ranges::any_of(
        findings, [](const Diagnostic& finding) { return finding.severity == Severity::Error; });
}

void ReadContext::report(DiagnosticCode code, Location where, std::vector<std::string> arguments,
                         Severity severity)
{
    m_diagnostics.push_back({code, severity, where, std::move(arguments)});
}

void ReadContext::warn(DiagnosticCode code, Location where, std::vector<std::string> arguments)
{
    report(code, where, std::move(arguments), Severity::Warning);
}

void ReadContext::checkId(std::string_view kind, const std::string& id, Location where)
{
    if (!wellFormed(id))
        report(DiagnosticCode::MalformedId, where, {std::string{kind}, id});
}

void ReadContext::addName(NameKind kind, const std::string& id, std::uint32_t index, Location where)
{
    if (kind != NameKind::Term)
        checkId(wordOf(kind), id, where);
    if (kind == NameKind::Event && std::ranges::find(expressionWords, id) != expressionWords.end())
        report(DiagnosticCode::ReservedId, where, {std::string{wordOf(kind)}, id});
    const auto [place, added] = m_names[kind].try_emplace(id, Name{index, where});
    if (added)
        return;
    const std::string first = std::to_string(place->second.where.line);
    if (kind == NameKind::Term)
        report(DiagnosticCode::DuplicateTerm, where, {id, first});
    else
        report(DiagnosticCode::DuplicateId, where, {std::string{wordOf(kind)}, id, first});
}

void ReadContext::addNames(NameKind kind, const TomlTable& root, std::string_view list)
{
    const TomlEntry* entry = root.find(list);
    const auto* array = entry ? entry->node.as<TomlArray>() : nullptr;
    if (!array)
        return;
    std::uint32_t index = 0;
    for (const TomlNode& item : array->items) {
        const auto* table = item.as<TomlTable>();
        if (!table)
            continue;
        const TomlEntry* id = table->find("id");
        const auto* text = id ? id->node.as<std::string>() : nullptr;
        if (text)
            addName(kind, *text, index, id->node.where);
        ++index;
    }
}

void ReadContext::addNames(const Agreement& agreement)
{
    const auto add = [&](NameKind kind, const auto& things) {
        for (std::uint32_t i = 0; i < things.size(); ++i)
            addName(kind, things[i].id.text, i, {});
    };
    add(NameKind::Party, agreement.parties);
    add(NameKind::Group, agreement.groups);
    add(NameKind::Instrument, agreement.instruments);
    add(NameKind::Event, agreement.events);
    add(NameKind::Clause, agreement.clauses);
    add(NameKind::Term, agreement.terms);
}

std::optional<std::uint32_t> ReadContext::find(NameKind kind, std::string_view id) const
{
    const auto names = m_names.find(kind);
    if (names == m_names.end())
        return std::nullopt;
    const auto found = names->second.find(id);
    return found == names->second.end() ? std::nullopt : std::optional{found->second.index};
}

std::optional<std::uint32_t> ReadContext::resolve(NameKind kind, const std::string& id,
                                                  Location where)
{
    const auto found = find(kind, id);
    if (!found)
        report(DiagnosticCode::UnknownReference, where,
               {std::string{wordOf(kind)}, id, nearestName(id, namesOf(kind))});
    return found;
}

std::vector<std::string> ReadContext::namesOf(NameKind kind) const
{
    std::vector<std::string> names;
    const auto found = m_names.find(kind);
    if (found != m_names.end())
        for (const auto& [name, place] : found->second)
            names.push_back(name);
    return names;
}

std::vector<Diagnostic> ReadContext::takeDiagnostics()
{
    std::ranges::stable_sort(m_diagnostics, {}, &Diagnostic::where);
    return std::move(m_diagnostics);
}

} // namespace pactline
