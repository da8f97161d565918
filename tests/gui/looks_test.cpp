// What the window looks like: themes, languages, sizes.

#include "text_recorder.h"
#include "window_fixture.h"

#include "details/balance_bar.h"
#include "details/details_panel.h"
#include "scenario/terms_selector.h"
#include "theme/typography.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFontInfo>
#include <QLineEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>

namespace pactline
{
namespace
{

constexpr int oneLegendRowPx = 30;
constexpr int leastFocusPixels = 30; ///< a ring about the smallest control has more

class Looks : public WindowTest
{
protected:
    /// What Tab comes to, in its order.
    std::vector<QWidget*> tabStops()
    {
        std::vector<QWidget*> stops;
        for (QWidget* next = window->nextInFocusChain(); next != window.get();
             next = next->nextInFocusChain())
            if (next->isVisible() && next->isEnabled() && !next->focusProxy() &&
                (next->focusPolicy() & Qt::TabFocus) != 0)
                stops.push_back(next);
        return stops;
    }

    /// How many of its pixels tell that it has the keyboard.
    int focusPixels(QWidget& widget)
    {
        widget.setFocus(Qt::TabFocusReason);
        const QImage with = widget.grab().toImage();
        widget.clearFocus();
        const QImage without = widget.grab().toImage();
        int different = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                different += with.pixel(x, y) != without.pixel(x, y);
        return different;
    }

    /// Where something is painted over the ground first; the picture's width where nothing is.
    static int firstColumnPainted(const QImage& image)
    {
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != image.pixel(image.width() - 1, 0))
                    return x;
        return image.width();
    }

