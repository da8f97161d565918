#include "scenario/day_distribution.h"

#include <algorithm>
#include <utility>

namespace pactline
{
namespace
{

// Sums of shares carry the rounding of thousands of additions.
constexpr double sumRounding = 1e-12;

/// A day, and the share that lies before it.
struct Knot {
    Date day;
    double share;
};

std::vector<Knot> knotsOf(const BeliefPoints& points, Date held)
{
    std::vector<Knot> knots;
    for (const BeliefPoint& point : points) {
        const Date day = point.date.firstDay();
        if (knots.empty() && point.share > 0)
            knots.push_back({std::min(held, day.plusDays(-1)), 0});
        knots.push_back({day, point.share});
    }
    return knots;
}

std::vector<Knot> knotsOf(const Belief& belief, Date held)
{
    if (const auto* const range = std::get_if<BeliefRange>(&belief.days))
        return {{range->from.firstDay(), 0}, {range->through.dayAfter(), 1 - belief.never}};
    return knotsOf(std::get<BeliefPoints>(belief.days), held);
}

} // namespace

DayDistribution::DayDistribution(const Belief& belief, Date held)
    : m_before{0}, m_never(belief.never)
{
    const auto knots = knotsOf(belief, held);
    if (knots.empty())
        return;
    m_first = knots.front().day;
    for (std::size_t i = 1; i < knots.size(); ++i) {
        const int days = knots[i].day.dayNumber() - knots[i - 1].day.dayNumber();
        const double rise = knots[i].share - knots[i - 1].share;
        for (int day = 1; day <= days; ++day)
            m_before.push_back(knots[i - 1].share + rise * day / days);
    }
    if (belief.notBefore)
        forgetBefore(belief.notBefore->firstDay());
}

void DayDistribution::forgetBefore(Date day)
{
    const double gone = before(day);
    const double left = 1 - gone;
    if (left <= sumRounding) {
        *this = DayDistribution{};
        return;
    }
    const int passed =
        std::clamp(day.dayNumber() - m_first.dayNumber(), 0, int(m_before.size()) - 1);
    m_before.erase(m_before.begin(), m_before.begin() + passed);
    m_first = m_first.plusDays(passed);
    for (double& share : m_before)
        share = (share - gone) / left;
    m_never /= left;
}

double DayDistribution::before(Date day) const
{
    const int place = day.dayNumber() - m_first.dayNumber();
    return m_before[std::size_t(std::clamp(place, 0, int(m_before.size()) - 1))];
}

std::optional<Date> DayDistribution::dayOf(double share) const
{
    const auto found = std::lower_bound(m_before.begin(), m_before.end(), share - sumRounding);
    if (found == m_before.end())
        return std::nullopt;
    return m_first.plusDays(int(found - m_before.begin()));
}

DayDistribution DayDistribution::moved(const std::function<Date(Date)>& later) const
{
    if (m_before.size() < 2)
        return *this;
    const Date first = later(m_first);
    std::vector<double> before{0};
    for (std::size_t i = 1; i < m_before.size(); ++i) {
        const int place = later(m_first.plusDays(int(i) - 1)).dayNumber() - first.dayNumber();
        before.resize(std::size_t(place) + 2, before.back());
        before.back() = m_before[i];
    }
    return {first, std::move(before), m_never};
}

DayDistribution DayDistribution::spread(int shortest, int longest) const
{
    if (m_before.size() < 2)
        return *this;
    const auto delays = std::size_t(longest - shortest) + 1;
    std::vector<double> before(m_before.size() + delays - 1);
    // A sum over a window that slides from day to day: what enters is the latest day’s share, and
    // from the last day on it is all that is dated.
    double sum = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        sum += i < m_before.size() ? m_before[i] : m_before.back();
        if (i >= delays)
            sum -= i - delays < m_before.size() ? m_before[i - delays] : m_before.back();
        before[i] = sum / double(delays);
    }
    before.back() = m_before.back();
    return {m_first.plusDays(shortest), std::move(before), m_never};
}

DayDistribution DayDistribution::unlessRejected(double rejected) const
{
    DayDistribution rest = *this;
    for (double& share : rest.m_before)
        share *= 1 - rejected;
    rest.m_never = m_never + rejected * (1 - m_never);
    return rest;
}

} // namespace pactline
