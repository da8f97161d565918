// A figure is laid out anew for its size: no text on another, nothing cropped.

#include "text_recorder.h"

#include "export/figure_column.h"
#include "export/figure_painter.h"
#include "export/figure_recipe.h"
#include "export/figure_size.h"
#include "export/figure_text.h"
#include "support/dates.h"
#include "support/pact.h"
#include "support/random_agreement.h"
#include "text/state_text.h"
#include "text/translation.h"
#include "timeline/axis.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

FigureRequest requestOf(std::shared_ptr<const Agreement> agreement, const Scenario& supposed)
{
    FigureRequest request;
    request.projection = project(agreement, supposed);
    request.visible = wholeAxis(*agreement, request.projection->scenario());
    request.playhead = agreement->view.playhead.value_or(agreement->checked);
    request.chart = defaultChart(*agreement);
    return request;
}

FigureRequest shippedRequest(bool supposing)
{
    const auto agreement = shippedAgreement();
    auto builder = scenario(*agreement).asSigned("v2025b");
    if (supposing)
        builder.supposing("agi-declared", "2029-03-15");
    return requestOf(agreement, builder);
}

FigureRequest believedRequest(const QString& language)
{
    const auto agreement = shippedAgreement();
    Recipe recipe = defaultRecipe(*agreement);
    recipe.scenario = scenario(*agreement)
                          .asSigned("v2025b")
                          .supposing("agi-declared", "10%:2028-06,50%:2033,never:10%");
    recipe.language = language.toStdString();
    return figureFrom(recipe, evaluate(agreement, recipe.scenario));
}

FigureRequest largeRequest(std::size_t clauses)
{
    const auto agreement = largeAgreement(clauses);
    return requestOf(agreement, latestScenario(*agreement));
}

std::vector<PaintedText> textsOn(const FigureRequest& request, const FigureLayout& page,
                                 const std::set<LegendItem>& legend)
{
    TextRecorder recorder{page.size};
    QPainter painter{&recorder};
    paintPage(painter, request, page, legend);
    painter.end();
    return recorder.texts();
}

/// Texts that lie on each other or leave the page, in words.
QStringList faultsIn(const std::vector<PaintedText>& texts, const QSize& size)
{
    QStringList faults;
    const QRectF page{{0, 0}, QSizeF{size}};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!page.contains(texts[i].ink))
            faults << texts[i].text + " leaves the page";
        // Letters may touch a neighbour's edge by less than a pixel.
        const QRectF ink = texts[i].ink.adjusted(0.5, 0.5, -0.5, -0.5);
        for (std::size_t j = 0; j < i; ++j)
            if (ink.intersects(texts[j].ink))
                faults << texts[i].text + " lies on " + texts[j].text;
    }
    return faults;
}

/// Whether what is painted later covers or cuts the word.
bool spoils(const PaintedShape& shape, const PaintedText& word)
{
    const double high =
        std::min(shape.ink.bottom(), word.ink.bottom()) - std::max(shape.ink.top(), word.ink.top());
    const bool meets =
        shape.ink.left() < word.ink.right() && shape.ink.right() > word.ink.left() && high > 0;
    // The foot of a letter that hangs low is nobody's loss.
    return meets && high > (shape.isUpright() ? 0.5 : 0.2) * word.ink.height();
}

/// Words that something painted later cuts or covers.
QStringList cutsIn(const FigureRequest& request)
{
    const FigurePlan plan = planFigure(request);
    QStringList cuts;
    for (const FigureLayout& page : plan.pages) {
        TextRecorder recorder{page.size};
        QPainter painter{&recorder};
        paintPage(painter, request, page, plan.legend);
        painter.end();
        for (const PaintedShape& shape : recorder.shapes())
            for (std::size_t i = 0; i < shape.textsBefore; ++i)
                if (spoils(shape, recorder.texts()[i]))
                    cuts << recorder.texts()[i].text;
    }
    return cuts;
}

QStringList faultsIn(const FigureRequest& request, Overflow overflow = Overflow::Grow)
{
    const FigurePlan plan = planFigure(request, overflow);
    QStringList faults;
    for (const FigureLayout& page : plan.pages)
        faults += faultsIn(textsOn(request, page, plan.legend), page.size);
    return plan.pages.empty() ? QStringList{plan.problem} : faults;
}

QStringList wordsPainted(const std::vector<PaintedText>& texts)
{
    QStringList words;
    for (const PaintedText& text : texts)
        words << text.text;
    return words;
}

