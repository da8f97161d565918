#pragma once

#include "document/toml_reader.h"

namespace pactline
{

/// A recipe's text as TOML whose version is known, or what stands in the way of reading it.
tl::expected<TomlNode, Diagnostic> recipeToml(std::string_view text);

} // namespace pactline
