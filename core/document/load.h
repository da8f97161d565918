#pragma once

#include "agreement/agreement.h"
#include "support/diagnostic.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace pactline
{

/// The version of the file format that is read.
inline constexpr std::int64_t supportedSchema = 1;

/// What came of reading a file: an agreement unless there are errors, and every finding,
/// by place in the file. Warnings may stand beside an agreement.
struct Loaded {
    std::shared_ptr<const Agreement> agreement;
    std::vector<Diagnostic> diagnostics;
};

/// Reads an agreement's file.
Loaded loadAgreement(const std::filesystem::path& file);

/// Reads an agreement from TOML text in UTF-8.
Loaded parseAgreement(std::string_view text);

} // namespace pactline
