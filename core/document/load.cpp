#include "document/load.h"

#include "document/file_text.h"
#include "document/readers.h"

namespace pactline
{
namespace
{

// A hundred times the largest agreement that anybody wrote; less than any machine's memory.
constexpr std::size_t largestFileMb = 64;

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
    const auto toml = readForeignToml(text);
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
    const auto text = readFile(file, largestFileMb);
    return text ? parseAgreement(*text) : Loaded{nullptr, {text.error()}};
}

} // namespace pactline
