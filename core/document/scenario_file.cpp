#include "document/scenario_file.h"

#include "document/file_text.h"
#include "document/raw_text.h"
#include "document/readers.h"
#include "document/scenario_findings.h"
#include "document/scenario_toml.h"

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::int64_t supportedSchema = 1;
constexpr std::size_t largestFileMb = 1;
constexpr std::string_view latest = "latest";
constexpr std::string_view nothingSigned = "none";
constexpr std::string_view never = "never";

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
        m_result.name = readShortText(root, "name", longestName, true);
        readAsSigned(root);
        if (const TomlNode* const supposed = root.table("suppose", "a table"))
            for (const TomlEntry& entry : supposed->as<TomlTable>()->entries)
                suppose(entry);
        if (const TomlNode* const readings = root.table("readings", "a table"))
            for (const TomlEntry& entry : readings->as<TomlTable>()->entries)
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
            m_context.report(
                DiagnosticCode::UnsupportedSchema, node->where,
                {std::to_string(*number), std::to_string(supportedSchema), "scenario"});
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

    void suppose(const TomlEntry& entry)
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
        const auto supposed = readSupposition(entry.node, m_context);
        if (!event || !supposed)
            return;
        m_whereOf[EventIndex{*event}] = entry.where;
        m_result.scenario.suppose[{*event}] = *supposed;
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
            std::vector<std::string> known;
            known.reserve(readings.size());
            for (const Reading& reading : readings)
                known.push_back(reading.name);
            m_context.report(DiagnosticCode::UnknownWord, entry.node.where,
                             {entry.key, wanted ? *wanted : "", listed(known)});
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

/// What is wrong with a file is told of one of this kind: the third argument says so.
Diagnostic aboutScenario(Diagnostic diagnostic)
{
    constexpr std::size_t kind = 2;
    if (diagnostic.arguments.size() <= kind)
        diagnostic.arguments.resize(kind + 1);
    diagnostic.arguments[kind] = "scenario";
    return diagnostic;
}

std::string asSignedText(const Scenario& scenario, const Agreement& agreement)
{
    if (!scenario.asSigned)
        return tomlString(nothingSigned);
    return tomlString(agreement[*scenario.asSigned].id.text);
}

} // namespace

bool looksLikeScenario(std::string_view text)
{
    return firstKeyIs(text, "scenario");
}

LoadedScenario parseScenario(std::string_view text, const Agreement& agreement)
{
    const auto toml = readForeignToml(text);
    if (!toml)
        return {std::nullopt, {aboutScenario(toml.error())}};
    ReadContext context;
    context.addNames(agreement);
    auto scenario = ScenarioReader{agreement, context}.read(*toml->as<TomlTable>());
    const bool failed = context.hasErrors();
    return {failed ? std::nullopt : std::optional{std::move(scenario)}, context.takeDiagnostics()};
}

LoadedScenario loadScenario(const std::filesystem::path& file, const Agreement& agreement)
{
    const auto text = readFile(file, largestFileMb);
    return text ? parseScenario(*text, agreement)
                : LoadedScenario{std::nullopt, {aboutScenario(text.error())}};
}

std::string toFileText(const NamedScenario& named, const Agreement& agreement)
{
    const Scenario& scenario = named.scenario;
    std::string text = "scenario = " + std::to_string(supportedSchema) +
                       "\nagreement = " + tomlString(agreement.id) + "\n";
    if (!agreement.version.empty())
        text += "version = " + tomlString(agreement.version) + "\n";
    text += "name = " + tomlString(named.name) +
            "\nas-signed = " + asSignedText(scenario, agreement) + "\n";
    if (!scenario.suppose.empty())
        text += "\n[suppose]\n";
    for (const auto& [event, supposed] : scenario.suppose)
        text += agreement[event].id.text + " = " + tomlOf(supposed) + "\n";
    if (!scenario.readings.empty())
        text += "\n[readings]\n";
    for (const auto& [term, place] : scenario.readings)
        text += tomlString(agreement[term].id.text) + " = " +
                tomlString(agreement[term].readings[place].name) + "\n";
    return text;
}

} // namespace pactline
