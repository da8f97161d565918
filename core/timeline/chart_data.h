#pragma once

#include "evaluation/balance.h"
#include "evaluation/evaluation.h"
#include "timeline/chart_choice.h"
#include "timeline/value_axis.h"

namespace pactline
{

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
    SeriesIndex series;
    std::uint32_t index = 0; ///< of the line in its series
    bool onRight = false;
    std::vector<PlotSegment> segments;
};

/// A chart as numbers. Keeps pointers into the agreement.
struct ChartData {
    ValueAxis left;
    const LocalizedText* leftUnit = nullptr; ///< null: clauses, counted
    std::optional<ValueAxis> right;
    const LocalizedText* rightUnit = nullptr;
    std::vector<PlotLine> lines;
    std::vector<Beneficiary> shares; ///< stacked from the bottom; none in a chart of lines
    std::vector<BalanceStep> balance;
    bool expected = false; ///< the balance is the one to be expected under a belief

    bool empty() const { return lines.empty() && shares.empty(); }
};

/// `knownUntil` is the day up to which the last number of a step holds.
ChartData chartData(const Agreement& agreement, const Chart& chart, Date knownUntil);

/// The same for whatever is chosen; nothing to draw where nothing is.
ChartData chartData(const Projection& projection, const ChartChoice& choice);

/// The same under a scenario that may be a matter of belief.
ChartData chartData(const Evaluation& evaluation, const ChartChoice& choice);

/// A published number as it is read on a day. It is never computed.
struct ReadOut {
    enum class Age {
        OfTheDay, ///< published for the day, or for a stretch that holds it
        Held,     ///< published for an earlier day, and holding since
        Earlier,  ///< published for an earlier day, and saying nothing of this one
    };

    std::uint32_t point = 0; ///< of the line
    double value = 0;
    PartialDate date; ///< for which it was published
    Age age = Age::OfTheDay;

    bool operator==(const ReadOut&) const = default;
};

/// The last number published for that day or before; nothing before the first, and nothing behind
/// `knownUntil` but what is dated there.
std::optional<ReadOut> readOutOn(const SeriesLine& line, Date day, Date knownUntil);

/// Where a number that is read on that day stands: where it was published, or on its step.
PlotPoint placeOf(const SeriesLine& line, const ReadOut& readOut, Date day);

} // namespace pactline
