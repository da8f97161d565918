#pragma once

#include "support/diagnostic_code.h"

#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace pactline
{

class Agreement;
struct TomlTable;

/// What kinds of things a file names.
enum class NameKind {
    Party,
    Group,
    Instrument,
    Event,
    Clause,
    Term,
    Series,
    Chart,
    Preset,
    Source
};

std::string_view wordOf(NameKind kind);

/// Whether something among the findings is more than a warning.
bool anyError(const std::vector<Diagnostic>& findings);

/// What all readers share: the findings, and which names the file has. A name is known as soon
/// as its entry has one, whatever else is wrong with the entry: one mistake, one finding.
class ReadContext
{
public:
    void report(DiagnosticCode code, Location where, std::vector<std::string> arguments = {},
                Severity severity = Severity::Error);
    void warn(DiagnosticCode code, Location where, std::vector<std::string> arguments = {});

    /// Collects the ids of a list of tables, and reports malformed and double ones.
    void addNames(NameKind kind, const TomlTable& root, std::string_view list);
    /// Those of an agreement that others may refer to: scenarios and recipes do.
    void addNames(const Agreement& agreement);
    /// Reports what has not the form of an id.
    void checkId(std::string_view kind, const std::string& id, Location where);
    void addName(NameKind kind, const std::string& id, std::uint32_t index, Location where);
    std::optional<std::uint32_t> find(NameKind kind, std::string_view id) const;
    std::optional<std::uint32_t> resolve(NameKind kind, const std::string& id, Location where);
    std::vector<std::string> namesOf(NameKind kind) const;

    std::vector<Diagnostic> takeDiagnostics();
    bool hasErrors() const { return anyError(m_diagnostics); }
    /// Sources that some statement has named.
    std::set<std::uint32_t> cited;
    /// Those that the agreement's title is written in: every other text should be, too.
    std::set<std::string> languages;

private:
    struct Name {
        std::uint32_t index;
        Location where;
    };

    std::map<NameKind, std::map<std::string, Name, std::less<>>> m_names;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace pactline
