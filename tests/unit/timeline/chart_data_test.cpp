#include "timeline/chart_data.h"

#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

const SeriesLine& line(const Agreement& agreement, const std::string& id)
{
    for (const Series& series : agreement.series)
        for (const SeriesLine& line : series.lines)
            if (line.id == id)
                return line;
    throw std::logic_error{id};
}

TEST(ValueAxis, EndsOnNumbersThatPeopleRead)
{
    EXPECT_EQ(axisHolding(0, 13, 3), (ValueAxis{0, 15, 5}));
    EXPECT_EQ(axisHolding(0, 0.9, 5).high, 1);
}

TEST(ValueAxis, GoesBelowZeroWhereNumbersDo)
{
    EXPECT_LE(axisHolding(-4.8, 24, 5).low, -4.8);
}

TEST(ValueAt, HoldsAStepUntilTheNext)
{
    const auto agreement = shippedAgreement();
    const SeriesLine& committed = line(*agreement, "committed");

    EXPECT_EQ(valueAt(committed, day("2019-07-21"), agreement->checked), std::nullopt);
    EXPECT_EQ(valueAt(committed, day("2019-07-22"), agreement->checked), 1);
    EXPECT_EQ(valueAt(committed, day("2023-01-22"), agreement->checked), 3);
    EXPECT_EQ(valueAt(committed, day("2023-01-23"), agreement->checked), 13);
}

TEST(ValueAt, SaysNothingAfterTheFactsWereChecked)
{
    const auto agreement = shippedAgreement();

    EXPECT_EQ(valueAt(line(*agreement, "committed"), day("2027-01-01"), agreement->checked),
              std::nullopt);
}

TEST(ValueAt, SaysNothingBetweenPoints)
{
    const auto agreement = shippedAgreement();

    EXPECT_EQ(valueAt(line(*agreement, "rounds"), day("2024-12-01"), agreement->checked),
              std::nullopt);
}

TEST(ChartData, NeverJoinsWhatMustNotBeJoined)
{
    const auto agreement = shippedAgreement();
    const ChartData data = chartData(*agreement, agreement->charts.front(), agreement->checked);

    ASSERT_EQ(data.lines.size(), 5U);
    for (const PlotLine& each : data.lines) {
        const bool joined = each.line->kind != SeriesLine::Kind::Points;
        for (const PlotSegment& segment : each.segments)
            EXPECT_TRUE(joined || segment.path.size() < 2) << each.line->id;
    }
}

TEST(ChartData, TellsReportedStretchesFromOfficialOnes)
{
    const auto agreement = shippedAgreement();
    const ChartData data = chartData(*agreement, agreement->charts.front(), agreement->checked);

    std::size_t reported = 0;
    for (const PlotSegment& segment : data.lines.front().segments)
        reported += segment.standing == Standing::Reported ? 1 : 0;
    EXPECT_GE(reported, 1U);
    EXPECT_GE(data.lines.front().segments.size(), 3U);
}

TEST(ChartData, PutsTheSecondSeriesOnTheRight)
{
    const auto agreement = shippedAgreement();
    const ChartData data = chartData(*agreement, agreement->charts.front(), agreement->checked);

    ASSERT_TRUE(data.right.has_value());
    EXPECT_EQ(data.right->intervals(), data.left.intervals());
    EXPECT_FALSE(data.lines.front().onRight);
    EXPECT_TRUE(data.lines.back().onRight);
}

} // namespace
} // namespace pactline
