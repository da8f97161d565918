#include "evaluation/overlaps.h"

#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

std::size_t overlapsIn(const std::string& terms)
{
    return findOverlaps(*pact(terms)).size();
}

TEST(FindOverlaps, FindsTwoTermsOfOneInstrument)
{
    EXPECT_EQ(overlapsIn(term("rent", "first", "until = 2024-01-01") +
                         term("rent", "first", "part = \"b\"\nfrom = 2023-01-01")),
              1U);
}

TEST(FindOverlaps, AllowsTermsThatMeet)
{
    EXPECT_EQ(overlapsIn(term("rent", "first", "until = 2023-01-01") +
                         term("rent", "first", "part = \"b\"\nfrom = 2023-01-01")),
              0U);
}

TEST(FindOverlaps, AllowsALaterInstrumentToRestate)
{
    EXPECT_EQ(overlapsIn(term("rent", "first") + term("rent", "second")), 0U);
}

TEST(FindOverlaps, AllowsATermThatAdds)
{
    EXPECT_EQ(overlapsIn(term("rent", "first") +
                         term("rent", "first", "part = \"b\"\nadds = true\nfrom = 2023-01-01")),
              0U);
}

TEST(FindOverlaps, LooksUnderEveryHypothesis)
{
    // Today nothing overlaps: only if it is declared after 2023 do both hold.
    EXPECT_EQ(overlapsIn(term("rent", "first", "until = \"declared\"") +
                         term("rent", "first", "part = \"b\"\nfrom = 2023-01-01")),
              1U);
}

TEST(FindOverlaps, LooksAtEveryReading)
{
    EXPECT_EQ(
        overlapsIn(term("rent", "first",
                        "[[term.reading]]\nname = \"a\"\ntitle.en = \"A\"\nuntil = 2022-01-01\n"
                        "[[term.reading]]\nname = \"b\"\ntitle.en = \"B\"\nuntil = 2025-01-01\n") +
                   term("rent", "first", "part = \"b\"\nfrom = 2023-01-01")),
        1U);
}

TEST(FindOverlaps, LooksAtTheDaysOfFacts)
{
    // Only if it is declared within ten days of the flood do both hold.
    EXPECT_EQ(
        overlapsIn(
            term("rent", "first", "from = \"declared\"\nuntil = \"declared + 10 days\"") +
            term("rent", "first", "part = \"b\"\nfrom = \"flood\"\nuntil = \"flood + 5 days\"")),
        1U);
}

TEST(FindOverlaps, DoesNotMindTheOrderOfTheFile)
{
    const std::string limited = term("rent", "first", "part = \"after\"\nfrom = \"declared\"");
    const std::string usual = term("rent", "first");
    const std::string late = term("rent", "first", "part = \"late\"\nfrom = 2023-01-01");
    const std::string early = term("rent", "first", "until = 2024-01-01");

    EXPECT_EQ(overlapsIn(usual + limited), 0U);
    EXPECT_EQ(overlapsIn(limited + usual), 0U);
    EXPECT_EQ(overlapsIn(late + early), 1U);
    EXPECT_EQ(overlapsIn(early + late), 1U);
}

TEST(FindOverlaps, ReckonsWithTheDelayOfAFollower)
{
    // Verified is never before declared: what it begins cannot meet what declared ends …
    EXPECT_EQ(overlapsIn(term("rent", "first", "until = \"declared\"") +
                         term("rent", "first", "part = \"b\"\nfrom = \"verified\"")),
              0U);
    // … but it may follow within the month by which the other still goes on.
    EXPECT_EQ(overlapsIn(term("rent", "first", "until = \"declared + 1 month\"") +
                         term("rent", "first",
                              "part = \"b\"\nfrom = 2023-01-01\n"
                              "until = \"verified\"")),
              1U);
}

TEST(FindOverlaps, ReckonsWithTheLengthOfMonths)
{
    const std::string hanging = term("rent", "first",
                                     "from = \"declared + 29 days\"\n"
                                     "until = \"declared + 1 month\"");
    const auto meeting = [&](const char* from) {
        return overlapsIn(hanging +
                          term("rent", "first", std::string{"part = \"b\"\nfrom = "} + from));
    };

    // From 30 March to the end of the month; but February is over before such a term begins.
    EXPECT_EQ(meeting("2021-03-31"), 1U);
    EXPECT_EQ(meeting("2021-03-01"), 0U);
}

std::string manyEvents(int count)
{
    std::string events;
    for (int i = 0; i < count; ++i)
        events += "[[event]]\nid = \"e" + std::to_string(i) +
                  "\"\ncontingent = true\ntitle.en = \"E\"\nsupposition.en = \"If\"\n"
                  "label.en = \"e\"\n";
    return events;
}

std::string choiceOf(const char* kind, int count)
{
    std::string text = std::string{kind} + "(";
    for (int i = 0; i < count; ++i)
        text +=
            (i == 0 ? "e" : ", e") + std::to_string(i) + " + " + std::to_string(i + 3) + " months";
    return text + ")";
}

TEST(FindOverlaps, TriesManyEventsAtOnce)
{
    const std::string early = term("rent", "first", "until = \"" + choiceOf("earliest", 20) + "\"");
    const std::string late = term("rent", "first", "part = \"b\"\nfrom = 2023-01-01");

    EXPECT_EQ(overlapsIn(manyEvents(20) + early + late), 1U);
}

TEST(FindOverlaps, TriesManyEventsThatMustAllHaveCome)
{
    const std::string late =
        term("rent", "first", "from = \"" + choiceOf("latest", 8) + "\"\nuntil = 2023-01-01");
    const std::string fixed = term("rent", "first",
                                   "part = \"b\"\nfrom = 2022-01-01\n"
                                   "until = 2022-02-01");

    EXPECT_EQ(overlapsIn(manyEvents(8) + late + fixed), 1U);
}

TEST(FindOverlaps, SaysWhereItCouldNotTryEverything)
{
    // Each event both begins the one and ends the other, so that every combination counts.
    const std::string begins =
        term("rent", "first",
             "from = \"" + choiceOf("latest", 12) + "\"\nuntil = \"earliest(" +
                 choiceOf("latest", 12) + ", 2019-01-01)\"");
    const std::string fixed = term("rent", "first",
                                   "part = \"b\"\nfrom = 2022-01-01\n"
                                   "until = 2022-02-01");
    const auto agreement = pact(manyEvents(12) + begins + fixed);

    const auto overlaps = findOverlaps(*agreement);

    ASSERT_EQ(overlaps.size(), 1U);
    EXPECT_EQ(overlaps[0].day, std::nullopt);
    EXPECT_EQ(overlapDiagnostics(*agreement)[0].severity, Severity::Warning);
}

} // namespace
} // namespace pactline
