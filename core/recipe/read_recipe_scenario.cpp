#include "document/nearest_name.h"
#include "document/scenario_findings.h"
#include "document/scenario_toml.h"
#include "recipe/recipe_names.h"
#include "support/characters.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Code = DiagnosticCode;

class RecipeScenarioReader
{
public:
    RecipeScenarioReader(RecipeNames& names, Scenario scenario)
        : m_names(names), m_scenario(std::move(scenario))
    {
    }

    Scenario read(TableReader& reader)
    {
        readAsSigned(reader);
        for (const TomlEntry& entry :
             m_names.entries(reader, "suppose", "a table of events and dates"))
            suppose(entry);
        for (const TomlEntry& entry :
             m_names.entries(reader, "readings", "a table of terms and readings"))
            readReading(entry);
        reportContradictions(reader.where());
        return std::move(m_scenario);
    }

private:
    void readAsSigned(TableReader& reader)
    {
        const TomlNode* node = reader.node("as-signed");
        const auto* none = node ? node->as<bool>() : nullptr;
        const auto* id = node ? node->as<std::string>() : nullptr;
        if (none && !*none)
            m_scenario.asSigned = std::nullopt;
        else if (node && !id)
            reader.wrongType("as-signed", *node, "an instrument, or false");
        else if (id)
            if (const auto instrument = m_names.resolve(NameKind::Instrument, {*id, node->where}))
                m_scenario.asSigned = InstrumentIndex{*instrument};
    }

    void suppose(const TomlEntry& entry)
    {
        const auto supposition = readSupposition(entry.node, m_names.context());
        const auto event = m_names.contingentEvent({entry.key, entry.where});
        if (event && supposition)
            m_scenario.suppose.insert_or_assign(*event, *supposition);
    }

    void readReading(const TomlEntry& entry)
    {
        const auto* name = entry.node.as<std::string>();
        const bool good = name && lengthInCharacters(*name) <= longestRecipeName;
        if (!good)
            m_names.context().report(Code::WrongType, entry.node.where,
                                     {"readings", "a name", "something else"});
        const auto term = m_names.resolve(NameKind::Term, {entry.key, entry.where});
        if (term && good)
            chooseReading({*term}, *name, entry.node.where);
    }

    void chooseReading(TermIndex term, const std::string& name, Location where)
    {
        const Term& disputed = m_names.agreement()[term];
        std::vector<std::string> known;
        for (const Reading& reading : disputed.readings)
            known.push_back(reading.name);
        const auto found = std::ranges::find(known, name);
        if (found != known.end())
            m_scenario.readings[term] = std::size_t(found - known.begin());
        else
            m_names.context().report(Code::NoSuchReading, where,
                                     {disputed.id.text, name, nearestName(name, known)});
    }

    void reportContradictions(Location where)
    {
        const Agreement& agreement = m_names.agreement();
        for (const ScenarioError& error : contradictionsIn(agreement, m_scenario))
            reportContradiction(error, agreement, where, m_names.context());
    }

    RecipeNames& m_names;
    Scenario m_scenario;
};

} // namespace

Scenario readRecipeScenario(TableReader& reader, RecipeNames& names, Scenario scenario)
{
    return RecipeScenarioReader{names, std::move(scenario)}.read(reader);
}

} // namespace pactline
