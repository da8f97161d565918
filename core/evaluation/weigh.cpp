#include "evaluation/weigh.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

using Kind = LifeBound::Kind;

constexpr double rounding = 1e-12;
constexpr double tenth = 0.1;
constexpr double half = 0.5;

constexpr bool inForce(const LifePiece& piece)
{
    return piece.state == ClauseState::InForce;
}

/// Deciding days [from, until).
struct Stretch {
    Date from;
    Date until;
};

/// One course of lives, asked about one day. By rule, the first deciding day that brings the
/// bound behind the day asked about: worked out once for all the bounds that follow the rule.
class CourseOn
{
public:
    CourseOn(const PossibleLives& lives, const LifeCourse& course, Date day) : m_day(day)
    {
        for (const DayRule& rule : course.rules)
            m_beyond.push_back(rule.firstBeyond(day, lives.window));
    }

    /// The deciding days of the region for which the day lies in the piece.
    Stretch daysIn(const LifeRegion& region, const LifePiece& piece) const
    {
        return {std::max(region.from, firstBeyond(piece.until, region)),
                std::min(region.until, firstBeyond(piece.from, region))};
    }

private:
    Date firstBeyond(const LifeBound& bound, const LifeRegion& region) const
    {
        switch (bound.kind) {
        case Kind::Fixed:
            return bound.day <= m_day ? region.until : region.from;
        case Kind::Ruled:
            return m_beyond[bound.rule];
        case Kind::Open:
            return region.from;
        }
        return region.from;
    }

    Date m_day;
    std::vector<Date> m_beyond;
};

bool holds(const LifePiece& piece, Date day)
{
    return piece.from.day <= day && (piece.until.kind == Kind::Open || day < piece.until.day);
}

/// Calls `visit(piece, weight)` for what the clause may be on the day.
template <typename Visit>
void visitPieces(const PossibleLives& lives, const DayDistribution& days, Date day,
                 const Visit& visit)
{
    for (const LifeCourse& course : lives.courses) {
        const CourseOn on{lives, course, day};
        for (const LifeRegion& region : course.regions) {
            if (region.until <= days.first() || days.end() <= region.from)
                continue;
            for (const LifePiece& piece : lives.piecesOf(course, region)) {
                const Stretch stretch = on.daysIn(region, piece);
                if (stretch.from < stretch.until)
                    visit(piece, course.weight * days.between(stretch.from, stretch.until));
            }
        }
    }
    for (const LifePiece& piece : lives.never)
        if (holds(piece, day))
            visit(piece, 1 - days.dated());
}

/// Ends of a term, each with its probability.
class Ends
{
public:
    void add(std::optional<Date> end, double share)
    {
        m_inForce += share;
        if (end)
            m_ends.emplace_back(*end, share);
        else
            m_open += share;
    }

    EndOutlook outlook()
    {
        EndOutlook outlook;
        outlook.inForce = std::min(1.0, m_inForce);
        if (m_inForce <= rounding)
            return outlook;
        std::sort(m_ends.begin(), m_ends.end());
        outlook.open = m_open / m_inForce;
        outlook.early = before(tenth);
        outlook.median = before(half);
        outlook.late = before(1 - tenth);
        if (outlook.open <= rounding)
            outlook.expected = mean();
        return outlook;
    }

private:
    /// The first day by which so much of the term’s ends have come.
    std::optional<Date> before(double share) const
    {
        double sum = 0;
        for (const auto& [end, weight] : m_ends) {
            sum += weight;
            if (sum >= (share - rounding) * m_inForce)
                return end;
        }
        return std::nullopt;
    }

    Date mean() const
    {
        const double origin = m_ends.front().first.dayNumber();
        double sum = 0;
        for (const auto& [end, weight] : m_ends)
            sum += weight * (end.dayNumber() - origin);
        return Date::fromDayNumber(int(std::lround(origin + sum / m_inForce)));
    }

    std::vector<std::pair<Date, double>> m_ends;
    double m_open = 0;
    double m_inForce = 0;
};

/// The place of the last piece in which the term that speaks in the first goes on.
std::size_t lastOfTerm(const PossibleLives& lives, std::span<const LifePiece> pieces,
                       std::size_t first)
{
    const TermIndex speaking = lives.termsIn(pieces[first]).front();
    std::size_t last = first;
    while (last + 1 < pieces.size() && inForce(pieces[last + 1])) {
        const auto terms = lives.termsIn(pieces[last + 1]);
        if (std::find(terms.begin(), terms.end(), speaking) == terms.end())
            break;
        ++last;
    }
    return last;
}

std::optional<Date> dayOf(const LifeBound& bound, const LifeCourse& course, Date deciding)
{
    switch (bound.kind) {
    case Kind::Fixed:
        return bound.day;
    case Kind::Ruled:
        return course.rules[bound.rule].at(deciding);
    case Kind::Open:
        return std::nullopt;
    }
    return std::nullopt;
}

