// Whether the palettes can be read: contrast, colour deficiencies, and without colour.

#include "colour_science.h"
#include "window_fixture.h"

#include "picture/picture_style.h"
#include "text/state_text.h"
#include "theme/palette.h"

namespace pactline
{
namespace
{

constexpr double textContrast = 4.5;   ///< WCAG 2.2, 1.4.3
constexpr double graphicsContrast = 3; ///< WCAG 2.2, 1.4.11
constexpr double toldApart = 7.5;      ///< CIEDE2000: plain at a glance, in areas that touch
constexpr double toldWellApart = 12;

constexpr ThemeKind themes[] = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};

struct Pair {
    const char* what;
    QColor over;
    QColor under;
};

void expectContrast(const std::vector<Pair>& pairs, double least, ThemeKind theme)
{
    for (const Pair& pair : pairs)
        EXPECT_GE(contrast(pair.over, pair.under), least)
            << pair.what << ", " << themeName(theme).toStdString();
}

TEST(Palettes, KeepTheirWordsReadable)
{
    for (const ThemeKind theme : themes) {
        const Palette& p = paletteOf(theme);
        expectContrast({{"text on the window", p.text, p.window},
                        {"text on a panel", p.text, p.panel},
                        {"text on the selection", p.text, p.selection},
                        {"text beyond today", p.text, p.beyondToday},
                        {"secondary text on the window", p.secondaryText, p.window},
                        {"secondary text on a panel", p.secondaryText, p.panel},
                        {"secondary text on the selection", p.secondaryText, p.selection},
                        {"secondary text beyond today", p.secondaryText, p.beyondToday},
                        {"unknown in a faint lane", p.secondaryText, p.grid},
                        {"hypothesis on the window", p.hypothesis, p.window},
                        {"hypothesis on a panel", p.hypothesis, p.panel},
                        {"lapsed on the selection", p.hypothesis, p.selection},
                        {"lapsed beyond today", p.hypothesis, p.beyondToday},
                        {"a link on a panel", p.firstParty, p.panel},
                        {"a link on the window", p.firstParty, p.window},
                        {"the first party's number", p.firstParty, p.panel},
                        {"the second party's number", p.secondParty, p.panel},
                        {"the number of both", p.both, p.panel},
                        {"words in a span of the first", p.onColour, p.firstParty},
                        {"words in a span of the second", p.onColour, p.secondParty},
                        {"words in a span of both", p.onColour, p.both},
                        {"a word in the pill of a hypothesis", p.onColour, p.hypothesis},
                        {"a word in a grey pill", p.onColour, p.secondaryText},
                        {"tooltips and the date at the playhead", p.panel, p.text}},
                       textContrast, theme);
    }
}

TEST(Palettes, KeepWordsInHatchedSpansReadable)
{
    for (const ThemeKind theme : themes) {
        const Palette& p = paletteOf(theme);
        for (const QColor& colour : {p.firstParty, p.secondParty, p.both})
            expectContrast({{"on the tint", p.text, blended(colour, p.panel, tintShare)},
                            {"on its hatching", p.text, blended(colour, p.panel, hatchShare)}},
                           textContrast, theme);
    }
}

TEST(Palettes, KeepWhatIsDrawnVisible)
{
    for (const ThemeKind theme : themes) {
        const Palette& p = paletteOf(theme);
        for (const QColor& under : {p.panel, p.beyondToday, p.selection})
            expectContrast(
                {{"the first party's span", p.firstParty, under},
                 {"the second party's span", p.secondParty, under},
                 {"a span of both", p.both, under},
                 {"the hypothesis", p.hypothesis, under},
                 {"the line of what ended", blended(p.secondaryText, p.panel, lineShare), under},
                 {"the line of what lapsed", blended(p.hypothesis, p.panel, lineShare), under},
                 {"the playhead", p.text, under}},
                graphicsContrast, theme);
        expectContrast(
            {{"the ring around what has the focus", p.firstParty, p.panel},
             {"the ring around the slider's handle", p.firstParty, p.window},
             {"the ring around the button of the first party's colour", p.text, p.panel},
             {"a switch that is off", blended(p.secondaryText, p.panel, controlShare), p.panel},
             {"a scroll bar", blended(p.secondaryText, p.panel, controlShare), p.panel}},
            graphicsContrast, theme);
    }
}

TEST(Palettes, TellThePartiesApartUnderEveryColourDeficiency)
{
    for (const ThemeKind theme : themes) {
        const Palette& p = paletteOf(theme);
        const double least = theme == ThemeKind::HighContrast ? toldWellApart : toldApart;
        for (const ColourVision vision : {ColourVision::Usual, ColourVision::Protanopia,
                                          ColourVision::Deuteranopia, ColourVision::Tritanopia}) {
            const auto apart = [&](const QColor& a, const QColor& b) {
                return difference(seen(a, vision), seen(b, vision));
            };
            EXPECT_GE(apart(p.firstParty, p.secondParty), least)
                << int(vision) << themeName(theme).toStdString();
            EXPECT_GE(apart(p.firstParty, p.both), least)
                << int(vision) << themeName(theme).toStdString();
            EXPECT_GE(apart(p.secondParty, p.both), least)
                << int(vision) << themeName(theme).toStdString();
        }
    }
}

TEST(ColourScience, AgreesWithThePublishedDifferences)
{
    // G. Sharma, W. Wu, E. N. Dalal, 2005: pairs 1, 7, 13, 17 and 25 of their test data.
    EXPECT_NEAR(difference(Lab{50, 2.6772, -79.7751}, Lab{50, 0, -82.7485}), 2.0425, 1e-4);
    EXPECT_NEAR(difference(Lab{50, 0, 0}, Lab{50, -1, 2}), 2.3669, 1e-4);
    EXPECT_NEAR(difference(Lab{50, -0.001, 2.49}, Lab{50, 0.0009, -2.49}), 4.8045, 1e-4);
    EXPECT_NEAR(difference(Lab{50, 2.5, 0}, Lab{73, 25, -18}), 27.1492, 1e-4);
    EXPECT_NEAR(difference(Lab{60.2574, -34.0099, 36.2677}, Lab{60.4626, -34.1751, 39.4387}),
                1.2644, 1e-4);
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrast("#767676", Qt::white), 4.54, 0.005);
}

