#pragma once

#include "agreement/agreement.h"

namespace pactline
{

/// An axis of numbers with marks that people can read: low, low + step, …, high.
struct ValueAxis {
    double low = 0;
    double high = 1;
    double step = 1;

    int intervals() const;
    bool operator==(const ValueAxis&) const = default;
};

/// The tightest axis of at most `intervals` steps of 1, 2, 2.5 or 5 times a power of ten that
/// holds zero and both values.
ValueAxis axisHolding(double least, double greatest, int intervals);

/// The same, with exactly that many steps: for an axis that shares another's grid.
ValueAxis axisInStep(double least, double greatest, const ValueAxis& other);

/// A vertex of a plotted line.
struct PlotPoint {
    double day = 0; ///< Date::dayNumber
    double value = 0;

    bool operator==(const PlotPoint&) const = default;
};

/// A run of vertices that may be joined, of one standing.
struct PlotSegment {
    std::vector<PlotPoint> path;
    Standing standing = Standing::Official;
};

/// One line of a series, ready to be drawn.
struct PlotLine {
    const SeriesLine* line = nullptr;
    bool onRight = false;
    std::vector<PlotSegment> segments;
};

/// A chart as numbers. Keeps pointers into the agreement.
struct ChartData {
    ValueAxis left;
    const LocalizedText* leftUnit = nullptr;
    std::optional<ValueAxis> right;
    std::vector<PlotLine> lines;
};

/// `knownUntil` is the day up to which the last number of a step holds.
ChartData chartData(const Agreement& agreement, const Chart& chart, Date knownUntil);

/// The number that the line shows on that day; nothing where it says nothing.
std::optional<double> valueAt(const SeriesLine& line, Date day, Date knownUntil);

} // namespace pactline
