#include "document/scenario_file.h"

#include "document/file_text.h"
#include "document/readers.h"
#include "document/scenario_findings.h"
#include "scenario/parse_supposition.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace pactline
{
namespace
{

constexpr std::int64_t supportedSchema = 1;
constexpr std::size_t largestFileMb = 1;
constexpr std::size_t longestSupposition = 1000;
constexpr std::string_view latest = "latest";
constexpr std::string_view nothingSigned = "none";
constexpr std::string_view never = "never";

/// Bytes that begin a character, of UTF-8 text.
std::size_t lengthOf(std::string_view text)
{
    return std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; });
}

/// The names that a scenario may use.
void addNames(const Agreement& agreement, ReadContext& context)
{
    for (std::uint32_t i = 0; i < agreement.events.size(); ++i)
        context.addName(NameKind::Event, agreement.events[i].id.text, i, {});
    for (std::uint32_t i = 0; i < agreement.instruments.size(); ++i)
        context.addName(NameKind::Instrument, agreement.instruments[i].id.text, i, {});
    for (std::uint32_t i = 0; i < agreement.terms.size(); ++i)
        context.addName(NameKind::Term, agreement.terms[i].id.text, i, {});
}

class ScenarioReader
{
public:
    ScenarioReader(const Agreement& agreement, ReadContext& context)
        : m_agreement(agreement), m_context(context)
    {
    }

    NamedScenario read(const TomlTable& table)
    {
        TableReader root{m_context, table, {1, 1}, "scenario"};
        readSchema(root);
        readAgreement(root);
        m_result.name = name(root, "name", true);
        readAsSigned(root);
        if (const TomlTable* const suppose = tableOf(root, "suppose"))
            for (const TomlEntry& entry : suppose->entries)
                readSupposition(entry);
        if (const TomlTable* const readings = tableOf(root, "readings"))
            for (const TomlEntry& entry : readings->entries)
                readReading(entry);
        if (!m_context.hasErrors())
            reportContradictions();
        return std::move(m_result);
    }

private:
    void readSchema(TableReader& root)
    {
        const TomlNode* const node = root.node("scenario", true);
        const auto* const number = node ? node->as<std::int64_t>() : nullptr;
        if (node && !number)
            root.wrongType("scenario", *node, "a number");
        else if (number && *number != supportedSchema)
            m_context.report(DiagnosticCode::UnsupportedSchema, node->where,
                             {std::to_string(*number), std::to_string(supportedSchema)});
    }

    void readAgreement(TableReader& root)
    {
        const std::string id = root.text("agreement", true);
        if (!id.empty() && id != m_agreement.id)
            m_context.report(DiagnosticCode::OtherAgreement, root.whereOf("agreement"),
                             {id, m_agreement.id});
        const std::string version = root.text("version");
        if (!version.empty() && version != m_agreement.version)
            m_context.warn(DiagnosticCode::OtherVersion, root.whereOf("version"),
                           {version, m_agreement.version});
    }

    /// A short text on one line.
    std::string name(TableReader& reader, std::string_view key, bool required)
    {
        std::string text = reader.text(key, required);
        if (lengthOf(text) > longestName)
            m_context.report(DiagnosticCode::TextTooLong, reader.whereOf(key),
                             {std::string{key}, std::to_string(longestName)});
        if (hasControlCharacter(text))
            m_context.report(DiagnosticCode::ControlCharacter, reader.whereOf(key),
                             {std::string{key}});
        return text;
    }

    void readAsSigned(TableReader& root)
    {
        m_result.scenario.asSigned = latestScenario(m_agreement).asSigned;
        const std::string id = root.text("as-signed");
        if (id == nothingSigned)
            m_result.scenario.asSigned = std::nullopt;
        else if (!id.empty() && id != latest)
            if (const auto found = root.reference(NameKind::Instrument, "as-signed"))
                m_result.scenario.asSigned = InstrumentIndex{*found};
    }

    const TomlTable* tableOf(TableReader& root, std::string_view key)
    {
        const TomlNode* const node = root.node(key);
        const auto* const table = node ? node->as<TomlTable>() : nullptr;
        if (node && !table)
            root.wrongType(key, *node, "a table");
        return table;
    }

    void readSupposition(const TomlEntry& entry)
    {
        const auto event = m_context.resolve(NameKind::Event, entry.key, entry.where);
        if (event && !m_agreement.events[*event].contingent()) {
            m_context.report(DiagnosticCode::NotContingent, entry.where, {entry.key});
            return;
        }
        // What follows an event is rejected; what follows none and never happens is left out.
        const auto* const text = entry.node.as<std::string>();
        if (event && text && *text == never &&
            firstStepOf(m_agreement, {*event}) == EventIndex{*event})
            return;
        const auto* const table = entry.node.as<TomlTable>();
        const auto supposed = table ? readBelief(*table, entry.node.where)
                                    : suppositionOf(supposedText(entry.node), entry.node.where);
        if (!event || !supposed)
            return;
        m_whereOf[EventIndex{*event}] = entry.where;
        m_result.scenario.suppose[{*event}] = *supposed;
    }

