#include "evaluation/project.h"
#include "support/dates.h"
#include "support/lanes.h"
#include "support/random_agreement.h"
#include "timeline/lane_filter.h"

#include <algorithm>
#include <gtest/gtest.h>

#include <algorithm>

namespace pactline
{
namespace
{

class LaneFilterTest : public testing::Test
{
protected:
    /// The clauses that pass on that day, by their ids.
    std::string shown(const LaneFilter& filter, const std::string& on)
    {
        std::string ids;
        for (const ClauseIndex lane :
             lanesOn({projection, nullptr}, filter, lanesOnSomeDay(*projection, filter), day(on)))
            ids += (ids.empty() ? "" : " ") + (*agreement)[lane].id.text;
        return ids;
    }

    void suppose(const std::string& event, const std::string& what)
    {
        projection = project(agreement, scenario(*agreement).supposing(event, what));
    }

    const std::shared_ptr<const Agreement> agreement = pactWithLanes();
    std::shared_ptr<const Projection> projection = project(agreement, scenario(*agreement));
    const PartyIndex alpha{0};
    const PartyIndex beta{1};
};

TEST_F(LaneFilterTest, LetsEverythingThroughWhileNothingIsAsked)
{
    EXPECT_FALSE(LaneFilter{}.isOn());
    EXPECT_EQ(shown({}, "2024-01-01"), "rent repair garden fence");
}

TEST_F(LaneFilterTest, CountsWhatBenefitsBothForEachAndWhatBenefitsNeitherForNone)
{
    EXPECT_EQ(shown({.benefits = {alpha}}, "2024-01-01"), "rent garden");
    EXPECT_EQ(shown({.benefits = {beta}}, "2024-01-01"), "repair garden");
}

TEST_F(LaneFilterTest, FindsWhomATermBinds)
{
    EXPECT_EQ(shown({.binds = {beta}}, "2024-01-01"), "rent");
    EXPECT_EQ(shown({.binds = {alpha}}, "2024-01-01"), "");
}

TEST_F(LaneFilterTest, TakesAnyValueOfOneKindAndAllKindsTogether)
{
    EXPECT_EQ(shown({.benefits = {alpha, beta}}, "2024-01-01"), "rent repair garden");
    EXPECT_EQ(shown({.benefits = {alpha}, .subjects = {GroupIndex{1}}}, "2024-01-01"), "garden");
}

TEST_F(LaneFilterTest, FindsAStandingInAnyPartOfAClausesLife)
{
    EXPECT_EQ(shown({.standings = {Standing::Reported}}, "2020-01-01"), "repair");
    EXPECT_EQ(shown({.standings = {Standing::Inferred}}, "2020-01-01"), "repair");
}

TEST_F(LaneFilterTest, FollowsTheDayInWhatItAsksOfTheState)
{
    const LaneFilter expired{.states = {LaneState::Expired}};
    EXPECT_EQ(shown(expired, "2020-12-31"), "");
    EXPECT_EQ(shown(expired, "2021-01-01"), "repair");
    EXPECT_EQ(shown(expired, "2022-01-01"), "");
    EXPECT_EQ(shown(expired, "2028-01-01"), "repair garden");
    EXPECT_EQ(shown({.states = {LaneState::NotYetAgreed}}, "2023-02-28"), "fence");
}

TEST_F(LaneFilterTest, TellsInForceFromPendingByTheEventAwaited)
{
    suppose("declared", "2026-01-01");
    const LaneFilter pending{.states = {LaneState::Pending}};
    EXPECT_EQ(shown(pending, "2025-12-31"), "");
    EXPECT_EQ(shown(pending, "2026-01-01"), "garden");
    EXPECT_EQ(shown({.states = {LaneState::InForce}}, "2026-01-01"), "fence");
    EXPECT_EQ(shown({.states = {LaneState::Lapsed}}, "2026-01-01"), "rent");
}

TEST_F(LaneFilterTest, FindsWhatHangsOnAnEventAndNotOnTheOneThatItFollows)
{
    EXPECT_EQ(shown({.hangsOn = {event(*agreement, "declared")}}, "2020-01-01"), "rent");
    EXPECT_EQ(shown({.hangsOn = {event(*agreement, "verified")}}, "2020-01-01"), "garden");
}

TEST_F(LaneFilterTest, KnowsNoTermOfAnInstrumentThatIsNotApplied)
{
    projection = project(agreement, scenario(*agreement).beforeAnything());
    EXPECT_EQ(shown({.hangsOn = {event(*agreement, "declared")}}, "2020-01-01"), "");
    EXPECT_EQ(shown({.benefits = {alpha}}, "2024-01-01"), "");
}

TEST_F(LaneFilterTest, CountsEachValueBesideWhatTheOthersAsk)
{
    const LaneCounts all = laneCounts({projection, nullptr}, {}, day("2021-06-01"));
    EXPECT_EQ(all.benefits, (std::vector<std::size_t>{2, 2}));
    EXPECT_EQ(all.binds, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(all.subjects, (std::vector<std::size_t>{2, 2}));
    EXPECT_EQ(all.hangsOn, (std::vector<std::size_t>{1, 1}));
    EXPECT_EQ(all.states, (std::vector<std::size_t>{2, 0, 0, 1, 0, 0, 1}));

    const LaneCounts some =
        laneCounts({projection, nullptr}, {.benefits = {alpha}, .subjects = {GroupIndex{0}}},
                   day("2021-06-01"));
    EXPECT_EQ(some.benefits, (std::vector<std::size_t>{1, 1})) << "whatever alpha benefits from";
    EXPECT_EQ(some.subjects, (std::vector<std::size_t>{1, 1})) << "whatever the subject";
    EXPECT_EQ(some.standings, (std::vector<std::size_t>{1, 0, 0}));
}

TEST_F(LaneFilterTest, CountsAgreeWithWhatIsThenShown)
{
    const auto many = largeAgreement(400);
    const auto life = project(many, scenario(*many));
    const Date on = many->checked;
    const LaneCounts counts = laneCounts({life, nullptr}, {}, on);
    for (std::size_t i = 0; i < allLaneStates.size(); ++i) {
        const LaneFilter filter{.states = {allLaneStates[i]}};
        EXPECT_EQ(lanesOn({life, nullptr}, filter, lanesOnSomeDay(*life, filter), on).size(),
                  counts.states[i]);
    }
}

TEST_F(LaneFilterTest, FindsALaneUnderEveryStateThatABeliefAllows)
{
    const auto believed =
        evaluate(agreement, scenario(*agreement).supposing("declared", "2025-01-01..2025-12-31"));
    const auto possibly = [&](LaneState state, const char* on) {
        const LaneFilter filter{.states = {state}};
        const auto lanes =
            lanesOn(believed, filter, lanesOnSomeDay(*believed.projection, filter), day(on));
        EXPECT_EQ(laneCounts(believed, {}, day(on))
                      .states[std::size_t(std::ranges::find(allLaneStates, state) -
                                          allLaneStates.begin())],
                  lanes.size());
        return std::ranges::find(lanes, clause(*agreement, "rent")) != lanes.end();
    };

    EXPECT_TRUE(possibly(LaneState::InForce, "2024-06-01"));
    EXPECT_FALSE(possibly(LaneState::Lapsed, "2024-06-01"));
    EXPECT_TRUE(possibly(LaneState::InForce, "2025-06-01"));
    EXPECT_TRUE(possibly(LaneState::Lapsed, "2025-06-01"));
    EXPECT_FALSE(possibly(LaneState::InForce, "2026-06-01"));
    EXPECT_TRUE(possibly(LaneState::Lapsed, "2026-06-01"));
}

TEST_F(LaneFilterTest, LikeALaneAsksWhoBenefitsItsStandingAndItsState)
{
    const LaneFilter like = filterLike(*projection, clause(*agreement, "rent"), day("2024-01-01"));

    EXPECT_EQ(like, (LaneFilter{.benefits = {alpha},
                                .standings = {Standing::Official},
                                .states = {LaneState::InForce}}));
    EXPECT_EQ(shown(like, "2024-01-01"), "rent garden");
}

TEST_F(LaneFilterTest, LikeALaneAlwaysShowsThatLane)
{
    const auto many = shippedAgreement();
    const auto life = project(many, scenario(*many).supposing("agi-declared", "2025-06-01"));
    for (const char* on : {"2018-01-01", "2022-03-01", "2025-07-01", "2031-06-01"}) {
        for (std::uint32_t i = 0; i < many->clauses.size(); ++i) {
            const LaneFilter like = filterLike(*life, {i}, day(on));
            const auto lanes = lanesOn({life, nullptr}, like, lanesOnSomeDay(*life, like), day(on));
            EXPECT_NE(std::ranges::find(lanes, ClauseIndex{i}), lanes.end())
                << many->clauses[i].id.text << " on " << on;
        }
    }
}

TEST_F(LaneFilterTest, NothingChangesWhileThePlayheadStaysSteady)
{
    suppose("declared", "2026-01-01");
    const auto statesOn = [&](Date on) {
        std::vector<std::pair<LaneState, std::optional<Date>>> states;
        for (std::uint32_t i = 0; i < projection->clauseCount(); ++i)
            states.emplace_back(laneStateOn(projection->spanAt({i}, on), on),
                                projection->nextChangeOf({i}, on));
        return states;
    };
    int stretches = 0;
    for (Date on = day("2019-12-01"); on < day("2030-01-01"); ++stretches) {
        const DateRange steady = steadyAround(*projection, on);
        ASSERT_TRUE(steady.contains(on));
        const Date last = steady.until ? steady.until->plusDays(-1) : day("2029-12-31");
        EXPECT_EQ(statesOn(last), statesOn(on)) << toIso(on);
        EXPECT_EQ(steadyAround(*projection, last), steady) << toIso(on);
        if (steady.until) {
            EXPECT_NE(statesOn(*steady.until), statesOn(on)) << toIso(on) << " could be longer";
        }
        on = last.plusDays(1);
    }
    EXPECT_GT(stretches, 6);
}

} // namespace
} // namespace pactline
