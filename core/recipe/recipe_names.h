#pragma once

#include "document/reader.h"
#include "recipe/recipe.h"

namespace pactline
{

inline constexpr std::size_t longestRecipeList = 2'000; ///< of names
inline constexpr std::size_t longestRecipeName = 200;   ///< in characters

/// A name in a recipe, and where it stands.
struct RecipeName {
    std::string text;
    Location where;
};

/// Finds what a recipe names in its agreement, and reports what is not there. Whatever a recipe
/// lists is bounded here.
class RecipeNames
{
public:
    RecipeNames(const Agreement& agreement, ReadContext& context);

    const Agreement& agreement() const { return m_agreement; }
    ReadContext& context() { return m_context; }

    std::optional<std::uint32_t> resolve(NameKind kind, const RecipeName& name);
    std::optional<EventIndex> contingentEvent(const RecipeName& name);
    /// The texts of a list, none of them twice.
    std::vector<RecipeName> list(TableReader& reader, const char* key);
    /// What a list names.
    std::vector<std::uint32_t> references(TableReader& reader, const char* key, NameKind kind);
    void reportWord(const char* key, const RecipeName& word, const std::vector<std::string>& known);
    /// A table of names and values; empty where it is none.
    std::vector<TomlEntry> entries(TableReader& reader, const char* key, const char* wanted);

    template <typename Read>
    void inTable(TableReader& reader, const char* key, const Read& read)
    {
        const TomlNode* node = reader.table(key, "a table");
        if (!node)
            return;
        TableReader inside{m_context, *node->as<TomlTable>(), node->where, key};
        read(inside);
    }

private:
    const Agreement& m_agreement;
    ReadContext& m_context;
};

/// The [scenario] of a recipe, or the one to begin with where that says nothing.
Scenario readRecipeScenario(TableReader& reader, RecipeNames& names, Scenario scenario);
/// The [figure] of a recipe: what it draws and how large, not what it shows.
void readRecipeFigure(TableReader& reader, RecipeNames& names, Recipe& recipe);

} // namespace pactline
