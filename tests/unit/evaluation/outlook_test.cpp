#include "evaluation/outlook.h"

#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

constexpr double rounded = 1e-9;

class AnOutlook : public testing::Test
{
protected:
    Probabilities believe(const std::string& body)
    {
        agreement = pact(body);
        return {agreement, scenario(*agreement).supposing("declared", "2025-01-01..2025-01-10")};
    }

    std::shared_ptr<const Agreement> agreement;
};

TEST_F(AnOutlook, NamesWhatAClauseMayBeTheLikeliestFirst)
{
    const auto p = believe(term("rent", "first", "until = \"declared\""));

    const auto voices = voicesOn(p, clause(*agreement, "rent"), day("2025-01-07"));

    ASSERT_EQ(voices.size(), 2U);
    EXPECT_EQ(voices[0].voice.state, ClauseState::Lapsed);
    EXPECT_NEAR(voices[0].share, 0.7, rounded);
    EXPECT_EQ(voices[1].voice.state, ClauseState::InForce);
    EXPECT_TRUE(voices[1].voice.term);
    EXPECT_NEAR(voices[1].share, 0.3, rounded);
}

TEST_F(AnOutlook, CountsWhatIsCertainApartFromWhatIsNot)
{
    const auto p = believe(term("rent", "first", "until = \"declared\"") + term("repair", "first"));

    EXPECT_EQ(outlookOn(p, day("2024-06-01")).of(ClauseState::InForce), 2);
    EXPECT_EQ(outlookOn(p, day("2024-06-01")).uncertain, 0);
    EXPECT_EQ(outlookOn(p, day("2025-01-05")).of(ClauseState::InForce), 1);
    EXPECT_EQ(outlookOn(p, day("2025-01-05")).uncertain, 1);
    EXPECT_EQ(outlookOn(p, day("2025-06-01")).of(ClauseState::Lapsed), 1);
    EXPECT_EQ(outlookOn(p, day("2025-06-01")).uncertain, 0);
}

TEST_F(AnOutlook, KnowsThatAClauseIsOverWithoutKnowingWhy)
{
    const auto p = believe(term("rent", "first", "until = \"earliest(declared, 2025-01-05)\""));

    const DayOutlook outlook = outlookOn(p, day("2025-06-01"));

    EXPECT_EQ(outlook.over, 1);
    EXPECT_EQ(outlook.of(ClauseState::Expired), 0);
}

TEST_F(AnOutlook, CountsClausesInForceUnderUncertainTerms)
{
    const auto p = believe(term("rent", "first") +
                           term("rent", "first", "part = \"after\"\nfrom = \"declared\""));

    const DayOutlook outlook = outlookOn(p, day("2025-01-05"));

    EXPECT_EQ(outlook.of(ClauseState::InForce), 1);
    EXPECT_EQ(outlook.uncertainTerms, 1);
    EXPECT_EQ(outlook.uncertain, 0);
}

TEST_F(AnOutlook, ExpectsAsManyClausesAsTheirProbabilitiesAddUpTo)
{
    const auto p = believe(term("rent", "first", "until = \"declared\"") + term("repair", "first"));

    EXPECT_NEAR(expectedBalanceOn(p, day("2024-06-01")).total(), 2, rounded);
    EXPECT_NEAR(expectedBalanceOn(p, day("2025-01-05")).total(), 1.5, rounded);
    EXPECT_NEAR(expectedBalanceOn(p, day("2025-06-01")).total(), 1, rounded);
}

TEST_F(AnOutlook, ExpectsOverTimeWhatItExpectsOnEachDay)
{
    const auto p = believe(term("rent", "first", "until = \"earliest(declared, 2025-01-08)\"") +
                           term("repair", "first", "until = 2025-01-04"));

    const auto steps = expectedBalanceOverTime(p, {day("2024-12-01"), day("2025-02-01")});

    for (const char* on : {"2019-06-01", "2024-12-31", "2025-01-01", "2025-01-03", "2025-01-04",
                           "2025-01-07", "2025-01-08", "2025-01-31", "2040-01-01"})
        EXPECT_NEAR(balanceIn(steps, day(on)).total(), expectedBalanceOn(p, day(on)).total(),
                    rounded)
            << on;
}

TEST_F(AnOutlook, ExpectsNothingElseOnAnAxisThatEndsBeforeAnythingUncertain)
{
    const auto p = believe(term("rent", "first", "until = \"declared\""));

    const auto steps = expectedBalanceOverTime(p, {day("2019-01-01"), day("2024-01-01")});

    EXPECT_EQ(steps, balanceOverTime(*p.ifNothingHappens()));
}

TEST_F(AnOutlook, ExpectsOfClausesThatHangAlikeAsOftenAsThereAreSuch)
{
    const auto p = believe(term("rent", "first", "until = \"declared\"") +
                           term("repair", "first", "until = \"declared\""));

    const auto steps = expectedBalanceOverTime(p, {day("2024-12-01"), day("2025-02-01")});

    EXPECT_NEAR(balanceIn(steps, day("2025-01-05")).total(), 1, rounded);
    EXPECT_EQ(balanceIn(steps, day("2025-01-31")).total(), 0);
}

TEST_F(AnOutlook, TellsTheEndOfATermAlikeOnWhicheverDayItIsAsked)
{
    const auto p = believe(term("rent", "first", "until = \"declared\""));
    const ClauseIndex rent = clause(*agreement, "rent");

    const EndOutlook before = endOfTermOn(p, rent, day("2024-06-01"));
    const EndOutlook amid = endOfTermOn(p, rent, day("2025-01-07"));

    EXPECT_EQ(before.median, day("2025-01-05"));
    EXPECT_EQ(amid.median, before.median);
    EXPECT_EQ(amid.expected, before.expected);
    EXPECT_NEAR(amid.inForce, 0.3, rounded);
    EXPECT_NE(p.endOf(rent, day("2025-01-07")).median, before.median)
        << "of those that are left on the day";
}

TEST_F(AnOutlook, TellsTheEndOfATermThatBeginsAmidTheDoubtAsOfTheDay)
{
    const auto p =
        believe(term("rent", "first", "from = 2025-01-04\nuntil = \"declared + 1 year\""));
    const ClauseIndex rent = clause(*agreement, "rent");

    EXPECT_EQ(endOfTermOn(p, rent, day("2025-01-06")).median,
              p.endOf(rent, day("2025-01-06")).median);
}

} // namespace
} // namespace pactline
