#include "evaluation/expected_due.h"

#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

constexpr double nearly = 1e-6;

/// Rent of 3,650 a year from 2025 through 2027, ten a day in a common year, and two instalments.
const std::string rents = R"(
[[series]]
id = "rents"
title.en = "Rents"
unit.en = "euros"
[[series.line]]
id = "paid"
title.en = "Paid"
kind = "points"
points = [ { date = 2021-01-01, value = 1 } ]
[series.due]
clause = "rent"
format.en = "€#"
)";
const std::string rate = "rates = [ { per-year = 3650, from = 2025, through = 2027 } ]\n";
const std::string amounts = "amounts = [ { value = 100, date = 2025-01-05 },\n"
                            "            { value = 200, date = 2026-06-01 } ]\n";

class WhatIsDue : public testing::Test
{
protected:
    double expected(const std::string& until, const std::string& declared, const std::string& due,
                    const char* from, const char* end, const std::string& verified = {})
    {
        agreement = pact(term("rent", "first", "until = \"" + until + "\"") + rents + due);
        auto builder = scenario(*agreement).supposing("declared", declared);
        if (!verified.empty())
            builder.supposing("verified", verified);
        probabilities = std::make_shared<const Probabilities>(agreement, builder);
        return expectedDue(*probabilities, theDue(), {day(from), day(end)});
    }

    const Due& theDue() const { return *agreement->series.front().due; }

    /// The sum of which the formula speaks, day by day.
    double summedUp(const char* from, const char* end) const
    {
        double sum = 0;
        for (Date each = day(from); each < day(end); each = each.plusDays(1))
            sum += dueThroughout(theDue(), {each, each.plusDays(1)}) *
                   probabilities->inForce(theDue().clause, each);
        return sum;
    }

    std::shared_ptr<const Agreement> agreement;
    std::shared_ptr<const Probabilities> probabilities;
};

TEST_F(WhatIsDue, IsTheRateForEveryYearInForceLongOrShort)
{
    const auto all = [&](const char* from, const char* end) {
        return expected("never", "2030..2031", rate, from, end);
    };

    EXPECT_NEAR(all("2025-01-01", "2026-01-01"), 3650, nearly);
    EXPECT_NEAR(all("2025-03-01", "2025-03-02"), 10, nearly);
    // Nothing comes due outside the days for which the file gives a rate.
    EXPECT_NEAR(all("2024-01-01", "2040-01-01"), 3 * 3650, nearly);
}

TEST_F(WhatIsDue, IsHalfOfTheRateWhileAnEndIsSpreadEvenly)
{
    // The days from the first of ten to the last are in force with 0.9, 0.8, … 0: 4.5 days.
    EXPECT_NEAR(expected("declared", "2025-01-01..2025-01-10", rate, "2025-01-01", "2026-01-01"),
                45, nearly);
    EXPECT_NEAR(expected("declared", "2025-01-01..2025-12-31", rate, "2025-01-01", "2026-01-01"),
                10 * 364 / 2.0, nearly);
}

TEST_F(WhatIsDue, StopsAtAFixedEndThatComesFirst)
{
    // In force with 0.9, 0.8, 0.7 and 0.6 until the 5th.
    EXPECT_NEAR(expected("earliest(declared, 2025-01-05)", "2025-01-01..2025-01-10", rate,
                         "2024-01-01", "2030-01-01"),
                30, nearly);
}

TEST_F(WhatIsDue, KeepsComingWithTheShareThatNeverHappens)
{
    EXPECT_NEAR(
        expected("declared", "2025-01-01..2025-01-10,never:40%", rate, "2026-01-01", "2028-01-01"),
        0.4 * 2 * 3650, nearly);
}

TEST_F(WhatIsDue, WeighsAnAmountByItsDay)
{
    // On the 5th half of the ten days have passed.
    EXPECT_NEAR(expected("declared", "2025-01-01..2025-01-10,never:20%", amounts, "2025-01-01",
                         "2028-01-01"),
                0.6 * 100 + 0.2 * 200, nearly);
    EXPECT_NEAR(expectedDue(*probabilities, theDue(), {day("2025-01-06"), day("2026-06-01")}), 0,
                nearly);
}

TEST_F(WhatIsDue, IsKnownWhereNothingIsUncertain)
{
    EXPECT_NEAR(expected("2025-01-11", "2030..2031", rate + amounts, "2025-01-01", "2028-01-01"),
                100 + 100, nearly);
}

TEST_F(WhatIsDue, IsTheSumOverTheDaysWhateverDecides)
{
    for (const char* until : {"declared", "verified + 1 month", "earliest(verified, 2026-02-01)",
                              "earliest(latest(declared, 2025-06-01), verified + 3 months)",
                              "latest(declared, 2026)"}) {
        const double whole = expected(until, "10%:2025-03,50%:2026-02,never:10%", rate + amounts,
                                      "2025-02-03", "2027-07-01", "+1 month..+5 months");
        EXPECT_NEAR(whole, summedUp("2025-02-03", "2027-07-01"), nearly) << until;
    }
}

TEST_F(WhatIsDue, CoversTheDaysOfRatesAndAmounts)
{
    expected("never", "2030", rate + "amounts = [ { value = 1, date = 2031-05-05 } ]\n",
             "2025-01-01", "2026-01-01");

    EXPECT_EQ(daysOf(theDue()).from, day("2025-01-01"));
    EXPECT_EQ(daysOf(theDue()).until, day("2031-05-06"));
    EXPECT_EQ(seriesDueBy(*agreement, clause(*agreement, "rent")), &agreement->series.front());
    EXPECT_EQ(seriesDueBy(*agreement, clause(*agreement, "repair")), nullptr);
}

} // namespace
} // namespace pactline
