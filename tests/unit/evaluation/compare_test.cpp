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

class AnEndShift : public testing::Test
{
protected:
    std::optional<EndShift> shift(const std::string& until, const char* left, const char* right)
    {
        const auto agreement = pact(term("rent", "first", "until = \"" + until + "\""));
        const auto one = project(agreement, scenario(*agreement).supposing("declared", left));
        const auto other = project(agreement, scenario(*agreement).supposing("declared", right));
        const auto differences = compare(*one, *other);
        return differences.empty() ? std::nullopt : endShiftOf(*one, *other, differences[0]);
    }
};

TEST_F(AnEndShift, TellsBothEnds)
{
    EXPECT_EQ(shift("declared", "2026-04-01", "2025-01-01"),
              (EndShift{day("2026-04-01"), day("2025-01-01")}));
}

TEST_F(AnEndShift, TellsThatOneGoesOnForGood)
{
    EXPECT_EQ(shift("latest(declared, verified)", "2026-04-01", "2025-01-01"),
              (EndShift{day("2026-10-01"), day("2025-07-01")}));
    const auto agreement = pact(term("rent", "first", "until = \"declared\""));
    const auto one = project(agreement, scenario(*agreement));
    const auto other = project(agreement, scenario(*agreement).supposing("declared", "2025-01-01"));

    EXPECT_EQ(endShiftOf(*one, *other, compare(*one, *other).at(0)),
              (EndShift{std::nullopt, day("2025-01-01")}));
}

TEST_F(AnEndShift, IsNoneWhereTheClauseBeginsOnAnotherDay)
{
    const auto agreement = pact(term("rent", "first", "from = \"declared\""));
    const auto one = project(agreement, scenario(*agreement).supposing("declared", "2025"));
    const auto other = project(agreement, scenario(*agreement).supposing("declared", "2026"));

    EXPECT_EQ(endShiftOf(*one, *other, compare(*one, *other).at(0)), std::nullopt);
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
