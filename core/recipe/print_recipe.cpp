#include "document/keywords.h"
#include "document/scenario_toml.h"
#include "recipe/recipe.h"
#include "recipe/recipe_words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace pactline
{
namespace
{

/// Ids may stand bare as keys, what a term is called may not.
std::string keyOf(const std::string& name)
{
    const bool bare = std::ranges::all_of(
        name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    return bare && !name.empty() ? name : tomlString(name);
}

std::string listOf(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + tomlString(name);
    return "[" + list + "]";
}

/// In as few digits as give the same number back.
std::string numberText(double number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const std::string text{digits.data(), end};
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

class Printer
{
public:
    explicit Printer(const Agreement& agreement) : m_agreement(agreement) {}

    std::string print(const Recipe& recipe)
    {
        line("recipe", std::to_string(recipeVersion));
        line("agreement", tomlString(m_agreement.id));
        line("checked", toIso(m_agreement.checked));
        line("schema", std::to_string(supportedSchema));
        printScenario("scenario", recipe.scenario);
        if (recipe.pinned)
            printScenario("pinned", *recipe.pinned);
        printView(recipe);
        printLanes(recipe);
        printFilter(recipe.lanes.filter);
        printFigure(recipe);
        return std::move(m_text);
    }

private:
    void line(std::string_view key, const std::string& value)
    {
        m_text += std::string{key} + " = " + value + "\n";
    }

    void table(const char* name) { m_text += std::string{"\n["} + name + "]\n"; }

    void printScenario(const char* name, const Scenario& scenario)
    {
        table(name);
        line("as-signed",
             scenario.asSigned ? tomlString(m_agreement[*scenario.asSigned].id.text) : "false");
        for (const auto& [event, supposition] : scenario.suppose)
            line("suppose." + keyOf(m_agreement[event].id.text), tomlOf(supposition));
        for (const auto& [term, place] : scenario.readings)
            line("readings." + keyOf(m_agreement[term].id.text),
                 tomlString(m_agreement[term].readings[place].name));
    }

    void printView(const Recipe& recipe)
    {
        table("view");
        line("playhead", toIso(recipe.playhead));
        if (recipe.visible) {
            line("from", toIso(recipe.visible->from));
            line("until", toIso(*recipe.visible->until));
        }
        line("chart", tomlString(nameOf(m_agreement, recipe.chart)));
    }

    template <typename Indices>
    std::string names(const Indices& indices) const
    {
        std::vector<std::string> ids;
        ids.reserve(indices.size());
        for (const auto& index : indices)
            ids.push_back(m_agreement[index].id.text);
        return listOf(ids);
    }

    void printLanes(const Recipe& recipe)
    {
        const LaneArrangement& arrangement = recipe.lanes.arrangement;
        table("lanes");
        line("order", tomlString(wordOf(laneOrderWords, arrangement.order)));
        if (!arrangement.byHand.empty())
            line("by-hand", names(arrangement.byHand));
        line("pinned", names(arrangement.pinned));
        line("folded", names(recipe.folded));
        line("colour", tomlString(wordOf(laneColourWords, recipe.lanes.colour)));
    }

    template <typename Words, typename Values>
    static std::string words(const Words& words, const Values& values)
    {
        std::vector<std::string> list;
        list.reserve(values.size());
        for (const auto& value : values)
            list.emplace_back(wordOf(words, value));
        return listOf(list);
    }

    void printFilter(const LaneFilter& filter)
    {
        if (!filter.isOn())
            return;
        table("lanes.filter");
        const auto facet = [this](const char* key, bool asked, const std::string& list) {
            if (asked)
                line(key, list);
        };
        facet("benefits", !filter.benefits.empty(), names(filter.benefits));
        facet("binds", !filter.binds.empty(), names(filter.binds));
        facet("subjects", !filter.subjects.empty(), names(filter.subjects));
        facet("standings", !filter.standings.empty(), words(standingWords, filter.standings));
        facet("states", !filter.states.empty(), words(laneStateWords, filter.states));
        facet("hangs-on", !filter.hangsOn.empty(), names(filter.hangsOn));
    }

    void printFigure(const Recipe& recipe)
    {
        table("figure");
        std::vector<std::string> drawn;
        for (const auto& [name, isDrawn] : std::array{std::pair{"chart", recipe.parts.chart},
                                                      std::pair{"lanes", recipe.parts.lanes},
                                                      std::pair{"details", recipe.parts.details}})
            if (isDrawn)
                drawn.emplace_back(name);
        line("draws", listOf(drawn));
        line("size",
             "[" + std::to_string(recipe.widthPx) + ", " + std::to_string(recipe.heightPx) + "]");
        printPixels(recipe);
        line("theme", tomlString(recipe.theme));
        line("language", tomlString(recipe.language));
        if (!recipe.title.empty())
            line("title", tomlString(recipe.title));
        if (recipe.exportedOn)
            line("exported-on", toIso(*recipe.exportedOn));
        if (recipe.moving)
            line("moving", "true");
        if (recipe.seconds != Recipe{}.seconds)
            line("seconds", std::to_string(recipe.seconds));
    }

    void printPixels(const Recipe& recipe)
    {
        if (recipe.page)
            line("page", "[" + numberText(recipe.page->widthPt) + ", " +
                             numberText(recipe.page->heightPt) + "]");
        if (recipe.pixelRatio != Recipe{}.pixelRatio)
            line("pixel-ratio", numberText(recipe.pixelRatio));
        if (recipe.dpi != Recipe{}.dpi)
            line("dpi", std::to_string(recipe.dpi));
    }

    const Agreement& m_agreement;
    std::string m_text;
};

} // namespace

std::string toToml(const Agreement& agreement, const Recipe& recipe)
{
    return Printer{agreement}.print(canonical(recipe));
}

} // namespace pactline
