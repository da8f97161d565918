#include "support/characters.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

TEST(Characters, AreCountedWhateverBytesTheyTake)
{
    EXPECT_EQ(lengthInCharacters(""), 0U);
    EXPECT_EQ(lengthInCharacters("année"), 5U);
    EXPECT_EQ(lengthInCharacters("€𝄞"), 2U);
}

TEST(Characters, AreNeverCutInTheMiddle)
{
    EXPECT_EQ(firstCharacters("année", 4), "anné");
    EXPECT_EQ(firstCharacters("a€𝄞b", 3), "a€𝄞");
    EXPECT_EQ(firstCharacters("a€𝄞b", 2), "a€");
    EXPECT_EQ(firstCharacters("a€𝄞b", 0), "");
    EXPECT_EQ(firstCharacters("a€𝄞b", 9), "a€𝄞b");
}

} // namespace
} // namespace pactline
