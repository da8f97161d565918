#pragma once

#include "document/toml_reader.h"

#include <filesystem>

namespace pactline
{

/// The text of a file of so many megabytes at most, or why there is none.
tl::expected<std::string, Diagnostic> readFile(const std::filesystem::path& file,
                                               std::size_t mostMegabytes);

/// Reads TOML text from outside: what the reader of TOML could stumble over is refused before.
tl::expected<TomlNode, Diagnostic> readForeignToml(std::string_view text);

} // namespace pactline
