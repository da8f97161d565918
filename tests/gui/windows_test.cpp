// Several windows of one program.

#include "files_fixture.h"

#include "details/details_panel.h"

#include <QAction>
#include <QIcon>
#include <QLabel>

namespace pactline
{
namespace
{

class Windows : public FilesTest
{
protected:
    void SetUp() override
    {
        FilesTest::SetUp();
        write("b.toml", replaced(pactText(term("repair", "second")), "A pact", "Another pact"));
        start("a.toml");
        key(Qt::Key_N, Qt::ControlModifier);
        ASSERT_EQ(workspace->windows().size(), 2U);
        show(second());
    }

    DocumentWindow& second() { return *workspace->windows().at(1); }
};

TEST_F(Windows, ShowAnAgreementEach)
{
    EXPECT_EQ(second().file(), path("a.toml"));

    second().open(path("b.toml"));

    EXPECT_EQ(titleShown(), "A pact");
    EXPECT_EQ(second().windowTitle().toStdString(), "Another pact – Pactline");
}

TEST_F(Windows, MoveTheirPlayheadsEach)
{
    second().session().setPlayhead(day("2024-04-04"));

    EXPECT_NE(session().playhead(), day("2024-04-04"));
}

TEST_F(Windows, ShareTheTheme)
{
    const Palette& light = paletteOf(ThemeKind::Light);
    const auto panel = [&](DocumentWindow& shown, const QColor& colour) {
        const QImage image = shown.grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour.rgb();
        return count;
    };
    EXPECT_GT(panel(second(), light.panel), 100'000);

    trigger("themeDark", &second());

    for (DocumentWindow* shown : {&window(), &second()}) {
        EXPECT_EQ(shown->session().theme(), ThemeKind::Dark);
        EXPECT_EQ(panel(*shown, light.panel), 0);
        EXPECT_TRUE(shown->findChild<QAction*>("themeDark")->isChecked());
        EXPECT_FALSE(shown->findChild<QAction*>("themeSystem")->isChecked());
    }
}

TEST_F(Windows, ShareTheLanguage)
{
    session().setPlayhead(day("2024-04-04"));
    session().changeScenario(scenario(session().agreement()).asSigned("first"), "as signed");

    emit second().content().languageRequested("fr");
    QCoreApplication::processEvents();

    for (DocumentWindow* shown : {&window(), &second()})
        EXPECT_EQ(shown->findChild<QAction*>("open")->text().toStdString(), "Ouvrir…");
    EXPECT_EQ(session().playhead(), day("2024-04-04"));
    EXPECT_TRUE(session().undoStack().canUndo());
}

TEST_F(Windows, ShareMarksAndTheSizeOfType)
{
    trigger("partyMarks", &second());
    EXPECT_TRUE(session().partyMarks());
    EXPECT_TRUE(window().findChild<QAction*>("partyMarks")->isChecked());
    EXPECT_TRUE(settings->value("partyMarks").toBool());

    session().setPlayhead(day("2024-04-04"));
    window().content().showTable(true);
    trigger("largerType", &second());
    QCoreApplication::processEvents();

    for (DocumentWindow* shown : {&window(), &second()})
        EXPECT_DOUBLE_EQ(shown->session().typeScale(), 1.1);
    EXPECT_DOUBLE_EQ(settings->value("typeScale").toDouble(), 1.1);
    EXPECT_EQ(session().playhead(), day("2024-04-04"));
    EXPECT_TRUE(window().content().showsTable());
    EXPECT_FALSE(second().content().showsTable());
    trigger("smallerType", &second());
    QCoreApplication::processEvents();
}

TEST_F(Windows, ShareReducedMotion)
{
    trigger("reducedMotion", &second());

    EXPECT_TRUE(window().content().playback().reducedMotion());
    EXPECT_TRUE(window().findChild<QAction*>("reducedMotion")->isChecked());
}

TEST_F(Windows, CloseOneByOne)
{
    QTest::keyClick(&second().content().timeline(), Qt::Key_W, Qt::ControlModifier);

    EXPECT_TRUE(eventually([this] { return workspace->windows().size() == 1; }));
    EXPECT_TRUE(window().isVisible());
}

TEST_F(Windows, AreAllThereAgainAfterTheProgramWasQuit)
{
    second().open(path("b.toml"));
    second().resize(1100, 700);

    trigger("quit");
    ASSERT_TRUE(eventually([this] { return workspace->windows().empty(); }));
    start();

    ASSERT_EQ(workspace->windows().size(), 2U);
    EXPECT_EQ(window().file(), path("a.toml"));
    EXPECT_EQ(second().file(), path("b.toml"));
}

TEST_F(Windows, StayClosedThatWereClosedAlone)
{
    second().open(path("b.toml"));
    QTest::keyClick(&second().content().timeline(), Qt::Key_W, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return workspace->windows().size() == 1; }));
    window().activateWindow();
    ASSERT_TRUE(eventually([this] { return window().isActiveWindow(); }));

