#pragma once

#include "agreement/source.h"

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

/// Dated numbers of the agreement, in one unit.
struct Series {
    SeriesId id;
    LocalizedText title;
    LocalizedText unit;
    LocalizedText note;
    std::vector<SeriesLine> lines;
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
