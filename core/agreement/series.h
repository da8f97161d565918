#pragma once

#include "agreement/source.h"
#include "calendar/date_range.h"

namespace pactline
{

/// One dated number.
struct SeriesPoint {
    PartialDate date;                ///< the day of the number, or the last of its period
    std::optional<PartialDate> from; ///< where the number is one of a period
    double value = 0;
    bool approximate = false;
    Standing standing = Standing::Official;
    std::vector<SourceIndex> sources;
    LocalizedText label; ///< words that stand beside the number in a picture
    LocalizedText note;
};

/// Numbers of one kind: what may be joined.
struct SeriesLine {
    enum class Kind {
        Step,    ///< holds until the next number
        Line,    ///< changes steadily between numbers
        Points,  ///< says nothing between numbers
        Periods, ///< each number is one of a stretch of time
    };

    std::string id;
    LocalizedText title;
    LocalizedText shortTitle; ///< for where there is little room; empty: the title
    Kind kind = Kind::Points;
    LocalizedText format;            ///< of a printed value, "$#B"; empty: prefix and suffix
    std::string prefix;              ///< before a printed value: "$"
    std::string suffix;              ///< behind it: "B"
    std::vector<SeriesPoint> points; ///< by date
};

/// Money that comes due while a clause is in force, and only then.
struct Due {
    /// So much a year: each day of a calendar year bears its 365th part, or its 366th.
    struct Rate {
        double perYear = 0;
        DateRange days; ///< closed
    };
    /// All of it on one day.
    struct Amount {
        double value = 0;
        Date day;
    };

    ClauseIndex clause;
    LocalizedText format;        ///< of a printed amount, its currency in it: "$#B"
    std::vector<Rate> rates;     ///< those that overlap add up
    std::vector<Amount> amounts; ///< in the order of the file; at least one of these or those
    Standing standing = Standing::Official;
    std::vector<SourceIndex> sources;
    LocalizedText note;
    Location where;
};

/// Dated numbers of the agreement, in one unit.
struct Series {
    SeriesId id;
    LocalizedText title;
    LocalizedText unit;
    LocalizedText note;
    std::vector<SeriesLine> lines;
    std::optional<Due> due;
    Location where;
};

/// One number of one line of a series.
struct PointIndex {
    SeriesIndex series;
    std::uint32_t line = 0;
    std::uint32_t point = 0;

    auto operator<=>(const PointIndex&) const = default;
};

/// One or two series in one picture.
struct Chart {
    std::string id;
    LocalizedText title;
    SeriesIndex left;
    std::optional<SeriesIndex> right;
};

} // namespace pactline
