#include "calendar/date.h"

#include "calendar/date_range.h"
#include "calendar/delay.h"
#include "calendar/partial_date.h"
#include "support/dates.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

TEST(Date, ReadsADayAndPrintsItAgain)
{
    EXPECT_EQ(toIso(day("2025-10-28")), "2025-10-28");
    EXPECT_EQ(toIso(day("0001-01-01")), "0001-01-01");
    EXPECT_EQ(toIso(day("9999-12-31")), "9999-12-31");
}

TEST(Date, RefusesADayThatNoCalendarHas)
{
    for (const char* text : {"2026-02-30", "2025-02-29", "2025-13-01", "2025-00-10", "0000-01-01"})
        EXPECT_EQ(parseDay(text).error().code, ErrorCode::NoSuchDay) << text;
}

TEST(Date, RefusesOtherSpellings)
{
    for (const char* text :
         {"", "2025", "28.10.2025", "2025-1-1", "2025-10-28T00:00", "+025-01-01"})
        EXPECT_EQ(parseDay(text).error().code, ErrorCode::MalformedDate) << text;
}

TEST(Date, AddsMonthsClampingToTheEndOfAShorterMonth)
{
    EXPECT_EQ(plusMonths(day("2025-01-31"), 1), day("2025-02-28"));
    EXPECT_EQ(plusMonths(day("2024-01-31"), 1), day("2024-02-29"));
    EXPECT_EQ(plusMonths(day("2024-02-29"), 12), day("2025-02-28"));
    EXPECT_EQ(plusMonths(day("2025-11-30"), 3), day("2026-02-28"));
    EXPECT_EQ(plusMonths(day("2025-03-31"), -1), day("2025-02-28"));
}

TEST(PartialDate, KeepsThePrecisionWithWhichItWasWritten)
{
    for (const char* text : {"2021", "2021-03", "2021-03~", "2026-Q3", "2025-10-28", "2025~"})
        EXPECT_EQ(toIso(*parsePartialDate(text)), text);
}

TEST(PartialDate, CountsAsItsFirstDay)
{
    EXPECT_EQ(parsePartialDate("2021")->firstDay(), day("2021-01-01"));
    EXPECT_EQ(parsePartialDate("2021-03~")->firstDay(), day("2021-03-01"));
    EXPECT_EQ(parsePartialDate("2026-Q3")->firstDay(), day("2026-07-01"));
}

TEST(PartialDate, IsOverOnTheDayAfterItsLast)
{
    EXPECT_EQ(parsePartialDate("2030")->dayAfter(), day("2031-01-01"));
    EXPECT_EQ(parsePartialDate("2024-02")->dayAfter(), day("2024-03-01"));
    EXPECT_EQ(parsePartialDate("2026-Q4")->dayAfter(), day("2027-01-01"));
    EXPECT_EQ(parsePartialDate("2030-12-31")->dayAfter(), day("2031-01-01"));
}

TEST(PartialDate, RefusesWhatIsNoDate)
{
    for (const char* text : {"", "~", "2026-Q5", "2026-13", "20", "soon", "2026Q1x"})
        EXPECT_FALSE(parsePartialDate(text).has_value()) << text;
}

TEST(Delay, ReadsCountAndUnit)
{
    EXPECT_EQ(*parseDelay("6 months"), (Delay{6, Delay::Unit::Months}));
    EXPECT_EQ(*parseDelay("+8months"), (Delay{8, Delay::Unit::Months}));
    EXPECT_EQ(*parseDelay("1 year"), (Delay{1, Delay::Unit::Years}));
    EXPECT_EQ(*parseDelay("90 days"), (Delay{90, Delay::Unit::Days}));
}

TEST(Delay, RefusesWhatIsNoLengthOfTime)
{
    for (const char* text :
         {"", "months", "-3 months", "6", "6 moons", "999999 years", "6 month ss"})
        EXPECT_FALSE(parseDelay(text).has_value()) << text;
}

TEST(Delay, CountsMonthsAsContractsDo)
{
    EXPECT_EQ(plus(day("2029-03-15"), {6, Delay::Unit::Months}), day("2029-09-15"));
    EXPECT_EQ(plus(day("2029-08-31"), {6, Delay::Unit::Months}), day("2030-02-28"));
    EXPECT_EQ(plus(day("2025-12-25"), {2, Delay::Unit::Weeks}), day("2026-01-08"));
}

TEST(Delay, StopsWhereTheCalendarCanNoLongerCount)
{
    Date reached = day("9999-12-31");
    for (int i = 0; i < 100; ++i)
        reached = plus(reached, {maxDelayCount, Delay::Unit::Years});
    EXPECT_EQ(reached.year(), 30000);
}

TEST(DateRange, ExcludesTheDayItEndsOn)
{
    const DateRange range{day("2025-10-28"), day("2026-04-27")};

    EXPECT_TRUE(range.contains(day("2025-10-28")));
    EXPECT_TRUE(range.contains(day("2026-04-26")));
    EXPECT_FALSE(range.contains(day("2026-04-27")));
}

TEST(DateRange, OverlapsOnlyWhereADayIsShared)
{
    const DateRange first{day("2025-01-01"), day("2025-02-01")};
    const DateRange second{day("2025-02-01"), std::nullopt};

    EXPECT_FALSE(first.overlaps(second));
    EXPECT_TRUE(first.meets(second));
    EXPECT_TRUE(second.overlaps({day("2030-01-01"), std::nullopt}));
    EXPECT_FALSE(second.overlaps({day("2030-01-01"), day("2030-01-01")}));
}

} // namespace
} // namespace pactline
