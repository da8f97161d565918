#include "document/load.h"

#include "document/readers.h"
#include "document/toml_reader.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>

namespace pactline
{
namespace
{

constexpr std::int64_t supportedSchema = 1;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Loaded failed(DiagnosticCode code, Location where = {}, std::vector<std::string> arguments = {})
{
    return {nullptr, {{code, Severity::Error, where, std::move(arguments)}}};
}

/// How many bytes the UTF-8 character at the beginning takes; 0 where there is none.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    if (length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool outside = (first == 0xED && byte(1) > 0x9F) || (first == 0xF4 && byte(1) > 0x8F);
    return overlong || outside ? 0 : length;
}

/// The place of the first byte that is not UTF-8.
std::optional<Location> brokenEncoding(std::string_view text)
{
    Location where{1, 1};
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0)
            return where;
        where = text.front() == '\n' ? Location{where.line + 1, 1}
                                     : Location{where.line, where.column + 1};
        text.remove_prefix(length);
    }
    return std::nullopt;
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
    context.addNames(NameKind::Source, root, "source");
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
    return {std::make_shared<const Agreement>(std::move(parts)), context.takeDiagnostics()};
}

Loaded loadAgreement(const std::filesystem::path& file)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(file, ignored);
    if (!std::filesystem::exists(status))
        return failed(DiagnosticCode::MissingFile);
    if (std::filesystem::is_directory(status))
        return failed(DiagnosticCode::NotAFile);
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream text;
    // An empty stream inserts nothing, which counts as a failure; only reading can go bad.
    if (stream.is_open() && stream.peek() != std::ifstream::traits_type::eof())
        text << stream.rdbuf();
    if (!stream.is_open() || stream.bad() || text.bad())
        return failed(DiagnosticCode::UnreadableFile);
    return parseAgreement(text.str());
}

} // namespace pactline
