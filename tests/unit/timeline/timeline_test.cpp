#include "evaluation/project.h"
#include "support/dates.h"
#include "support/pact.h"
#include "timeline/hit_test.h"
#include "timeline/lane_order.h"
#include "timeline/ticks.h"
#include "timeline/view_range.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

const DateRange decade{day("2020-01-01"), day("2030-01-01")};

TEST(TimeScale, PutsTheEndsOfTheAxisAtItsEdges)
{
    const TimeScale scale{decade, 100, 730};

    EXPECT_DOUBLE_EQ(scale.xOf(decade.from), 100);
    EXPECT_DOUBLE_EQ(scale.xOf(*decade.until), 830);
}

TEST(TimeScale, FindsEveryDayWhereItPutIt)
{
    const TimeScale scale{decade, 12.5, 1411};
    for (Date each = decade.from; each < *decade.until; each = each.plusDays(17))
        EXPECT_EQ(scale.dayAt(scale.xOf(each) + scale.pxPerDay() / 2), each);
}

TEST(ViewRange, ZoomKeepsTheDayUnderTheCursor)
{
    const Date fixed = day("2024-05-05");
    const DateRange zoomed = zoomedAbout(decade, fixed, 2, decade);
    const TimeScale before{decade, 0, 1000};
    const TimeScale after{zoomed, 0, 1000};

    EXPECT_NEAR(before.xOf(fixed), after.xOf(fixed), after.pxPerDay());
}

TEST(ViewRange, NeverShowsLessThanAWeekNorMoreThanAll)
{
    EXPECT_EQ(zoomedAbout(decade, day("2024-05-05"), 0.1, decade), decade);
    const DateRange least = zoomedAbout(decade, day("2024-05-05"), 1e9, decade);
    EXPECT_EQ(least.until->dayNumber() - least.from.dayNumber(), shortestViewDays);
}

