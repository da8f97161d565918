#include "recipe/recipe.h"

#include "support/dates.h"
#include "support/diagnostic_code.h"
#include "support/pact.h"
#include "support/random_agreement.h"
#include "support/random_recipe.h"

#include <gmock/gmock.h>

namespace pactline
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using Code = DiagnosticCode;

std::vector<Code> codesOf(const std::vector<Diagnostic>& diagnostics)
{
    std::vector<Code> codes;
    codes.reserve(diagnostics.size());
    for (const Diagnostic& diagnostic : diagnostics)
        codes.push_back(diagnostic.code);
    return codes;
}

/// Everything that a scenario of the shipped agreement can hold.
Scenario supposed(const Agreement& agreement)
{
    return scenario(agreement)
        .asSigned("v2025b")
        .supposing("agi-declared", "2029-03~")
        .supposing("agi-verified", "+8months");
}

class RecipeTest : public testing::Test
{
protected:
    /// A recipe of the small agreement with these lines behind its head.
    RecipeRead read(const std::string& body, UnknownNames unknown = UnknownNames::Refused) const
    {
        return readRecipe("recipe = 1\nagreement = \"" + agreement->id + "\"\n" + body, *agreement,
                          unknown);
    }

    Recipe good(const std::string& body) const
    {
        const RecipeRead read = this->read(body);
        EXPECT_THAT(read.diagnostics, IsEmpty());
        return read.recipe.value_or(Recipe{});
    }

    const std::shared_ptr<const Agreement> agreement =
        pact(term("rent", "first", "until = \"declared\"") + term("repair", "second"));
};

TEST(Recipe, ComesBackFromItsTextWhateverItAsksFor)
{
    std::mt19937 random{20261124};
    const auto shipped = shippedAgreement();
    for (int i = 0; i < 500; ++i) {
        const auto agreement = i % 2 == 0 ? randomAgreement(random) : shipped;
        const Scenario scenario =
            agreement == shipped ? supposed(*shipped) : randomScenario(*agreement, random);
        if (!contradictionsIn(*agreement, scenario).empty())
            continue;
        const Recipe recipe = randomRecipe(*agreement, scenario, random);
        const std::string text = toToml(*agreement, recipe);

        const RecipeRead read = readRecipe(text, *agreement);

        ASSERT_THAT(codesOf(read.diagnostics), IsEmpty()) << text;
        ASSERT_EQ(read.recipe, recipe) << text;
        ASSERT_EQ(toToml(*agreement, *read.recipe), text);
    }
}

TEST(Recipe, SurvivesEveryDamageWithAMessage)
{
    std::mt19937 random{4};
    const auto agreement = shippedAgreement();
    for (int i = 0; i < 3'000; ++i) {
        std::string text =
            toToml(*agreement, randomRecipe(*agreement, supposed(*agreement), random));
        const auto at = std::size_t(random() % text.size());
        if (i % 3 == 0)
            text.resize(at);
        else if (i % 3 == 1)
            text[at] = char(text[at] ^ (1 << random() % 8));
        else
            text.insert(at, text.substr(random() % text.size(), random() % 40));

        const RecipeHead head = readRecipeHead(text);
        const RecipeRead read = readRecipe(text, *agreement);

        EXPECT_TRUE(read.recipe.has_value() || !read.diagnostics.empty()) << text;
        EXPECT_TRUE(head.readable() || !read.recipe) << text;
    }
}

TEST_F(RecipeTest, LeavesWhatItDoesNotSayAsTheFileShowsItFirst)
{
    EXPECT_EQ(good(""), defaultRecipe(*agreement));
}

TEST_F(RecipeTest, KeepsNothingAppliedApartFromWhatIsNotSaid)
{
    EXPECT_EQ(good("scenario.as-signed = false").scenario.asSigned, std::nullopt);
    EXPECT_NE(good("").scenario.asSigned, std::nullopt);
}

