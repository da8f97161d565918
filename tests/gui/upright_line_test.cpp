// The lines of days leave out the words that they would cut.

#include "picture/upright_line.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

TEST(UprightLine, LeavesOutTheWordsThatItWouldCut)
{
    using Stretches = std::vector<std::pair<double, double>>;
    const std::vector<QRectF> words{{0, 40, 30, 10}, {0, 20, 30, 10}, {50, 60, 30, 10}};

    EXPECT_EQ(clearOfWords(15, 0, 100, words), (Stretches{{0, 20}, {30, 40}, {50, 100}}));
    EXPECT_EQ(clearOfWords(15, 25, 45, words), (Stretches{{30, 40}}));
    EXPECT_EQ(clearOfWords(40, 0, 100, words), (Stretches{{0, 100}}));
}

} // namespace
} // namespace pactline