TEST(ViewRange, PansNoFurtherThanTheExtent)
{
    const DateRange part{day("2021-01-01"), day("2022-01-01")};

    EXPECT_EQ(panned(part, -10'000, decade).from, decade.from);
    EXPECT_EQ(*panned(part, 10'000, decade).until, *decade.until);
}

TEST(ViewRange, GrowsForADayBeyondTheAxis)
{
    EXPECT_GT(*extendedTo(decade, day("2047-01-01")).until, day("2047-01-01"));
    EXPECT_EQ(extendedTo(decade, day("2025-01-01")), decade);
}

TEST(Ticks, AreYearsInADecadeAndDaysInAWeek)
{
    EXPECT_EQ(ticksFor(TimeScale{decade, 0, 700}, 46).step, (TickStep{TickStep::Unit::Years, 1}));
    const DateRange week{day("2024-01-01"), day("2024-01-08")};
    EXPECT_EQ(ticksFor(TimeScale{week, 0, 1000}, 46).step.unit, TickStep::Unit::Days);
}

TEST(Ticks, NameTheYearAtTheFirstMarkAndWhereverOneBegins)
{
    const DateRange winter{day("2028-12-20"), day("2029-01-20")};
    const Ticks ticks = ticksFor(TimeScale{winter, 0, 700}, 46);

    std::vector<std::string> named;
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < ticks.days.size(); before = i++)
        if (namesYear(ticks, i, before))
            named.push_back(toIso(ticks.days[i]));
    EXPECT_EQ(named, (std::vector<std::string>{"2028-12-25", "2029-01-01"}));
}

TEST(Ticks, NeverStandCloserThanAskedFor)
{
    for (const int days : {7, 60, 400, 3000, 36'500}) {
        const DateRange range{day("2000-03-07"), day("2000-03-07").plusDays(days)};
        const TimeScale scale{range, 0, 800};
        const Ticks ticks = ticksFor(scale, 46);
        ASSERT_GE(ticks.days.size(), 2U) << days;
        for (std::size_t i = 1; i < ticks.days.size(); ++i)
            EXPECT_GE(scale.xOf(ticks.days[i]) - scale.xOf(ticks.days[i - 1]), 46) << days;
    }
}

class Layout : public testing::Test
{
protected:
    TimelineLayout laidOut(const Scenario& scenario, double width = 1000)
    {
        projection = project(agreement, scenario);
        scale.emplace(agreement->extent, 0.0, width);
        return layOut(*projection, *scale, laneRows(*agreement), 20);
    }

    const std::shared_ptr<const Agreement> agreement =
        pact(term("rent", "first", "until = \"declared\"") +
             term("repair", "second", "until = 2026-01-01"));
    std::shared_ptr<const Projection> projection;
    std::optional<TimeScale> scale;
};

TEST_F(Layout, HasARowForEveryHeadingAndLane)
{
    const TimelineLayout layout = laidOut(scenario(*agreement));

    ASSERT_EQ(layout.rows().size(), 3U);
    EXPECT_TRUE(std::holds_alternative<GroupIndex>(layout.rows()[0]));
    EXPECT_EQ(std::get<ClauseIndex>(layout.rows()[1]), clause(*agreement, "rent"));
}

TEST_F(Layout, PutsBoxesWhereTheirSpansAre)
{
    const TimelineLayout layout = laidOut(scenario(*agreement).supposing("declared", "2025-03-04"));
    const auto boxes = layout.boxesOf(1);

    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_NEAR(boxes[0].leftPx, scale->xOf(day("2020-01-01")), 1);
    EXPECT_NEAR(boxes[0].rightPx, scale->xOf(day("2025-03-04")), 1);
    EXPECT_TRUE(boxes[0].triggeredEnd);
}

TEST_F(Layout, TellsASpanThatIsCutByTheEdgeFromOneThatEndsThere)
{
    projection = project(agreement, scenario(*agreement).supposing("declared", "2025-03-04"));
    const LaneRow row{clause(*agreement, "rent")};
    const auto boxUntil = [&](const char* until) {
        const TimeScale cut{{day("2021-01-01"), day(until)}, 0, 500};
        return layOut(*projection, cut, std::span{&row, 1}, 22).boxesOf(0)[0];
    };

    EXPECT_TRUE(boxUntil("2024-01-01").cutLeft);
    EXPECT_TRUE(boxUntil("2024-01-01").cutRight);
    EXPECT_FALSE(boxUntil("2024-01-01").triggeredEnd) << "it ends out of sight";
    EXPECT_FALSE(boxUntil("2025-03-04").cutRight);
    EXPECT_TRUE(boxUntil("2025-03-04").triggeredEnd);
}

TEST_F(Layout, MergesWhatIsNarrowerThanAPixel)
{
    std::string terms;
    for (int i = 0; i < 300; ++i)
        terms += term("rent", "first",
                      "part = \"p" + std::to_string(i) +
                          "\"\nfrom = " + toIso(day("2020-01-01").plusDays(i)) +
                          "\nuntil = " + toIso(day("2020-01-02").plusDays(i)));
    const auto many = pact(terms);
    const auto life = project(many, scenario(*many));
    const TimeScale narrow{many->extent, 0, 100};

    const TimelineLayout layout = layOut(*life, narrow, laneRows(*many), 20);

    EXPECT_LE(layout.boxesOf(1).size(), 100U);
    EXPECT_TRUE(layout.boxesOf(1).front().merged);
}

TEST_F(Layout, FindsTheBoxUnderAPoint)
{
    const TimelineLayout layout = laidOut(scenario(*agreement));

    const auto hit = hitTest(layout, scale->xOf(day("2023-01-01")), 45);

    ASSERT_TRUE(hit.has_value());
    EXPECT_EQ(std::get<ClauseIndex>(hit->what), clause(*agreement, "repair"));
    ASSERT_NE(hit->box, nullptr);
    EXPECT_EQ(hit->box->span->state, ClauseState::InForce);
}

TEST_F(Layout, FindsNothingBelowTheLastRow)
{
    EXPECT_FALSE(hitTest(laidOut(scenario(*agreement)), 500, 61).has_value());
}

} // namespace
} // namespace pactline
