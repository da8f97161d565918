#include "document/readers.h"
#include "scenario/parse_supposition.h"

#include <utility>

namespace pactline
{

std::string supposedText(const TomlNode& node)
{
    if (const auto* day = node.as<Date>())
        return toIso(*day);
    if (const auto* year = node.as<std::int64_t>())
        return std::to_string(*year);
    const auto* text = node.as<std::string>();
    return text ? *text : std::string{};
}

namespace
{

/// The contingent event of that name; anything else is reported.
std::optional<EventIndex> contingentEvent(ReadContext& context, const AgreementParts& parts,
                                          const std::string& id, Location where)
{
    const auto event = context.resolve(NameKind::Event, id, where);
    if (!event || *event >= parts.events.size())
        return std::nullopt;
    if (parts.events[*event].contingent())
        return EventIndex{*event};
    context.report(DiagnosticCode::NotContingent, where, {id});
    return std::nullopt;
}

std::vector<std::pair<EventIndex, std::string>> readSuppose(TableReader& reader,
                                                            const AgreementParts& parts)
{
    std::vector<std::pair<EventIndex, std::string>> suppose;
    const TomlNode* node = reader.table("suppose", "a table of events and dates");
    if (!node)
        return suppose;
    for (const TomlEntry& entry : node->as<TomlTable>()->entries) {
        const auto event = contingentEvent(reader.context(), parts, entry.key, entry.where);
        const std::string text = supposedText(entry.node);
        if (!parseSupposition(text))
            reader.context().report(DiagnosticCode::MalformedSupposition, entry.node.where, {text});
        if (event)
            suppose.emplace_back(*event, text);
    }
    return suppose;
}

Quantile readQuantile(TableReader reader)
{
    Quantile quantile;
    quantile.share = reader.number("share", true).value_or(0);
    quantile.shareTo = reader.number("share-to");
    quantile.date = reader.date("date", true).value_or(PartialDate{});
    if (quantile.shareTo && *quantile.shareTo < quantile.share)
        reader.context().report(DiagnosticCode::ShareToBelowShare, reader.where());
    const auto isShare = [](double share) { return share >= 0 && share <= 1; };
    if (!isShare(quantile.share) || !isShare(quantile.shareTo.value_or(0)))
        reader.context().report(DiagnosticCode::ShareOutOfRange, reader.where());
    return quantile;
}

std::vector<Quantile> readQuantiles(TableReader& reader)
{
    std::vector<Quantile> quantiles;
    for (const TomlNode* node : reader.tables("quantiles")) {
        const Quantile quantile = readQuantile(
            {reader.context(), *node->as<TomlTable>(), node->where, "preset.quantiles"});
        const bool falls =
            !quantiles.empty() && (quantile.share < quantiles.back().share ||
                                   middleOf(quantile) < middleOf(quantiles.back()) ||
                                   quantile.date.firstDay() <= quantiles.back().date.firstDay());
        if (falls)
            reader.context().report(DiagnosticCode::SharesFalling, node->where);
        quantiles.push_back(quantile);
    }
    return quantiles;
}

/// The share of the event's not happening at all; with the last quantile at most the whole.
double readNever(TableReader& reader, const Preset& preset)
{
    constexpr double rounding = 1e-9;
    const double never = reader.number("never").value_or(0);
    const double last = preset.quantiles.empty() ? 0 : middleOf(preset.quantiles.back());
    const Location where = reader.whereOf("never");
    if (never < 0 || never > 1)
        reader.context().report(DiagnosticCode::ShareOutOfRange, where);
    else if (preset.quantiles.empty() && reader.has("never"))
        reader.context().report(DiagnosticCode::MissingKey, where, {"quantiles", "preset"});
    else if (last <= 1 && never + last > 1 + rounding)
        reader.context().report(DiagnosticCode::SharesOverWhole, where);
    return never;
}

bool isEmpty(const TomlNode* node)
{
    const auto* table = node ? node->as<TomlTable>() : nullptr;
    const auto* array = node ? node->as<TomlArray>() : nullptr;
    return !node || (table && table->entries.empty()) || (array && array->items.empty());
}

DiagnosticCode codeOf(ScenarioError::Kind kind)
{
    switch (kind) {
    case ScenarioError::Kind::FollowerWithoutFirst:
        return DiagnosticCode::PresetWithoutFirst;
    case ScenarioError::Kind::FollowerBeforeFirst:
        return DiagnosticCode::PresetBeforeFirst;
    case ScenarioError::Kind::NotAFollower:
        return DiagnosticCode::PresetNotAFollower;
    case ScenarioError::Kind::BeliefOfFollower:
    case ScenarioError::Kind::SecondBelief:
    case ScenarioError::Kind::SecondDelayRange:
        return DiagnosticCode::PresetBelief;
    case ScenarioError::Kind::NothingLeft:
        return DiagnosticCode::ScenarioNothingLeft;
    }
    return DiagnosticCode::PresetNotAFollower;
}

Preset readPreset(TableReader reader, const AgreementParts& parts)
{
    Preset preset;
    preset.id = reader.text("id", true);
    preset.kind = reader.word("kind", presetKindWords, true).value_or(Preset::Kind::Forecast);
    preset.title = reader.localized("title", true);
    preset.by = reader.localized("by");
    preset.said = reader.date("said");
    preset.note = reader.localized("note");
    preset.standing = reader.word("standing", standingWords).value_or(Standing::Reported);
    preset.sources = reader.sources();
    preset.suppose = readSuppose(reader, parts);
    if (const auto instrument = reader.reference(NameKind::Instrument, "as-signed"))
        preset.asSigned = InstrumentIndex{*instrument};
    const std::string event = reader.text("event", reader.has("quantiles"));
    if (!event.empty())
        preset.event = contingentEvent(reader.context(), parts, event, reader.whereOf("event"));
    preset.quantiles = readQuantiles(reader);
    preset.never = readNever(reader, preset);
    preset.where = reader.where();
    if (isEmpty(reader.node("suppose")) && isEmpty(reader.node("quantiles")))
        reader.context().report(DiagnosticCode::PresetSupposesNothing, reader.where(), {preset.id});
    return preset;
}

} // namespace

void checkPresets(const Agreement& agreement, ReadContext& context)
{
    for (const Preset& preset : agreement.presets) {
        Scenario scenario = latestScenario(agreement);
        scenario.suppose = suppositionsOf(preset);
        for (const ScenarioError& error : contradictionsIn(agreement, scenario)) {
            const std::string& event = agreement[error.event].id.text;
            std::vector<std::string> arguments{
                preset.id, event, error.first ? agreement[*error.first].id.text : std::string{}};
            if (error.kind == ScenarioError::Kind::NothingLeft)
                arguments = {event};
            context.report(codeOf(error.kind), preset.where, std::move(arguments));
        }
    }
}

void readPresets(TableReader& root, AgreementParts& parts)
{
    for (const TomlNode* node : root.tables("preset"))
        parts.presets.push_back(
            readPreset({root.context(), *node->as<TomlTable>(), node->where, "preset"}, parts));
}

} // namespace pactline
