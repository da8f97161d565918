#pragma once

#include "agreement/ids.h"
#include "calendar/delay.h"
#include "calendar/partial_date.h"

#include <memory>
#include <variant>
#include <vector>

namespace pactline
{

struct DateExpression;

/// A day of the calendar. `through` a date means: the first day after the whole of it.
struct FixedDay {
    PartialDate date;
    bool through = false;

    Date day() const { return through ? date.dayAfter() : date.firstDay(); }
    /// With its precision; the day after a whole year is a day.
    PartialDate known() const
    {
        return through ? PartialDate{day(), PartialDate::Precision::Day, date.approximate()} : date;
    }
    bool operator==(const FixedDay&) const = default;
};

/// The day on which an event happens; never, if it does not.
struct EventDay {
    EventIndex event;

    bool operator==(const EventDay&) const = default;
};

/// Some time after another date.
struct DelayedDay {
    std::vector<DateExpression> base; ///< exactly one
    Delay delay;

    bool operator==(const DelayedDay&) const;
};

/// The earliest or the latest of several dates.
struct Choice {
    enum class Kind { Earliest, Latest };

    Kind kind = Kind::Earliest;
    std::vector<DateExpression> operands; ///< one or more

    bool operator==(const Choice&) const;
};

struct Never {
    bool operator==(const Never&) const = default;
};

/// No source says.
struct NotStated {
    bool operator==(const NotStated&) const = default;
};

/// A date as a contract writes it, to be evaluated under a hypothesis.
struct DateExpression {
    std::variant<Never, NotStated, FixedDay, EventDay, DelayedDay, Choice> form;

    bool operator==(const DateExpression&) const = default;
};

/// Every event that the expression mentions, in order, each once.
std::vector<EventIndex> eventsIn(const DateExpression& expression);

} // namespace pactline
