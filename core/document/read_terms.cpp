#include "document/readers.h"

#include <set>

namespace pactline
{
namespace
{

Clause readClause(TableReader reader)
{
    Clause clause;
    clause.where = reader.where();
    clause.id = {reader.text("id", true)};
    if (const auto group = reader.reference(NameKind::Group, "group", true))
        clause.group = {*group};
    clause.title = reader.localized("title", true);
    clause.text = reader.localized("text");
    return clause;
}

void checkOrder(TableReader& reader, const std::optional<DateExpression>& from,
                const std::optional<DateExpression>& until,
                const std::optional<PartialDate>& effect)
{
    const auto* start = from ? std::get_if<FixedDay>(&from->form) : nullptr;
    const auto* end = until ? std::get_if<FixedDay>(&until->form) : nullptr;
    const auto begins = start ? std::optional{start->date} : from ? std::nullopt : effect;
    if (begins && end && end->day() < begins->firstDay())
        reader.context().report(DiagnosticCode::UntilBeforeFrom,
                                reader.whereOf(reader.has("until")     ? "until"
                                               : reader.has("through") ? "through"
                                                                       : "from"),
                                {toIso(*begins), toIso(end->date)});
}

Reading readReading(TableReader reader, const Term& term, const std::optional<PartialDate>& effect)
{
    Reading reading;
    reading.name = reader.id("name", "reading", true);
    reading.title = reader.localized("title", true);
    reading.from = reader.expression("from");
    reading.until = reader.end();
    reading.words = reader.localized("words");
    reading.text = reader.localized("text");
    reading.standing = reader.word("standing", standingWords).value_or(term.standing);
    reading.sources = reader.sources();
    if (reading.until)
        checkOrder(reader, reading.from ? reading.from : term.from, reading.until, effect);
    else if (reading.from)
        checkOrder(reader, reading.from, term.until, effect);
    return reading;
}

std::vector<Reading> readReadings(TableReader& reader, const Term& term,
                                  const std::optional<PartialDate>& effect)
{
    std::vector<Reading> readings;
    std::set<std::string> names;
    const auto tables = reader.tables("reading");
    for (const TomlNode* node : tables) {
        readings.push_back(readReading(
            {reader.context(), *node->as<TomlTable>(), node->where, "term.reading"}, term, effect));
        const std::string& name = readings.back().name;
        if (!name.empty() && !names.insert(name).second)
            reader.context().report(DiagnosticCode::DuplicateReading, node->where, {name});
    }
    if (readings.size() == 1)
        reader.context().report(DiagnosticCode::TooFewReadings, tables.front()->where);
    return readings;
}

void readWords(TableReader& reader, Term& term)
{
    term.words = reader.localized("words", true);
    term.text = reader.localized("text", true);
    term.note = reader.localized("note");
    const bool binds = term.effect == Term::Effect::InForce;
    term.beneficiary = reader.beneficiary("beneficiary", binds).value_or(Collective::Neither);
    term.obliged = reader.beneficiary("obliged", false);
    term.standing = reader.word("standing", standingWords).value_or(Standing::Official);
    term.sources = reader.sources();
}

void warnIfUnsourced(TableReader& reader, const Term& term)
{
    const TomlNode* written = reader.node("sources");
    const auto* list = written ? written->as<TomlArray>() : nullptr;
    bool sourced = written && (!list || !list->items.empty());
    for (const Reading& reading : term.readings)
        sourced = sourced || !reading.sources.empty();
    if (!sourced)
        reader.context().warn(DiagnosticCode::TermWithoutSource, reader.where(), {term.id.text});
}

/// What carries on begins with its instrument, stands alone, and binds.
void reportIfCarryingChanges(TableReader& reader, const Term& term)
{
    if (!term.carriesOn)
        return;
    for (const char* key : {"adds", "from", "state"})
        if (reader.has(key))
            reader.context().report(DiagnosticCode::CarriesOnAndChanges, reader.whereOf(key),
                                    {term.id.text, key});
}

Term readTerm(TableReader reader, const AgreementParts& parts, std::uint32_t index)
{
    Term term;
    term.where = reader.where();
    term.id = {termIdOf(reader.text("clause", true), reader.text("instrument", true),
                        reader.id("part", "part"))};
    reader.context().addName(NameKind::Term, term.id.text, index, term.where);
    const auto clause = reader.reference(NameKind::Clause, "clause");
    const auto instrument = reader.reference(NameKind::Instrument, "instrument");
    term.clause = {clause.value_or(0)};
    term.instrument = {instrument.value_or(0)};
    const auto effect = instrument && *instrument < parts.instruments.size()
                            ? std::optional{parts.instruments[*instrument].effect}
                            : std::nullopt;
    term.adds = reader.flag("adds");
    term.carriesOn = reader.flag("carries-on");
    term.effect = reader.word("state", termStateWords).value_or(Term::Effect::InForce);
    term.from = reader.expression("from");
    const auto until = reader.end();
    term.until = until.value_or(DateExpression{Never{}});
    reportIfCarryingChanges(reader, term);
    readWords(reader, term);
    term.readings = readReadings(reader, term, effect);
    checkOrder(reader, term.from, until, effect);
    warnIfUnsourced(reader, term);
    return term;
}

} // namespace

std::string termIdOf(const std::string& clause, const std::string& instrument,
                     const std::string& part)
{
    return clause + "@" + instrument + (part.empty() ? "" : "." + part);
}

void readClauses(TableReader& root, AgreementParts& parts)
{
    for (const TomlNode* node : root.tables("clause", true))
        parts.clauses.push_back(
            readClause({root.context(), *node->as<TomlTable>(), node->where, "clause"}));
}

void readTerms(TableReader& root, AgreementParts& parts)
{
    for (const TomlNode* node : root.tables("term", true))
        parts.terms.push_back(
            readTerm({root.context(), *node->as<TomlTable>(), node->where, "term"}, parts,
                     std::uint32_t(parts.terms.size())));
}

} // namespace pactline
