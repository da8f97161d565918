#include "document/readers.h"

#include <set>

namespace pactline
{
namespace
{

Ending readEnding(TableReader reader)
{
    Ending ending;
    ending.where = reader.where();
    if (const auto clause = reader.reference(NameKind::Clause, "clause", true))
        ending.clause = {*clause};
    ending.words = reader.localized("words", true);
    ending.text = reader.localized("text");
    ending.standing = reader.word("standing", standingWords).value_or(Standing::Official);
    ending.sources = reader.sources();
    return ending;
}

std::vector<Ending> readEndings(TableReader& instrument)
{
    std::vector<Ending> endings;
    std::set<ClauseIndex> seen;
    for (const TomlNode* node : instrument.tables("ends")) {
        const auto& table = *node->as<TomlTable>();
        Ending ending = readEnding({instrument.context(), table, node->where, "instrument.ends"});
        const TomlEntry* clause = table.find("clause");
        if (!seen.insert(ending.clause).second && clause && clause->node.as<std::string>())
            instrument.context().report(DiagnosticCode::DuplicateEnding, clause->node.where,
                                        {*clause->node.as<std::string>()});
        endings.push_back(std::move(ending));
    }
    return endings;
}

Instrument readInstrument(TableReader reader, bool first)
{
    Instrument instrument;
    instrument.where = reader.where();
    instrument.id = {reader.text("id", true)};
    instrument.title = reader.localized("title", true);
    instrument.text = reader.localized("text");
    instrument.kind =
        reader.word("kind", instrumentKindWords)
            .value_or(first ? Instrument::Kind::Contract : Instrument::Kind::Amendment);
    instrument.dateSigned = reader.date("signed", true).value_or(PartialDate{});
    instrument.effect = reader.date("effect").value_or(instrument.dateSigned);
    instrument.ends = readEndings(reader);
    instrument.standing = reader.word("standing", standingWords).value_or(Standing::Official);
    instrument.sources = reader.sources();
    return instrument;
}

} // namespace

void readInstruments(TableReader& root, AgreementParts& parts)
{
    for (const TomlNode* node : root.tables("instrument", true))
        parts.instruments.push_back(
            readInstrument({root.context(), *node->as<TomlTable>(), node->where, "instrument"},
                           parts.instruments.empty()));
}

} // namespace pactline
