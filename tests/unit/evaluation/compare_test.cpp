#include "evaluation/compare.h"

#include "support/dates.h"
#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

TEST(Compare, TellsReadingsApartThatChangeOnlyWordsOrStanding)
{
    const auto agreement = pact(
        term(
            "rent", "first",
            "[[term.reading]]\nname = \"full\"\ntitle.en = \"Full\"\nwords.en = \"all of it\"\n"
            "[[term.reading]]\nname = \"half\"\ntitle.en = \"Half\"\nwords.en = \"half of it\"\n") +
        term("repair", "first",
             "[[term.reading]]\nname = \"said\"\ntitle.en = \"Said\"\n"
             "[[term.reading]]\nname = \"guessed\"\ntitle.en = \"Guessed\"\nstanding = "
             "\"inferred\"\n"));
    const auto usual = project(agreement, scenario(*agreement));

    const auto other = project(
        agreement,
        scenario(*agreement).reading("rent@first", "half").reading("repair@first", "guessed"));

    ASSERT_EQ(compare(*usual, *other).size(), 2U);
    EXPECT_TRUE(compare(*usual, *usual).empty());
}

TEST(Compare, TellsAwaitedFromRefused)
{
    const auto agreement = pact(term("rent", "first", "until = \"verified\""));
    const auto declared = [&](const char* verified) {
        return project(agreement, scenario(*agreement)
                                      .supposing("declared", "2023-01-10")
                                      .supposing("verified", verified));
    };

    const auto differences = compare(*declared("pending"), *declared("rejected"));

    ASSERT_EQ(differences.size(), 1U);
    ASSERT_EQ(differences[0].stretches.size(), 1U);
    EXPECT_EQ(differences[0].stretches[0].when, (DateRange{day("2023-01-10"), std::nullopt}));
    EXPECT_EQ(differences[0].daysGained, 0);
}

TEST(AnythingHangs, IsTrueOfATermWhoseOtherDateComesFirst)
{
    const auto agreement =
        pact(term("rent", "first", "until = \"earliest(declared + 6 months, 2025-01-01)\""));
    const auto supposing = [&](const char* date) {
        return anythingHangs(*project(agreement, scenario(*agreement).supposing("declared", date)));
    };

    EXPECT_TRUE(supposing("2023-01-10"));
    EXPECT_TRUE(supposing("2024-12-31"));
    EXPECT_FALSE(supposing("2025-01-01"));
}

TEST(AnythingHangs, IsTrueWhereWhatIsNamedWasRefused)
{
    const auto agreement = pact(term("rent", "first", "until = \"verified\""));

    EXPECT_TRUE(anythingHangs(*project(agreement, scenario(*agreement)
                                                      .supposing("declared", "2023-01-10")
                                                      .supposing("verified", "rejected"))));
}

} // namespace
} // namespace pactline