    void expectEveryStopToShowItsFocus(const char* where)
    {
        const auto stops = tabStops();
        EXPECT_GT(stops.size(), 10U);
        for (QWidget* stop : stops)
            EXPECT_GT(focusPixels(*stop), leastFocusPixels)
                << where << " " << stop->metaObject()->className() << " "
                << stop->objectName().toStdString() << " " << stop->accessibleName().toStdString();
    }
};

TEST_F(Looks, UseTheTypefaceThatTravelsWithTheProgram)
{
    EXPECT_EQ(QFontInfo{fontFor(TextRole::Body)}.family(), "Inter");
}

TEST_F(Looks, ChangeWithTheTheme)
{
    const Palette& light = paletteOf(ThemeKind::Light);
    const Palette& dark = paletteOf(ThemeKind::Dark);
    EXPECT_GT(countOf(picture(), light.panel), 200'000);
    EXPECT_GT(countOf(picture(), light.firstParty), 2'000);

    window->findChild<QAction*>("themeDark")->trigger();

    EXPECT_EQ(countOf(picture(), light.panel), 0);
    EXPECT_GT(countOf(picture(), dark.panel), 200'000);
    EXPECT_GT(countOf(picture(), dark.firstParty), 2'000);
}

TEST_F(Looks, ShowWhereTheKeyboardIsInEveryTheme)
{
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const std::string name = themeName(theme).toStdString();
        open({1280, 800}, "en", theme);
        expectEveryStopToShowItsFocus((name + ", nothing selected").c_str());
        session->select(clause(*agreement, "ip-licence"));
        expectEveryStopToShowItsFocus((name + ", a clause").c_str());
        session->select(agreement->contingentEvents().front());
        QTest::qWait(100);
        expectEveryStopToShowItsFocus((name + ", an event").c_str());
    }
}

TEST_F(Looks, TellWhatCannotBeUsedFromWhatCanInHighContrast)
{
    open({1280, 800}, "en", ThemeKind::HighContrast);
    auto* field = child<QWidget>("supposedDate");
    const QColor grey{"#767676"};
    const auto words = [&] {
        return field->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    ASSERT_FALSE(field->isEnabled());
    EXPECT_GT(countOf(words(), grey), 100) << "its words and its edge";

    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2028-10-01"), "test");

    ASSERT_TRUE(field->isEnabled());
    EXPECT_LT(countOf(words(), grey), 10);
}

TEST_F(Looks, BeginBothLinesOfTheLegendInOneColumn)
{
    open({1024, 640}, "fr");
    ASSERT_GT(child<QWidget>("legendStrip")->height(), oneLegendRowPx);
    const QImage image = child<QWidget>("legendStrip")->grab().toImage();
    const int rowHeight = image.height() / 2;
    const QImage first = image.copy(0, 0, image.width(), rowHeight);
    const QImage second = image.copy(0, rowHeight, image.width(), rowHeight);
    EXPECT_LT(firstColumnPainted(first), image.width());
    EXPECT_NEAR(firstColumnPainted(first), firstColumnPainted(second), 2);
}

TEST_F(Looks, KeepTheLegendInOneRowWhereItFitsIntoOne)
{
    for (const char* language : {"en", "fr"}) {
        open({1280, 800}, language);
        EXPECT_LE(child<QWidget>("legendStrip")->height(), oneLegendRowPx) << language;
    }
}

TEST_F(Looks, ExplainWhatWasSignedAfterASupposedDateWhereThereIsSuch)
{
    const auto explained = [this] {
        auto* legend = child<QWidget>("legendStrip");
        TextRecorder recorder{legend->size()};
        legend->render(&recorder);
        return std::ranges::any_of(recorder.texts(), [](const PaintedText& text) {
            return text.text == "signed after the supposed date";
        });
    };
    const auto suppose = [this](const std::string& date) {
        session->changeScenario(
            scenario(*agreement).asSigned("v2025b").supposing("agi-declared", date), "test");
    };
    suppose("2029-03-15");
    EXPECT_FALSE(explained());
    suppose("2024-06-01");
    EXPECT_TRUE(explained());
}

TEST_F(Looks, GiveTheControlsOfTheBarOneHeight)
{
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::HighContrast}) {
        open({1920, 1080}, "en", theme);
        const auto* bar = child<QWidget>("bar");
        const QWidget* first = child<QWidget>("exportButton");
        int compared = 0;
        for (const auto* control : bar->findChildren<QWidget*>()) {
            const bool framed = qobject_cast<const QPushButton*>(control) ||
                                qobject_cast<const QToolButton*>(control) ||
                                qobject_cast<const QLineEdit*>(control);
            if (!framed || !control->isVisible() ||
                qobject_cast<const QLineEdit*>(control->parentWidget()))
                continue;
            ++compared;
            EXPECT_EQ(control->height(), first->height()) << control->objectName().toStdString();
            EXPECT_EQ(control->mapTo(bar, QPoint{}).y(), first->mapTo(bar, QPoint{}).y())
                << control->objectName().toStdString();
        }
        EXPECT_GT(compared, 8);
    }
}

TEST_F(Looks, HaveAButtonForEveryInstrumentAtTheSizeOfTheDesign)
{
    open({1440, 900});
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");
    for (std::uint32_t i = 0; i < agreement->instruments.size(); ++i)
        EXPECT_TRUE(window->findChild<TermsSelector*>()->buttonOf({i})->isVisible()) << i;
}

TEST_F(Looks, ShowTheButtonToPlayWhole)
{
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
        open(size);
        const auto* play = child<QWidget>("playButton");
        EXPECT_EQ(play->visibleRegion().boundingRect(), play->rect()) << size.width();
        EXPECT_EQ(play->width(), play->height()) << size.width();
    }
}

TEST_F(Looks, ShowTheNamesOfLanesWhole)
{
    for (const char* language : {"en", "fr"}) {
        open({1280, 800}, language);
        const auto& g = timeline().geometryOfParts();
        EXPECT_GE(g.plotLeft - g.lanesCard.left(), timeline().namesWidth()) << language;
        EXPECT_EQ(
            slider().mapTo(window.get(), slider().handleRect().center().toPoint()).x(),
            timeline()
                .mapTo(window.get(),
                       QPoint{int(std::lround(timeline().scale().xOf(session->playhead()))), 0})
                .x())
            << language;
    }
}

TEST_F(Looks, FillTheWindowHoweverFewTheLanes)
{
    Session small{pact(term("rent", "first")), day("2022-01-01")};
    MainWindow other{small};
    other.resize(1280, 800);
    other.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&other));
    const auto& g = other.timeline().geometryOfParts();
    EXPECT_GE(g.ruler.bottom(), other.timeline().height() - 1);
    EXPECT_LE(g.ruler.bottom(), other.timeline().height());
}

TEST_F(Looks, KeepTheLineOfTodayOutOfTheWordsOfLanes)
{
    const QImage shown = timeline().grab().toImage();
    const Palette& palette = paletteOf(ThemeKind::Light);
    const int x = int(std::round(timeline().scale().xOf(session->today())));
    int onTheLine = 0;
    for (const QRectF& word : timeline().paintedWords()) {
        // Letters on a filled span have another colour than the line.
        const QColor ground = shown.pixelColor(int(word.left()) - 3, int(word.center().y()));
        if (x < word.left() || x > word.right() ||
            (ground != palette.firstParty && ground != palette.secondParty &&
             ground != palette.both))
            continue;
        ++onTheLine;
        for (int y = int(word.top()) + 1; y < int(word.bottom()) - 1; ++y)
            EXPECT_NE(shown.pixelColor(x, y), palette.secondaryText) << y;
    }
    EXPECT_GT(onTheLine, 2);
}

TEST_F(Looks, LetTabComeToTheStatusLineAfterTheDetails)
{
    session->select(clause(*agreement, "research-ip"));
    const auto stops = tabStops();
    const auto placeOf = [&](const QWidget* stop) {
        return std::ranges::find(stops, stop) - stops.begin();
    };
    const auto* amended = child<QWidget>("showAsAmended");
    ASSERT_TRUE(amended->isVisible());
    int inDetails = 0;
    for (const QWidget* stop : stops) {
        if (!window->details().isAncestorOf(stop))
            continue;
        ++inDetails;
        EXPECT_LT(placeOf(stop), placeOf(amended))
            << stop->objectName().toStdString() << " " << stop->accessibleName().toStdString();
    }
    EXPECT_GT(inDetails, 3);
}

