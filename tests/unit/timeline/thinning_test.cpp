#include "timeline/thinning.h"

#include "support/dates.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

namespace pactline
{
namespace
{

/// 1000 days on 100 pixels: ten days to a column.
const TimeScale scale{{day("2020-01-01"), day("2020-01-01").plusDays(1000)}, 50, 100};

double dayAt(int offset)
{
    return day("2020-01-01").plusDays(offset).dayNumber();
}

TEST(Thinning, KeepsFirstLeastGreatestAndLastOfAColumnInTheirOrder)
{
    const std::vector<PlotPoint> path{{dayAt(0), 5}, {dayAt(1), 9}, {dayAt(2), 6}, {dayAt(3), 7},
                                      {dayAt(4), 1}, {dayAt(5), 6}, {dayAt(6), 5}};

    EXPECT_EQ(thinned(path, scale),
              (std::vector<PlotPoint>{{dayAt(0), 5}, {dayAt(1), 9}, {dayAt(4), 1}, {dayAt(6), 5}}));
}

TEST(Thinning, LeavesAPathAloneThatThePixelsCanShow)
{
    const std::vector<PlotPoint> path{
        {dayAt(0), 1}, {dayAt(100), 1}, {dayAt(100), 3}, {dayAt(500), 3}};

    EXPECT_EQ(thinned(path, scale), path);
}

TEST(Thinning, KeepsStepsUpright)
{
    std::vector<PlotPoint> steps;
    for (int i = 0; i < 1000; ++i) {
        if (!steps.empty())
            steps.push_back({dayAt(i), steps.back().value});
        steps.push_back({dayAt(i), double(i % 7)});
    }

    const auto kept = thinned(steps, scale);

    ASSERT_LE(kept.size(), 4U * 100);
    for (std::size_t i = 1; i < kept.size(); ++i) {
        const bool upright = std::floor((kept[i].day - kept[0].day) / 10) ==
                             std::floor((kept[i - 1].day - kept[0].day) / 10);
        const bool level = kept[i].value == kept[i - 1].value;
        EXPECT_TRUE(upright || level) << i;
    }
}

TEST(Thinning, KeepsOneVertexOnEitherSideOfWhatIsSeen)
{
    const std::vector<PlotPoint> path{{dayAt(-300), 1}, {dayAt(-200), 2}, {dayAt(-100), 3},
                                      {dayAt(500), 4},  {dayAt(1100), 5}, {dayAt(1200), 6}};

    EXPECT_EQ(thinned(path, scale),
              (std::vector<PlotPoint>{{dayAt(-100), 3}, {dayAt(500), 4}, {dayAt(1100), 5}}));
}

TEST(Thinning, ShowsTheSameExtremesInEveryColumn)
{
    std::mt19937 random{5};
    std::vector<PlotPoint> path;
    path.reserve(1000);
    for (int i = 0; i < 1000; ++i)
        path.push_back({dayAt(i), std::uniform_real_distribution{0.0, 9.0}(random)});
    const auto extremes = [](const std::vector<PlotPoint>& points) {
        std::map<double, std::pair<double, double>> columns;
        for (const PlotPoint& point : points) {
            const double column = std::floor((point.day - dayAt(0)) / 10);
            auto& [least, greatest] = columns.try_emplace(column, 99, -99).first->second;
            least = std::min(least, point.value);
            greatest = std::max(greatest, point.value);
        }
        return columns;
    };

    const auto kept = thinned(path, scale);

    EXPECT_EQ(extremes(kept), extremes(path));
    EXPECT_LE(kept.size(), 400U);
}

TEST(Thinning, OfNothingIsNothing)
{
    EXPECT_TRUE(thinned({}, scale).empty());
}

} // namespace
} // namespace pactline
