#include "recipe/recipe_names.h"

#include "support/characters.h"

#include <algorithm>

namespace pactline
{
namespace
{

using Code = DiagnosticCode;

} // namespace

RecipeNames::RecipeNames(const Agreement& agreement, ReadContext& context)
    : m_agreement(agreement), m_context(context)
{
    context.addNames(agreement);
}

std::optional<std::uint32_t> RecipeNames::resolve(NameKind kind, const RecipeName& name)
{
    if (lengthInCharacters(name.text) <= longestRecipeName)
        return m_context.resolve(kind, name.text, name.where);
    m_context.report(Code::TextTooLong, name.where,
                     {std::string{wordOf(kind)}, std::to_string(longestRecipeName)});
    return std::nullopt;
}

std::optional<EventIndex> RecipeNames::contingentEvent(const RecipeName& name)
{
    const auto event = resolve(NameKind::Event, name);
    if (!event)
        return std::nullopt;
    if (m_agreement[EventIndex{*event}].contingent())
        return EventIndex{*event};
    m_context.report(Code::NotContingent, name.where, {name.text});
    return std::nullopt;
}

std::vector<RecipeName> RecipeNames::list(TableReader& reader, const char* key)
{
    const TomlNode* node = reader.node(key);
    const auto* array = node ? node->as<TomlArray>() : nullptr;
    if (node && !array)
        reader.wrongType(key, *node, "a list of names");
    if (!array)
        return {};
    if (array->items.size() > longestRecipeList) {
        m_context.report(Code::TooMany, node->where, {key, std::to_string(longestRecipeList)});
        return {};
    }
    std::vector<RecipeName> result;
    std::set<std::string> seen;
    for (const TomlNode& item : array->items) {
        const auto* text = item.as<std::string>();
        if (!text)
            reader.wrongType(key, item, "a name");
        else if (lengthInCharacters(*text) > longestRecipeName)
            m_context.report(Code::TextTooLong, item.where,
                             {key, std::to_string(longestRecipeName)});
        else if (!seen.insert(*text).second)
            m_context.report(Code::NamedTwice, item.where, {key, *text});
        else
            result.push_back({*text, item.where});
    }
    return result;
}

std::vector<std::uint32_t> RecipeNames::references(TableReader& reader, const char* key,
                                                   NameKind kind)
{
    std::vector<std::uint32_t> result;
    for (const RecipeName& name : list(reader, key))
        if (const auto index = resolve(kind, name))
            result.push_back(*index);
    return result;
}

void RecipeNames::reportWord(const char* key, const RecipeName& word,
                             const std::vector<std::string>& known)
{
    m_context.report(
        Code::UnknownWord, word.where,
        {key, std::string{firstCharacters(word.text, longestRecipeName)}, listed(known)});
}

std::vector<TomlEntry> RecipeNames::entries(TableReader& reader, const char* key,
                                            const char* wanted)
{
    const TomlNode* node = reader.table(key, wanted);
    if (!node)
        return {};
    const auto& entries = node->as<TomlTable>()->entries;
    if (entries.size() <= longestRecipeList)
        return entries;
    m_context.report(Code::TooMany, node->where, {key, std::to_string(longestRecipeList)});
    return {};
}

} // namespace pactline