class FigureAtEverySize : public testing::TestWithParam<std::tuple<const char*, const char*, bool>>
{
};

TEST_P(FigureAtEverySize, HasNoTextOnAnotherAndCropsNothing)
{
    const auto [size, language, supposing] = GetParam();
    const Translation translation{language};
    FigureRequest request = shippedRequest(supposing);
    request.language = language;
    request.theme = supposing ? ThemeKind::Dark : ThemeKind::Light;
    setSize(request, *figureSizeNamed(size), 96);

    const FigurePlan plan = planFigure(request);
    ASSERT_EQ(plan.pages.size(), 1U);
    const FigureLayout& page = plan.pages.front();
    EXPECT_EQ(page.size, request.size);
    const auto texts = textsOn(request, page, plan.legend);

    EXPECT_EQ(faultsIn(texts, page.size).join("\n").toStdString(), "");
    for (const Clause& clause : request.projection->agreement().clauses)
        EXPECT_TRUE(wordsPainted(texts).contains(localized(clause.title, language)))
            << clause.id.text;
}

TEST_P(FigureAtEverySize, LetsNoLineOfADayCutAWord)
{
    const auto [size, language, supposing] = GetParam();
    const Translation translation{language};
    FigureRequest request = shippedRequest(supposing);
    request.language = language;
    setSize(request, *figureSizeNamed(size), 96);

    EXPECT_EQ(cutsIn(request).join("\n").toStdString(), "");
}

TEST_P(FigureAtEverySize, LetsNoLineOfAnotherScenarioCutAWord)
{
    const auto [size, language, supposing] = GetParam();
    const Translation translation{language};
    FigureRequest request = shippedRequest(supposing);
    request.language = language;
    // Their lines begin below words of the first one's boxes, or behind its ends.
    auto other = scenario(*shippedAgreement()).asSigned("v2025b");
    if (!supposing)
        other.supposing("agi-declared", "2026-12-15");
    request.pinned = evaluate(shippedAgreement(), other);
    setSize(request, *figureSizeNamed(size), 96);

    EXPECT_EQ(faultsIn(request).join("\n").toStdString(), "");
    EXPECT_EQ(cutsIn(request).join("\n").toStdString(), "");
}

TEST_P(FigureAtEverySize, KeepsWordsApartThatAreNotToBeReadAsOne)
{
    const auto [size, language, supposing] = GetParam();
    const Translation translation{language};
    FigureRequest request = believedRequest(language);
    setSize(request, *figureSizeNamed(size), 96);
    const FigurePlan plan = planFigure(request);
    const auto texts = textsOn(request, plan.pages.front(), plan.legend);

    EXPECT_EQ(faultsIn(texts, request.size).join("\n").toStdString(), "");
    EXPECT_EQ(cutsIn(request).join("\n").toStdString(), "");
    const double apart = 7 * plan.pages.front().scale;
    for (const PaintedText& word : texts) {
        if (!word.text.startsWith("facts known") && !word.text.startsWith("faits connus"))
            continue;
        for (const PaintedText& other : texts)
            EXPECT_TRUE(other.text == word.text ||
                        !word.ink.adjusted(-apart, 0, apart, 0).intersects(other.ink))
                << other.text.toStdString();
    }
}

TEST_P(FigureAtEverySize, SaysTheHypothesisInTypeThatCanBeRead)
{
    const auto [size, language, supposing] = GetParam();
    const Translation translation{language};
    FigureRequest request = shippedRequest(supposing);
    request.language = language;
    request.title = "Another title";
    setSize(request, *figureSizeNamed(size), 96);

    const FigurePlan plan = planFigure(request);
    const QString words = wordsPainted(textsOn(request, plan.pages.front(), plan.legend)).join(' ');

    EXPECT_EQ(words.contains(language == std::string{"fr"} ? "Hypothèse –" : "Hypothetical –"),
              supposing);
    EXPECT_GE(plan.pages.front().scale, 0.8);
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, FigureAtEverySize,
    testing::Combine(testing::Values("article", "slide", "square", "card", "a4", "a4-landscape",
                                     "a3", "a3-landscape", "letter", "letter-landscape", "1280x800",
                                     "3840x2160"),
                     testing::Values("en", "fr"), testing::Bool()),
    [](const auto& made) {
        std::string name = std::string{std::get<0>(made.param)} + "_" + std::get<1>(made.param) +
                           (std::get<2>(made.param) ? "_supposing" : "_plain");
        std::ranges::replace(name, '-', '_');
        return name;
    });

