#include "scenario/belief_handles.h"

#include "support/dates.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

Belief belief(const char* text)
{
    Belief read = std::get<Belief>(*parseBelief(text));
    read.by = "somebody";
    read.said = PartialDate{day("2026-07-12")};
    return read;
}

std::vector<std::string> days(const Belief& belief)
{
    std::vector<std::string> days;
    for (const BeliefHandle& handle : handlesOf(belief))
        days.push_back(toIso(handle.day));
    return days;
}

using Days = std::vector<std::string>;

TEST(BeliefHandles, AreThePointsOfTheBelief)
{
    EXPECT_EQ(days(belief("10%:2028-06,50%:2033,90%:2040")),
              (Days{"2028-06-01", "2033-01-01", "2040-01-01"}));
    EXPECT_EQ(handlesOf(belief("12.5%:2028"))[0].share, 0.125);
}

TEST(BeliefHandles, OfARangeAreItsEndsAndItsMiddle)
{
    EXPECT_EQ(days(belief("2030..2031")), (Days{"2030-01-01", "2031-01-01", "2032-01-01"}));
    EXPECT_EQ(days(belief("2030..2031,never:60%")), (Days{"2030-01-01", "2032-01-01"}));
}

TEST(BeliefHandles, TakeADateAsCoarseAsItCanBeSaid)
{
    const Belief before = belief("10%:2028-06,50%:2033");

    EXPECT_EQ(toText(withHandleOn(before, 0, day("2029-01-01"))), "10%:2029,50%:2033");
    EXPECT_EQ(toText(withHandleOn(before, 0, day("2029-05-01"))), "10%:2029-05,50%:2033");
    EXPECT_EQ(toText(withHandleOn(before, 1, day("2031-05-17"))), "10%:2028-06,50%:2031-05-17");
}

TEST(BeliefHandles, DoNotCrossTheirNeighbours)
{
    const Belief before = belief("10%:2028-06,50%:2033,90%:2040");

    EXPECT_EQ(toText(withHandleOn(before, 1, day("2020-01-01"))),
              "10%:2028-06,50%:2028-06-02,90%:2040");
    EXPECT_EQ(toText(withHandleOn(before, 1, day("2050-01-01"))),
              "10%:2028-06,50%:2039-12-31,90%:2040");
    EXPECT_EQ(toText(withHandleOn(belief("2030..2031"), 0, day("2050-01-01"))), "2031-12-31..2031");
    EXPECT_EQ(toText(withHandleOn(belief("2030..2031"), 2, day("2020-01-01"))), "2030..2030-01-01");
}

TEST(BeliefHandles, MoveTheEndsOfARangeOrAllOfIt)
{
    EXPECT_EQ(toText(withHandleOn(belief("2030..2031"), 0, day("2029-03-01"))), "2029-03..2031");
    EXPECT_EQ(toText(withHandleOn(belief("2030..2031"), 2, day("2034-01-01"))), "2030..2033");
    EXPECT_EQ(toText(withHandleOn(belief("2030..2031"), 1, day("2031-01-03"))),
              "2030-01-03..2032-01-02");
}

TEST(BeliefHandles, MakeWhatTheyChangeTheUsersOwn)
{
    const Belief before = belief("10%:2028-06,50%:2033");

    const Belief moved = withHandleOn(before, 0, day("2029-01-01"));

    EXPECT_EQ(moved.by, "");
    EXPECT_EQ(moved.said, std::nullopt);
    EXPECT_EQ(withHandleOn(before, 0, day("2028-06-01")), before);
}

TEST(ShiftedBelief, MovesAllDaysAlike)
{
    const auto year = [](Date day) { return plusMonths(day, 12); };

    EXPECT_EQ(toText(shifted(belief("10%:2028-06,50%:2033,not-before:2027"), year)),
              "10%:2029-06,50%:2034,not-before:2027");
    EXPECT_EQ(toText(shifted(belief("2030..2031,never:10%"), year)), "2031..2032,never:10%");
}

TEST(ShiftedBelief, StaysWhereTwoOfItsDaysWouldFallTogether)
{
    const auto month = [](Date day) { return plusMonths(day, 1); };
    const Belief before = belief("10%:2030-01-30,50%:2030-01-31");

    EXPECT_EQ(shifted(before, month), before);
}

} // namespace
} // namespace pactline
