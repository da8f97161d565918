#include "evaluation/project.h"
#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

class ClausesChanges : public testing::Test
{
protected:
    const std::shared_ptr<const Agreement> agreement =
        pact(term("rent", "first", "until = 2025-01-01") + term("repair", "second"));
    const std::shared_ptr<const Projection> projection = project(agreement, scenario(*agreement));
    const ClauseIndex rent = clause(*agreement, "rent");
    const ClauseIndex repair = clause(*agreement, "repair");
};

TEST_F(ClausesChanges, AreItsOwnAndNoOthers)
{
    EXPECT_EQ(projection->nextChangeOf(rent, day("2020-01-01")), day("2025-01-01"));
    EXPECT_EQ(projection->nextChangeOf(repair, day("2020-01-01")), day("2022-01-01"));
    EXPECT_EQ(projection->previousChangeOf(rent, day("2030-01-01")), day("2025-01-01"));
    EXPECT_EQ(projection->previousChangeOf(repair, day("2030-01-01")), day("2022-01-01"));
}

TEST_F(ClausesChanges, LieStrictlyBehindAndBeforeTheDay)
{
    EXPECT_EQ(projection->nextChangeOf(rent, day("2024-12-31")), day("2025-01-01"));
    EXPECT_EQ(projection->nextChangeOf(rent, day("2025-01-01")), std::nullopt);
    EXPECT_EQ(projection->previousChangeOf(rent, day("2025-01-01")), day("2020-01-01"));
    EXPECT_EQ(projection->previousChangeOf(rent, day("2025-01-02")), day("2025-01-01"));
}

TEST_F(ClausesChanges, DoNotCountTheStartOfTheRecord)
{
    EXPECT_EQ(projection->previousChangeOf(rent, day("2020-01-01")), std::nullopt);
    EXPECT_EQ(projection->previousChangeOf(repair, day("2022-01-01")), std::nullopt);
}

} // namespace
} // namespace pactline
