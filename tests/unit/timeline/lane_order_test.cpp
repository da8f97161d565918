#include "evaluation/project.h"
#include "support/dates.h"
#include "support/lanes.h"
#include "timeline/lane_order.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

class LaneOrderTest : public testing::Test
{
protected:
    std::vector<ClauseIndex> clauses(const LaneArrangement& wanted) const
    {
        return clausesInOrder(*projection, wanted, {day(playhead), placeByName});
    }

    std::string rows(const LaneArrangement& wanted, const std::set<GroupIndex>& folded = {})
    {
        return wordsOf(laneRows(*agreement, clauses(wanted), wanted.pinned, folded), *agreement);
    }

    ClauseIndex lane(const std::string& id) const { return clause(*agreement, id); }

    /// The arrangement after that lane has moved, as rows; "stays" where it cannot.
    std::string rowsAfterMoving(const std::string& id, int down)
    {
        const auto all = clauses(arrangement);
        const LaneRows now = laneRows(*agreement, all, arrangement.pinned, {});
        const auto after = moved(arrangement, now.rows, all, lane(id), down);
        if (after)
            arrangement = *after;
        return after ? rows(arrangement) : "stays";
    }

    const std::shared_ptr<const Agreement> agreement = pactWithLanes();
    const std::shared_ptr<const Projection> projection = project(agreement, scenario(*agreement));
    std::string playhead = "2020-02-01";
    std::vector<std::uint32_t> placeByName{3, 2, 1, 0};
    LaneArrangement arrangement;
};

TEST_F(LaneOrderTest, IsThatOfTheFileUnlessAnotherIsChosen)
{
    EXPECT_EQ(rows({}), "house: rent, repair; land: garden, fence");
}

TEST_F(LaneOrderTest, ByNextChangeFollowsThePlayhead)
{
    const LaneArrangement byChange{.order = LaneOrder::NextChange};
    EXPECT_EQ(rows(byChange), "house: repair, rent; land: garden, fence");
    playhead = "2024-01-01";
    EXPECT_EQ(rows(byChange), "house: rent, repair; land: garden, fence") << "no more changes";
    playhead = "2022-12-31";
    EXPECT_EQ(rows(byChange), "house: repair, rent; land: fence, garden");
}

TEST_F(LaneOrderTest, ByFirstDatePutsTheOldestFirst)
{
    EXPECT_EQ(rows({.order = LaneOrder::FirstDate}), "house: rent, repair; land: garden, fence");
}

TEST_F(LaneOrderTest, ByNameTakesThePlacesItIsGiven)
{
    EXPECT_EQ(rows({.order = LaneOrder::Name}), "house: repair, rent; land: fence, garden");
}

TEST_F(LaneOrderTest, ByStandingCountsTheWeakestPart)
{
    EXPECT_EQ(rows({.order = LaneOrder::Standing}), "house: rent, repair; land: garden, fence");
    const auto all = clauses({.order = LaneOrder::Standing});
    EXPECT_EQ(all.back(), lane("repair"));
}

TEST_F(LaneOrderTest, ByHandPutsWhatTheHandDidNotTouchBehind)
{
    EXPECT_EQ(rows({.order = LaneOrder::Hand, .byHand = {lane("fence"), lane("repair")}}),
              "house: repair, rent; land: fence, garden");
}

TEST_F(LaneOrderTest, PinnedLanesStandOnTopAndNowhereElse)
{
    EXPECT_EQ(rows({.pinned = {lane("fence"), lane("rent")}}),
              "pinned: fence, rent; house: repair; land: garden");
    EXPECT_EQ(rows({.pinned = {lane("garden"), lane("fence")}}),
              "pinned: garden, fence; house: rent, repair");
}

TEST_F(LaneOrderTest, AFoldedGroupTellsHowManyLanesItHolds)
{
    EXPECT_EQ(rows({}, {GroupIndex{1}}), "house: rent, repair; land: (2)");
    EXPECT_EQ(rows({.pinned = {lane("fence")}}, {GroupIndex{1}}),
              "pinned: fence; house: rent, repair; land: (1)");
}

TEST_F(LaneOrderTest, ALaneLeftOutTakesItsHeadingWithIt)
{
    const std::vector<ClauseIndex> shown{lane("garden")};
    EXPECT_EQ(wordsOf(laneRows(*agreement, shown, {}, {}), *agreement), "land: garden");
    const std::vector<ClauseIndex> pinned{lane("rent")};
    EXPECT_EQ(wordsOf(laneRows(*agreement, shown, pinned, {}), *agreement), "land: garden")
        << "what is pinned is filtered as well";
}

TEST_F(LaneOrderTest, MovingALaneMakesAnOrderByHand)
{
    EXPECT_EQ(rowsAfterMoving("rent", 1), "house: repair, rent; land: garden, fence");
    EXPECT_EQ(arrangement.order, LaneOrder::Hand);
    EXPECT_EQ(rowsAfterMoving("fence", -1), "house: repair, rent; land: fence, garden");
    EXPECT_EQ(rowsAfterMoving("rent", -1), "house: rent, repair; land: fence, garden");
}

TEST_F(LaneOrderTest, ALaneNeverLeavesItsHeading)
{
    EXPECT_EQ(rowsAfterMoving("rent", -1), "stays");
    EXPECT_EQ(rowsAfterMoving("repair", 1), "stays");
    EXPECT_EQ(rowsAfterMoving("rent", 9), "house: repair, rent; land: garden, fence");
}

TEST_F(LaneOrderTest, MovingAPinnedLaneChangesItsPlaceAmongThePinnedOnly)
{
    arrangement.pinned = {lane("fence"), lane("rent"), lane("garden")};
    EXPECT_EQ(rowsAfterMoving("fence", 2), "pinned: rent, garden, fence; house: repair");
    EXPECT_EQ(arrangement.order, LaneOrder::File);
}

TEST_F(LaneOrderTest, MovingStartsFromTheOrderThatIsShown)
{
    arrangement.order = LaneOrder::Name;
    EXPECT_EQ(rowsAfterMoving("repair", 1), "house: rent, repair; land: fence, garden");
}

} // namespace
} // namespace pactline
