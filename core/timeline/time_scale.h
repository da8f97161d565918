#pragma once

#include "calendar/date_range.h"

namespace pactline
{

/// Where a day stands on a horizontal axis. A day is a stretch of `pxPerDay`, not a point:
///
///     left                                    right
///      |day|day|day| …                          |
///      visible.from                             *visible.until
class TimeScale
{
public:
    /// `visible` must be closed and hold at least a day.
    TimeScale(DateRange visible, double leftPx, double widthPx);

    /// Where the day begins; outside the axis for days outside the visible range.
    double xOf(Date day) const;
    /// The day whose stretch holds x; x outside the axis gives days outside the visible range,
    /// but none before the year 1 or after 9999.
    Date dayAt(double xPx) const;

    double leftPx() const { return m_left; }
    double rightPx() const { return m_left + m_width; }
    double pxPerDay() const { return m_pxPerDay; }
    Date from() const { return m_visible.from; }
    Date until() const { return *m_visible.until; }
    const DateRange& visible() const { return m_visible; }

    bool operator==(const TimeScale&) const = default;

private:
    DateRange m_visible;
    double m_left;
    double m_width;
    double m_pxPerDay;
};

} // namespace pactline
