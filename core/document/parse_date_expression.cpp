#include "document/parse_date_expression.h"

#include <cctype>

namespace pactline
{
namespace
{

// Deeper than any contract; shallow enough for any stack.
constexpr int deepest = 32;

bool isSpace(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '~';
}

class Parser
{
public:
    Parser(std::string_view text, const EventLookup& events) : m_text(text), m_events(events) {}

    Result<DateExpression> parse()
    {
        auto expression = sum(0);
        skipSpace();
        if (expression && m_at < m_text.size())
            return malformed(rest());
        return expression;
    }

private:
    static tl::unexpected<Error> malformed(std::string_view part)
    {
        return failure(Error{ErrorCode::MalformedExpression, std::string{part}});
    }

    std::string_view rest() const { return m_text.substr(m_at); }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::string_view word()
    {
        skipSpace();
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isWordCharacter(m_text[m_at]))
            ++m_at;
        return m_text.substr(start, m_at - start);
    }

    Result<DateExpression> sum(int depth)
    {
        auto expression = operand(depth);
        for (int delays = 1; expression && take('+'); ++delays) {
            if (depth + delays > deepest)
                return malformed(rest());
            const auto delay = delayBehindPlus();
            if (!delay)
                return failure(delay.error());
            DelayedDay delayed{{}, *delay};
            delayed.base.push_back(std::move(*expression));
            expression = DateExpression{std::move(delayed)};
        }
        return expression;
    }

    Result<Delay> delayBehindPlus()
    {
        const std::string count{word()};
        const bool joined =
            !count.empty() && std::isalpha(static_cast<unsigned char>(count.back())) != 0;
        return parseDelay(joined ? count : count + " " + std::string{word()});
    }

    Result<DateExpression> operand(int depth)
    {
        if (depth > deepest)
            return malformed(rest());
        const std::string_view from = (skipSpace(), rest());
        const std::string_view name = word();
        if (name.empty())
            return malformed(from);
        if (name == "never")
            return DateExpression{Never{}};
        if (name == "not-stated")
            return DateExpression{NotStated{}};
        if (name == "earliest")
            return choice(Choice::Kind::Earliest, depth, from);
        if (name == "latest")
            return choice(Choice::Kind::Latest, depth, from);
        if (name == "through")
            return fixed(word(), true);
        if (std::isdigit(static_cast<unsigned char>(name.front())) != 0)
            return fixed(name, false);
        if (const auto event = m_events(name))
            return DateExpression{EventDay{*event}};
        return failure(Error{ErrorCode::UnknownName, std::string{name}});
    }

    Result<DateExpression> fixed(std::string_view text, bool through)
    {
        const auto date = parsePartialDate(text);
        if (!date)
            return failure(date.error());
        return DateExpression{FixedDay{*date, through}};
    }

    Result<DateExpression> choice(Choice::Kind kind, int depth, std::string_view from)
    {
        if (!take('('))
            return malformed(from);
        Choice choice{kind, {}};
        do {
            auto part = sum(depth + 1);
            if (!part)
                return part;
            choice.operands.push_back(std::move(*part));
        } while (take(','));
        if (!take(')'))
            return malformed(from);
        return DateExpression{std::move(choice)};
    }

    std::string_view m_text;
    const EventLookup& m_events;
    std::size_t m_at = 0;
};

} // namespace

Result<DateExpression> parseDateExpression(std::string_view text, const EventLookup& events)
{
    return Parser{text, events}.parse();
}

} // namespace pactline
