#pragma once

#include "scenario/belief.h"

#include <functional>

namespace pactline
{

/// With which probability something happens on which day:
///
///     1 |                  ........  never, or on a day that nobody named
///       |            ______
///       |        ___/
///     0 |_______/
///            first       end
///
/// Held day by day, so that months of different lengths and delays between them stay exact.
class DayDistribution
{
public:
    /// It never happens.
    DayDistribution() : m_before{0} {}
    /// It happens on that day for certain.
    explicit DayDistribution(Date day) : m_first(day), m_before{0, 1} {}
    /// A belief without mistakes. What lies before its first point is spread evenly from `held` on,
    /// or falls on the eve of that point where `held` is not before it.
    DayDistribution(const Belief& belief, Date held);

    /// Every day that has a probability lies in [first, end).
    Date first() const { return m_first; }
    Date end() const { return m_first.plusDays(int(m_before.size()) - 1); }
    /// The share that lies before the day.
    double before(Date day) const;
    /// The share that lies in [from, until).
    double between(Date from, Date until) const { return before(until) - before(from); }
    /// The share that lies on any day at all.
    double dated() const { return m_before.back(); }
    /// The share of its certainly not happening; what is neither dated nor this has no day.
    double never() const { return m_never; }
    double undated() const { return 1 - m_never - dated(); }
    /// The first day before which that share, or more, lies: 0.5 gives the median. None where so
    /// much lies on no day.
    std::optional<Date> dayOf(double share) const;

    /// When something happens that comes on `later(day)`, which does not fall from day to day.
    DayDistribution moved(const std::function<Date(Date)>& later) const;
    /// When something happens that comes any number of days later from shortest to longest, each
    /// equally likely.
    DayDistribution spread(int shortest, int longest) const;
    /// When something happens that is refused with that probability.
    DayDistribution unlessRejected(double rejected) const;

private:
    DayDistribution(Date first, std::vector<double> before, double never)
        : m_first(first), m_before(std::move(before)), m_never(never)
    {
    }
    void forgetBefore(Date day);

    Date m_first;
    std::vector<double> m_before; ///< the shares before first, first + 1, …; never empty
    double m_never = 0;
};

} // namespace pactline
