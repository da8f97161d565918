#include "scenario/belief.h"

#include "support/overloaded.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double daysInYear = 365.2425;
// Shares are written by people and summed in binary: 0.7 + 0.2 + 0.1 is a whole.
constexpr double rounding = 1e-9;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

Error errorAbout(ErrorCode code, std::string_view text)
{
    return {code, std::string{text}};
}

/// "10%", from 0 to 100.
Result<double> parseShare(std::string_view text)
{
    std::string_view number = trimmed(text);
    if (!number.ends_with('%'))
        return failure(errorAbout(ErrorCode::MalformedShare, trimmed(text)));
    number.remove_suffix(1);
    number = trimmed(number);
    double percent = 0;
    const auto [end, error] =
        std::from_chars(number.data(), number.data() + number.size(), percent);
    if (error != std::errc{} || end != number.data() + number.size() || !std::isfinite(percent))
        return failure(errorAbout(ErrorCode::MalformedShare, trimmed(text)));
    if (percent < 0 || percent > 100)
        return failure(errorAbout(ErrorCode::ShareOutOfRange, trimmed(text)));
    return percent / 100;
}

/// Reads the parts of a belief one by one; the first mistake stays.
class BeliefReader
{
public:
    Result<std::variant<Belief, FollowerBelief>> read(std::string_view text)
    {
        for (std::size_t begin = 0; begin <= text.size() && !m_error;) {
            const std::size_t end = std::min(text.find(',', begin), text.size());
            readPart(trimmed(text.substr(begin, end - begin)));
            begin = end + 1;
        }
        if (!m_error && m_ofFollower && m_ofFirst)
            m_error = errorAbout(ErrorCode::BeliefsMixed, text);
        if (!m_error && !m_ofFollower)
            m_error =
                m_hasDays ? mistakeIn(m_belief) : errorAbout(ErrorCode::MalformedBelief, text);
        if (m_error)
            return failure(*m_error);
        if (m_ofFollower)
            return std::variant<Belief, FollowerBelief>{m_follower};
        return std::variant<Belief, FollowerBelief>{m_belief};
    }

private:
    void readPart(std::string_view part)
    {
        const auto colon = part.find(':');
        const auto dots = part.find("..");
        if (part.starts_with('+'))
            readDelay(part, dots);
        else if (colon != std::string_view::npos)
            readNamed(part, trimmed(part.substr(0, colon)), trimmed(part.substr(colon + 1)));
        else if (dots != std::string_view::npos)
            readRange(part, dots);
        else
            readDate(part);
    }

    void readNamed(std::string_view part, std::string_view name, std::string_view value)
    {
        if (name == "never") {
            m_ofFirst = true;
            readShare(part, value, m_never);
            m_belief.never = m_never.value_or(0);
        } else if (name == "rejected") {
            m_ofFollower = true;
            readShare(part, value, m_rejected);
            m_follower.rejected = m_rejected.value_or(0);
        } else if (name == "not-before") {
            m_ofFirst = true;
            if (const auto date = dateOf(value))
                takeOnce(part, m_belief.notBefore) = *date;
        } else {
            readPoint(part, name, value);
        }
    }

    void readShare(std::string_view part, std::string_view text, std::optional<double>& place)
    {
        const auto share = parseShare(text);
        if (share)
            takeOnce(part, place) = *share;
        else
            m_error = share.error();
    }

    void readPoint(std::string_view part, std::string_view share, std::string_view date)
    {
        m_ofFirst = true;
        if (!share.ends_with('%')) {
            m_error = errorAbout(ErrorCode::MalformedBelief, part);
            return;
        }
        const auto read = parseShare(share);
        auto* const points = std::get_if<BeliefPoints>(&m_belief.days);
        if (!read)
            m_error = read.error();
        else if (!points)
            m_error = errorAbout(ErrorCode::BeliefsMixed, part);
        else if (const auto day = dateOf(date))
            points->push_back({*read, *day});
        m_hasDays = true;
    }

    void readRange(std::string_view part, std::size_t dots)
    {
        m_ofFirst = true;
        const auto from = dateOf(trimmed(part.substr(0, dots)));
        const auto through = from ? dateOf(trimmed(part.substr(dots + 2))) : std::nullopt;
        if (!from || !through)
            return;
        if (m_hasDays)
            m_error = errorAbout(ErrorCode::BeliefsMixed, part);
        else if (through->dayAfter() <= from->firstDay())
            m_error = errorAbout(ErrorCode::RangeBackwards, part);
        m_belief.days = BeliefRange{*from, *through};
        m_hasDays = true;
    }

    void readDelay(std::string_view part, std::size_t dots)
    {
        m_ofFollower = true;
        const auto shortest = parseDelay(part.substr(0, dots));
        const auto longest =
            dots == std::string_view::npos ? shortest : parseDelay(trimmed(part.substr(dots + 2)));
        if (!shortest || !longest)
            m_error = shortest ? longest.error() : shortest.error();
        else if (daysIn(*longest) < daysIn(*shortest))
            m_error = errorAbout(ErrorCode::RangeBackwards, part);
        else if (daysIn(*longest) > longestBelievedDelay ||
                 daysIn(*longest) - daysIn(*shortest) >= mostDelays)
            m_error = errorAbout(ErrorCode::DelayTooLong, part);
        else
            takeWhen(part, DelayRange{*shortest, *longest});
    }