void addEnds(Ends& ends, const LifeCourse& course, const LifeBound& end, const Stretch& stretch,
             const DayDistribution& days)
{
    if (end.kind != Kind::Ruled) {
        ends.add(end.kind == Kind::Fixed ? std::optional{end.day} : std::nullopt,
                 course.weight * days.between(stretch.from, stretch.until));
        return;
    }
    const Date until = std::min(stretch.until, days.end());
    for (Date day = std::max(stretch.from, days.first()); day < until; day = day.plusDays(1))
        if (const double share = days.between(day, day.plusDays(1)); share > 0)
            ends.add(dayOf(end, course, day), course.weight * share);
}

/// Whether the life of the region costs a day, from `from` on, that the other life would have.
bool loses(const LifeCourse& course, std::span<const LifePiece> pieces,
           std::span<const LifePiece> otherwise, Date deciding, Date from)
{
    for (const LifePiece& piece : pieces) {
        if (inForce(piece))
            continue;
        const Date start = std::max(*dayOf(piece.from, course, deciding), from);
        const auto end = dayOf(piece.until, course, deciding);
        for (const LifePiece& other : otherwise) {
            if (!inForce(other))
                continue;
            const Date begin = std::max(start, other.from.day);
            const bool open = !end && other.until.kind == Kind::Open;
            const bool before = (!end || begin < *end) &&
                                (other.until.kind == Kind::Open || begin < other.until.day);
            if (open || before)
                return true;
        }
    }
    return false;
}

} // namespace

std::vector<std::pair<Voice, double>> voicesOn(const PossibleLives& lives,
                                               const DayDistribution& days, Date day)
{
    std::vector<std::pair<Voice, double>> voices;
    visitPieces(lives, days, day, [&](const LifePiece& piece, double share) {
        Voice voice{piece.state, {}};
        if (inForce(piece))
            voice.term = lives.termsIn(piece).front();
        const auto its =
            std::ranges::find(voices, voice, [](const auto& each) { return each.first; });
        if (its == voices.end())
            voices.emplace_back(voice, share);
        else
            its->second += share;
    });
    return voices;
}

bool wavers(const PossibleLives& lives, const DayDistribution& days)
{
    const auto same = [&](const LifePiece& one, const LifePiece& other) {
        return one.state == other.state && one.from == other.from && one.until == other.until &&
               std::ranges::equal(lives.termsIn(one), lives.termsIn(other));
    };
    for (const LifeCourse& course : lives.courses)
        for (const LifeRegion& region : course.regions) {
            const Date from = std::max(region.from, days.first());
            const Date until = std::min(region.until, days.end());
            if (from < until && days.between(from, until) > 0 &&
                !std::ranges::equal(lives.piecesOf(course, region), lives.never, same))
                return true;
        }
    return false;
}

StateShares statesOf(const PossibleLives& lives, const DayDistribution& days, Date day)
{
    StateShares shares{};
    visitPieces(lives, days, day, [&](const LifePiece& piece, double share) {
        shares[std::size_t(piece.state)] += share;
    });
    return shares;
}

double inForceOf(const PossibleLives& lives, const DayDistribution& days, Date day)
{
    return std::clamp(statesOf(lives, days, day)[std::size_t(ClauseState::InForce)], 0.0, 1.0);
}

EndOutlook endOf(const PossibleLives& lives, const DayDistribution& days, Date day)
{
    Ends ends;
    for (const LifeCourse& course : lives.courses) {
        const CourseOn on{lives, course, day};
        for (const LifeRegion& region : course.regions) {
            const auto pieces = lives.piecesOf(course, region);
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                const Stretch stretch = on.daysIn(region, pieces[i]);
                if (inForce(pieces[i]) && stretch.from < stretch.until)
                    addEnds(ends, course, pieces[lastOfTerm(lives, pieces, i)].until, stretch,
                            days);
            }
        }
    }
    for (std::size_t i = 0; i < lives.never.size(); ++i)
        if (inForce(lives.never[i]) && holds(lives.never[i], day))
            ends.add(dayOf(lives.never[lastOfTerm(lives, lives.never, i)].until, {}, day),
                     1 - days.dated());
    return ends.outlook();
}

double lostIn(const PossibleLives& lives, const DayDistribution& days, Date from)
{
    double lost = 0;
    for (const LifeCourse& course : lives.courses)
        for (const LifeRegion& region : course.regions) {
            const auto pieces = lives.piecesOf(course, region);
            const Date until = std::min(region.until, days.end());
            for (Date day = std::max(region.from, days.first()); day < until; day = day.plusDays(1))
                if (loses(course, pieces, lives.never, day, from))
                    lost += course.weight * days.between(day, day.plusDays(1));
        }
    return std::min(1.0, lost);
}

EndOutlook endOf(const Projection& projection, ClauseIndex clause, Date day)
{
    EndOutlook outlook;
    const Span* span = &projection.spanAt(clause, day);
    if (span->state != ClauseState::InForce)
        return outlook;
    const auto spans = projection.spansOf(clause);
    const TermIndex speaking = *span->speaking;
    for (const Span* next = span + 1; next != spans.data() + spans.size(); ++next) {
        const auto terms = projection.termsIn(*next);
        if (std::find(terms.begin(), terms.end(), speaking) == terms.end())
            break;
        span = next;
    }
    outlook.inForce = 1;
    outlook.open = span->until ? 0 : 1;
    outlook.early = outlook.median = outlook.late = outlook.expected = span->until;
    return outlook;
}

} // namespace pactline