TEST(FigureLayout, GrowsWhereTheLanesDoNotFitAndSaysSo)
{
    FigureRequest request = largeRequest(200);
    setSize(request, *figureSizeNamed("article"), 96);

    const FigurePlan plan = planFigure(request);

    ASSERT_EQ(plan.pages.size(), 1U);
    EXPECT_EQ(plan.pages.front().size.width(), 1700);
    EXPECT_GT(plan.pages.front().size.height(), 3000);
    EXPECT_TRUE(plan.notes.join(' ').contains("instead of 1200"));
    EXPECT_EQ(faultsIn(request).join("\n").toStdString(), "");
}

TEST(FigureLayout, SpreadsLanesOverPagesOnPaper)
{
    FigureRequest request = largeRequest(200);
    setSize(request, *figureSizeNamed("a4"), 96);

    const FigurePlan plan = planFigure(request, Overflow::Pages);

    EXPECT_GE(plan.pages.size(), 4U);
    std::size_t lanes = 0;
    for (const FigureLayout& page : plan.pages) {
        EXPECT_EQ(page.size, request.size);
        EXPECT_LE(page.ruler.bottom(), page.legend.top());
        EXPECT_FALSE(std::holds_alternative<GroupIndex>(page.rows.back()));
        for (const LaneRow& row : page.rows)
            lanes += std::holds_alternative<ClauseIndex>(row) ? 1 : 0;
        const QString last = page.footerLines.back().text;
        EXPECT_EQ(last, QString{"page %1 of %2"}.arg(page.page).arg(plan.pages.size()));
    }
    EXPECT_EQ(lanes, 200U);
    EXPECT_EQ(faultsIn(request, Overflow::Pages).join("\n").toStdString(), "");
}

TEST(FigureLayout, RefusesAPictureThatNobodyCouldOpen)
{
    FigureRequest request = largeRequest(2000);

    const FigurePlan plan = planFigure(request);

    EXPECT_TRUE(plan.pages.empty());
    EXPECT_TRUE(plan.problem.contains("write PDF")) << plan.problem.toStdString();
}

