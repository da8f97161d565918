// What is there again at the next start.

#include "files_fixture.h"

#include "document/scenario_file.h"
#include "window/first_steps.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QMenu>

namespace pactline
{
namespace
{

class Remembered : public FilesTest
{
protected:
    const std::string both =
        pactText(term("rent", "first", "until = \"declared\"") + term("repair", "first"));

    void SetUp() override { write("a.toml", both); }

    Scenario supposed()
    {
        return scenario(session().agreement())
            .asSigned("first")
            .supposing("declared", "2025-05-05")
            .supposing("verified", "+8months");
    }

    Scenario compared() { return scenario(session().agreement()).asSigned("first"); }

    LaneChoices lanes()
    {
        LaneChoices choices;
        choices.filter.benefits = {PartyIndex{0}};
        choices.arrangement.order = LaneOrder::Name;
        choices.arrangement.pinned = {clause(session().agreement(), "repair")};
        choices.colour = LaneColour::State;
        return choices;
    }

    void setEverything()
    {
        session().changeScenario(supposed(), "suppose");
        session().pin(compared(), "pin");
        session().setPlayhead(day("2024-04-04"));
        session().setVisible({day("2022-02-02"), day("2026-06-06")});
        session().select(event(session().agreement(), "flood"));
        session().setFolded({0}, true);
        session().setLaneChoices(lanes());
        session().setPartOpen("versions", false);
        session().setStep(Step::Change);
        window().content().playback().setSpeed(0.5);
    }

    void expectEverything()
    {
        EXPECT_EQ(window().file(), path("a.toml"));
        EXPECT_EQ(session().scenario(), supposed());
        ASSERT_TRUE(session().pinned());
        EXPECT_EQ(session().pinned()->scenario(), compared());
        EXPECT_EQ(session().playhead(), day("2024-04-04"));
        EXPECT_EQ(session().visible(), (DateRange{day("2022-02-02"), day("2026-06-06")}));
        EXPECT_EQ(session().selectedEvent(), event(session().agreement(), "flood"));
        EXPECT_EQ(session().folded(), std::set<GroupIndex>{{0}});
        EXPECT_EQ(session().laneChoices(), lanes());
        EXPECT_EQ(session().partOpen("versions"), false);
        EXPECT_EQ(session().step(), Step::Change);
        EXPECT_EQ(window().content().playback().speed(), 0.5);
    }

