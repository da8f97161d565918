#include "document/readers.h"

namespace pactline
{
namespace
{

DateRange readExtent(TableReader& reader)
{
    const TomlNode* node = reader.node("extent", true);
    if (!node)
        return {};
    const auto* table = node->as<TomlTable>();
    if (!table) {
        reader.wrongType("extent", *node,
                         "a table such as { from = 2019-01-01, until = 2034-01-01 }");
        return {};
    }
    TableReader extent{reader.context(), *table, node->where, "extent"};
    const auto from = extent.day("from", true);
    const auto until = extent.day("until", true);
    if (from && until && *until <= *from)
        reader.context().report(DiagnosticCode::ExtentBackwards, extent.whereOf("until"));
    return {from.value_or(Date{}), until.value_or(Date{})};
}

void readAgreementTable(TableReader reader, AgreementParts& parts)
{
    parts.id = reader.id("id", "agreement", true);
    parts.title = reader.localized("title", true);
    for (const auto& [language, words] : parts.title.all())
        reader.context().languages.insert(language);
    parts.subject = reader.localized("subject");
    parts.contingency = reader.localized("contingency");
    parts.notice = reader.localized("notice");
    parts.version = reader.text("version");
    parts.licence = reader.text("licence");
    parts.checked = reader.day("checked", true).value_or(Date{});
    parts.extent = readExtent(reader);
}

void readView(TableReader reader, AgreementParts& parts)
{
    if (const auto instrument = reader.reference(NameKind::Instrument, "as-signed"))
        parts.view.asSigned = InstrumentIndex{*instrument};
    parts.view.playhead = reader.day("playhead");
    if (const auto chart = reader.reference(NameKind::Chart, "chart"))
        parts.view.chart = *chart;
}

const TomlTable* tableAt(TableReader& root, std::string_view key, bool required)
{
    const TomlNode* node = root.node(key, required);
    const auto* table = node ? node->as<TomlTable>() : nullptr;
    if (node && !table)
        root.wrongType(key, *node, "a table under [" + std::string{key} + "]");
    return table;
}

} // namespace

void readFrame(TableReader& root, AgreementParts& parts)
{
    if (const TomlTable* table = tableAt(root, "agreement", true))
        readAgreementTable({root.context(), *table, root.whereOf("agreement"), "agreement"}, parts);
    if (const TomlTable* table = tableAt(root, "view", false))
        readView({root.context(), *table, root.whereOf("view"), "view"}, parts);
}

void readParties(TableReader& root, AgreementParts& parts)
{
    for (const TomlNode* node : root.tables("party", true)) {
        TableReader reader{root.context(), *node->as<TomlTable>(), node->where, "party"};
        parts.parties.push_back({PartyId{reader.text("id", true)}, reader.localized("name", true)});
    }
    for (const TomlNode* node : root.tables("group", true)) {
        TableReader reader{root.context(), *node->as<TomlTable>(), node->where, "group"};
        parts.groups.push_back({GroupId{reader.text("id", true)}, reader.localized("title", true)});
    }
}

} // namespace pactline
