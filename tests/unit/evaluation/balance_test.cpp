#include "evaluation/balance.h"

#include "evaluation/project.h"
#include "support/dates.h"
#include "support/pact.h"
#include "support/random_agreement.h"
#include "timeline/chart_shares.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

/// Counted by hand, clause by clause.
Balance counted(const Projection& projection, Date day)
{
    Balance balance;
    balance.perParty.resize(projection.agreement().parties.size());
    for (const Span* span : projection.statesAt(day)) {
        if (span->state != ClauseState::InForce || !span->speaking)
            continue;
        const Beneficiary who = projection.agreement()[*span->speaking].beneficiary;
        if (who == Beneficiary{Collective::Both})
            ++balance.both;
        else if (who == Beneficiary{Collective::Neither})
            ++balance.neither;
        else
            ++balance.perParty[std::get<PartyIndex>(who).value];
    }
    return balance;
}

StateCounts statesCounted(const Projection& projection, Date day)
{
    StateCounts counts{};
    for (const Span* span : projection.statesAt(day))
        ++counts[std::size_t(span->state)];
    return counts;
}

TEST(Balance, OverTimeAgreesWithTheStatesOnRandomDays)
{
    std::mt19937 random{11};
    for (int i = 0; i < 1000; ++i) {
        const auto agreement = randomAgreement(random);
        const auto projection = project(agreement, randomScenario(*agreement, random));
        const auto steps = balanceOverTime(*projection);
        for (int probe = 0; probe < 20; ++probe) {
            const Date day =
                Date::fromDayNumber(std::uniform_int_distribution<int>{17'000, 27'000}(random));
            ASSERT_EQ(balanceIn(steps, day), counted(*projection, day)) << toIso(day);
            ASSERT_EQ(balanceOn(*projection, day), counted(*projection, day)) << toIso(day);
            ASSERT_EQ(projection->stateCounts(day), statesCounted(*projection, day)) << toIso(day);
        }
    }
}

TEST(Balance, StepsOnlyWhereItChanges)
{
    std::mt19937 random{12};
    for (int i = 0; i < 500; ++i) {
        const auto agreement = randomAgreement(random);
        const auto projection = project(agreement, randomScenario(*agreement, random));
        const auto steps = balanceOverTime(*projection);
        ASSERT_EQ(steps.front().from, Date::earliest());
        for (std::size_t s = 1; s < steps.size(); ++s) {
            ASSERT_LT(steps[s - 1].from, steps[s].from);
            ASSERT_NE(steps[s - 1].balance, steps[s].balance);
            ASSERT_EQ(counted(*projection, steps[s].from), steps[s].balance);
            ASSERT_EQ(counted(*projection, steps[s].from.plusDays(-1)), steps[s - 1].balance);
        }
    }
}

TEST(Balance, CountsWhomTheClausesInForceBenefit)
{
    const auto agreement = pact(term("rent", "first", "until = 2021-01-01"));
    const auto projection = project(agreement, scenario(*agreement));

    const auto steps = balanceOverTime(*projection);

    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].balance.total(), 0);
    EXPECT_EQ(steps[1].from, day("2020-01-01"));
    EXPECT_EQ(steps[1].balance.total(), 1);
    EXPECT_EQ(steps[2].from, day("2021-01-01"));
    EXPECT_EQ(steps[2].balance.total(), 0);
}

class Shares : public testing::Test
{
protected:
    ChartData dataUnder(const Scenario& scenario)
    {
        return chartData(*project(agreement, scenario), InForceChart{});
    }

    const std::shared_ptr<const Agreement> agreement = shippedAgreement();
    const TimeScale scale{agreement->extent, 0, 800};
};

TEST_F(Shares, AreStackedUpToTheNumberOfClausesInForce)
{
    const auto projection = project(agreement, scenario(*agreement).asSigned("v2025b"));
    const ChartData data = chartData(*projection, InForceChart{});
    const auto areas = stackedAreas(data, scale);

    ASSERT_EQ(areas.size(), data.shares.size());
    for (std::size_t i = 1; i < areas.size(); ++i)
        EXPECT_EQ(areas[i].lower, areas[i - 1].upper);
    for (const PlotPoint& corner : areas.front().lower)
        EXPECT_EQ(corner.value, 0);
    for (const PlotPoint& corner : areas.back().upper) {
        const Date day = Date::fromDayNumber(int(corner.day));
        const double now = counted(*projection, day).total();
        const double before = counted(*projection, day.plusDays(-1)).total();
        EXPECT_TRUE(corner.value == now || corner.value == before) << toIso(day);
    }
}

TEST_F(Shares, FillTheWholeAxisAndNoMore)
{
    for (const PlotArea& area : stackedAreas(dataUnder(scenario(*agreement)), scale)) {
        EXPECT_EQ(area.upper.front().day, scale.from().dayNumber());
        EXPECT_EQ(area.upper.back().day, scale.until().dayNumber());
    }
}

TEST_F(Shares, FallWhereAHypothesisEndsClauses)
{
    const auto plain = dataUnder(scenario(*agreement).asSigned("v2025b"));
    const auto supposed =
        dataUnder(scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"));
    const Date later = day("2030-06-10");

    EXPECT_EQ(balanceIn(plain.balance, day("2029-03-14")),
              balanceIn(supposed.balance, day("2029-03-14")));
    EXPECT_EQ(balanceIn(plain.balance, later).total() - balanceIn(supposed.balance, later).total(),
              5);
}

TEST_F(Shares, KeepTheAxisWhateverIsSupposed)
{
    const auto plain = dataUnder(scenario(*agreement));
    const auto supposed =
        dataUnder(scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2026-12-01"));

    EXPECT_EQ(plain.left, supposed.left);
    EXPECT_EQ(plain.shares, supposed.shares);
    for (const BalanceStep& step : plain.balance)
        EXPECT_LE(step.balance.total(), plain.left.high);
}

TEST_F(Shares, HaveRoomForAWordInsideThem)
{
    const ChartData data = dataUnder(scenario(*agreement).asSigned("v2025b"));

    for (std::size_t share = 0; share < data.shares.size(); ++share) {
        const auto room = roomIn(data, share, scale, 3);
        if (!room)
            continue;
        EXPECT_GE(room->high - room->low, 3);
        for (double at = room->fromDay; at < room->untilDay; at += 30) {
            const Balance& balance = balanceIn(data.balance, Date::fromDayNumber(int(at)));
            double below = 0;
            for (std::size_t i = 0; i < share; ++i)
                below += balance.of(data.shares[i]);
            EXPECT_LE(below, room->low);
            EXPECT_GE(below + balance.of(data.shares[share]), room->high);
        }
    }
    EXPECT_TRUE(roomIn(data, 0, scale, 3).has_value());
    EXPECT_FALSE(roomIn(data, 0, scale, 1000).has_value());
}

} // namespace
} // namespace pactline
