#include "document/readers.h"

#include <array>

namespace pactline
{
namespace
{

constexpr std::array<std::string_view, 6> contingentKeys{"supposition", "label",      "follows",
                                                         "delay",       "delay-note", "rejection"};

Fact readFact(TableReader& reader, const Event& event)
{
    for (const std::string_view key : contingentKeys)
        if (reader.node(key))
            reader.context().report(DiagnosticCode::ContingentKeyOnFact, reader.whereOf(key),
                                    {std::string{key}});
    if (!reader.has("date"))
        reader.context().report(DiagnosticCode::FactWithoutDate, reader.where(), {event.id.text});
    Fact fact{reader.date("date").value_or(PartialDate{}), reader.date("until")};
    if (fact.until && fact.until->dayAfter() <= fact.date.firstDay())
        reader.context().report(DiagnosticCode::UntilBeforeFrom, reader.whereOf("until"),
                                {toIso(fact.date), toIso(*fact.until)});
    return fact;
}

Contingency readContingency(TableReader& reader, const Event& event)
{
    for (const std::string_view key : {"date", "until"})
        if (reader.node(key))
            reader.context().report(DiagnosticCode::ContingentWithDate, reader.whereOf(key),
                                    {event.id.text});
    Contingency contingency;
    contingency.supposition = reader.localized("supposition", true);
    contingency.label = reader.localized("label", true);
    contingency.delayNote = reader.localized("delay-note");
    contingency.rejection = reader.localized("rejection");
    if (const auto first = reader.reference(NameKind::Event, "follows"))
        contingency.follows = EventIndex{*first};
    const auto delay = reader.delay("delay");
    contingency.delay = delay.value_or(Delay{});
    if (reader.has("follows") && !reader.has("delay"))
        reader.context().report(DiagnosticCode::FollowerWithoutDelay, reader.where(),
                                {event.id.text});
    return contingency;
}

Event readEvent(TableReader reader)
{
    Event event;
    event.where = reader.where();
    event.id = {reader.text("id", true)};
    event.title = reader.localized("title", true);
    event.text = reader.localized("text");
    event.standing = reader.word("standing", standingWords).value_or(Standing::Official);
    event.sources = reader.sources();
    // A mistyped flag means a contingent event all the same: one mistake, one finding.
    const bool mistyped = reader.has("contingent") && !reader.has("date");
    if (reader.flag("contingent") || mistyped)
        event.kind = readContingency(reader, event);
    else
        event.kind = readFact(reader, event);
    return event;
}

} // namespace

void readEvents(TableReader& root, AgreementParts& parts)
{
    for (const TomlNode* node : root.tables("event"))
        parts.events.push_back(
            readEvent({root.context(), *node->as<TomlTable>(), node->where, "event"}));
}

} // namespace pactline
