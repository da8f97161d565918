#include "scenario/hypothesis.h"
#include "scenario/parse_supposition.h"
#include "support/dates.h"
#include "support/pact.h"

#include <gmock/gmock.h>

namespace pactline
{
namespace
{

using Kind = ScenarioError::Kind;

class AScenario : public testing::Test
{
protected:
    std::vector<Kind> contradictions(const Scenario& scenario) const
    {
        std::vector<Kind> kinds;
        for (const ScenarioError& error : contradictionsIn(*agreement, scenario))
            kinds.push_back(error.kind);
        return kinds;
    }

    const std::shared_ptr<const Agreement> agreement = pact(term("rent", "first"));
};

TEST_F(AScenario, ContradictsItselfWithoutTheFirstStep)
{
    EXPECT_EQ(contradictions(scenario(*agreement).supposing("verified", "2025-01-01")),
              std::vector{Kind::FollowerWithoutFirst});
}

TEST_F(AScenario, ContradictsItselfWhenTheSecondStepComesFirst)
{
    EXPECT_EQ(contradictions(scenario(*agreement)
                                 .supposing("declared", "2025-01-01")
                                 .supposing("verified", "2024-12-31")),
              std::vector{Kind::FollowerBeforeFirst});
}

TEST_F(AScenario, AllowsBothStepsOnOneDay)
{
    EXPECT_THAT(contradictions(scenario(*agreement)
                                   .supposing("declared", "2025-01-01")
                                   .supposing("verified", "2025-01-01")),
                testing::IsEmpty());
}

TEST_F(AScenario, TakesADelayOnlyForWhatFollows)
{
    EXPECT_EQ(contradictions(scenario(*agreement).supposing("declared", "+8months")),
              std::vector{Kind::NotAFollower});
}

TEST_F(AScenario, IsAppliedUpToTheNewestInstrumentOfADay)
{
    EXPECT_EQ(newestInstrumentOn(*agreement, day("2019-12-31")), std::nullopt);
    EXPECT_EQ(newestInstrumentOn(*agreement, day("2020-01-01")), InstrumentIndex{0});
    EXPECT_EQ(newestInstrumentOn(*agreement, day("2099-01-01")), InstrumentIndex{1});
}

TEST(ParseSupposition, ReadsDatesDelaysAndWords)
{
    EXPECT_TRUE(std::holds_alternative<PartialDate>(*parseSupposition("2029-03-15")));
    EXPECT_EQ(*parseSupposition("+8months"),
              Supposition(AfterDelay{{8, Delay::Unit::Months}, false}));
    EXPECT_EQ(*parseSupposition("pending"), Supposition(Pending{}));
    EXPECT_EQ(*parseSupposition("rejected"), Supposition(Rejected{}));
}

TEST(ParseSupposition, SaysWhatItCannotRead)
{
    EXPECT_EQ(parseSupposition("someday").error().code, ErrorCode::UnknownName);
    EXPECT_EQ(parseSupposition("2029-02-29").error().code, ErrorCode::NoSuchDay);
    EXPECT_EQ(parseSupposition("+8 moons").error().code, ErrorCode::MalformedDelay);
}

} // namespace
} // namespace pactline
