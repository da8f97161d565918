#pragma once

#include "agreement/agreement.h"
#include "document/keywords.h"
#include "document/read_context.h"
#include "document/toml_reader.h"

#include <set>

namespace pactline
{

/// Reads one table key by key; keys that nobody asked for are reported at the end.
class TableReader
{
public:
    /// `title` names the table in findings: "clause".
    TableReader(ReadContext& context, const TomlTable& table, Location where, std::string title);
    ~TableReader();
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    Location where() const { return m_where; }
    ReadContext& context() { return m_context; }
    bool has(std::string_view key) const { return m_table.find(key) != nullptr; }
    Location whereOf(std::string_view key) const;

    /// The value of a key; null where there is none, which is reported where it is required.
    const TomlNode* node(std::string_view key, bool required = false);
    std::string text(std::string_view key, bool required = false);
    /// An id of a kind that nothing else refers to by itself, "part".
    std::string id(std::string_view key, std::string_view kind, bool required = false);
    bool flag(std::string_view key);
    std::optional<double> number(std::string_view key, bool required = false);
    LocalizedText localized(std::string_view key, bool required = false);
    std::optional<Date> day(std::string_view key, bool required = false);
    std::optional<PartialDate> date(std::string_view key, bool required = false);
    std::optional<DateExpression> expression(std::string_view key);
    /// "6 months"
    std::optional<Delay> delay(std::string_view key, bool required = false);
    std::optional<std::uint32_t> reference(NameKind kind, std::string_view key,
                                           bool required = false);
    std::vector<SourceIndex> sources(std::string_view key = "sources");
    std::optional<Beneficiary> beneficiary(std::string_view key, bool required);
    /// `until`, or `through` as the same; not both.
    std::optional<DateExpression> end();

    template <typename Words>
    auto word(std::string_view key, const Words& words, bool required = false)
        -> std::optional<decltype(words.front().value)>
    {
        const std::string spelled = text(key, required);
        if (spelled.empty())
            return std::nullopt;
        const auto value = valueOf(words, spelled);
        if (!value)
            reportWord(key, spelled, listed(wordsOf(words)));
        return value;
    }

    /// The node of a table; anything else in its place is reported, with what is `wanted`.
    const TomlNode* table(std::string_view key, std::string wanted, bool required = false);
    /// The tables of a list; anything else in their place is reported.
    std::vector<const TomlNode*> tables(std::string_view key, bool required = false);
    void wrongType(std::string_view key, const TomlNode& node, std::string wanted);

private:
    /// The key as it stands in a file's brackets: "series.line".
    std::string pathOf(std::string_view key) const;
    void warnOfMissingLanguages(std::string_view key, Location where,
                                const std::set<std::string>& written);
    void reportWord(std::string_view key, const std::string& spelled, std::string known);
    std::optional<PartialDate> dateOf(const TomlNode& node, std::string_view key);
    void reportDate(const Error& error, Location where);
    void reportExpression(const Error& error, Location where);

    ReadContext& m_context;
    const TomlTable& m_table;
    Location m_where;
    std::string m_title;
    std::set<std::string, std::less<>> m_known;
};

} // namespace pactline