class Marks : public WindowTest
{
protected:
    /// The left end of a clause's span, as it is painted.
    QImage spanStart(const std::string& id, const std::string& on)
    {
        QTest::qWait(10);
        const QPoint at = onLane(id, on);
        const auto lane = *timeline().laneRect(clause(*agreement, id));
        return timeline()
            .grab(QRect{at.x(), int(lane.top()), 22, int(lane.height())})
            .toImage()
            .convertToFormat(QImage::Format_Grayscale8);
    }

    /// How many pixels of light stand in the solid span's left end.
    int lightIn(const QImage& image)
    {
        int light = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 3; x < 18; ++x)
                light += qGray(image.pixel(x, y)) > 200;
        return light;
    }
};

TEST_F(Marks, TellThePartiesApartWithoutColour)
{
    const auto* action = window->findChild<QAction*>("partyMarks");
    ASSERT_FALSE(action->isChecked());
    const QImage before = spanStart("consumer-hardware", "2025-10-28");

    window->findChild<QAction*>("partyMarks")->trigger();

    EXPECT_TRUE(action->isChecked());
    const QImage second = spanStart("consumer-hardware", "2025-10-28");
    EXPECT_NE(second, before);
    EXPECT_GT(lightIn(second), lightIn(before));
    window->findChild<QAction*>("partyMarks")->trigger();
    EXPECT_EQ(spanStart("consumer-hardware", "2025-10-28"), before);
}

TEST_F(Marks, AlwaysBelongToHighContrast)
{
    window->findChild<QAction*>("themeHighContrast")->trigger();
    const QImage with = spanStart("consumer-hardware", "2025-10-28");

    EXPECT_GT(lightIn(with), 40);
    EXPECT_TRUE(window->findChild<QAction*>("partyMarks")->isChecked());
    EXPECT_FALSE(window->findChild<QAction*>("partyMarks")->isEnabled());

    window->findChild<QAction*>("themeLight")->trigger();
    EXPECT_FALSE(window->findChild<QAction*>("partyMarks")->isChecked());
    EXPECT_TRUE(window->findChild<QAction*>("partyMarks")->isEnabled());
}

TEST_F(Marks, AreInitialsOrNumbersWhereInitialsAgree)
{
    const auto parties = [](const std::string& first, const std::string& second) {
        AgreementParts parts;
        parts.extent = {day("2020-01-01"), day("2030-01-01")};
        for (const std::string& name : {first, second})
            parts.parties.push_back({{}, LocalizedText{{{"en", name}}}});
        return Agreement{std::move(parts)};
    };
    const auto mark = [](const Agreement& between, const Beneficiary& who) {
        return beneficiaryMark(who, between, "en");
    };

    EXPECT_EQ(mark(parties("alpha", "beta"), PartyIndex{0}), "A");
    EXPECT_EQ(mark(parties("alpha", "beta"), PartyIndex{1}), "B");
    EXPECT_EQ(mark(parties("Alpha", "apple"), PartyIndex{1}), "2");
    EXPECT_EQ(mark(parties("alpha", "beta"), Collective::Both), "&");
    EXPECT_EQ(mark(parties("alpha", "beta"), Collective::Neither), "–");
}

TEST_F(Marks, AreKeptByTheFigureOfAHighContrastTheme)
{
    EXPECT_TRUE((PictureStyle{&paletteOf(ThemeKind::HighContrast), "en"}.showsMarks()));
    EXPECT_FALSE((PictureStyle{&paletteOf(ThemeKind::Light), "en"}.showsMarks()));
    EXPECT_TRUE((PictureStyle{&paletteOf(ThemeKind::Dark), "en", 1, true}.showsMarks()));
}

} // namespace
} // namespace pactline
