#pragma once

#include "scenario/scenario.h"
#include "support/diagnostic.h"

#include <filesystem>

namespace pactline
{

/// A scenario that somebody keeps under a name.
struct NamedScenario {
    std::string name;
    Scenario scenario;

    bool operator==(const NamedScenario&) const = default;
};

/// What came of reading a scenario's file: a scenario unless there are errors, and every finding,
/// by place in the file.
struct LoadedScenario {
    std::optional<NamedScenario> scenario;
    std::vector<Diagnostic> diagnostics;
};

/// The longest name of a scenario, and of who believes something, in characters.
inline constexpr std::size_t longestName = 200;

/// Whether the text is meant as a scenario: its first key says so.
bool looksLikeScenario(std::string_view text);

/// Reads a scenario's file, of a megabyte at most, for the agreement that it names.
LoadedScenario loadScenario(const std::filesystem::path& file, const Agreement& agreement);

/// Reads a scenario from TOML text in UTF-8. Nothing in it names another file.
LoadedScenario parseScenario(std::string_view text, const Agreement& agreement);

/// The scenario as the text of a file; the other way round.
std::string toFileText(const NamedScenario& scenario, const Agreement& agreement);

} // namespace pactline