TEST_F(RecipeTest, NamesEveryUnknownNameAtOnceWithItsPlace)
{
    const RecipeRead read = this->read("[scenario]\n"
                                       "as-signed = \"frist\"\n"
                                       "suppose.declaired = \"2030\"\n"
                                       "[lanes]\n"
                                       "pinned = [\"rent\", \"rant\"]\n"
                                       "filter.benefits = [\"gamma\"]\n");

    EXPECT_FALSE(read.recipe);
    ASSERT_EQ(read.diagnostics.size(), 4U);
    for (const Diagnostic& diagnostic : read.diagnostics)
        EXPECT_EQ(diagnostic.code, Code::UnknownReference);
    EXPECT_EQ(read.diagnostics[0].where, (Location{4, 13}));
    EXPECT_THAT(read.diagnostics[1].arguments, ElementsAre("event", "declaired", "declared"));
    EXPECT_THAT(read.diagnostics[2].arguments, ElementsAre("clause", "rant", "rent"));
    EXPECT_EQ(read.diagnostics[3].arguments[1], "gamma");
}

TEST_F(RecipeTest, TellsOverlongNamesByTheirFirstCharacters)
{
    std::string name;
    for (int i = 0; i < 300; ++i)
        name += "é";
    const RecipeRead read = this->read("view.chart = \"" + name + "\"");

    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(read.diagnostics[0].arguments.at(1), name.substr(0, 400));
}

TEST_F(RecipeTest, LeavesUnknownNamesOutWhereThatIsAskedFor)
{
    const RecipeRead read =
        this->read("lanes.pinned = [\"rant\", \"rent\"]", UnknownNames::LeftOut);

    ASSERT_TRUE(read.recipe);
    EXPECT_THAT(read.recipe->lanes.arrangement.pinned, ElementsAre(clause(*agreement, "rent")));
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(read.diagnostics[0].severity, Severity::Warning);
}

TEST_F(RecipeTest, SaysUnknownKeysAndWords)
{
    EXPECT_THAT(codesOf(read("link = \"https://example.org\"").diagnostics),
                ElementsAre(Code::UnknownKey));
    EXPECT_THAT(codesOf(read("lanes.order = \"random\"").diagnostics),
                ElementsAre(Code::UnknownWord));
    EXPECT_THAT(codesOf(read("figure.theme = \"pink\"\nfigure.draws = [\"map\"]").diagnostics),
                ElementsAre(Code::UnknownWord, Code::UnknownWord));
}

TEST_F(RecipeTest, SaysOfANewerVersionThatAloneAndNothingElse)
{
    const std::string text = "recipe = 2\nagreement = 7\nwhatever = true";

    EXPECT_THAT(codesOf(readRecipeHead(text).diagnostics), ElementsAre(Code::NewerRecipe));
    EXPECT_THAT(codesOf(readRecipe(text, *agreement).diagnostics), ElementsAre(Code::NewerRecipe));
    EXPECT_THAT(codesOf(readRecipeHead("recipe = 1\nschema = 99\nagreement = \"x\"").diagnostics),
                ElementsAre(Code::UnsupportedSchema));
}

