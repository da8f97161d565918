#include "document/parse_date_expression.h"

#include "support/dates.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

const EventLookup events = [](std::string_view id) -> std::optional<EventIndex> {
    if (id == "find")
        return EventIndex{3};
    return std::nullopt;
};

Result<DateExpression> parsed(std::string_view text)
{
    return parseDateExpression(text, events);
}

TEST(ParseDateExpression, ReadsADay)
{
    EXPECT_EQ(parsed("2025-10-28"), (DateExpression{FixedDay{PartialDate{day("2025-10-28")}}}));
}

TEST(ParseDateExpression, ReadsThroughAYearAsItsWhole)
{
    const auto expression = parsed("through 2030");

    ASSERT_TRUE(expression);
    EXPECT_EQ(std::get<FixedDay>(expression->form).day(), day("2031-01-01"));
}

TEST(ParseDateExpression, ReadsAnEvent)
{
    EXPECT_EQ(parsed("find"), (DateExpression{EventDay{{3}}}));
}

TEST(ParseDateExpression, ReadsNeverAndNotStated)
{
    EXPECT_EQ(parsed("never"), DateExpression{Never{}});
    EXPECT_EQ(parsed("not-stated"), DateExpression{NotStated{}});
}

TEST(ParseDateExpression, ReadsADelay)
{
    EXPECT_EQ(parsed("find + 6 months"), (DateExpression{DelayedDay{{DateExpression{EventDay{{3}}}},
                                                                    {6, Delay::Unit::Months}}}));
}

TEST(ParseDateExpression, ReadsAChoiceInsideAChoice)
{
    const auto expression = parsed("earliest(find, latest(2030, 2031-06), through 2032)");

    ASSERT_TRUE(expression);
    const auto& choice = std::get<Choice>(expression->form);
    ASSERT_EQ(choice.operands.size(), 3U);
    EXPECT_EQ(std::get<Choice>(choice.operands[1].form).kind, Choice::Kind::Latest);
}

TEST(ParseDateExpression, NamesAnUnknownEvent)
{
    EXPECT_EQ(parsed("fond").error(), (Error{ErrorCode::UnknownName, "fond"}));
}

TEST(ParseDateExpression, RefusesADayThatDoesNotExist)
{
    EXPECT_EQ(parsed("earliest(2026-02-30, find)").error().code, ErrorCode::NoSuchDay);
}

TEST(ParseDateExpression, RefusesAnythingBehindTheEnd)
{
    EXPECT_EQ(parsed("find find").error(), (Error{ErrorCode::MalformedExpression, "find"}));
}

TEST(ParseDateExpression, RefusesAChoiceThatIsNotClosed)
{
    EXPECT_EQ(parsed("earliest(find, 2030").error().code, ErrorCode::MalformedExpression);
}

TEST(ParseDateExpression, RefusesMoreDelaysThanAnyContractHas)
{
    std::string few = "find";
    std::string many = "find";
    for (int i = 0; i < 32; ++i)
        few += " + 1 day";
    for (int i = 0; i < 50'000; ++i)
        many += " + 1 day";

    EXPECT_TRUE(parsed(few));
    EXPECT_EQ(parsed(many).error().code, ErrorCode::MalformedExpression);
}

TEST(ParseDateExpression, RefusesNestingThatNoContractHas)
{
    std::string deep;
    for (int i = 0; i < 10'000; ++i)
        deep += "earliest(";

    EXPECT_EQ(parsed(deep).error().code, ErrorCode::MalformedExpression);
}

} // namespace
} // namespace pactline
