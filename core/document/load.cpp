#include "document/load.h"

#include "document/raw_text.h"
#include "document/readers.h"
#include "document/toml_reader.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace pactline
{
namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
// A hundred times the largest agreement that anybody wrote; less than any machine's memory.
constexpr std::size_t largestFile = std::size_t{64} << 20;

Loaded failed(DiagnosticCode code, Location where = {}, std::vector<std::string> arguments = {})
{
    return {nullptr, {{code, Severity::Error, where, std::move(arguments)}}};
}

/// A file of another schema is not read further: what it means is not known here.
std::optional<Diagnostic> schemaFinding(const TomlTable& root)
{
    const TomlEntry* entry = root.find("schema");
    if (!entry)
        return Diagnostic{DiagnosticCode::MissingKey, Severity::Error, {1, 1}, {"schema", "file"}};
    const auto* number = entry->node.as<std::int64_t>();
    if (!number)
        return Diagnostic{DiagnosticCode::WrongType,
                          Severity::Error,
                          entry->node.where,
                          {"schema", "a number", "something else"}};
    if (*number == supportedSchema)
        return std::nullopt;
    return Diagnostic{DiagnosticCode::UnsupportedSchema,
                      Severity::Error,
                      entry->node.where,
                      {std::to_string(*number), std::to_string(supportedSchema)}};
}

void addAllNames(const TomlTable& root, ReadContext& context)
{
    context.addNames(NameKind::Party, root, "party");
    context.addNames(NameKind::Group, root, "group");
    context.addNames(NameKind::Instrument, root, "instrument");
    context.addNames(NameKind::Event, root, "event");
    context.addNames(NameKind::Clause, root, "clause");
    context.addNames(NameKind::Series, root, "series");
    context.addNames(NameKind::Chart, root, "chart");
    context.addNames(NameKind::Preset, root, "preset");
    context.addNames(NameKind::Source, root, "source");
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

AgreementParts readParts(const TomlTable& table, ReadContext& context)
{
    AgreementParts parts;
    TableReader root{context, table, {1, 1}, "file"};
    root.node("schema");
    readFrame(root, parts);
    readParties(root, parts);
    readInstruments(root, parts);
    readEvents(root, parts);
    readClauses(root, parts);
    readTerms(root, parts);
    readSeries(root, parts);
    readPresets(root, parts);
    readRecord(root, parts);
    return parts;
}

} // namespace

Loaded parseAgreement(std::string_view text)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return failed(DiagnosticCode::EmptyFile);
    if (const auto where = brokenEncoding(text))
        return failed(DiagnosticCode::InvalidUtf8, *where);
    if (const auto where = deepKey(text))
        return failed(DiagnosticCode::KeyTooDeep, *where, {std::to_string(mostKeyParts)});
    const auto toml = readToml(text);
    if (!toml)
        return {nullptr, {toml.error()}};
    const auto& root = *toml->as<TomlTable>();
    if (auto finding = schemaFinding(root))
        return {nullptr, {std::move(*finding)}};

    ReadContext context;
    addAllNames(root, context);
    AgreementParts parts = readParts(root, context);
    validate(parts, context);
    if (context.hasErrors())
        return {nullptr, context.takeDiagnostics()};
    auto agreement = std::make_shared<const Agreement>(std::move(parts));
    checkPresets(*agreement, context);
    if (context.hasErrors())
        return {nullptr, context.takeDiagnostics()};
    return {std::move(agreement), context.takeDiagnostics()};
}

Loaded loadAgreement(const std::filesystem::path& file)
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
    const auto text = readUpTo(largestFile + 1, stream);
    if (!text)
        return failed(DiagnosticCode::UnreadableFile);
    if (text->size() > largestFile)
        return failed(DiagnosticCode::FileTooLarge, {}, {std::to_string(largestFile >> 20)});
    return parseAgreement(*text);
}

} // namespace pactline