    std::string settingsText() { return text("settings.json"); }
};

TEST_F(Remembered, IsTheFilesOwnViewAtTheFirstStart)
{
    start();

    const auto agreement = shippedAgreement();
    EXPECT_EQ(idShown(), agreement->id);
    EXPECT_EQ(session().scenario(), defaultScenario(*agreement));
    EXPECT_EQ(session().playhead(), agreement->view.playhead);
    EXPECT_EQ(session().visible(), session().extent());
    EXPECT_EQ(banner(), "");
}

TEST_F(Remembered, IsEverythingThatWasSet)
{
    start("a.toml");
    setEverything();

    start();

    expectEverything();
    EXPECT_FALSE(session().undoStack().canUndo());
}

TEST_F(Remembered, IsWrittenWithoutBeingAskedToSoThatAKillLosesNothing)
{
    start("a.toml");
    setEverything();

    ASSERT_TRUE(
        eventually([this] { return settingsText().find("\"speed\": 0.5") != std::string::npos; }));
    QFile::copy(path("settings.json"), path("as-killed.json"));
    stop();
    QFile::remove(path("settings.json"));
    QFile::rename(path("as-killed.json"), path("settings.json"));
    start();

    expectEverything();
}

TEST_F(Remembered, IsWrittenWhileThePlayheadRuns)
{
    start("a.toml");
    session().setPlayhead(day("2020-02-02"));
    settings->flush();
    const std::string before = settingsText();
    window().content().playback().play();

    EXPECT_TRUE(eventually([&] { return settingsText() != before; }));
    EXPECT_TRUE(window().content().playback().playing());
}

TEST_F(Remembered, ArePlayheadAndZoomOfEveryFileByItself)
{
    write("b.toml", both);
    start("a.toml");
    session().setPlayhead(day("2024-04-04"));
    window().open(path("b.toml"));
    EXPECT_NE(session().playhead(), day("2024-04-04"));
    session().setPlayhead(day("2025-05-05"));

    window().open(path("a.toml"));
    EXPECT_EQ(session().playhead(), day("2024-04-04"));
    start();

    EXPECT_EQ(window().file(), path("a.toml"));
    EXPECT_EQ(session().playhead(), day("2024-04-04"));
    start("b.toml");
    EXPECT_EQ(session().playhead(), day("2025-05-05"));
}

TEST_F(Remembered, AreLanguageThemeAndReducedMotionForAllFiles)
{
    start("a.toml");
    trigger("themeDark");
    trigger("reducedMotion");
    emit window().content().languageRequested("fr");
    QCoreApplication::processEvents();

    start();

    EXPECT_EQ(session().language(), "fr");
    EXPECT_EQ(session().theme(), ThemeKind::Dark);
    EXPECT_TRUE(window().findChild<QAction*>("themeDark")->isChecked());
    EXPECT_TRUE(window().content().playback().reducedMotion());
    EXPECT_TRUE(window().findChild<QAction*>("reducedMotion")->isChecked());
    EXPECT_EQ(window().findChild<QAction*>("open")->text().toStdString(), "Ouvrir…");
}

TEST_F(Remembered, IsWhichFirstStepsWereFollowed)
{
    start("a.toml");
    EXPECT_EQ(window().content().findChild<FirstSteps*>()->noteRects().size(), 3U);
    session().setPlayhead(day("2024-04-04"));

    start();
    EXPECT_EQ(window().content().findChild<FirstSteps*>()->noteRects().size(), 2U);
    QTest::keyClick(&window().content().timeline(), Qt::Key_Escape);

    start();
    EXPECT_EQ(window().content().findChild<FirstSteps*>(), nullptr);
}

TEST_F(Remembered, IsTheWindowsSize)
{
    start("a.toml");
    window().resize(1111, 700);
    QTest::qWait(20);

    stop();
    settings = std::make_unique<Settings>(path("settings.json"));
    workspace = std::make_unique<Workspace>(*settings, day("2026-11-24"), ThemeKind::Light);
    workspace->start({});

    EXPECT_EQ(window().size(), QSize(1111, 700));
}

TEST_F(Remembered, IsOverruledByWhatTheProgramIsTold)
{
    start("a.toml");
    setEverything();
    PictureOptions options;
    options.file = path("a.toml").toStdString();
    options.scenario.at = "2023-03-03";
    options.scenario.suppose = {"declared=2026-06-06"};

    start(options);

    EXPECT_EQ(session().playhead(), day("2023-03-03"));
    EXPECT_EQ(session().scenario(),
              Scenario(scenario(session().agreement()).supposing("declared", "2026-06-06")));
    EXPECT_FALSE(session().undoStack().canUndo());
    EXPECT_EQ(session().step(), Step::Change);
}

TEST_F(Remembered, IsOverruledByABeliefAndByAnotherScenario)
{
    start("a.toml");
    setEverything();
    const Scenario left = session().scenario();
    PictureOptions believing;
    believing.file = path("a.toml").toStdString();
    believing.belief.belief = "10%:2028,50%:2033,never:10%";

    start(believing);
    EXPECT_TRUE(session().probabilities());

    write("kept.scenario.toml", toFileText({"Kept", left}, session().agreement()));
    PictureOptions kept;
    kept.file = believing.file;
    kept.scenario.file = path("kept.scenario.toml").toStdString();
    start(kept);
    EXPECT_EQ(session().scenario(), left);
    EXPECT_FALSE(session().probabilities());

    PictureOptions comparing;
    comparing.against = "--if agi-declared=2031-01-01";
    start(comparing);
    EXPECT_EQ(idShown(), shippedAgreement()->id);
    ASSERT_TRUE(session().pinned());
    EXPECT_FALSE(session().pinned()->scenario().suppose.empty());
}

TEST_F(Remembered, IsNotTheLastFileWhenTheProgramIsToldWhatToShow)
{
    start("a.toml");
    PictureOptions options;
    options.scenario.at = "2024-04-04";

    start(options);

    EXPECT_EQ(idShown(), shippedAgreement()->id);
    EXPECT_EQ(session().playhead(), day("2024-04-04"));
}

TEST_F(Remembered, IsNothingInAFreshWindow)
{
    start("a.toml");
    setEverything();
    stop();
    const std::string before = settingsText();
    PictureOptions fresh;
    fresh.fresh = true;

    start(fresh);
    EXPECT_EQ(idShown(), shippedAgreement()->id);
    session().setPlayhead(day("2030-01-01"));
    trigger("themeDark");
    stop();

    EXPECT_EQ(settingsText(), before);
}

TEST_F(Remembered, IsSaidToBeGoneWhenTheLastFileIs)
{
    start("a.toml");
    stop();
    QFile::remove(path("a.toml"));

    start();

    EXPECT_EQ(idShown(), shippedAgreement()->id);
    EXPECT_THAT(banner(), testing::StartsWith("“a.toml” is not there and was not opened"));
    EXPECT_FALSE(findingsShown());
}

TEST_F(Remembered, NeverPreventsTheStartHoweverDamaged)
{
    const char* damaged[] = {
        "",
        "\xff\xfe\x00garbage",
        "{\"common\": {\"theme\": \"dark\"",
        "[1, 2, 3]",
        "{\"common\": 7, \"views\": {}}",
        "{\"common\": {\"theme\": 3, \"language\": [], \"geometry\": \"AAAA\", \"lastFile\": 5, "
        "\"recentFiles\": {\"a\": 1}, \"reducedMotion\": \"yes\"}, \"views\": [1, null, {}]}",
        "{\"common\": {\"theme\": \"purple\", \"language\": \"xx\", \"lastFile\": \"../relative\", "
        "\"recentFiles\": [1, \"relative.toml\", null]}}",
    };
    for (const char* bytes : damaged) {
        stop();
        write("settings.json", bytes);

        ASSERT_TRUE(start()) << bytes;
        EXPECT_EQ(idShown(), shippedAgreement()->id) << bytes;
        EXPECT_EQ(session().theme(), ThemeKind::Light) << bytes;
        EXPECT_TRUE(workspace->recentFiles().files().isEmpty()) << bytes;
    }
}

TEST_F(Remembered, IsWrittenAnewOverADamagedFile)
{
    write("settings.json", "garbage");
    start("a.toml");
    setEverything();

    start();

    expectEverything();
}

TEST_F(Remembered, IsBoundedWhereverItComesFrom)
{
    start("a.toml");
    const DocumentName name{"pact", path("a.toml")};
    settings->setView(
        name, QJsonObject{{"playhead", "9999-12-31"},
                          {"visible", QJsonArray{"2026-01-01", "2021-01-01"}},
                          {"chart", 3},
                          {"folded", QJsonArray{"nowhere", 4, QJsonValue::Null}},
                          {"selection", QJsonObject{{"clause", "nothing"}}},
                          {"step", "century"},
                          {"speed", 1e300},
                          {"scenario", QJsonObject{{"asSigned", "third"},
                                                   {"suppose", QJsonObject{{"fire", "2024"},
                                                                           {"declared", "soon"},
                                                                           {"verified", "2024"}}},
                                                   {"readings", QJsonObject{{"x", "y"}}}}}});
    start("a.toml");

    EXPECT_EQ(session().playhead(), day("2029-12-31"));
    EXPECT_EQ(session().visible(), session().extent());
    EXPECT_TRUE(session().folded().empty());
    EXPECT_EQ(session().selection(), Selection{});
    EXPECT_EQ(session().step(), Step::Month);
    EXPECT_EQ(window().content().playback().speed(), 4);
    EXPECT_EQ(session().scenario(), defaultScenario(session().agreement()));
    for (const char* id : {"third", "fire", "x", "verified", "nowhere", "nothing"})
        EXPECT_THAT(said(), testing::HasSubstr(id));
}

TEST_F(Remembered, StaysWhenAnotherProgramWritesTheSameFile)
{
    start("a.toml");
    Settings other{path("settings.json")};
    other.setValue("theme", "dark");
    other.flush();
    session().setPlayhead(day("2024-04-04"));

    start();

    EXPECT_EQ(session().theme(), ThemeKind::Dark);
    EXPECT_EQ(session().playhead(), day("2024-04-04"));
}

TEST_F(Remembered, IsSaidNotToBeWhereItCannotBeWritten)
{
    write("in-the-way", "a file where a folder should be");
    settings = std::make_unique<Settings>(path("in-the-way/settings.json"));
    workspace = std::make_unique<Workspace>(*settings, day("2026-11-24"), ThemeKind::Light);
    PictureOptions options;
    options.file = path("a.toml").toStdString();
    workspace->start(options);
    session().setPlayhead(day("2024-04-04"));

    EXPECT_TRUE(eventually(
        [this] { return said().find("What you set cannot be remembered") != std::string::npos; }));
}

TEST_F(Remembered, IsTheThemeOfTheSystemUntilAnotherIsChosen)
{
    systemTheme = ThemeKind::Dark;
    start("a.toml");
    EXPECT_EQ(session().theme(), ThemeKind::Dark);
    EXPECT_TRUE(window().findChild<QAction*>("themeSystem")->isChecked());
    trigger("themeLight");
    EXPECT_EQ(session().theme(), ThemeKind::Light);

    start();
    EXPECT_EQ(session().theme(), ThemeKind::Light);
    trigger("themeSystem");
    systemTheme = ThemeKind::Light;

    start();
    EXPECT_EQ(session().theme(), ThemeKind::Light);
    EXPECT_EQ(session().chosenTheme(), std::nullopt);
}

} // namespace
} // namespace pactline
