// How a table's dates are read: days, partial dates, expressions and delays.

#include "document/nearest_name.h"
#include "document/parse_date_expression.h"
#include "document/reader.h"

namespace pactline
{
namespace
{

// Nobody agrees on this by accident: a date that stands for "no end".
constexpr int firstStandInYear = 2200;

bool isStandIn(Date day)
{
    return day.year() >= firstStandInYear ||
           (day.year() == 2099 && day.month() == 12 && day.dayOfMonth() == 31);
}

} // namespace

void TableReader::reportDate(const Error& error, Location where)
{
    const bool noSuchDay = error.code == ErrorCode::NoSuchDay;
    const bool noSuchYear = noSuchDay && error.subject.starts_with("0000");
    m_context.report(noSuchYear  ? DiagnosticCode::YearOutOfRange
                     : noSuchDay ? DiagnosticCode::NoSuchDay
                                 : DiagnosticCode::MalformedDate,
                     where, {error.subject});
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
    case ErrorCode::UnknownName: {
        auto known = m_context.namesOf(NameKind::Event);
        known.insert(known.end(), expressionWords.begin(), expressionWords.end());
        m_context.report(DiagnosticCode::UnknownReference, where,
                         {"event", error.subject, nearestName(error.subject, known)});
        break;
    }
    // The others speak of beliefs, which no expression holds.
    case ErrorCode::MalformedBelief:
    case ErrorCode::MalformedShare:
    case ErrorCode::ShareOutOfRange:
    case ErrorCode::BeliefNotRising:
    case ErrorCode::SharesOverWhole:
    case ErrorCode::RangeBackwards:
    case ErrorCode::DelayTooLong:
    case ErrorCode::BeliefPartTwice:
    case ErrorCode::BeliefsMixed:
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

} // namespace pactline
