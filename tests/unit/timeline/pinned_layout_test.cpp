#include "timeline/pinned_layout.h"

#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

class PinnedLines : public testing::Test
{
protected:
    void load(const std::string& body) { agreement = pact(body); }

    Evaluation supposing(const char* declared, const char* asSigned = "second")
    {
        auto builder = scenario(*agreement).asSigned(asSigned);
        if (declared)
            builder.supposing("declared", declared);
        return evaluate(agreement, builder);
    }

    std::vector<PinnedStretch> lines(const Evaluation& shown, const Evaluation& pinned,
                                     const DateRange& axis = decade)
    {
        const std::vector<LaneRow> rows{GroupIndex{0}, clause(*agreement, "rent")};
        const PinnedLayout layout = layOutPinned(shown, pinned, {axis, 100, 3653}, rows);
        EXPECT_TRUE(layout.stretchesOf(0).empty()) << "a heading has no line";
        const auto stretches = layout.stretchesOf(1);
        return {stretches.begin(), stretches.end()};
    }

    static inline const DateRange decade{day("2020-01-01"), day("2030-01-01")}; // 3653 days
    std::shared_ptr<const Agreement> agreement;
};

TEST_F(PinnedLines, AreNoneWhereNothingDiffers)
{
    load(term("rent", "first", "until = \"declared\""));

    EXPECT_TRUE(lines(supposing("2025-01-01"), supposing("2025-01-01")).empty());
}

TEST_F(PinnedLines, CoverTheDaysOnWhichTheClauseGoesOn)
{
    load(term("rent", "first", "until = \"earliest(declared, 2028-01-01)\""));

    const auto found = lines(supposing("2025-01-01"), supposing(nullptr));

    ASSERT_EQ(found.size(), 1U) << "what is over in both is no difference to the eye";
    EXPECT_EQ(found[0].state, PinnedState::InForce);
    EXPECT_NEAR(found[0].leftPx, 100 + 1827, 1);
    EXPECT_NEAR(found[0].rightPx, 100 + 2922, 1);
    EXPECT_TRUE(found[0].begins);
}

TEST_F(PinnedLines, SayThatItIsOverWhereItGoesOnInTheLane)
{
    load(term("rent", "first", "until = \"declared\""));

    const auto found = lines(supposing(nullptr), supposing("2025-01-01"));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].state, PinnedState::Over);
    EXPECT_EQ(found[0].rightPx, 100 + 3653) << "for good";
}

TEST_F(PinnedLines, StandWhereTheOtherHasATermThatTheLaneHasNotAtAll)
{
    load(term("rent", "second"));

    const auto there = lines(supposing(nullptr, "first"), supposing(nullptr));
    const auto back = lines(supposing(nullptr), supposing(nullptr, "first"));

    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(there[0].state, PinnedState::InForce);
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(back[0].state, PinnedState::NotYetAgreed);
}

TEST_F(PinnedLines, TellOtherTermsButNotWhatIsAwaited)
{
    load(term("rent", "first", "until = \"verified\"") + term("rent", "second"));
    EXPECT_EQ(lines(supposing(nullptr, "first"), supposing(nullptr)).size(), 1U);

    load(term("rent", "first", "until = \"earliest(verified, 2021-06-01)\""));
    EXPECT_TRUE(lines(supposing("2021-03-01"), supposing(nullptr)).empty());
}

TEST_F(PinnedLines, AreCutByTheAxis)
{
    load(term("rent", "first", "until = \"declared\""));
    const DateRange late{day("2026-01-01"), day("2028-01-01")};

    const auto found = lines(supposing("2025-01-01"), supposing(nullptr), late);

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].leftPx, 100);
    EXPECT_FALSE(found[0].begins) << "it comes from an earlier day";
}

TEST_F(PinnedLines, GoOnWhereALaneOnlyMay)
{
    load(term("rent", "first", "until = \"declared\""));

    const auto found = lines(supposing("2024..2026"), supposing(nullptr));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].state, PinnedState::InForce);
    EXPECT_TRUE(found[0].shares.empty()) << "it is certain";
    EXPECT_NEAR(found[0].leftPx, 100 + 1461, 7) << "from where the lane pales to the eye";
    EXPECT_EQ(found[0].rightPx, 100 + 3653);
}

TEST_F(PinnedLines, SayThatItIsOverWhereTheLaneMayGoOn)
{
    load(term("rent", "first", "until = \"declared\""));

    const auto found = lines(supposing("2024..2026"), supposing("2025-01-01"));

    // In force where the lane pales already, over while the lane may last.
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].state, PinnedState::InForce);
    EXPECT_EQ(found[1].state, PinnedState::Over);
    EXPECT_NEAR(found[1].leftPx, 100 + 1827, 1);
    EXPECT_NEAR(found[1].rightPx, 100 + 2557, 7);
}

TEST_F(PinnedLines, PaleWithTheProbabilityOfTheOther)
{
    load(term("rent", "first", "until = \"declared\""));

    const auto found = lines(supposing(nullptr), supposing("2024..2026"));

    ASSERT_EQ(found.size(), 2U);
    ASSERT_FALSE(found[0].shares.empty());
    EXPECT_NEAR(found[0].shares.front(), 1, 0.01);
    EXPECT_NEAR(found[0].shares[found[0].shares.size() / 2], 0.5, 0.01);
    EXPECT_EQ(found[1].state, PinnedState::Over);
}

TEST_F(PinnedLines, GoOnWhereTwoThatPaleMeet)
{
    load(term("rent", "first", "until = \"declared\""));

    const auto found = lines(supposing("10%:2024,90%:2027"), supposing("20%:2025,60%:2026"));

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].state, PinnedState::InForce);
}

TEST_F(PinnedLines, AreNoneWhereTheSameIsBelieved)
{
    load(term("rent", "first", "until = \"declared\""));

    EXPECT_TRUE(lines(supposing("2024..2026"), supposing("2024..2026")).empty());
}

} // namespace
} // namespace pactline
