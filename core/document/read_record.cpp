#include "document/readers.h"

namespace pactline
{
namespace
{

Source readSource(TableReader reader)
{
    Source source;
    source.where = reader.where();
    source.id = {reader.text("id", true)};
    source.publisher = reader.text("publisher", true);
    source.title = reader.text("title", true);
    source.date = reader.date("date");
    source.link = reader.text("link");
    if (!source.link.empty() && !source.link.starts_with("https://"))
        reader.context().report(DiagnosticCode::NotALink, reader.whereOf("link"), {source.link});
    source.grade = reader.word("grade", gradeWords, true).value_or(Grade::C);
    source.via = reader.sources("via");
    source.note = reader.localized("note");
    return source;
}

Dispute readDispute(TableReader reader)
{
    Dispute dispute;
    dispute.topic = reader.localized("topic", true);
    dispute.text = reader.localized("text", true);
    dispute.sources = reader.sources();
    if (const auto term = reader.reference(NameKind::Term, "term"))
        dispute.term = TermIndex{*term};
    return dispute;
}

} // namespace

void readRecord(TableReader& root, AgreementParts& parts)
{
    for (const TomlNode* node : root.tables("source"))
        parts.sources.push_back(
            readSource({root.context(), *node->as<TomlTable>(), node->where, "source"}));
    for (const TomlNode* node : root.tables("dispute"))
        parts.disputes.push_back(
            readDispute({root.context(), *node->as<TomlTable>(), node->where, "dispute"}));
    for (const TomlNode* node : root.tables("unknown")) {
        TableReader reader{root.context(), *node->as<TomlTable>(), node->where, "unknown"};
        parts.gaps.push_back({reader.localized("topic", true), reader.localized("text", true)});
    }
}

} // namespace pactline
