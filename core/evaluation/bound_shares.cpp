#include "evaluation/bound_shares.h"

#include <algorithm>

namespace pactline
{

void BoundShares::add(const LifeCourse& course, const LifeBound& bound, const Stretch& deciding,
                      const DayDistribution& days)
{
    if (deciding.until <= deciding.from)
        return;
    if (bound.kind == LifeBound::Kind::Ruled)
        addRuled(course.rules[bound.rule], course.weight, deciding, days);
    else
        add(bound, course.weight * days.between(deciding.from, deciding.until));
}

void BoundShares::add(const LifeBound& bound, double share)
{
    m_total += share;
    if (bound.kind == LifeBound::Kind::Fixed)
        m_fixed.emplace_back(bound.day, share);
    else
        m_open += share;
}

void BoundShares::addRuled(const DayRule& rule, double weight, const Stretch& deciding,
                           const DayDistribution& days)
{
    const Date from = std::max(deciding.from, days.first());
    const Date until = std::min(deciding.until, days.end());
    if (until <= from)
        return;
    makeRoom(rule.at(from), rule.at(until.plusDays(-1)));
    double before = days.before(from);
    for (Date day = from; day < until;) {
        const Date bound = rule.at(day);
        day = day.plusDays(1);
        const double next = days.before(day);
        m_ruled[std::size_t(bound.dayNumber() - m_first.dayNumber())] += weight * (next - before);
        before = next;
    }
    m_total += weight * days.between(from, until);
}

void BoundShares::makeRoom(Date first, Date last)
{
    if (m_ruled.empty())
        m_first = first;
    if (const int missing = m_first.dayNumber() - first.dayNumber(); missing > 0) {
        m_ruled.insert(m_ruled.begin(), std::size_t(missing), 0);
        m_first = first;
    }
    const auto needed = std::size_t(last.dayNumber() - m_first.dayNumber()) + 1;
    m_ruled.resize(std::max(m_ruled.size(), needed));
}

std::vector<std::pair<Date, double>> BoundShares::byDay() &&
{
    auto shares = std::move(m_fixed);
    for (std::size_t i = 0; i < m_ruled.size(); ++i)
        if (m_ruled[i] > 0)
            shares.emplace_back(m_first.plusDays(int(i)), m_ruled[i]);
    std::ranges::sort(shares);
    return shares;
}

} // namespace pactline
