#include "document/nearest_name.h"

#include <gtest/gtest.h>

#include <vector>

namespace pactline
{
namespace
{

const std::vector<std::string> known{"research-ip", "open-weights", "stake"};

TEST(NearestName, FindsWhatDiffersByALetter)
{
    EXPECT_EQ(nearestName("reserch-ip", known), "research-ip");
}

TEST(NearestName, CountsSwappedNeighboursAsOneMistake)
{
    EXPECT_EQ(editDistance("satke", "stake"), 1U);
    EXPECT_EQ(nearestName("satke", known), "stake");
}

TEST(NearestName, FindsWhatBeginsAlike)
{
    EXPECT_EQ(nearestName("open", known), "open-weights");
}

TEST(NearestName, ComparesNoWordsThatNobodyMistypes)
{
    const std::string endless(1'000'000, 'a');

    EXPECT_EQ(nearestName(endless, std::vector{endless + "b"}), "");
    EXPECT_EQ(nearestName("stake", std::vector{endless, std::string{"stake-in-it"}}),
              "stake-in-it");
}

TEST(NearestName, GuessesNothingWhereNothingIsNear)
{
    EXPECT_EQ(nearestName("consumer-hardware", known), "");
}

} // namespace
} // namespace pactline
