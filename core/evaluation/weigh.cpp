#include "evaluation/weigh.h"

#include "evaluation/bound_shares.h"

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

using Kind = LifeBound::Kind;
using Stretch = BoundShares::Stretch;

constexpr double rounding = 1e-12;
constexpr double tenth = 0.1;
constexpr double half = 0.5;

constexpr bool inForce(const LifePiece& piece)
{
    return piece.state == ClauseState::InForce;
}

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
    explicit Ends(BoundShares shares) : m_inForce(shares.total()), m_open(shares.open())
    {
        m_ends = std::move(shares).byDay();
    }

    EndOutlook outlook() const
    {
        EndOutlook outlook;
        outlook.inForce = std::min(1.0, m_inForce);
        if (m_inForce <= rounding)
            return outlook;
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

    double m_inForce;
    double m_open;
    std::vector<std::pair<Date, double>> m_ends;
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

/// The first deciding day of the region that brings the bound behind the limit.
Date firstBeyond(const LifeCourse& course, const LifeBound& bound, const LifeRegion& region,
                 Date limit)
{
    switch (bound.kind) {
    case Kind::Fixed:
        return limit < bound.day ? region.from : region.until;
    case Kind::Ruled:
        return course.rules[bound.rule].firstBeyond(limit, {region.from, region.until});
    case Kind::Open:
        return region.from;
    }
    return region.from;
}

/// The deciding days of the region on which the piece, not in force, takes a day from `from` on
/// of the other, which is. Both ends of the piece only rise with the deciding day.
Stretch daysTaken(const LifeCourse& course, const LifeRegion& region, const LifePiece& piece,
                  const LifePiece& other, Date from)
{
    const Date begin = std::max(other.from.day, from);
    const bool open = other.until.kind == Kind::Open;
    if (!open && other.until.day <= begin)
        return {region.from, region.from};
    return {firstBeyond(course, piece.until, region, begin),
            open ? region.until
                 : firstBeyond(course, piece.from, region, other.until.day.plusDays(-1))};
}

/// The deciding days of the region that cost a day, from `from` on, of the other life.
std::vector<Stretch> costlyDays(const LifeCourse& course, const LifeRegion& region,
                                std::span<const LifePiece> pieces,
                                std::span<const LifePiece> otherwise, Date from)
{
    std::vector<Stretch> costly;
    for (const LifePiece& piece : pieces)
        for (const LifePiece& other : otherwise)
            if (!inForce(piece) && inForce(other))
                costly.push_back(daysTaken(course, region, piece, other, from));
    std::ranges::sort(costly, {}, &Stretch::from);
    return costly;
}

/// The share of the days that lie in any of the stretches, which are sorted by their start.
double shareOf(const std::vector<Stretch>& stretches, const DayDistribution& days)
{
    double share = 0;
    Date counted = Date::earliest();
    for (const Stretch& stretch : stretches) {
        const Date from = std::max(stretch.from, counted);
        if (from < stretch.until) {
            share += days.between(from, stretch.until);
            counted = stretch.until;
        }
    }
    return share;
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
    BoundShares ends;
    for (const LifeCourse& course : lives.courses) {
        const CourseOn on{lives, course, day};
        for (const LifeRegion& region : course.regions) {
            const auto pieces = lives.piecesOf(course, region);
            for (std::size_t i = 0; i < pieces.size(); ++i)
                if (inForce(pieces[i]))
                    ends.add(course, pieces[lastOfTerm(lives, pieces, i)].until,
                             on.daysIn(region, pieces[i]), days);
        }
    }
    for (std::size_t i = 0; i < lives.never.size(); ++i)
        if (inForce(lives.never[i]) && holds(lives.never[i], day))
            ends.add(lives.never[lastOfTerm(lives, lives.never, i)].until, 1 - days.dated());
    return Ends{std::move(ends)}.outlook();
}

double lostIn(const PossibleLives& lives, const DayDistribution& days, Date from)
{
    double lost = 0;
    for (const LifeCourse& course : lives.courses)
        for (const LifeRegion& region : course.regions)
            lost +=
                course.weight * shareOf(costlyDays(course, region, lives.piecesOf(course, region),
                                                   lives.never, from),
                                        days);
    return std::min(1.0, lost);
}

double expectedOf(const PossibleLives& lives, const DayDistribution& days, const DateRange& range,
                  const std::function<double(Date)>& upTo)
{
    BoundShares starts;
    BoundShares ends;
    for (const LifeCourse& course : lives.courses)
        for (const LifeRegion& region : course.regions)
            for (const LifePiece& piece : lives.piecesOf(course, region)) {
                if (!inForce(piece))
                    continue;
                starts.add(course, piece.from, {region.from, region.until}, days);
                ends.add(course, piece.until, {region.from, region.until}, days);
            }
    for (const LifePiece& piece : lives.never)
        if (inForce(piece)) {
            starts.add(piece.from, 1 - days.dated());
            ends.add(piece.until, 1 - days.dated());
        }
    const auto within = [&](Date day) { return upTo(std::clamp(day, range.from, *range.until)); };
    double sum = ends.open() * upTo(*range.until);
    for (const auto& [day, share] : std::move(ends).byDay())
        sum += share * within(day);
    for (const auto& [day, share] : std::move(starts).byDay())
        sum -= share * within(day);
    return sum;
}

EndOutlook endOf(const Projection& projection, ClauseIndex clause, Date day)
{
    EndOutlook outlook;
    const Span& span = projection.spanAt(clause, day);
    if (span.state != ClauseState::InForce)
        return outlook;
    const auto until = projection.lastWithItsTerm(clause, span).until;
    outlook.inForce = 1;
    outlook.open = until ? 0 : 1;
    outlook.early = outlook.median = outlook.late = outlook.expected = until;
    return outlook;
}

} // namespace pactline