TEST_F(RecipeTest, IsBoundedInEveryDirection)
{
    const std::string thousand(1'001, 'x');
    std::string many;
    for (int i = 0; i < 2'001; ++i)
        many += "\"a\",";

    EXPECT_THAT(codesOf(read(std::string(70'000, '#')).diagnostics),
                ElementsAre(Code::RecipeTooLarge));
    EXPECT_THAT(codesOf(read("figure.title = \"" + thousand + "\"").diagnostics),
                ElementsAre(Code::TextTooLong));
    EXPECT_THAT(codesOf(read("lanes.pinned = [\"" + thousand + "\"]").diagnostics),
                ElementsAre(Code::TextTooLong));
    EXPECT_THAT(codesOf(read("lanes.pinned = [" + many + "]").diagnostics),
                ElementsAre(Code::TooMany));
    EXPECT_THAT(codesOf(read("figure.size = [1, 99999]").diagnostics),
                ElementsAre(Code::SizeOutOfRange));
    EXPECT_THAT(codesOf(read("figure.pixel-ratio = 20.0").diagnostics),
                ElementsAre(Code::SizeOutOfRange));
    EXPECT_THAT(codesOf(read("figure.dpi = 1\nfigure.seconds = 99").diagnostics),
                ElementsAre(Code::NumberOutOfRange, Code::NumberOutOfRange));
    EXPECT_THAT(codesOf(read("figure.page = [1, 0.5]").diagnostics),
                ElementsAre(Code::NumberOutOfRange));
    EXPECT_THAT(codesOf(read("a" + std::string(5'000, '.') + "b = 1").diagnostics),
                ElementsAre(Code::KeyTooDeep));
    EXPECT_FALSE(read("x = " + std::string(30'000, '[')).recipe);
}

TEST_F(RecipeTest, RefusesAStretchThatTheAxisDoesNotHave)
{
    EXPECT_THAT(codesOf(read("view.from = 1500-01-01\nview.until = 1600-01-01").diagnostics),
                ElementsAre(Code::ViewOutsideAxis));
    EXPECT_THAT(codesOf(read("view.from = 2022-01-05\nview.until = 2022-01-01").diagnostics),
                ElementsAre(Code::ViewTooShort));
    EXPECT_THAT(codesOf(read("view.from = 2022-01-05").diagnostics), ElementsAre(Code::MissingKey));
}

TEST_F(RecipeTest, RefusesAScenarioThatContradictsItself)
{
    EXPECT_THAT(codesOf(read("scenario.suppose.verified = \"2030-01-01\"").diagnostics),
                ElementsAre(Code::SupposedWithoutFirst));
    EXPECT_THAT(codesOf(read("scenario.suppose.declared = \"pending\"").diagnostics),
                ElementsAre(Code::SupposedNoFollower));
    EXPECT_THAT(codesOf(read("scenario.suppose.fire = \"2030\"").diagnostics),
                ElementsAre(Code::NotContingent));
}

TEST_F(RecipeTest, NeedsNoMoreOfAnOrderByHandThanDiffersFromTheFile)
{
    Recipe recipe = defaultRecipe(*agreement);
    recipe.lanes.arrangement.order = LaneOrder::Hand;
    recipe.lanes.arrangement.byHand = {{1}, {0}};
    EXPECT_THAT(canonical(recipe).lanes.arrangement.byHand, ElementsAre(ClauseIndex{1}));

    recipe.lanes.arrangement.byHand = {{0}, {1}};
    EXPECT_EQ(canonical(recipe), defaultRecipe(*agreement));
}

TEST(RecipeText, IsKnownByItsFirstKey)
{
    EXPECT_TRUE(looksLikeRecipe("recipe = 1\n"));
    EXPECT_TRUE(looksLikeRecipe("# words\n\n  recipe=2"));
    EXPECT_TRUE(looksLikeRecipe("\xEF\xBB\xBF# words\nrecipe = 1"));
    EXPECT_FALSE(looksLikeRecipe("recipes = 1"));
    EXPECT_FALSE(looksLikeRecipe("schema = 1\nrecipe = 1"));
    EXPECT_FALSE(looksLikeRecipe("# recipe = 1"));
    EXPECT_FALSE(looksLikeRecipe(""));
    EXPECT_FALSE(looksLikeRecipe("recipe"));
}

TEST(RecipeHead, AsksForItsFirstKeyInAnEmptyText)
{
    const RecipeHead head = readRecipeHead(" \n");

    ASSERT_EQ(head.diagnostics.size(), 1U);
    EXPECT_EQ(head.diagnostics[0].code, DiagnosticCode::NotARecipe);
}

TEST(RecipeHead, SaysWhoseItIs)
{
    const RecipeHead head =
        readRecipeHead("recipe = 1\nagreement = \"pact\"\nchecked = 2026-10-08\n[view]\nx = 1");

    EXPECT_TRUE(head.readable());
    EXPECT_EQ(head.agreement, "pact");
    EXPECT_EQ(head.checked, day("2026-10-08"));
    EXPECT_THAT(codesOf(readRecipeHead("schema = 1").diagnostics), ElementsAre(Code::NotARecipe));
    EXPECT_THAT(codesOf(readRecipeHead("recipe = 1").diagnostics), ElementsAre(Code::MissingKey));
}

} // namespace
} // namespace pactline
