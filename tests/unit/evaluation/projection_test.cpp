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

TEST(ATerm, GoesOnWhereAnotherOnlyJoinsIt)
{
    const auto agreement =
        pact(term("rent", "first", "until = 2030-01-01") + term("rent", "second", "adds = true"));
    const auto projection = project(agreement, scenario(*agreement));
    const ClauseIndex rent = clause(*agreement, "rent");

    const Span& alone = projection->spanAt(rent, day("2021-01-01"));

    EXPECT_EQ(alone.until, day("2022-01-01"));
    EXPECT_EQ(projection->lastWithItsTerm(rent, alone).until, day("2030-01-01"));
}

TEST(ATerm, EndsWhereAnotherReplacesIt)
{
    const auto agreement = pact(term("rent", "first") + term("rent", "second"));
    const auto projection = project(agreement, scenario(*agreement));
    const ClauseIndex rent = clause(*agreement, "rent");

    const Span& first = projection->spanAt(rent, day("2021-01-01"));

    EXPECT_EQ(&projection->lastWithItsTerm(rent, first), &first);
}

TEST(AStanding, IsNoneWhereNobodySaysAnything)
{
    const auto agreement =
        pact(term("rent", "first") +
             "[[term]]\nclause = \"rent\"\ninstrument = \"second\"\nstate = \"unknown\"\n"
             "words.en = \"silent\"\ntext.en = \"A text.\"\n");
    const auto projection = project(agreement, scenario(*agreement));
    const ClauseIndex rent = clause(*agreement, "rent");
    const auto standing = [&](const char* on) {
        return projection->standing(rent, projection->spanAt(rent, day(on)));
    };

    EXPECT_EQ(standing("2019-01-01"), std::nullopt) << "not yet agreed";
    EXPECT_EQ(standing("2021-01-01"), Standing::Official);
    EXPECT_EQ(standing("2023-01-01"), std::nullopt) << "unknown";
}

} // namespace
} // namespace pactline
