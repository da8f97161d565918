#pragma once

#include "evaluation/possible_lives.h"

namespace pactline
{

/// On which days something starts, or ends, with which probability. Kept day by day where it moves
/// with a deciding event: every delay of a range adds to the same few thousand days.
class BoundShares
{
public:
    /// Deciding days [from, until); empty where `until` is not behind `from`.
    struct Stretch {
        Date from;
        Date until;
    };

    /// The bound of a life that the course gives on deciding days of the stretch.
    void add(const LifeCourse& course, const LifeBound& bound, const Stretch& deciding,
             const DayDistribution& days);
    /// A bound that hangs on nothing.
    void add(const LifeBound& bound, double share);

    double total() const { return m_total; }
    /// The share of there being no such day.
    double open() const { return m_open; }
    /// The others by day, rising; a day may stand there more than once.
    std::vector<std::pair<Date, double>> byDay() &&;

private:
    void addRuled(const DayRule& rule, double weight, const Stretch& deciding,
                  const DayDistribution& days);
    void makeRoom(Date first, Date last);

    std::vector<std::pair<Date, double>> m_fixed;
    Date m_first;
    std::vector<double> m_ruled; ///< from the first day on
    double m_open = 0;
    double m_total = 0;
};

} // namespace pactline
