// How texts are compared, and which parts of them are marked.

#include "find/folding.h"

#include <gmock/gmock.h>

namespace pactline
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

/// The parts of a text that are marked.
std::vector<std::string> marked(const QString& text, const QString& typed)
{
    std::vector<std::string> parts;
    for (const Stretch& stretch : stretchesOf(text, wordsOf(typed)))
        parts.push_back(text.mid(stretch.from, stretch.length).toStdString());
    return parts;
}

TEST(FoldedText, IgnoresCapitalsAccentsAndLigatures)
{
    EXPECT_EQ(folded("Échéance de l’ŒUVRE, Größe, naïf"), "echeance de l'oeuvre, grosse, naif");
}

TEST(FoldedText, IgnoresHowAnAccentIsWritten)
{
    EXPECT_EQ(folded(QString::fromUtf8("e\u0301che\u0301ance")), folded("échéance"));
}

TEST(FoldedText, MakesTypographicSignsPlain)
{
    EXPECT_EQ(folded("OpenAI’s ‘own’ “API”…"), "openai's 'own' \"api\"...");
    EXPECT_EQ(folded("pre–AGI post‑AGI non-API"), "pre agi post agi non api");
    EXPECT_EQ(folded(QString::fromUtf8("20\u00A0% 10\u202F000")), "20 % 10 000");
}

TEST(FoldedText, SplitsWhatIsTypedIntoWords)
{
    EXPECT_THAT(wordsOf("  Post-AGI   modèles "), ElementsAre("post", "agi", "modeles"));
    EXPECT_THAT(wordsOf(" - "), IsEmpty());
}

TEST(FoldedText, MarksTheOriginalsLettersWithTheirAccents)
{
    EXPECT_THAT(marked("Une échéance", "echea"), ElementsAre("échéa"));
    EXPECT_THAT(marked(QString::fromUtf8("e\u0301che\u0301ance"), "eche"),
                ElementsAre("e\u0301che\u0301"));
    EXPECT_THAT(marked("œuvre", "o"), ElementsAre("œ"));
    EXPECT_THAT(marked("œuvre", "uvr"), ElementsAre("uvr"));
}

TEST(FoldedText, MarksEveryPlaceOfEveryWordOnce)
{
    EXPECT_THAT(marked("API on any API", "api an"), ElementsAre("API", "an", "API"));
    EXPECT_THAT(marked("exclusivity", "exclu clusiv"), ElementsAre("exclusiv"));
}

TEST(FoldedText, MarksASingleLetterAtBeginningsOfWordsOnly)
{
    EXPECT_THAT(marked("An API, a cat", "a"), ElementsAre("A", "A", "a"));
}

TEST(FoldedText, MarksScatteredLetters)
{
    const auto stretches = scatteredStretches("Zoom in", "zin");

    EXPECT_THAT(stretches, ElementsAre(Stretch{0, 1}, Stretch{5, 2}));
}

TEST(FoldedText, ExcerptsFromShortlyBeforeTheWordOn)
{
    const QString text = "The first sentence says little, and only the second one, which follows "
                         "here, names the licence that was asked for by somebody who searches.";

    const QString part = excerpt(text, {"licence"}, 40);

    EXPECT_TRUE(part.startsWith("… ")) << part.toStdString();
    EXPECT_TRUE(part.endsWith("…")) << part.toStdString();
    EXPECT_TRUE(part.contains("licence")) << part.toStdString();
    EXPECT_LE(part.size(), 40 + 3);
}

TEST(FoldedText, ExcerptsAShortTextWhole)
{
    EXPECT_EQ(excerpt("All of it,\n the licence too", {"licence"}, 40),
              "All of it, the licence too");
}

} // namespace
} // namespace pactline
