#include "timeline/chart_data.h"

#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

#include <sstream>

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

TEST(ValueAxis, CountsInWholeSteps)
{
    EXPECT_EQ(axisOfCounts(0, 5), (ValueAxis{0, 1, 1}));
    EXPECT_EQ(axisOfCounts(3, 5), (ValueAxis{0, 3, 1}));
    EXPECT_EQ(axisOfCounts(12, 5), (ValueAxis{0, 15, 5}));
    EXPECT_EQ(axisOfCounts(24, 5), (ValueAxis{0, 25, 5}));
    EXPECT_EQ(axisOfCounts(10'000, 5), (ValueAxis{0, 10'000, 2'000}));
}

/// Lines of every kind, checked up to 2024-01-01.
std::shared_ptr<const Agreement> fourKinds()
{
    return pact(term("rent", "first") + R"(
[[series]]
id = "money"
title.en = "Money"
unit.en = "euro"

[[series.line]]
id = "held"
title.en = "Held"
kind = "step"
points = [
  { date = 2021-01-01, value = 1 },
  { date = "2022-03", value = 3, standing = "reported" },
]

[[series.line]]
id = "joined"
title.en = "Joined"
kind = "line"
points = [
  { date = 2021-09-30, value = 11.6 },
  { date = 2021-12-31, value = 11.7 },
  { date = 2025-06-30, value = 12.5, standing = "inferred" },
]

[[series.line]]
id = "single"
title.en = "Single"
kind = "points"
points = [ { date = 2022, value = 5 }, { date = 2023-06-01, value = 6 } ]

[[series.line]]
id = "yearly"
title.en = "Yearly"
kind = "periods"
points = [
  { from = 2020-01-01, date = 2020-12-31, value = 7 },
  { from = 2022-01-01, date = 2022-06-30, value = 8 },
]
)");
}

std::string readOn(const Agreement& agreement, const std::string& id, const std::string& on)
{
    const auto readOut = readOutOn(line(agreement, id), day(on), day("2024-01-01"));
    if (!readOut)
        return "nothing";
    const char* age = readOut->age == ReadOut::Age::OfTheDay ? "of the day"
                      : readOut->age == ReadOut::Age::Held   ? "held"
                                                             : "earlier";
    std::ostringstream text;
    text << readOut->value << " of " << toIso(readOut->date) << ", " << age;
    return text.str();
}

TEST(ReadOut, HoldsAStepUntilTheNext)
{
    const auto agreement = fourKinds();

    EXPECT_EQ(readOn(*agreement, "held", "2020-12-31"), "nothing");
    EXPECT_EQ(readOn(*agreement, "held", "2021-01-01"), "1 of 2021-01-01, of the day");
    EXPECT_EQ(readOn(*agreement, "held", "2022-02-28"), "1 of 2021-01-01, held");
    EXPECT_EQ(readOn(*agreement, "held", "2022-03-20"), "3 of 2022-03, of the day");
    EXPECT_EQ(readOn(*agreement, "held", "2022-04-01"), "3 of 2022-03, held");
}

TEST(ReadOut, NeverComputesANumberBetweenTwo)
{
    const auto agreement = fourKinds();

    EXPECT_EQ(readOn(*agreement, "joined", "2021-09-29"), "nothing");
    EXPECT_EQ(readOn(*agreement, "joined", "2021-09-30"), "11.6 of 2021-09-30, of the day");
    EXPECT_EQ(readOn(*agreement, "joined", "2021-11-15"), "11.6 of 2021-09-30, earlier");
    EXPECT_EQ(readOn(*agreement, "joined", "2021-12-31"), "11.7 of 2021-12-31, of the day");
}

TEST(ReadOut, SaysForWhichDayANumberWasPublished)
{
    const auto agreement = fourKinds();

    EXPECT_EQ(readOn(*agreement, "single", "2022-12-31"), "5 of 2022, of the day");
    EXPECT_EQ(readOn(*agreement, "single", "2023-01-01"), "5 of 2022, earlier");
    EXPECT_EQ(readOn(*agreement, "yearly", "2020-06-01"), "7 of 2020-12-31, of the day");
    EXPECT_EQ(readOn(*agreement, "yearly", "2021-06-01"), "7 of 2020-12-31, earlier");
    EXPECT_EQ(readOn(*agreement, "yearly", "2022-01-01"), "8 of 2022-06-30, of the day");
}

TEST(ReadOut, SaysNothingAfterTheFactsWereCheckedUnlessTheFileDoes)
{
    const auto agreement = fourKinds();

    EXPECT_EQ(readOn(*agreement, "held", "2024-01-01"), "3 of 2022-03, held");
    EXPECT_EQ(readOn(*agreement, "held", "2024-01-02"), "nothing");
    EXPECT_EQ(readOn(*agreement, "single", "2024-01-02"), "nothing");
    EXPECT_EQ(readOn(*agreement, "joined", "2025-01-01"), "11.7 of 2021-12-31, earlier");
    EXPECT_EQ(readOn(*agreement, "joined", "2025-06-30"), "12.5 of 2025-06-30, of the day");
    EXPECT_EQ(readOn(*agreement, "joined", "2025-07-01"), "nothing");
}

TEST(ReadOut, StandsWhereItWasPublishedOrOnItsStep)
{
    const auto agreement = fourKinds();
    const auto placeOn = [&](const std::string& id, const std::string& on) {
        const SeriesLine& shown = line(*agreement, id);
        return placeOf(shown, *readOutOn(shown, day(on), day("2024-01-01")), day(on));
    };
    const auto numberOf = [](const std::string& on) { return double(day(on).dayNumber()); };

    EXPECT_EQ(placeOn("held", "2021-07-01"), (PlotPoint{numberOf("2021-07-01"), 1}));
    EXPECT_EQ(placeOn("joined", "2021-11-15"), (PlotPoint{numberOf("2021-09-30"), 11.6}));
    EXPECT_EQ(placeOn("single", "2023-01-01"), (PlotPoint{numberOf("2022-01-01"), 5}));
    EXPECT_EQ(placeOn("yearly", "2020-06-01"), (PlotPoint{numberOf("2021-01-01"), 7}));
}

TEST(ReadOut, TellsTheFundedCapitalAsItWasFiled)
{
    const auto agreement = shippedAgreement();
    const auto readOut =
        readOutOn(line(*agreement, "funded"), day("2025-10-28"), agreement->checked);

    ASSERT_TRUE(readOut.has_value());
    EXPECT_EQ(readOut->value, 11.6);
    EXPECT_EQ(toIso(readOut->date), "2025-09-30");
}

TEST(ChartData, EndsAStepWhereTheFactsWereChecked)
{
    const auto agreement = shippedAgreement();
    const ChartData data = chartData(*agreement, agreement->charts.front(), agreement->checked);

    EXPECT_EQ(data.lines.front().segments.back().path.back().day, agreement->checked.dayNumber());
}

TEST(ChartData, JoinsWhatIsOfOneStandingIntoOnePath)
{
    const auto agreement = fourKinds();
    const auto projection = project(agreement, scenario(*agreement));
    const ChartData data = chartData(*projection, SeriesIndex{0});

    ASSERT_EQ(data.lines.size(), 4U);
    ASSERT_EQ(data.lines[1].segments.size(), 2U);
    EXPECT_EQ(data.lines[1].segments[0].standing, Standing::Official);
    EXPECT_EQ(data.lines[1].segments[1].standing, Standing::Inferred);
    EXPECT_EQ(data.lines[3].segments.size(), 2U);
}

TEST(ChartData, LeavesAGapBetweenPeriodsThatDoNotMeet)
{
    const auto agreement = fourKinds();
    const auto projection = project(agreement, scenario(*agreement));
    const auto periods = chartData(*projection, SeriesIndex{0}).lines[3].segments;

    EXPECT_EQ(periods[0].path.back().day, day("2021-01-01").dayNumber());
    EXPECT_EQ(periods[1].path.front().day, day("2022-01-01").dayNumber());
}

TEST(ChartData, IsEmptyWhereNoChartIsChosen)
{
    const auto agreement = shippedAgreement();

    EXPECT_TRUE(chartData(*project(agreement, scenario(*agreement)), NoChart{}).empty());
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
