#include "evaluation/compare_chances.h"

#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

class ComparedChances : public testing::Test
{
protected:
    Evaluation supposing(const char* declared)
    {
        auto builder = scenario(*agreement);
        if (declared)
            builder.supposing("declared", declared);
        return evaluate(agreement, builder);
    }

    const std::shared_ptr<const Agreement> agreement =
        pact(term("rent", "first", "until = \"declared\"") +
             term("repair", "first", "until = \"latest(declared, 2025-01-05)\""));
};

TEST_F(ComparedChances, AreEmptyOfAnEvaluationAndItself)
{
    const Evaluation believed = supposing("2025-01-01..2025-01-10");

    EXPECT_TRUE(compareChances(believed, believed, day("2025-01-05")).empty());
    EXPECT_TRUE(compareChances(supposing(nullptr), supposing(nullptr), day("2025-01-05")).empty());
}

TEST_F(ComparedChances, TellTheLargestDifferenceFirst)
{
    const auto differences =
        compareChances(supposing("2025-01-01..2025-01-10"), supposing(nullptr), day("2025-01-04"));

    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].clause, clause(*agreement, "rent"));
    EXPECT_NEAR(differences[0].left, 0.6, 1e-9);
    EXPECT_EQ(differences[0].right, 1);

    const auto later =
        compareChances(supposing("2025-01-01..2025-01-10"), supposing(nullptr), day("2025-01-08"));
    ASSERT_EQ(later.size(), 2U);
    EXPECT_NEAR(later[0].left, later[1].left, 1e-9) << "both hang on the event alike by then";
}

TEST_F(ComparedChances, MirrorTheOtherWayRound)
{
    const Evaluation one = supposing("2025-01-01..2025-01-10");
    const Evaluation other = supposing("2025-01-06");

    const auto there = compareChances(one, other, day("2025-01-07"));
    const auto back = compareChances(other, one, day("2025-01-07"));

    ASSERT_EQ(there.size(), back.size());
    ASSERT_FALSE(there.empty());
    for (std::size_t i = 0; i < there.size(); ++i) {
        EXPECT_EQ(there[i].clause, back[i].clause);
        EXPECT_EQ(there[i].left, back[i].right);
    }
}

TEST_F(ComparedChances, TellStatesApartThatAreBothNotInForce)
{
    const auto expiring = pact(term("rent", "first", "until = \"earliest(declared, 2025-01-01)\""));
    const Evaluation lapsed =
        evaluate(expiring, scenario(*expiring).supposing("declared", "2024-01-01"));
    const Evaluation expired = evaluate(expiring, scenario(*expiring));

    const auto differences = compareChances(lapsed, expired, day("2026-01-01"));

    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].left, 0);
    EXPECT_EQ(differences[0].right, 0);
}

TEST_F(ComparedChances, AreFoundOnTheDayOnWhichTheyAreLargest)
{
    const std::array days{day("2024-12-01"), day("2025-01-03"), day("2025-01-08")};
    const Evaluation believed = supposing("2025-01-01..2025-01-10");
    const Evaluation never = supposing(nullptr);

    const auto largest = largestChances(believed, never, days);

    ASSERT_EQ(largest.size(), 2U);
    EXPECT_EQ(largest[0].day, day("2025-01-08"));
    EXPECT_NEAR(largest[0].left, 0.2, 1e-9);
    EXPECT_TRUE(largestChances(believed, never, std::span{days}.first(1)).empty());
    EXPECT_TRUE(largestChances(believed, believed, days).empty());
}

TEST_F(ComparedChances, AreLookedForQuarterByQuarterAndOnTheLastDay)
{
    const Evaluation never = supposing(nullptr);
    const Date lastDay = agreement->extent.until->plusDays(-1);

    const auto overQuarters = largestChances(supposing("2025-01-01"), never);
    ASSERT_EQ(overQuarters.size(), 2U);
    EXPECT_EQ(overQuarters[0].day, day("2025-01-01"));
    EXPECT_EQ(overQuarters[1].day, day("2025-04-01")) << "it ends some days into the quarter";

    const auto atTheEnd = largestChances(supposing(toIso(lastDay).c_str()), never);
    ASSERT_EQ(atTheEnd.size(), 2U);
    EXPECT_EQ(atTheEnd[0].day, lastDay);
}

TEST_F(ComparedChances, ApartFromADayLeaveOutWhatDiffersOnIt)
{
    const Evaluation believed = supposing("2025-01-01..2025-01-10");
    const Evaluation never = supposing(nullptr);

    const auto apart = chancesApartFrom(day("2025-01-04"), believed, never);

    ASSERT_EQ(apart.size(), 1U);
    EXPECT_EQ(apart[0].clause, clause(*agreement, "repair")) << "it holds to the fifth at least";
    EXPECT_EQ(apart[0].day, day("2025-04-01"));
    EXPECT_TRUE(chancesApartFrom(day("2025-02-01"), believed, never).empty());
}

} // namespace
} // namespace pactline
