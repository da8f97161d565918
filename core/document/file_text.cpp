#include "document/file_text.h"

#include "document/raw_text.h"
#include "support/diagnostic_code.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace pactline
{
namespace
{

tl::unexpected<Diagnostic> failed(DiagnosticCode code, Location where = {},
                                  std::vector<std::string> arguments = {})
{
    return tl::make_unexpected(Diagnostic{code, Severity::Error, where, std::move(arguments)});
}

/// The stream's text, or as much of it; nothing when it cannot be read.
std::optional<std::string> readUpTo(std::size_t most, std::istream& stream)
{
    constexpr std::size_t step = std::size_t{1} << 20;
    std::string text;
    while (stream && text.size() < most) {
        const std::size_t before = text.size();
        text.resize(before + std::min(step, most - before));
        stream.read(text.data() + before, std::streamsize(text.size() - before));
        text.resize(before + std::size_t(stream.gcount()));
    }
    return stream.bad() || (stream.fail() && !stream.eof()) ? std::nullopt : std::optional{text};
}

} // namespace

tl::expected<std::string, Diagnostic> readFile(const std::filesystem::path& file,
                                               std::size_t mostMegabytes)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(file, ignored);
    // Whether it is there cannot be told in a folder that may not be entered.
    if (!std::filesystem::status_known(status))
        return failed(DiagnosticCode::UnreadableFile);
    if (!std::filesystem::exists(status))
        return failed(DiagnosticCode::MissingFile);
    if (std::filesystem::is_directory(status))
        return failed(DiagnosticCode::NotAFile);
    std::ifstream stream{file, std::ios::binary};
    auto text = readUpTo((mostMegabytes << 20) + 1, stream);
    if (!text)
        return failed(DiagnosticCode::UnreadableFile);
    if (text->size() > mostMegabytes << 20)
        return failed(DiagnosticCode::FileTooLarge, {}, {std::to_string(mostMegabytes)});
    return *std::move(text);
}

tl::expected<TomlNode, Diagnostic> readForeignToml(std::string_view text)
{
    text = withoutByteOrderMark(text);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return failed(DiagnosticCode::EmptyFile);
    if (const auto where = brokenEncoding(text))
        return failed(DiagnosticCode::InvalidUtf8, *where);
    if (const auto where = deepKey(text))
        return failed(DiagnosticCode::KeyTooDeep, *where, {std::to_string(mostKeyParts)});
    return readToml(text);
}

} // namespace pactline
