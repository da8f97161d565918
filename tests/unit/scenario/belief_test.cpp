#include "scenario/day_distribution.h"
#include "scenario/hypothesis.h"
#include "scenario/parse_supposition.h"
#include "support/dates.h"
#include "support/pact.h"

#include <gmock/gmock.h>

namespace pactline
{
namespace
{

std::string roundTrip(std::string_view text)
{
    const auto read = parseSupposition(text);
    return read ? toText(*read) : "cannot be read";
}

Error mistake(std::string_view text)
{
    const auto read = parseSupposition(text);
    return read ? Error{ErrorCode::UnknownName, "it was read"} : read.error();
}

Belief belief(std::string_view text)
{
    return std::get<Belief>(*parseSupposition(text));
}

DayDistribution daysOf(std::string_view text, std::string_view held = "2026-01-01")
{
    return DayDistribution{belief(text), day(held)};
}

TEST(ABelief, IsPrintedAsItIsRead)
{
    for (const char* text :
         {"10%:2028-06,50%:2033,never:10%", "2028..2033", "2028-02..2033-03-05,never:12.5%",
          "0.1%:2028-Q3,50%:2033~,not-before:2027-05-04", "7%:2027-01-01", "rejected:20%",
          "+3 months..+9 months", "+3 months..+1 year,rejected:20%", "+6 months,rejected:0%",
          "2030-01,rejected:33.3333%"})
        EXPECT_EQ(roundTrip(text), text);
}

TEST(ABelief, IsReadWithSpacesAndInAnyOrder)
{
    EXPECT_EQ(roundTrip(" never : 10 % , 10% : 2028 , 50%:2033 "), "10%:2028,50%:2033,never:10%");
    EXPECT_EQ(roundTrip("rejected:20%,+3months .. +9months"), "+3 months..+9 months,rejected:20%");
}

TEST(ABelief, SaysWhatCannotBeRead)
{
    EXPECT_EQ(mistake("10:2028"), (Error{ErrorCode::MalformedBelief, "10:2028"}));
    EXPECT_EQ(mistake("ten%:2028"), (Error{ErrorCode::MalformedShare, "ten%"}));
    EXPECT_EQ(mistake("10%:soon"), (Error{ErrorCode::MalformedDate, "soon"}));
    EXPECT_EQ(mistake("10%:2028-02-30"), (Error{ErrorCode::NoSuchDay, "2028-02-30"}));
    EXPECT_EQ(mistake("never:10"), (Error{ErrorCode::MalformedShare, "10"}));
    EXPECT_EQ(mistake("nan%:2028"), (Error{ErrorCode::MalformedShare, "nan%"}));
    EXPECT_EQ(mistake("2028.."), (Error{ErrorCode::MalformedDate, ""}));
    EXPECT_EQ(mistake("+3 months..+soon"), (Error{ErrorCode::MalformedDelay, "+soon"}));
    EXPECT_EQ(mistake("never:10%"), (Error{ErrorCode::MalformedBelief, "never:10%"}));
}

TEST(ABelief, SaysWhichSharesAreWrong)
{
    EXPECT_EQ(mistake("110%:2028"), (Error{ErrorCode::ShareOutOfRange, "110%"}));
    EXPECT_EQ(mistake("-1%:2028"), (Error{ErrorCode::ShareOutOfRange, "-1%"}));
    EXPECT_EQ(mistake("50%:2028,10%:2033"), (Error{ErrorCode::BeliefNotRising, "10%:2033"}));
    EXPECT_EQ(mistake("10%:2033,50%:2028"), (Error{ErrorCode::BeliefNotRising, "50%:2028"}));
    EXPECT_EQ(mistake("10%:2028,50%:2028"), (Error{ErrorCode::BeliefNotRising, "50%:2028"}));
    EXPECT_EQ(mistake("90%:2028,never:20%"), (Error{ErrorCode::SharesOverWhole, "110%"}));
}

TEST(ABelief, SaysWhatDoesNotGoTogether)
{
    EXPECT_EQ(mistake("2033..2028"), (Error{ErrorCode::RangeBackwards, "2033..2028"}));
    EXPECT_EQ(mistake("+9 months..+3 months").code, ErrorCode::RangeBackwards);
    EXPECT_EQ(mistake("10%:2028,2030..2033").code, ErrorCode::BeliefsMixed);
    EXPECT_EQ(mistake("10%:2028,rejected:20%").code, ErrorCode::BeliefsMixed);
    EXPECT_EQ(mistake("10%:2028,never:1%,never:2%").code, ErrorCode::BeliefPartTwice);
    EXPECT_EQ(mistake("2030,+3 months,rejected:1%").code, ErrorCode::BeliefPartTwice);
}

TEST(ABelief, RefusesDelaysThatNobodyCouldWeigh)
{
    EXPECT_EQ(mistake("+0 days..+11 years").code, ErrorCode::DelayTooLong);
    EXPECT_EQ(mistake("+101 years,rejected:1%").code, ErrorCode::DelayTooLong);
    EXPECT_EQ(roundTrip("+0 days..+10 years"), "+0 days..+10 years");
}

TEST(ABelief, TakesAWholeForNoMoreThanAWhole)
{
    EXPECT_EQ(roundTrip("20%:2028,70%:2030,never:30%"), "20%:2028,70%:2030,never:30%");
}

TEST(ADayDistribution, GrowsEvenlyBetweenThePointsOfABelief)
{
    const auto days = daysOf("10%:2028-01-01,50%:2028-01-11");

    EXPECT_DOUBLE_EQ(days.before(day("2028-01-01")), 0.1);
    EXPECT_DOUBLE_EQ(days.before(day("2028-01-06")), 0.3);
    EXPECT_DOUBLE_EQ(days.before(day("2028-01-11")), 0.5);
}

TEST(ADayDistribution, SpreadsWhatLiesBeforeTheFirstPointFromTheDayOfTheBelief)
{
    const auto days = daysOf("10%:2028-01-11", "2028-01-01");

    EXPECT_DOUBLE_EQ(days.before(day("2028-01-01")), 0);
    EXPECT_DOUBLE_EQ(days.before(day("2028-01-06")), 0.05);
}

TEST(ADayDistribution, PutsWhatLiesBeforeAPastPointOnItsEve)
{
    const auto days = daysOf("10%:2020-01-11", "2028-01-01");

    EXPECT_DOUBLE_EQ(days.before(day("2020-01-10")), 0);
    EXPECT_DOUBLE_EQ(days.between(day("2020-01-10"), day("2020-01-11")), 0.1);
}

TEST(ADayDistribution, InventsNoDayBehindTheLastPoint)
{
    const auto days = daysOf("10%:2028,50%:2033,never:30%");

    EXPECT_DOUBLE_EQ(days.before(day("9999-12-31")), 0.5);
    EXPECT_DOUBLE_EQ(days.never(), 0.3);
    EXPECT_DOUBLE_EQ(days.undated(), 0.2);
    EXPECT_EQ(days.dayOf(0.5), day("2033-01-01"));
    EXPECT_EQ(days.dayOf(0.51), std::nullopt);
}

TEST(ADayDistribution, GivesEveryDayOfARangeTheSameShare)
{
    const auto days = daysOf("2028..2029,never:20%");

    EXPECT_DOUBLE_EQ(days.before(day("2028-01-01")), 0);
    EXPECT_NEAR(days.between(day("2028-01-01"), day("2028-01-02")), 0.8 / 731, 1e-12);
    EXPECT_NEAR(days.between(day("2029-12-31"), day("2030-01-01")), 0.8 / 731, 1e-12);
    EXPECT_DOUBLE_EQ(days.before(day("2030-01-01")), 0.8);
}

TEST(ADayDistribution, ForgetsWhatLiesBeforeADayAndRaisesTheRest)
{
    const auto days = daysOf("2028-01-01..2028-01-10,never:50%,not-before:2028-01-07");

    // Four tenths of a half are left, against a half that it never happens.
    EXPECT_DOUBLE_EQ(days.before(day("2028-01-07")), 0);
    EXPECT_NEAR(days.dated(), 0.2 / 0.7, 1e-12);
    EXPECT_NEAR(days.never(), 0.5 / 0.7, 1e-12);
    EXPECT_NEAR(days.between(day("2028-01-10"), day("2028-01-11")), 0.05 / 0.7, 1e-12);
}

TEST(ADayDistribution, ForgetsNothingBeforeItBegins)
{
    EXPECT_DOUBLE_EQ(daysOf("2028..2029,not-before:2020").before(day("2029-01-01")), 366.0 / 731);
}

TEST(ADayDistribution, SpreadsOverEveryDelayAlike)
{
    const auto days = DayDistribution{day("2028-01-01")}.spread(10, 19);

    EXPECT_DOUBLE_EQ(days.before(day("2028-01-11")), 0);
    EXPECT_NEAR(days.between(day("2028-01-11"), day("2028-01-12")), 0.1, 1e-12);
    EXPECT_NEAR(days.before(day("2028-01-16")), 0.5, 1e-12);
    EXPECT_DOUBLE_EQ(days.before(day("2028-01-21")), 1);
}

TEST(ADayDistribution, BecomesATriangleWhenARangeFollowsARangeOfTheSameLength)
{
    const auto days = daysOf("2028-01-01..2028-01-10").spread(0, 9);

    for (int i = 0; i < 19; ++i) {
        const Date each = day("2028-01-01").plusDays(i);
        EXPECT_NEAR(days.between(each, each.plusDays(1)), (10 - std::abs(i - 9)) / 100.0, 1e-12);
    }
}

TEST(ADayDistribution, KeepsToTheEndOfTheMonthWhenItMovesByMonths)
{
    const auto days =
        daysOf("2028-01-29..2028-02-01").moved([](Date each) { return plusMonths(each, 1); });

    EXPECT_NEAR(days.between(day("2028-02-29"), day("2028-03-01")), 0.75, 1e-12);
    EXPECT_NEAR(days.between(day("2028-03-01"), day("2028-03-02")), 0.25, 1e-12);
}

TEST(ADayDistribution, TellsARefusalFromADayThatNobodyNamed)
{
    const auto days = daysOf("60%:2028,never:20%").unlessRejected(0.5);

    EXPECT_DOUBLE_EQ(days.dated(), 0.3);
    EXPECT_DOUBLE_EQ(days.never(), 0.6);
    EXPECT_NEAR(days.undated(), 0.1, 1e-12);
}

class ABelievingScenario : public testing::Test
{
protected:
    std::vector<ScenarioError::Kind> contradictions(const Scenario& scenario) const
    {
        std::vector<ScenarioError::Kind> kinds;
        for (const ScenarioError& error : contradictionsIn(*agreement, scenario))
            kinds.push_back(error.kind);
        return kinds;
    }