TEST(FigureLayout, SaysThatItsRecipeIsTooLongToTravelWithIt)
{
    const Translation english{"en"};
    const auto inReverse = [](std::uint32_t clauses) {
        FigureRequest request = largeRequest(clauses);
        request.parts = {true, false, false};
        request.lanes.arrangement.order = LaneOrder::Hand;
        for (std::uint32_t i = clauses; i-- > 0;)
            request.lanes.arrangement.byHand.push_back(ClauseIndex{i});
        addRecipe(request);
        return request;
    };
    const FigureRequest small = inReverse(100);
    EXPECT_FALSE(small.recipe.isEmpty());
    EXPECT_TRUE(planFigure(small).notes.isEmpty());

    const FigureRequest large = inReverse(8'000);

    EXPECT_TRUE(large.recipe.isEmpty());
    EXPECT_TRUE(planFigure(large).notes.join(' ').contains(
        "The recipe is longer than 64 KiB and stays out"))
        << planFigure(large).notes.join(' ').toStdString();
}

TEST(FigureLayout, LetsNoDayOfAMovingFigureCutAWord)
{
    FigureRequest request = shippedRequest(true);
    setSize(request, *figureSizeNamed("card"), 96);
    request.moving = true;
    for (const char* shown :
         {"2019-09-01", "2022-02-07", "2026-12-01", "2027-06-01", "2028-04-23"}) {
        request.playhead = day(shown);
        EXPECT_EQ(cutsIn(request).join("\n").toStdString(), "") << shown;
    }
}

FigureLayout firstPage(const FigureRequest& request)
{
    return planFigure(request).pages.front();
}

TEST(FigureLayout, GivesSmallFiguresLargerTypeNotASmallerPicture)
{
    FigureRequest request = shippedRequest(true);
    setSize(request, *figureSizeNamed("article"), 96);
    const FigureLayout article = firstPage(request);
    setSize(request, *figureSizeNamed("card"), 96);
    const FigureLayout card = firstPage(request);

    EXPECT_GT(card.scale / card.size.height(), 1.5 * article.scale / article.size.height());
    EXPECT_TRUE(card.plot.isEmpty());
    EXPECT_FALSE(article.plot.isEmpty());
}

TEST(FigureLayout, StacksTheDetailsBelowInUprightFigures)
{
    FigureRequest request = shippedRequest(true);
    setSize(request, *figureSizeNamed("a4"), 96);
    const FigureLayout upright = firstPage(request);
    setSize(request, *figureSizeNamed("slide"), 96);
    const FigureLayout wide = firstPage(request);

    EXPECT_GE(upright.column.top(), upright.ruler.bottom());
    EXPECT_GE(wide.column.left(), wide.lanes.right());
}

TEST(FigureLayout, LeavesPartsAwayThatNobodyWants)
{
    FigureRequest request = shippedRequest(true);
    request.parts = {false, true, false};
    EXPECT_TRUE(firstPage(request).plot.isEmpty());
    EXPECT_TRUE(firstPage(request).column.isEmpty());
    EXPECT_TRUE(planFigure(request).notes.isEmpty());

    request.parts = {true, false, true};
    EXPECT_TRUE(firstPage(request).rows.empty());
    EXPECT_GT(firstPage(request).plot.height(), 400);
    EXPECT_EQ(faultsIn(request).join("\n").toStdString(), "");
}

TEST(FigureLayout, ExplainsOnlyWhatIsInThePicture)
{
    FigureRequest request = shippedRequest(false);
    EXPECT_FALSE(planFigure(request).legend.contains(LegendItem::Trigger));
    EXPECT_TRUE(planFigure(request).legend.contains(LegendItem::Reported));

    request.visible = {day("2027-01-01"), day("2028-01-01")};
    EXPECT_FALSE(planFigure(request).legend.contains(LegendItem::Unknown));
}

TEST(FigureText, NamesOfficialSourcesFirstAndThreeAtMost)
{
    const FigureText text = figureText(shippedRequest(false));

    EXPECT_TRUE(text.sources.startsWith("Sources: OpenAI, 28 Oct 2025; Microsoft, 28 Oct 2025;"))
        << text.sources.toStdString();
    EXPECT_EQ(text.sources.section("more in the file", 0, 0).count("; "), 3);
}

TEST(FigureText, CountsWhatIsDisputedInferredAndCarriedForward)
{
    const Translation english{"en"};
    const QString remarks = figureText(shippedRequest(true)).remarks;

    EXPECT_TRUE(remarks.contains("≠ in 6 lanes: sources contradict each other"))
        << remarks.toStdString();
    EXPECT_TRUE(remarks.contains("in 3 lanes something is inferred"));
    EXPECT_TRUE(remarks.contains("carried forward after 8 October 2026"));
}

TEST(FigureText, TellsTheDayOfItsMakingOnlyWhereAskedFor)
{
    FigureRequest request = shippedRequest(false);
    EXPECT_FALSE(figureText(request).origin.contains("exported"));

    request.exportedOn = day("2026-11-24");
    EXPECT_TRUE(figureText(request).origin.contains("exported on 24 November 2026"));
}

TEST(FigureText, SetsWhatIsAssumedApartByOneSign)
{
    const Translation english{"en"};
    const QString remarks = figureText(believedRequest("en")).remarks;

    EXPECT_TRUE(remarks.contains("after every day shown · ≠")) << remarks.toStdString();
    EXPECT_FALSE(remarks.endsWith('.'));
}

TEST(FigureText, DescribesTheFigureForWhoCannotSeeIt)
{
    const QString words = figureDescription(shippedRequest(true));

    for (const char* part : {"What AGI would change", "Hypothetical – AGI declared: 15 March 2029",
                             "Ends: Exclusivity of the licence", "Stays: Model and product"})
        EXPECT_TRUE(words.contains(part)) << part;
}

TEST(FigurePrint, TellsPartiesFromTheirTextInGrey)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto grey = [&](const QColor& colour) {
        const int level = qGray(colour.rgb());
        return luminance(QColor{level, level, level});
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const auto [low, high] = std::minmax({grey(a), grey(b)});
        return (high + 0.05) / (low + 0.05);
    };
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const Palette& palette = paletteOf(theme);
        const QColor parties[] = {palette.firstParty, palette.secondParty, palette.both};
        for (const QColor& colour : {palette.text, palette.secondaryText, palette.hypothesis})
            EXPECT_GE(contrast(colour, palette.panel), 4.5) << colour.name().toStdString();
        for (const QColor& colour : parties) {
            EXPECT_GE(contrast(palette.onColour, colour), 4.5) << colour.name().toStdString();
            EXPECT_GE(contrast(palette.text, blended(colour, palette.panel, hatchShare)), 4.5)
                << colour.name().toStdString();
        }
    }
}

} // namespace
} // namespace pactline
