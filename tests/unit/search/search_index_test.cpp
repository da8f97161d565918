#include "search/search_index.h"

#include <gmock/gmock.h>

namespace pactline
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using Words = std::vector<std::string>;

constexpr std::size_t all = 100;

SearchIndex titles(const std::vector<std::string>& names)
{
    std::vector<Searchable> entries;
    entries.reserve(names.size());
    for (const std::string& name : names)
        entries.push_back({0, name, {}});
    return SearchIndex{entries};
}

std::vector<SearchHit> hits(const SearchIndex& index, const Words& words)
{
    const auto kinds = index.search(words, all);
    return kinds.empty() ? std::vector<SearchHit>{} : kinds.front().best;
}

TEST(SearchIndex, RanksABeginningBeforeAWordBeforeAnInside)
{
    const auto index = titles({"subrent", "the rent", "rent"});

    EXPECT_THAT(hits(index, {"rent"}), ElementsAre(SearchHit{2, MatchPlace::TitleStart},
                                                   SearchHit{1, MatchPlace::TitleWord},
                                                   SearchHit{0, MatchPlace::TitleInside}));
}

TEST(SearchIndex, RanksEveryTitleBeforeATextOfTheSameKind)
{
    const SearchIndex index{{{0, "repair", "whoever pays the rent"}, {0, "subrent", ""}}};

    EXPECT_THAT(hits(index, {"rent"}), ElementsAre(SearchHit{1, MatchPlace::TitleInside},
                                                   SearchHit{0, MatchPlace::TextWord}));
}

TEST(SearchIndex, FindsAWordInsideAnotherInATextToo)
{
    const SearchIndex index{{{0, "repair", "the subrent"}}};

    EXPECT_THAT(hits(index, {"rent"}), ElementsAre(SearchHit{0, MatchPlace::TextInside}));
}

TEST(SearchIndex, PrefersALaterWordToAnEarlierInside)
{
    EXPECT_THAT(hits(titles({"subrent of rent"}), {"rent"}),
                ElementsAre(SearchHit{0, MatchPlace::TitleWord}));
}

TEST(SearchIndex, WantsEveryWordInAnyOrder)
{
    const auto index = titles({"rent of the house", "rent", "house"});

    EXPECT_THAT(hits(index, {"house", "rent"}), ElementsAre(SearchHit{0, MatchPlace::TitleWord}));
}

TEST(SearchIndex, FindsWordsSpreadOverTitleAndText)
{
    const SearchIndex index{{{0, "rent", "of the house"}}};

    EXPECT_THAT(hits(index, {"rent", "house"}), ElementsAre(SearchHit{0, MatchPlace::TextWord}));
}

TEST(SearchIndex, RanksATitleThatBeginsWithAllOfItAsABeginning)
{
    const auto index = titles({"house, its rent", "rent house", "house rent"});

    EXPECT_THAT(hits(index, {"house", "rent"}), ElementsAre(SearchHit{2, MatchPlace::TitleStart},
                                                            SearchHit{0, MatchPlace::TitleWord},
                                                            SearchHit{1, MatchPlace::TitleWord}));
}

TEST(SearchIndex, LooksForOneLetterAtBeginningsOfWordsOnly)
{
    const SearchIndex index{{{0, "rent", ""}, {0, "art", ""}, {0, "a", "the rent"}}};

    EXPECT_THAT(hits(index, {"r"}), ElementsAre(SearchHit{0, MatchPlace::TitleStart},
                                                SearchHit{2, MatchPlace::TextWord}));
}

TEST(SearchIndex, NeverFindsAWordAcrossTitleAndTextOrTwoEntries)
{
    const SearchIndex index{{{0, "re", "nt"}, {0, "pair", ""}}};

    EXPECT_THAT(hits(index, {"rent"}), IsEmpty());
    EXPECT_THAT(hits(index, {"ntpair"}), IsEmpty());
}

TEST(SearchIndex, FindsNothingForNoWord)
{
    EXPECT_THAT(titles({"rent"}).search({}, all), IsEmpty());
}

TEST(SearchIndex, BeginsWithTheKindThatHasTheBestHitThenByNumber)
{
    const SearchIndex index{
        {{0, "subrent", ""}, {1, "the rent", ""}, {2, "rent", ""}, {3, "rents", ""}}};

    std::vector<std::uint32_t> kinds;
    for (const KindHits& kind : index.search({"rent"}, all))
        kinds.push_back(kind.kind);

    EXPECT_THAT(kinds, ElementsAre(2U, 3U, 1U, 0U));
}

TEST(SearchIndex, CountsAllAndReturnsTheBest)
{
    const auto index = titles({"the rent", "subrent", "rent"});

    const auto kinds = index.search({"rent"}, 2);

    ASSERT_EQ(kinds.size(), 1U);
    EXPECT_EQ(kinds[0].count, 3U);
    EXPECT_THAT(kinds[0].best, ElementsAre(SearchHit{2, MatchPlace::TitleStart},
                                           SearchHit{0, MatchPlace::TitleWord}));
}

TEST(SearchIndex, BeginsAWordBehindWhateverIsNoLetterOrDigit)
{
    const auto index = titles({"l'api", "(api)", "2api",
                               "\xC3\xB8"
                               "api"});

    EXPECT_THAT(hits(index, {"api"}), ElementsAre(SearchHit{0, MatchPlace::TitleWord},
                                                  SearchHit{1, MatchPlace::TitleWord},
                                                  SearchHit{2, MatchPlace::TitleInside},
                                                  SearchHit{3, MatchPlace::TitleInside}));
}

TEST(SearchIndex, FindsScatteredLettersTheClosestFirst)
{
    const auto index = titles({"zoom out to all of it now", "zoom in", "fit"});

    const auto kinds = index.searchScattered("zin", all);

    ASSERT_EQ(kinds.size(), 1U);
    EXPECT_THAT(kinds[0].best, ElementsAre(SearchHit{1, MatchPlace::Scattered},
                                           SearchHit{0, MatchPlace::Scattered}));
}

TEST(SearchIndex, DoesNotGatherLettersFromAWholeSentence)
{
    const std::string sentence = "neither may choose another one without telling the other first";
    EXPECT_THAT(titles({sentence}).searchScattered("nochart", all), IsEmpty());
    EXPECT_FALSE(scatteredIn(sentence, "nmcatf"));
}

TEST(SearchIndex, BeginsScatteredLettersWithAWord)
{
    EXPECT_THAT(titles({"rezoom in"}).searchScattered("zin", all), IsEmpty());
    EXPECT_THAT(*scatteredIn("a zoom in", "zin"), ElementsAre(2U, 7U, 8U));
    EXPECT_FALSE(scatteredIn("zoom", "zx"));
    EXPECT_FALSE(scatteredIn("zoom", ""));
}

TEST(SearchIndex, KnowsWhichWordsItHolds)
{
    const SearchIndex index{{{0, "rent", "of the house"}}};

    EXPECT_TRUE(index.holds("house"));
    EXPECT_FALSE(index.holds("horse"));
}

} // namespace
} // namespace pactline
