#pragma once

#include <filesystem>
#include <string>

namespace pactline
{

std::string readText(const std::filesystem::path& file);

/// What a kept file expects. With PACTLINE_REWRITE set in the environment the file is first
/// written anew with `actual`, to be looked at before it is kept.
std::string expectedText(const std::filesystem::path& file, const std::string& actual);

} // namespace pactline