TEST_F(Looks, StartWithTheLanesFromTheirFirstWhereTheSelectedOneIsInSight)
{
    window.reset();
    session->select(clause(*agreement, "compute-exclusivity"));
    window = std::make_unique<MainWindow>(*session);
    window->resize(1280, 800);
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    EXPECT_TRUE(timeline().laneRect(*session->selectedClause()));
    EXPECT_TRUE(timeline().laneRect(clause(*agreement, "ip-licence")));
}

/// A desktop that has icons on the buttons of its dialogs.
class StyleWithIcons : public QProxyStyle
{
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

TEST_F(Looks, HaveNoIconsOfTheDesktopOnTheirButtons)
{
    QDialogButtonBox buttons;
    StyleWithIcons desktop;
    buttons.setStyle(&desktop);
    const auto hint = QStyle::SH_DialogButtonBox_ButtonsHaveIcons;
    EXPECT_EQ(buttons.style()->styleHint(hint, nullptr, &buttons), 0);
    buttons.setStyle(nullptr);
}

TEST_F(Looks, RoundTheCornersOfWhatPopsUp)
{
    const auto isRound = [](const QWidget& popup) {
        return !popup.mask().isEmpty() && !popup.mask().contains(QPoint{0, 0}) &&
               popup.mask().contains(popup.rect().center());
    };
    child<QAbstractButton>("filterButton")->click();
    auto* filter = child<QWidget>("filterPanel");
    ASSERT_TRUE(filter->isVisible());
    EXPECT_TRUE(isRound(*filter));
    filter->hide();

    QToolTip::showText(window->mapToGlobal(QPoint{100, 100}), "a tooltip", window.get());
    const auto all = QApplication::topLevelWidgets();
    const auto tip =
        std::ranges::find_if(all, [](const QWidget* each) { return each->inherits("QTipLabel"); });
    ASSERT_NE(tip, all.end());
    EXPECT_TRUE(isRound(**tip));
    QToolTip::hideText();
}

TEST_F(Looks, KeepTheNumbersOfTheBalanceApart)
{
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
        for (const char* language : {"en", "fr"}) {
            open(size, language);
            auto* bar = window->details().findChild<BalanceBar*>();
            ASSERT_TRUE(bar);
            const auto labels = bar->labelRects();
            ASSERT_EQ(labels.size(), 3U);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                EXPECT_TRUE(QRectF{bar->rect()}.contains(labels[i])) << size.width() << language;
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(labels[i].intersects(labels[j])) << size.width() << language;
            }
        }
    }
}

TEST_F(Looks, TellWhoBenefitsByColour)
{
    const QImage image = picture();
    const Palette& palette = paletteOf(ThemeKind::Light);
    const auto colourOn = [&](const std::string& id, const std::string& on) {
        const auto lane = *timeline().laneRect(clause(*agreement, id));
        const QPoint at =
            timeline().mapTo(window.get(), QPoint{int(timeline().scale().xOf(day(on))),
                                                  int(lane.center().y() + lane.height() * 0.26)});
        return image.pixelColor(at);
    };

    EXPECT_EQ(colourOn("ip-licence", "2031-06-01"), palette.firstParty);
    EXPECT_EQ(colourOn("consumer-hardware", "2031-06-01"), palette.secondParty);
}

TEST_F(Looks, CutNoWordOfAButtonInEitherLanguage)
{
    for (const char* language : {"en", "fr"}) {
        for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
            open(size, language);
            EXPECT_EQ(window->width(), size.width()) << language;
            for (const auto* button : window->findChildren<QAbstractButton*>()) {
                if (!button->isVisible() || button->text().isEmpty())
                    continue;
                EXPECT_GE(button->width(), button->sizeHint().width())
                    << button->text().toStdString() << " at " << size.width();
                const QRect inWindow{button->mapTo(window.get(), QPoint{0, 0}), button->size()};
                const bool scrolled = window->details().isAncestorOf(button);
                EXPECT_TRUE(scrolled || window->rect().contains(inWindow))
                    << button->text().toStdString() << " at " << size.width();
            }
        }
    }
}

TEST_F(Looks, NeverScrollDetailsSideways)
{
    for (const char* language : {"en", "fr"}) {
        open({1024, 640}, language);
        for (std::uint32_t i = 0; i < agreement->clauses.size(); ++i) {
            session->select(ClauseIndex{i});
            QTest::qWait(1);
            const auto* area = window->details().findChild<QScrollArea*>();
            EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width())
                << language << " " << agreement->clauses[i].id.text;
        }
    }
}

TEST_F(Looks, ShowWholeRowsOnly)
{
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
        open(size);
        const auto& g = timeline().geometryOfParts();
        EXPECT_EQ(g.lanes.height(), g.capacity * g.rowHeight);
        EXPECT_LE(g.ruler.bottom(), timeline().height());
    }
}

} // namespace
} // namespace pactline
