#include "timeline/chart_choice.h"

#include "support/pact.h"

#include <gtest/gtest.h>

namespace pactline
{
namespace
{

const std::string someTerm = term("rent", "first");

std::string series(const std::string& id)
{
    return "[[series]]\nid = \"" + id + "\"\ntitle.en = \"Of " + id + R"("
unit.en = "euro"
[[series.line]]
id = "paid"
title.en = "Paid"
kind = "points"
points = [ { date = 2021-01-01, value = 1 } ]
)";
}

std::string chart(const std::string& id, const std::string& left)
{
    return "[[chart]]\nid = \"" + id + "\"\ntitle.en = \"A chart\"\nleft = \"" + left + "\"\n";
}

TEST(ChartChoices, ListChartsThenSeriesThenWhatIsMadeOfClauses)
{
    const auto agreement =
        pact(someTerm + series("rents") + series("costs") + chart("both", "costs"));

    EXPECT_EQ(chartChoices(*agreement),
              (std::vector<ChartChoice>{FileChart{0}, SeriesIndex{0}, SeriesIndex{1},
                                        InForceChart{}, NoChart{}}));
}

TEST(ChartChoices, ListASeriesOnceThatAChartShowsAloneUnderTheSameTitle)
{
    const auto agreement = pact(someTerm + series("rents") + series("costs") +
                                "[[chart]]\nid = \"spent\"\ntitle.en = \"Of costs\"\n"
                                "left = \"costs\"\n");

    EXPECT_EQ(chartChoices(*agreement),
              (std::vector<ChartChoice>{FileChart{0}, SeriesIndex{0}, InForceChart{}, NoChart{}}));
    EXPECT_EQ(chartNamed(*agreement, "costs"), ChartChoice{FileChart{0}});
    EXPECT_EQ(chartNamed(*agreement, "series:costs"), ChartChoice{FileChart{0}});
}

TEST(ChartChoices, OfferSeriesWhereTheFileHasNoChart)
{
    const auto agreement = pact(someTerm + series("rents"));

    EXPECT_EQ(defaultChart(*agreement), ChartChoice{SeriesIndex{0}});
}

TEST(ChartChoices, BeginWithTheClausesWhereThereIsNoSeriesEither)
{
    EXPECT_EQ(defaultChart(*pact(someTerm)), ChartChoice{InForceChart{}});
}

TEST(ChartChoices, BeginWithTheChartThatTheFileNames)
{
    const auto agreement = shippedAgreement();

    EXPECT_EQ(nameOf(*agreement, defaultChart(*agreement)), "capital-and-stake");
}

TEST(ChartChoices, AreFoundByTheirNames)
{
    for (const auto& agreement :
         {pact(someTerm + series("rents") + series("costs") + chart("rents", "rents")),
          shippedAgreement()})
        for (const ChartChoice& choice : chartChoices(*agreement))
            EXPECT_EQ(chartNamed(*agreement, nameOf(*agreement, choice)), choice)
                << nameOf(*agreement, choice);
}

TEST(ChartChoices, TellASeriesFromAChartOfTheSameName)
{
    const auto agreement =
        pact(someTerm + series("rents") + series("costs") + chart("rents", "costs"));

    EXPECT_EQ(chartNamed(*agreement, "rents"), ChartChoice{FileChart{0}});
    EXPECT_EQ(chartNamed(*agreement, "series:rents"), ChartChoice{SeriesIndex{0}});
    EXPECT_EQ(chartNamed(*agreement, "costs"), ChartChoice{SeriesIndex{1}});
    EXPECT_EQ(chartNamed(*agreement, "series:costs"), ChartChoice{SeriesIndex{1}});
    EXPECT_EQ(chartNamed(*agreement, "profits"), std::nullopt);
}

} // namespace
} // namespace pactline