    const std::shared_ptr<const Agreement> agreement =
        pact("[[event]]\nid = \"sold\"\ntitle.en = \"Sold\"\ntext.en = \"Sold.\"\n"
             "contingent = true\nsupposition.en = \"If sold\"\nlabel.en = \"sold\"\n\n" +
             term("rent", "first"));
    using Kind = ScenarioError::Kind;
};

TEST_F(ABelievingScenario, HoldsTogetherWithADelayBelievedOfWhatFollows)
{
    EXPECT_THAT(contradictions(scenario(*agreement)
                                   .supposing("declared", "2028..2033")
                                   .supposing("verified", "+3 months..+9 months,rejected:20%")),
                testing::IsEmpty());
    EXPECT_THAT(contradictions(scenario(*agreement)
                                   .supposing("declared", "2028..2033")
                                   .supposing("verified", "2030-01")),
                testing::IsEmpty());
}

TEST_F(ABelievingScenario, ContradictsItselfWithDaysBelievedOfWhatFollows)
{
    EXPECT_EQ(
        contradictions(
            scenario(*agreement).supposing("declared", "2028").supposing("verified", "2028..2033")),
        std::vector{Kind::BeliefOfFollower});
}

TEST_F(ABelievingScenario, ContradictsItselfWithADelayOfWhatFollowsNothing)
{
    EXPECT_EQ(contradictions(scenario(*agreement).supposing("declared", "rejected:10%")),
              std::vector{Kind::NotAFollower});
}

TEST_F(ABelievingScenario, ContradictsItselfWithADelayBehindWhatIsNotSupposed)
{
    EXPECT_EQ(contradictions(scenario(*agreement).supposing("verified", "rejected:10%")),
              std::vector{Kind::FollowerWithoutFirst});
}

TEST_F(ABelievingScenario, LeavesOneLineOfEventsUncertain)
{
    EXPECT_EQ(contradictions(scenario(*agreement)
                                 .supposing("declared", "2028..2033")
                                 .supposing("sold", "2028..2033")),
              std::vector{Kind::SecondBelief});
}

TEST_F(ABelievingScenario, ContradictsItselfWhenNothingOfABeliefIsLeft)
{
    EXPECT_EQ(
        contradictions(scenario(*agreement).supposing("declared", "2028..2029,not-before:2030")),
        std::vector{Kind::NothingLeft});
    EXPECT_THAT(
        contradictions(
            scenario(*agreement).supposing("declared", "2028..2029,never:1%,not-before:2030")),
        testing::IsEmpty());
}

TEST_F(ABelievingScenario, LeavesWhatFollowsAnUncertainEventUncertainToo)
{
    const Hypothesis hypothesis{*agreement,
                                scenario(*agreement).supposing("declared", "2028..2033")};

    EXPECT_EQ(hypothesis.of(event(*agreement, "verified")).kind, EventOutcome::Kind::Uncertain);
    EXPECT_EQ(hypothesis.firstSupposedDay(), std::nullopt);
}

TEST(APreset, BelievesTheMiddleOfARangeOfShares)
{
    const auto agreement =
        pact("[[preset]]\nid = \"market\"\nkind = \"forecast\"\ntitle.en = \"Market\"\n"
             "by.en = \"a market\"\nsaid = 2026-07-12\nevent = \"declared\"\nnever = 0.1\n"
             "quantiles = [{ share = 0.2, share-to = 0.4, date = 2028 }]\n\n" +
             term("rent", "first"));
    const auto its = beliefOf(agreement->presets.front(), *agreement);

    ASSERT_TRUE(its);
    EXPECT_EQ(toText(*its), "30%:2028,never:10%");
    EXPECT_EQ(its->by, "a market");
    EXPECT_EQ(heldOn(*its, *agreement), day("2026-07-12"));
    EXPECT_EQ(presetOf(*its, *agreement), &agreement->presets.front());
}

} // namespace
} // namespace pactline
