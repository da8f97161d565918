#include "document/scenario_toml.h"

#include "document/readers.h"
#include "document/scenario_file.h"
#include "scenario/parse_supposition.h"
#include "support/characters.h"

namespace pactline
{
namespace
{

using Code = DiagnosticCode;

std::optional<Supposition> suppositionOf(const std::string& text, Location where,
                                         ReadContext& context)
{
    if (text.size() > longestSupposition) {
        context.report(Code::TextTooLong, where, {"suppose", std::to_string(longestSupposition)});
        return std::nullopt;
    }
    auto supposed = parseSupposition(text);
    if (supposed)
        return *std::move(supposed);
    if (looksLikeBelief(text))
        context.report(Code::MalformedBelief, where,
                       {supposed.error().subject, std::to_string(int(supposed.error().code))});
    else
        context.report(Code::MalformedSupposition, where, {text});
    return std::nullopt;
}

std::optional<Supposition> beliefOf(const TomlTable& table, Location where, ReadContext& context)
{
    TableReader reader{context, table, where, "suppose"};
    const std::string by = readShortText(reader, "by", longestName);
    const auto said = reader.date("said");
    auto supposed = suppositionOf(reader.text("belief", true), reader.whereOf("belief"), context);
    auto* const belief = supposed ? std::get_if<Belief>(&*supposed) : nullptr;
    if (supposed && !belief) {
        context.report(Code::MalformedSupposition, reader.whereOf("belief"), {toText(*supposed)});
        return std::nullopt;
    }
    if (belief) {
        belief->by = by;
        belief->said = said;
    }
    return supposed;
}

} // namespace

std::string readShortText(TableReader& reader, std::string_view key, std::size_t longest,
                          bool required)
{
    std::string text = reader.text(key, required);
    if (lengthInCharacters(text) > longest)
        reader.context().report(Code::TextTooLong, reader.whereOf(key),
                                {std::string{key}, std::to_string(longest)});
    if (std::ranges::any_of(text, isControlCharacter))
        reader.context().report(Code::ControlCharacter, reader.whereOf(key), {std::string{key}});
    return text;
}

std::optional<Supposition> readSupposition(const TomlNode& node, ReadContext& context)
{
    if (const auto* table = node.as<TomlTable>())
        return beliefOf(*table, node.where, context);
    return suppositionOf(supposedText(node), node.where, context);
}

std::string tomlString(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result{'"'};
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isControlCharacter(c))
            result += std::string{"\\u00"} + digits[byte >> 4] + digits[byte & 0xF];
        else if (c == '"' || c == '\\')
            result += {'\\', c};
        else
            result += c;
    }
    return result + '"';
}

std::string tomlOf(const Supposition& supposition)
{
    const std::string text = tomlString(toText(supposition));
    const auto* const belief = std::get_if<Belief>(&supposition);
    if (!belief || (belief->by.empty() && !belief->said))
        return text;
    std::string table = "{ belief = " + text;
    if (!belief->by.empty())
        table += ", by = " + tomlString(belief->by);
    if (belief->said)
        table += ", said = " + tomlString(toIso(*belief->said));
    return table + " }";
}

} // namespace pactline
