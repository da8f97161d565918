#include "document/nearest_name.h"
#include "document/parse_date_expression.h"
#include "document/reader.h"
#include "support/overloaded.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

// Nobody agrees on this by accident: a date that stands for "no end".
constexpr int firstStandInYear = 2200;

std::string typeName(const TomlNode& node)
{
    return std::visit(Overloaded{
                          [](const std::string&) { return "a text"; },
                          [](std::int64_t) { return "a number"; },
                          [](double) { return "a number"; },
                          [](bool) { return "true or false"; },
                          [](const Date&) { return "a date"; },
                          [](const TomlTime&) { return "a time of day"; },
                          [](const TomlArray&) { return "a list"; },
                          [](const TomlTable&) { return "a table"; },
                      },
                      node.value);
}

bool isLanguage(std::string_view key)
{
    return key.size() == 2 && std::ranges::all_of(key, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool isStandIn(Date day)
{
    return day.year() >= firstStandInYear ||
           (day.year() == 2099 && day.month() == 12 && day.dayOfMonth() == 31);
}

} // namespace

TableReader::TableReader(ReadContext& context, const TomlTable& table, Location where,
                         std::string title)
    : m_context(context), m_table(table), m_where(where), m_title(std::move(title))
{
}

TableReader::~TableReader()
{
    const std::vector<std::string> known{m_known.begin(), m_known.end()};
    for (const TomlEntry& entry : m_table.entries)
        if (!m_known.contains(entry.key))
            m_context.report(DiagnosticCode::UnknownKey, entry.where,
                             {entry.key, m_title, nearestName(entry.key, known)});
}

Location TableReader::whereOf(std::string_view key) const
{
    const TomlEntry* entry = m_table.find(key);
    return entry ? entry->node.where : m_where;
}

const TomlNode* TableReader::node(std::string_view key, bool required)
{
    m_known.emplace(key);
    const TomlEntry* entry = m_table.find(key);
    if (!entry && required)
        m_context.report(DiagnosticCode::MissingKey, m_where, {std::string{key}, m_title});
    return entry ? &entry->node : nullptr;
}

void TableReader::wrongType(std::string_view key, const TomlNode& node, std::string wanted)
{
    m_context.report(DiagnosticCode::WrongType, node.where,
                     {std::string{key}, std::move(wanted), typeName(node)});
}

void TableReader::reportWord(std::string_view key, const std::string& spelled, std::string known)
{
    m_context.report(DiagnosticCode::UnknownWord, whereOf(key),
                     {std::string{key}, spelled, std::move(known)});
}

std::string TableReader::text(std::string_view key, bool required)
{
    const TomlNode* found = node(key, required);
    if (!found)
        return {};
    const auto* text = found->as<std::string>();
    if (!text)
        wrongType(key, *found, "a text");
    else if (text->empty())
        m_context.report(DiagnosticCode::EmptyText, found->where, {std::string{key}});
    return text ? *text : std::string{};
}

bool TableReader::flag(std::string_view key)
{
    const TomlNode* found = node(key);
    const auto* truth = found ? found->as<bool>() : nullptr;
    if (found && !truth)
        wrongType(key, *found, "true or false");
    return truth && *truth;
}

std::optional<double> TableReader::number(std::string_view key, bool required)
{
    const TomlNode* found = node(key, required);
    if (!found)
        return std::nullopt;
    if (const auto* whole = found->as<std::int64_t>())
        return double(*whole);
    const auto* real = found->as<double>();
    if (real && std::isfinite(*real))
        return *real;
    wrongType(key, *found, "a number");
    return std::nullopt;
}

LocalizedText TableReader::localized(std::string_view key, bool required)
{
    const TomlNode* found = node(key, required);
    if (!found)
        return {};
    if (const auto* plain = found->as<std::string>())
        return LocalizedText{{{"en", *plain}}};
    const auto* table = found->as<TomlTable>();
    if (!table) {
        wrongType(key, *found, "a text in each language");
        return {};
    }
    std::map<std::string, std::string> words;
    for (const TomlEntry& entry : table->entries) {
        const std::string name = std::string{key} + "." + entry.key;
        const auto* text = entry.node.as<std::string>();
        if (!isLanguage(entry.key))
            m_context.report(DiagnosticCode::MalformedLanguage, entry.where, {name});
        else if (!text)
            wrongType(name, entry.node, "a text");
        else if (text->empty())
            m_context.report(DiagnosticCode::EmptyText, entry.node.where, {name});
        else
            words.emplace(entry.key, *text);
    }
    if (!table->find("en"))
        m_context.report(DiagnosticCode::MissingEnglish, found->where, {std::string{key}});
    for (const std::string& language : m_context.languages)
        if (language != "en" && !table->find(language))
            m_context.warn(DiagnosticCode::MissingLanguage, found->where,
                           {std::string{key}, language});
    return LocalizedText{std::move(words)};
}

void TableReader::reportDate(const Error& error, Location where)
{
    const bool noSuchDay = error.code == ErrorCode::NoSuchDay;
    m_context.report(noSuchDay ? DiagnosticCode::NoSuchDay : DiagnosticCode::MalformedDate, where,
                     {error.subject});
}

std::optional<PartialDate> TableReader::dateOf(const TomlNode& node, std::string_view key)
{
    if (const auto* day = node.as<Date>()) {
        if (day->year() >= 1 && day->year() <= 9999)
            return PartialDate{*day};
        m_context.report(DiagnosticCode::YearOutOfRange, node.where, {toIso(*day)});
        return std::nullopt;
    }
    if (const auto* year = node.as<std::int64_t>()) {
        if (*year >= 1 && *year <= 9999)
            return PartialDate{Date{std::chrono::year{int(*year)} / std::chrono::January / 1},
                               PartialDate::Precision::Year, false};
        m_context.report(DiagnosticCode::YearOutOfRange, node.where, {std::to_string(*year)});
        return std::nullopt;
    }
    const auto* text = node.as<std::string>();
    if (!text) {
        wrongType(key, node, "a date");
        return std::nullopt;
    }
    const auto date = parsePartialDate(*text);
    if (!date) {
        reportDate(date.error(), node.where);
        return std::nullopt;
    }
    return *date;
}

std::optional<PartialDate> TableReader::date(std::string_view key, bool required)
{
    const TomlNode* found = node(key, required);
    const auto date = found ? dateOf(*found, key) : std::nullopt;
    if (date && isStandIn(date->firstDay()))
        m_context.warn(DiagnosticCode::StandInDate, found->where, {toIso(*date)});
    return date;
}

std::optional<Date> TableReader::day(std::string_view key, bool required)
{
    const auto read = date(key, required);
    if (!read)
        return std::nullopt;
    if (read->precision() == PartialDate::Precision::Day)
        return read->firstDay();
    m_context.report(DiagnosticCode::WrongType, whereOf(key),
                     {std::string{key}, "a day such as 2025-10-28", "a less precise date"});
    return std::nullopt;
}

void TableReader::reportExpression(const Error& error, Location where)
{
    switch (error.code) {
    case ErrorCode::MalformedDate:
    case ErrorCode::NoSuchDay:
        reportDate(error, where);
        break;
    case ErrorCode::MalformedDelay:
        m_context.report(DiagnosticCode::MalformedDelay, where, {error.subject});
        break;
    case ErrorCode::UnknownName:
        m_context.resolve(NameKind::Event, error.subject, where);
        break;
    case ErrorCode::MalformedExpression:
        m_context.report(DiagnosticCode::MalformedExpression, where, {error.subject});
        break;
    }
}

std::optional<DateExpression> TableReader::expression(std::string_view key)
{
    const TomlNode* found = node(key);
    if (!found)
        return std::nullopt;
    const auto* text = found->as<std::string>();
    if (!text) {
        const auto date = this->date(key);
        return date ? std::optional{DateExpression{FixedDay{*date}}} : std::nullopt;
    }
    const auto events = [this](std::string_view id) -> std::optional<EventIndex> {
        const auto index = m_context.find(NameKind::Event, id);
        return index ? std::optional{EventIndex{*index}} : std::nullopt;
    };
    auto expression = parseDateExpression(*text, events);
    if (!expression) {
        reportExpression(expression.error(), found->where);
        return std::nullopt;
    }
    const auto* fixed = std::get_if<FixedDay>(&expression->form);
    if (fixed && isStandIn(fixed->date.firstDay()))
        m_context.warn(DiagnosticCode::StandInDate, found->where, {toIso(fixed->date)});
    return *expression;
}

std::optional<DateExpression> TableReader::end()
{
    const auto until = expression("until");
    const auto through = date("through");
    if (has("until") && has("through")) {
        m_context.report(DiagnosticCode::UntilAndThrough, whereOf("through"));
        return std::nullopt;
    }
    return through ? std::optional{DateExpression{FixedDay{*through, true}}} : until;
}

std::optional<Delay> TableReader::delay(std::string_view key, bool required)
{
    const std::string written = text(key, required);
    if (written.empty())
        return std::nullopt;
    const auto delay = parseDelay(written);
    if (delay)
        return *delay;
    m_context.report(DiagnosticCode::MalformedDelay, whereOf(key), {written});
    return std::nullopt;
}

std::optional<std::uint32_t> TableReader::reference(NameKind kind, std::string_view key,
                                                    bool required)
{
    const std::string id = text(key, required);
    return id.empty() ? std::nullopt : m_context.resolve(kind, id, whereOf(key));
}

std::vector<SourceIndex> TableReader::sources(std::string_view key)
{
    std::vector<SourceIndex> sources;
    const TomlNode* found = node(key);
    if (!found)
        return sources;
    const auto* array = found->as<TomlArray>();
    if (!array) {
        wrongType(key, *found, "a list of sources");
        return sources;
    }
    for (const TomlNode& item : array->items) {
        const auto* id = item.as<std::string>();
        if (!id) {
            wrongType(key, item, "a source's id");
            continue;
        }
        const auto source = m_context.resolve(NameKind::Source, *id, item.where);
        if (!source)
            continue;
        m_context.cited.insert(*source);
        sources.push_back({*source});
    }
    return sources;
}

std::optional<Beneficiary> TableReader::beneficiary(std::string_view key, bool required)
{
    const std::string id = text(key, required);
    if (id.empty())
        return std::nullopt;
    if (const auto collective = valueOf(collectiveWords, id))
        return Beneficiary{*collective};
    const auto party = m_context.resolve(NameKind::Party, id, whereOf(key));
    return party ? std::optional{Beneficiary{PartyIndex{*party}}} : std::nullopt;
}

std::vector<const TomlNode*> TableReader::tables(std::string_view key, bool required)
{
    std::vector<const TomlNode*> tables;
    m_known.emplace(key);
    const TomlEntry* entry = m_table.find(key);
    if (!entry) {
        if (required)
            m_context.report(DiagnosticCode::EmptyList, m_where, {std::string{key}});
        return tables;
    }
    const auto* array = entry->node.as<TomlArray>();
    if (!array) {
        wrongType(key, entry->node, "tables, each under [[" + std::string{key} + "]]");
        return tables;
    }
    for (const TomlNode& item : array->items) {
        if (item.as<TomlTable>())
            tables.push_back(&item);
        else
            wrongType(key, item, "tables");
    }
    if (tables.empty() && required)
        m_context.report(DiagnosticCode::EmptyList, entry->where, {std::string{key}});
    return tables;
}

} // namespace pactline
