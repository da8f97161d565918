#include "document/nearest_name.h"
#include "recipe/recipe.h"
#include "recipe/recipe_names.h"
#include "recipe/recipe_source.h"
#include "recipe/recipe_words.h"
#include "scenario/hypothesis.h"
#include "support/characters.h"
#include "timeline/axis.h"
#include "timeline/view_range.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Code = DiagnosticCode;

class Reader
{
public:
    explicit Reader(const Agreement& agreement)
        : m_agreement(agreement), m_names(agreement, m_context), m_recipe(defaultRecipe(agreement))
    {
    }

    RecipeRead read(const TomlTable& root, UnknownNames unknown)
    {
        {
            TableReader reader{m_context, root, {1, 1}, "recipe"};
            readTop(reader);
        }
        if (!m_context.hasErrors() && unknown == UnknownNames::Refused)
            checkVisible();
        return result(unknown);
    }

private:
    void readTop(TableReader& reader)
    {
        reader.node("recipe");
        checkAgreement(reader);
        reader.day("checked");
        reader.number("schema");
        m_names.inTable(reader, "scenario", [this](TableReader& table) {
            m_recipe.scenario = readRecipeScenario(table, m_names, std::move(m_recipe.scenario));
        });
        m_names.inTable(reader, "pinned", [this](TableReader& table) {
            m_recipe.pinned = readRecipeScenario(table, m_names, defaultScenario(m_agreement));
        });
        m_names.inTable(reader, "view", [this](TableReader& table) { readView(table); });
        m_names.inTable(reader, "lanes", [this](TableReader& table) { readLanes(table); });
        m_names.inTable(reader, "figure", [this](TableReader& table) { readFigure(table); });
    }

    void checkAgreement(TableReader& reader)
    {
        const std::string id = reader.text("agreement", true);
        if (!id.empty() && id != m_agreement.id)
            m_otherAgreement =
                Diagnostic{Code::UnknownReference,
                           Severity::Error,
                           reader.whereOf("agreement"),
                           {"agreement", std::string{firstCharacters(id, longestRecipeName)},
                            nearestName(id, std::array{m_agreement.id})}};
    }

    void readView(TableReader& reader)
    {
        if (const auto day = reader.day("playhead"))
            m_recipe.playhead = *day;
        readVisible(reader);
        const std::string chart = reader.text("chart");
        if (chart.empty())
            return;
        if (const auto choice = chartNamed(m_agreement, chart))
            m_recipe.chart = *choice;
        else
            reportChart(std::string{firstCharacters(chart, longestRecipeName)},
                        reader.whereOf("chart"));
    }

    void reportChart(const std::string& chart, Location where)
    {
        std::vector<std::string> known;
        for (const ChartChoice& choice : chartChoices(m_agreement))
            known.push_back(nameOf(m_agreement, choice));
        m_context.report(Code::UnknownReference, where,
                         {"chart", chart, nearestName(chart, known)});
    }

    void readVisible(TableReader& reader)
    {
        const bool part = reader.has("from") || reader.has("until");
        const auto from = reader.day("from", part);
        const auto until = reader.day("until", part);
        m_visibleWhere = reader.whereOf("from");
        if (!from || !until)
            return;
        if (from->plusDays(shortestViewDays) > *until)
            m_context.report(Code::ViewTooShort, reader.whereOf("until"),
                             {std::to_string(shortestViewDays)});
        else
            m_recipe.visible = DateRange{*from, *until};
    }

    void readLanes(TableReader& reader)
    {
        LaneArrangement& arrangement = m_recipe.lanes.arrangement;
        if (const auto order = reader.word("order", laneOrderWords))
            arrangement.order = *order;
        for (const std::uint32_t at : m_names.references(reader, "by-hand", NameKind::Clause))
            arrangement.byHand.push_back({at});
        for (const std::uint32_t at : m_names.references(reader, "pinned", NameKind::Clause))
            arrangement.pinned.push_back({at});
        for (const std::uint32_t at : m_names.references(reader, "folded", NameKind::Group))
            m_recipe.folded.insert({at});
        if (const auto colour = reader.word("colour", laneColourWords))
            m_recipe.lanes.colour = *colour;
        m_names.inTable(reader, "filter", [this](TableReader& table) { readFilter(table); });
    }

    void readFilter(TableReader& reader)
    {
        LaneFilter& filter = m_recipe.lanes.filter;
        for (const std::uint32_t at : m_names.references(reader, "benefits", NameKind::Party))
            filter.benefits.insert({at});
        for (const std::uint32_t at : m_names.references(reader, "binds", NameKind::Party))
            filter.binds.insert({at});
        for (const std::uint32_t at : m_names.references(reader, "subjects", NameKind::Group))
            filter.subjects.insert({at});
        readWords(reader, "standings", standingWords, filter.standings);
        readWords(reader, "states", laneStateWords, filter.states);
        for (const RecipeName& name : m_names.list(reader, "hangs-on"))
            if (const auto event = m_names.contingentEvent(name))
                filter.hangsOn.insert(*event);
    }

    template <typename Words, typename Values>
    void readWords(TableReader& reader, const char* key, const Words& words, Values& values)
    {
        for (const RecipeName& name : m_names.list(reader, key)) {
            if (const auto value = valueOf(words, name.text))
                values.insert(*value);
            else
                m_names.reportWord(key, name, wordsOf(words));
        }
    }

    void readFigure(TableReader& reader) { readRecipeFigure(reader, m_names, m_recipe); }

    void checkVisible()
    {
        const DateRange axis = wholeAxis(m_agreement, m_recipe.scenario, m_recipe.pinned);
        const auto& visible = m_recipe.visible;
        if (visible && (visible->from < axis.from || *visible->until > *axis.until))
            m_context.report(Code::ViewOutsideAxis, m_visibleWhere,
                             {toIso(axis.from), toIso(*axis.until)});
    }

    RecipeRead result(UnknownNames unknown)
    {
        RecipeRead read;
        read.diagnostics = m_context.takeDiagnostics();
        // A figure may show any day of the calendar.
        std::erase_if(read.diagnostics, [](const Diagnostic& diagnostic) {
            return diagnostic.code == Code::StandInDate;
        });
        for (Diagnostic& diagnostic : read.diagnostics)
            if (unknown == UnknownNames::LeftOut && (diagnostic.code == Code::UnknownReference ||
                                                     diagnostic.code == Code::NoSuchReading))
                diagnostic.severity = Severity::Warning;
        // What it says of another agreement is no mistake.
        if (m_otherAgreement)
            return {std::nullopt, {*m_otherAgreement}};
        if (!anyError(read.diagnostics))
            read.recipe = canonical(std::move(m_recipe));
        return read;
    }

    const Agreement& m_agreement;
    ReadContext m_context;
    RecipeNames m_names;
    Recipe m_recipe;
    Location m_visibleWhere;
    std::optional<Diagnostic> m_otherAgreement;
};

} // namespace

RecipeRead readRecipe(std::string_view text, const Agreement& agreement, UnknownNames unknown)
{
    const auto toml = recipeToml(text);
    if (!toml)
        return {std::nullopt, {toml.error()}};
    return Reader{agreement}.read(*toml->as<TomlTable>(), unknown);
}

} // namespace pactline