    trigger("quit");
    ASSERT_TRUE(eventually([this] { return workspace->windows().empty(); }));
    start();

    ASSERT_EQ(workspace->windows().size(), 1U);
    EXPECT_EQ(window().file(), path("a.toml"));
}

TEST_F(Windows, LeaveOutAFileThatIsGoneAndSaySo)
{
    second().open(path("b.toml"));
    trigger("quit");
    ASSERT_TRUE(eventually([this] { return workspace->windows().empty(); }));
    QFile::remove(path("b.toml"));

    start();

    ASSERT_EQ(workspace->windows().size(), 1U);
    EXPECT_EQ(window().file(), path("a.toml"));
    EXPECT_THAT(banner(), testing::StartsWith("“b.toml” is not there"));
}

TEST_F(Windows, FollowTheSameFileTogether)
{
    write("a.toml", replaced(pactText(term("rent", "first")), "A pact", "A changed pact"));

    for (DocumentWindow* shown : {&window(), &second()})
        EXPECT_TRUE(
            eventually([&] { return shown->windowTitle() == "A changed pact – Pactline"; }));
}

TEST_F(Windows, FillTheWholeScreenAndComeBack)
{
    trigger("fullScreen");
    EXPECT_TRUE(window().isFullScreen());

    trigger("fullScreen");
    EXPECT_FALSE(window().isFullScreen());
}

TEST_F(Windows, HaveLargerTypeAndNoBarOnTheWholeScreen)
{
    const auto bar = [this] { return window().content().findChild<QWidget*>("bar"); };
    const double before = session().typeScale();
    const QFont small = window().content().details().findChild<QLabel*>()->font();
    session().setPlayhead(day("2024-04-04"));

    trigger("fullScreen");

    ASSERT_TRUE(eventually([&] { return !bar()->isVisible(); }));
    EXPECT_GT(session().typeScale(), before);
    EXPECT_EQ(session().playhead(), day("2024-04-04"));
    EXPECT_GT(window().content().details().findChild<QLabel*>()->font().pixelSize(),
              small.pixelSize());

    trigger("fullScreen");
    ASSERT_TRUE(eventually([&] { return bar()->isVisible(); }));
    EXPECT_EQ(session().typeScale(), before);
}

TEST_F(Windows, BringTheirBarToThePointerAtTheUpperEdge)
{
    trigger("fullScreen");
    QWidget* content = nullptr;
    ASSERT_TRUE(eventually([&] {
        content = &window().content();
        return !content->findChild<QWidget*>("bar")->isVisible();
    }));

    QTest::mouseMove(window().windowHandle(), {300, 1});
    EXPECT_TRUE(eventually([&] { return content->findChild<QWidget*>("bar")->isVisible(); }));

    QTest::mouseMove(window().windowHandle(), {300, 300});
    EXPECT_TRUE(eventually([&] { return !content->findChild<QWidget*>("bar")->isVisible(); }));
}

TEST_F(Windows, HaveRoomForErrorsAtTheirSmallest)
{
    window().resize(1024, 640);
    write("bad.toml", "schema = 1\n");
    window().open(path("bad.toml"));
    QTest::qWait(20);

    EXPECT_EQ(window().height(), 640);
    EXPECT_TRUE(window().findings().isVisible());
    const QWidget& content = window().content();
    EXPECT_EQ(content.y(), window().banner().height());
    EXPECT_EQ(content.geometry().bottom() + 1, window().findings().y());
    EXPECT_GE(window().content().timeline().height(),
              window().content().timeline().minimumSizeHint().height());
}

TEST(TheProgram, HasAnIconOfItsOwn)
{
    const QImage image = QIcon{":/icons/pactline.svg"}.pixmap(64, 64).toImage();

    ASSERT_EQ(image.width(), 64);
    EXPECT_EQ(image.pixelColor(18, 25), paletteOf(ThemeKind::Light).firstParty);
    EXPECT_EQ(image.pixelColor(48, 43), paletteOf(ThemeKind::Light).secondParty);
}

} // namespace
} // namespace pactline