    /// { belief = "…", by = "…", said = 2026-07 }
    std::optional<Supposition> readBelief(const TomlTable& table, Location where)
    {
        TableReader reader{m_context, table, where, "suppose"};
        const std::string by = name(reader, "by", false);
        const auto said = reader.date("said");
        auto supposed = suppositionOf(reader.text("belief", true), reader.whereOf("belief"));
        auto* const belief = supposed ? std::get_if<Belief>(&*supposed) : nullptr;
        if (supposed && !belief) {
            m_context.report(DiagnosticCode::MalformedSupposition, reader.whereOf("belief"),
                             {toText(*supposed)});
            return std::nullopt;
        }
        if (belief) {
            belief->by = by;
            belief->said = said;
        }
        return supposed;
    }

    std::optional<Supposition> suppositionOf(const std::string& text, Location where)
    {
        if (text.size() > longestSupposition) {
            m_context.report(DiagnosticCode::TextTooLong, where,
                             {"suppose", std::to_string(longestSupposition)});
            return std::nullopt;
        }
        auto supposed = parseSupposition(text);
        if (supposed)
            return *std::move(supposed);
        if (looksLikeBelief(text))
            m_context.report(
                DiagnosticCode::MalformedBelief, where,
                {supposed.error().subject, std::to_string(int(supposed.error().code))});
        else
            m_context.report(DiagnosticCode::MalformedSupposition, where, {text});
        return std::nullopt;
    }

    void readReading(const TomlEntry& entry)
    {
        const auto term = m_context.resolve(NameKind::Term, entry.key, entry.where);
        const auto* const wanted = entry.node.as<std::string>();
        if (!term)
            return;
        const auto& readings = m_agreement.terms[*term].readings;
        const auto found = std::ranges::find(readings, wanted ? *wanted : "", &Reading::name);
        if (readings.empty()) {
            m_context.report(DiagnosticCode::NoReadings, entry.where, {entry.key});
        } else if (found == readings.end()) {
            std::string known;
            for (const Reading& reading : readings)
                known += (known.empty() ? "" : ", ") + reading.name;
            m_context.report(DiagnosticCode::UnknownWord, entry.node.where,
                             {entry.key, wanted ? *wanted : "", known});
        } else {
            m_result.scenario.readings[{*term}] = std::size_t(found - readings.begin());
        }
    }

    void reportContradictions()
    {
        for (const ScenarioError& error : contradictionsIn(m_agreement, m_result.scenario))
            reportContradiction(error, m_agreement, m_whereOf[error.event], m_context);
    }

    const Agreement& m_agreement;
    ReadContext& m_context;
    NamedScenario m_result;
    std::map<EventIndex, Location> m_whereOf;
};

/// A basic string of TOML.
std::string tomlText(std::string_view text)
{
    std::string result{'"'};
    for (const char c : text) {
        if (hasControlCharacter({&c, 1})) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04X", unsigned(c));
            result += escape.data();
            continue;
        }
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

std::string suppositionText(const Supposition& supposed)
{
    const std::string text = tomlText(toText(supposed));
    const auto* const belief = std::get_if<Belief>(&supposed);
    if (!belief || (belief->by.empty() && !belief->said))
        return text;
    std::string table = "{ belief = " + text;
    if (!belief->by.empty())
        table += ", by = " + tomlText(belief->by);
    if (belief->said)
        table += ", said = " + tomlText(toIso(*belief->said));
    return table + " }";
}

std::string asSignedText(const Scenario& scenario, const Agreement& agreement)
{
    if (!scenario.asSigned)
        return tomlText(nothingSigned);
    return tomlText(agreement[*scenario.asSigned].id.text);
}

} // namespace

LoadedScenario parseScenario(std::string_view text, const Agreement& agreement)
{
    const auto toml = readForeignToml(text);
    if (!toml)
        return {std::nullopt, {toml.error()}};
    ReadContext context;
    addNames(agreement, context);
    auto scenario = ScenarioReader{agreement, context}.read(*toml->as<TomlTable>());
    const bool failed = context.hasErrors();
    return {failed ? std::nullopt : std::optional{std::move(scenario)}, context.takeDiagnostics()};
}

LoadedScenario loadScenario(const std::filesystem::path& file, const Agreement& agreement)
{
    const auto text = readFile(file, largestFileMb);
    return text ? parseScenario(*text, agreement) : LoadedScenario{std::nullopt, {text.error()}};
}

std::string toFileText(const NamedScenario& named, const Agreement& agreement)
{
    const Scenario& scenario = named.scenario;
    std::string text = "scenario = " + std::to_string(supportedSchema) +
                       "\nagreement = " + tomlText(agreement.id) + "\n";
    if (!agreement.version.empty())
        text += "version = " + tomlText(agreement.version) + "\n";
    text += "name = " + tomlText(named.name) +
            "\nas-signed = " + asSignedText(scenario, agreement) + "\n";
    if (!scenario.suppose.empty())
        text += "\n[suppose]\n";
    for (const auto& [event, supposed] : scenario.suppose)
        text += agreement[event].id.text + " = " + suppositionText(supposed) + "\n";
    if (!scenario.readings.empty())
        text += "\n[readings]\n";
    for (const auto& [term, place] : scenario.readings)
        text += tomlText(agreement[term].id.text) + " = " +
                tomlText(agreement[term].readings[place].name) + "\n";
    return text;
}

} // namespace pactline
