#include "document/readers.h"

namespace pactline
{
namespace
{

DateRange readExtent(TableReader& reader)
{
    const TomlNode* node =
        reader.table("extent", "a table such as { from = 2019-01-01, until = 2034-01-01 }", true);
    if (!node)
        return {};
    TableReader extent{reader.context(), *node->as<TomlTable>(), node->where, "extent"};
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

} // namespace

void readFrame(TableReader& root, AgreementParts& parts)
{
    if (const TomlNode* node = root.table("agreement", "a table under [agreement]", true))
        readAgreementTable(
            {root.context(), *node->as<TomlTable>(), root.whereOf("agreement"), "agreement"},
            parts);
    if (const TomlNode* node = root.table("view", "a table under [view]"))
        readView({root.context(), *node->as<TomlTable>(), root.whereOf("view"), "view"}, parts);
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
