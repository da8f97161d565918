#include "recipe/recipe_names.h"

#include "support/characters.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Code = DiagnosticCode;

const std::vector<std::string> figureThemes{"light", "dark", "high-contrast"};
const std::vector<std::string> figureLanguages{"en", "fr"};
const std::vector<std::string> figureParts{"chart", "lanes", "details"};

class FigureReader
{
public:
    FigureReader(TableReader& reader, RecipeNames& names) : m_reader(reader), m_names(names) {}

    void read(Recipe& recipe)
    {
        recipe.parts = parts();
        readPixels(recipe);
        recipe.theme = oneOf("theme", figureThemes, recipe.theme);
        recipe.language = oneOf("language", figureLanguages, recipe.language);
        recipe.title = title();
        if (const auto day = m_reader.day("exported-on"))
            recipe.exportedOn = *day;
        recipe.moving = m_reader.flag("moving");
        recipe.seconds = int(between("seconds", 2, 60, recipe.seconds));
    }

private:
    std::string oneOf(const char* key, const std::vector<std::string>& known,
                      const std::string& otherwise)
    {
        const std::string written = m_reader.text(key);
        if (std::ranges::count(known, written) > 0)
            return written;
        if (!written.empty())
            m_names.reportWord(key, {written, m_reader.whereOf(key)}, known);
        return otherwise;
    }

    std::string title()
    {
        std::string written = m_reader.text("title");
        if (lengthInCharacters(written) > longestTitle)
            m_names.context().report(Code::TextTooLong, m_reader.whereOf("title"),
                                     {"title", std::to_string(longestTitle)});
        return written;
    }

    Recipe::Parts parts()
    {
        const bool said = m_reader.has("draws");
        const auto named = m_names.list(m_reader, "draws");
        const auto draws = [&](const char* part) {
            return !said || std::ranges::count(named, part, &RecipeName::text) > 0;
        };
        for (const RecipeName& part : named)
            if (std::ranges::count(figureParts, part.text) == 0)
                m_names.reportWord("draws", part, figureParts);
        return {draws("chart"), draws("lanes"), draws("details")};
    }

    void reportRange(const char* key, double least, double most)
    {
        m_names.context().report(Code::NumberOutOfRange, m_reader.whereOf(key),
                                 {key, std::to_string(int(least)), std::to_string(int(most))});
    }

    double between(const char* key, double least, double most, double otherwise)
    {
        const double number = m_reader.number(key).value_or(otherwise);
        if (number >= least && number <= most)
            return number;
        reportRange(key, least, most);
        return otherwise;
    }

    void readPixels(Recipe& recipe)
    {
        recipe.page = page();
        recipe.pixelRatio = between("pixel-ratio", 0.01, 100, recipe.pixelRatio);
        recipe.dpi = int(between("dpi", 10, 2'400, recipe.dpi));
        const auto size = pair("size");
        const double width = size ? size->first : recipe.widthPx;
        const double height = size ? size->second : recipe.heightPx;
        const auto possible = [&](double length) {
            const double pixels = length * recipe.pixelRatio;
            return length >= 1 && pixels > leastRecipeSize - 1 && pixels < mostRecipeSize + 1;
        };
        if (!possible(width) || !possible(height)) {
            m_names.context().report(
                Code::SizeOutOfRange, m_reader.whereOf(size ? "size" : "pixel-ratio"),
                {std::to_string(leastRecipeSize), std::to_string(mostRecipeSize)});
            return;
        }
        recipe.widthPx = int(width);
        recipe.heightPx = int(height);
    }

    std::optional<Recipe::Page> page()
    {
        constexpr double least = 10;
        constexpr double most = 30'000;
        const auto size = pair("page");
        if (!size)
            return std::nullopt;
        const auto possible = [](double length) { return length >= least && length <= most; };
        if (possible(size->first) && possible(size->second))
            return Recipe::Page{size->first, size->second};
        reportRange("page", least, most);
        return std::nullopt;
    }

    /// Two numbers in a list.
    std::optional<std::pair<double, double>> pair(const char* key)
    {
        const TomlNode* node = m_reader.node(key);
        const auto* array = node ? node->as<TomlArray>() : nullptr;
        const auto number = [](const TomlNode& item) -> std::optional<double> {
            if (const auto* whole = item.as<std::int64_t>())
                return double(*whole);
            const auto* real = item.as<double>();
            return real ? std::optional{*real} : std::nullopt;
        };
        if (array && array->items.size() == 2)
            if (const auto first = number(array->items[0]), second = number(array->items[1]);
                first && second)
                return std::pair{*first, *second};
        if (node)
            m_reader.wrongType(key, *node, "two numbers");
        return std::nullopt;
    }

    TableReader& m_reader;
    RecipeNames& m_names;
};

} // namespace

void readRecipeFigure(TableReader& reader, RecipeNames& names, Recipe& recipe)
{
    FigureReader{reader, names}.read(recipe);
}

} // namespace pactline
