#include "timeline/chart_points.h"

#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

constexpr double reach = 6;

class ChartPoints : public testing::Test
{
protected:
    const std::shared_ptr<const Agreement> agreement = pact(term("rent", "first") + R"(
[[series]]
id = "money"
title.en = "Money"
unit.en = "euro"

[[series.line]]
id = "single"
title.en = "Single"
kind = "points"
points = [ { date = 2021-01-01, value = 10 }, { date = 2023-01-01, value = 0 } ]

[[series.line]]
id = "yearly"
title.en = "Yearly"
kind = "periods"
points = [ { from = 2021-07-01, date = 2022-06-30, value = 5 } ]
)");
    const std::shared_ptr<const Projection> projection = project(agreement, scenario(*agreement));
    const ChartData data = chartData(*projection, SeriesIndex{0});
    const PlotFrame frame{{{day("2020-01-01"), day("2024-01-01")}, 100, 1461}, 20, 120};

    double xOf(const std::string& on) const { return frame.scale.xOf(day(on)); }
};

TEST_F(ChartPoints, StandWhereTheirDayAndTheirNumberAre)
{
    const auto places = pointPlaces(data, frame);

    ASSERT_EQ(places.size(), 3U);
    EXPECT_EQ(places[0].leftPx, xOf("2021-01-01"));
    EXPECT_FALSE(places[0].isBar());
    EXPECT_EQ(places[0].yPx, 20);
    EXPECT_EQ(places[1].yPx, 120);
    EXPECT_TRUE(places[2].isBar());
    EXPECT_EQ(places[2].leftPx, xOf("2021-07-01"));
    EXPECT_EQ(places[2].rightPx, xOf("2022-07-01"));
    EXPECT_EQ(places[2].yPx, 70);
}

TEST_F(ChartPoints, AreHitWithinReachAndNotBeyond)
{
    const double x = xOf("2021-01-01");
    const auto hit = pointNear(data, frame, x + 4, 24, reach);

    ASSERT_TRUE(hit.has_value());
    EXPECT_EQ(hit->point, (PointIndex{{0}, 0, 0}));
    EXPECT_FALSE(pointNear(data, frame, x + 5, 25, reach).has_value());
}

TEST_F(ChartPoints, AreHitAnywhereOnTheirBar)
{
    const auto hit = pointNear(data, frame, xOf("2022-01-01"), 73, reach);

    ASSERT_TRUE(hit.has_value());
    EXPECT_EQ(hit->point, (PointIndex{{0}, 1, 0}));
}

TEST_F(ChartPoints, FollowOneAnotherByDay)
{
    const PointIndex first{{0}, 0, 0};
    const PointIndex bar{{0}, 1, 0};
    const PointIndex last{{0}, 0, 1};

    EXPECT_EQ(pointBeside(data, first, day("2020-01-01"), 1), bar);
    EXPECT_EQ(pointBeside(data, bar, day("2020-01-01"), 1), last);
    EXPECT_EQ(pointBeside(data, last, day("2020-01-01"), 1), last);
    EXPECT_EQ(pointBeside(data, last, day("2020-01-01"), -1), bar);
    EXPECT_EQ(pointBeside(data, first, day("2020-01-01"), -1), first);
}

TEST_F(ChartPoints, BeginAtThePlayheadWhereNoneIsSelected)
{
    EXPECT_EQ(pointBeside(data, {}, day("2021-01-01"), 1), (PointIndex{{0}, 1, 0}));
    EXPECT_EQ(pointBeside(data, {}, day("2021-01-01"), -1), (PointIndex{{0}, 0, 0}));
    EXPECT_EQ(pointBeside(data, {}, day("2030-01-01"), 1), (PointIndex{{0}, 0, 1}));
}

TEST_F(ChartPoints, AreNoneWhereClausesAreCounted)
{
    EXPECT_EQ(pointBeside(chartData(*projection, InForceChart{}), {}, day("2021-01-01"), 1),
              std::nullopt);
}

} // namespace
} // namespace pactline