    void readDate(std::string_view part)
    {
        m_ofFollower = true;
        if (const auto date = dateOf(part))
            takeWhen(part, *date);
    }

    template <typename When>
    void takeWhen(std::string_view part, const When& when)
    {
        if (!std::holds_alternative<DefaultDelay>(m_follower.when))
            m_error = errorAbout(ErrorCode::BeliefPartTwice, part);
        m_follower.when = when;
    }

    std::optional<PartialDate> dateOf(std::string_view text)
    {
        const auto date = parsePartialDate(text);
        if (!date)
            m_error = date.error();
        return date ? std::optional{*date} : std::nullopt;
    }

    template <typename Value>
    std::optional<Value>& takeOnce(std::string_view part, std::optional<Value>& place)
    {
        if (place)
            m_error = errorAbout(ErrorCode::BeliefPartTwice, part);
        return place;
    }

    Belief m_belief;
    FollowerBelief m_follower;
    std::optional<double> m_never;
    std::optional<double> m_rejected;
    bool m_hasDays = false;
    bool m_ofFirst = false;
    bool m_ofFollower = false;
    std::optional<Error> m_error;
};

std::string pointText(const BeliefPoint& point)
{
    return shareText(point.share) + ":" + toIso(point.date);
}

bool isShare(double share)
{
    return share >= 0 && share <= 1;
}

std::optional<Error> mistakeIn(const BeliefPoints& points)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!isShare(points[i].share))
            return errorAbout(ErrorCode::ShareOutOfRange, pointText(points[i]));
        if (i > 0 && (points[i].share < points[i - 1].share ||
                      points[i].date.firstDay() <= points[i - 1].date.firstDay()))
            return errorAbout(ErrorCode::BeliefNotRising, pointText(points[i]));
    }
    return std::nullopt;
}

std::string whenText(const FollowerBelief& belief)
{
    return std::visit(Overloaded{
                          [](const DefaultDelay&) { return std::string{}; },
                          [](const PartialDate& date) { return toIso(date); },
                          [](const DelayRange& range) {
                              const std::string text = "+" + toText(range.shortest);
                              return range.shortest == range.longest
                                         ? text
                                         : text + "..+" + toText(range.longest);
                          },
                      },
                      belief.when);
}

} // namespace

bool looksLikeBelief(std::string_view text)
{
    return text.find_first_of(":%") != std::string_view::npos ||
           text.find("..") != std::string_view::npos || text.find(',') != std::string_view::npos;
}

Result<std::variant<Belief, FollowerBelief>> parseBelief(std::string_view text)
{
    return BeliefReader{}.read(text);
}

std::string toText(const Belief& belief)
{
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ",") + part; };
    if (const auto* const range = std::get_if<BeliefRange>(&belief.days))
        add(toIso(range->from) + ".." + toIso(range->through));
    else
        for (const BeliefPoint& point : std::get<BeliefPoints>(belief.days))
            add(pointText(point));
    if (belief.never > 0)
        add("never:" + shareText(belief.never));
    if (belief.notBefore)
        add("not-before:" + toIso(*belief.notBefore));
    return text;
}

std::string toText(const FollowerBelief& belief)
{
    const std::string when = whenText(belief);
    const std::string rejected = "rejected:" + shareText(belief.rejected);
    if (when.empty())
        return rejected;
    // A delay or a date alone would be read as a plain supposition.
    const auto* const range = std::get_if<DelayRange>(&belief.when);
    const bool plain = !range || range->shortest == range->longest;
    return belief.rejected > 0 || plain ? when + "," + rejected : when;
}

std::optional<Error> mistakeIn(const Belief& belief)
{
    const auto* const points = std::get_if<BeliefPoints>(&belief.days);
    if (points)
        if (const auto mistake = mistakeIn(*points))
            return mistake;
    if (!isShare(belief.never))
        return errorAbout(ErrorCode::ShareOutOfRange, "never:" + shareText(belief.never));
    const double last = points && !points->empty() ? points->back().share : 0;
    if (last + belief.never > 1 + rounding)
        return errorAbout(ErrorCode::SharesOverWhole, shareText(last + belief.never));
    return std::nullopt;
}

std::string shareText(double share)
{
    constexpr int digits = 12;
    std::array<char, 40> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), share * 100,
                                            std::chars_format::general, digits);
    return std::string{text.data(), end} + "%";
}

int daysIn(const Delay& delay)
{
    switch (delay.unit) {
    case Delay::Unit::Days:
        return delay.count;
    case Delay::Unit::Weeks:
        return 7 * delay.count;
    case Delay::Unit::Months:
        return int(std::lround(delay.count * daysInYear / 12));
    case Delay::Unit::Years:
        return int(std::lround(delay.count * daysInYear));
    }
    return delay.count;
}

} // namespace pactline
