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

} // namespace
} // namespace pactline
