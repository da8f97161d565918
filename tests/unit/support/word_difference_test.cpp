#include "support/word_difference.h"

#include <gtest/gtest.h>

namespace pactline
{

/// For readable failures.
void PrintTo(const WordRun& run, std::ostream* out)
{
    const char* marks[] = {"=", "-", "+"};
    *out << marks[int(run.kind)] << "«" << run.words << "»";
}

namespace
{

using Runs = std::vector<WordRun>;
using enum WordRun::Kind;

TEST(WordDifference, KeepsEqualTextsInOneRun)
{
    EXPECT_EQ(wordDifference("exclusive until AGI", "exclusive until AGI"),
              (Runs{{Kept, "exclusive until AGI"}}));
}

TEST(WordDifference, FindsNothingInNothing)
{
    EXPECT_TRUE(wordDifference("", " \n").empty());
}

TEST(WordDifference, RemovesAllOfATextThatGoesAndAddsAllOfOneThatComes)
{
    EXPECT_EQ(wordDifference("all of it", ""), (Runs{{Removed, "all of it"}}));
    EXPECT_EQ(wordDifference("", "all of it"), (Runs{{Added, "all of it"}}));
}

TEST(WordDifference, PutsWhatIsRemovedBeforeWhatIsAddedInItsPlace)
{
    EXPECT_EQ(
        wordDifference("the licence runs to 2030 at least", "the licence runs to 2032 at least"),
        (Runs{{Kept, "the licence runs to"},
              {Removed, "2030"},
              {Added, "2032"},
              {Kept, "at least"}}));
}

TEST(WordDifference, KeepsAsManyWordsAsPossible)
{
    // "a" could be kept first, at the price of two words later.
    EXPECT_EQ(wordDifference("a x b c", "b c a"),
              (Runs{{Removed, "a x"}, {Kept, "b c"}, {Added, "a"}}));
    EXPECT_EQ(wordDifference("x a b c", "a b c x"),
              (Runs{{Removed, "x"}, {Kept, "a b c"}, {Added, "x"}}));
}

TEST(WordDifference, TakesALonelyWordAmidMuchThatChangesAsChanged)
{
    EXPECT_EQ(
        wordDifference("one two three the four five six", "seven eight the nine ten"),
        (Runs{{Removed, "one two three the four five six"}, {Added, "seven eight the nine ten"}}));
}

TEST(WordDifference, LeavesALonelyWordWhereLittleChangesAroundIt)
{
    EXPECT_EQ(wordDifference("to 2030 at least", "to 2032 at most"), (Runs{{Kept, "to"},
                                                                           {Removed, "2030"},
                                                                           {Added, "2032"},
                                                                           {Kept, "at"},
                                                                           {Removed, "least"},
                                                                           {Added, "most"}}));
}

TEST(WordDifference, PartsWordsAtSpacesAndLineEndsOnly)
{
    EXPECT_EQ(wordDifference("20\u00a0% of\nrevenue", "25\u00a0%  of revenue"),
              (Runs{{Removed, "20\u00a0%"}, {Added, "25\u00a0%"}, {Kept, "of revenue"}}));
}

TEST(WordDifference, GivesBothTextsBack)
{
    const std::string before =
        "Microsoft keeps its rights until 2030 and pays no more than 20 per cent";
    const std::string after =
        "Microsoft gives up its rights in 2032 and pays more than 25 per cent then";
    std::string left;
    std::string right;
    for (const WordRun& run : wordDifference(before, after)) {
        if (run.kind != Added)
            left += (left.empty() ? "" : " ") + run.words;
        if (run.kind != Removed)
            right += (right.empty() ? "" : " ") + run.words;
    }

    EXPECT_EQ(left, before);
    EXPECT_EQ(right, after);
}

} // namespace
} // namespace pactline
