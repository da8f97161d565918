#include "evaluation/resolve.h"

#include "document/parse_date_expression.h"
#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

class Resolve : public testing::Test
{
protected:
    DayValue valueOf(const std::string& text, const Scenario& scenario) const
    {
        const auto expression = parseDateExpression(
            text, [&](std::string_view id) { return agreement->find(EventId{std::string{id}}); });
        EXPECT_TRUE(expression.has_value()) << text;
        return resolve(*expression, Hypothesis{*agreement, scenario}).value;
    }

    DayValue valueOf(const std::string& text) const
    {
        return valueOf(text, scenario(*agreement).supposing("declared", "2024-01-31"));
    }

    const std::shared_ptr<const Agreement> agreement = pact(term("rent", "first"));
};

TEST_F(Resolve, ClampsToTheEndOfAShorterMonth)
{
    EXPECT_EQ(valueOf("declared + 1 month").day(), day("2024-02-29"));
    EXPECT_EQ(valueOf("2023-01-31 + 1 month").day(), day("2023-02-28"));
}

TEST_F(Resolve, LetsAFollowerHappenAfterItsDelay)
{
    EXPECT_EQ(valueOf("verified").day(), day("2024-07-31"));
}

TEST_F(Resolve, IsNeverForAnEventThatIsNotSupposed)
{
    EXPECT_TRUE(valueOf("declared", scenario(*agreement)).isNever());
    EXPECT_TRUE(valueOf("declared + 2 years", scenario(*agreement)).isNever());
}

TEST_F(Resolve, TakesTheFirstWrittenOfTwoEqualDays)
{
    const auto expression =
        parseDateExpression("earliest(2024-01-31, declared)", [&](std::string_view id) {
            return agreement->find(EventId{std::string{id}});
        });
    const Hypothesis hypothesis{*agreement,
                                scenario(*agreement).supposing("declared", "2024-01-31")};

    EXPECT_TRUE(std::holds_alternative<FixedDay>(resolve(*expression, hypothesis).decidedBy->form));
}

TEST_F(Resolve, LetsAKnownDayWinInEarliest)
{
    EXPECT_EQ(valueOf("earliest(not-stated, 2030-05-05)").day(), day("2030-05-05"));
    EXPECT_FALSE(valueOf("earliest(not-stated, never)").isStated());
}

TEST_F(Resolve, IsNeverInLatestWhereOneOperandIs)
{
    EXPECT_TRUE(valueOf("latest(never, 2030-05-05)").isNever());
    EXPECT_FALSE(valueOf("latest(not-stated, 2030-05-05)").isStated());
    EXPECT_EQ(valueOf("latest(declared, 2023-05-05)").day(), day("2024-01-31"));
}

TEST_F(Resolve, StopsCountingAtDaysThatNoCalendarNames)
{
    EXPECT_TRUE(valueOf("9999-12-31 + 36500 years + 36500 years").day().has_value());
}

} // namespace
} // namespace pactline
