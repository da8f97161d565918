#include "recipe/recipe_source.h"

#include "document/file_text.h"
#include "document/raw_text.h"
#include "document/reader.h"
#include "recipe/recipe.h"
#include "recipe/recipe_names.h"
#include "support/characters.h"

namespace pactline
{
namespace
{

using Code = DiagnosticCode;

Diagnostic error(Code code, Location where, std::vector<std::string> arguments = {})
{
    return {code, Severity::Error, where, std::move(arguments)};
}

/// The text as TOML, or what stands in the way of reading it at all.
tl::expected<TomlNode, Diagnostic> tomlOf(std::string_view text)
{
    if (text.size() > largestRecipe)
        return tl::make_unexpected(
            error(Code::RecipeTooLarge, {}, {std::to_string(largestRecipe >> 10)}));
    auto toml = readForeignToml(text);
    // An empty text lacks the first key of a recipe, as any other file does.
    if (!toml && toml.error().code == Code::EmptyFile)
        return tl::make_unexpected(error(Code::NotARecipe, {1, 1}));
    return toml;
}

std::optional<Diagnostic> versionFinding(const TomlTable& root, std::string_view key,
                                         Code whenNewer, std::int64_t known)
{
    const TomlEntry* entry = root.find(key);
    const auto* number = entry ? entry->node.as<std::int64_t>() : nullptr;
    if (!number || (*number >= 1 && *number <= known))
        return std::nullopt;
    return error(whenNewer, entry->node.where, {std::to_string(*number), std::to_string(known)});
}

std::optional<Diagnostic> findingOnHead(const TomlTable& root)
{
    const TomlEntry* entry = root.find("recipe");
    if (!entry || !entry->node.as<std::int64_t>())
        return error(Code::NotARecipe, entry ? entry->node.where : Location{1, 1});
    // What another version means is not known here: nothing more can be said of it.
    if (auto finding = versionFinding(root, "recipe", Code::NewerRecipe, recipeVersion))
        return finding;
    return versionFinding(root, "schema", Code::UnsupportedSchema, supportedSchema);
}

} // namespace

tl::expected<TomlNode, Diagnostic> recipeToml(std::string_view text)
{
    auto toml = tomlOf(text);
    if (!toml)
        return toml;
    if (auto finding = findingOnHead(*toml->as<TomlTable>()))
        return tl::make_unexpected(std::move(*finding));
    return toml;
}

bool looksLikeRecipe(std::string_view text)
{
    return firstKeyIs(text, "recipe");
}

bool RecipeHead::readable() const
{
    return !anyError(diagnostics);
}

RecipeHead readRecipeHead(std::string_view text)
{
    RecipeHead head;
    const auto toml = recipeToml(text);
    if (!toml) {
        head.diagnostics = {toml.error()};
        return head;
    }
    ReadContext context;
    {
        // Of a table of its own: the rest is asked for when the agreement is known.
        TomlTable front;
        for (const TomlEntry& entry : toml->as<TomlTable>()->entries)
            if (entry.key == "agreement" || entry.key == "checked")
                front.entries.push_back(entry);
        TableReader reader{context, front, {1, 1}, "recipe"};
        head.agreement = reader.id("agreement", "agreement", true);
        head.checked = reader.day("checked");
        if (lengthInCharacters(head.agreement) > longestRecipeName)
            context.report(Code::TextTooLong, reader.whereOf("agreement"),
                           {"agreement", std::to_string(longestRecipeName)});
    }
    head.diagnostics = context.takeDiagnostics();
    return head;
}

} // namespace pactline
