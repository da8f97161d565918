// A file that changes on disk while a window shows it.

#include "files_fixture.h"

#include <QMenu>
#include <QUndoStack>

namespace pactline
{
namespace
{

class Reload : public FilesTest
{
protected:
    const std::string both =
        pactText(term("rent", "first", "until = \"declared\"") + term("repair", "first"));

    void SetUp() override
    {
        write("a.toml", both);
        start("a.toml");
    }

    /// The file with another title, so that a test sees when it was read.
    std::string retitled(const std::string& text) const
    {
        return replaced(text, "A pact", "A changed pact");
    }

    bool readAgain()
    {
        return eventually([this] { return titleShown() == "A changed pact"; });
    }

    Scenario supposed() const
    {
        return scenario(session_().agreement()).supposing("declared", "2025-05-05");
    }

    const Session& session_() const { return workspace->windows().front()->session(); }
};

TEST_F(Reload, FollowsAFileThatIsReplaced)
{
    write("a.toml", retitled(both));

    EXPECT_TRUE(readAgain());
    EXPECT_THAT(said(), testing::HasSubstr("was read again at"));
}

TEST_F(Reload, FollowsAFileThatIsWrittenInPlaceAgainAndAgain)
{
    for (const char* title : {"A second pact", "A changed pact"}) {
        QFile file{path("a.toml")};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray::fromStdString(replaced(both, "A pact", title)));
        file.close();
        EXPECT_TRUE(eventually([&] { return titleShown() == title; })) << title;
    }
}

TEST_F(Reload, KeepsWhatIsSet)
{
    session().changeScenario(supposed(), "suppose");
    session().setPlayhead(day("2024-04-04"));
    session().setVisible({day("2022-02-02"), day("2026-06-06")});
    session().select(clause(session().agreement(), "repair"));
    session().setFolded({0}, true);
    session().setStep(Step::Year);
    window().content().playback().setSpeed(2);

    // The clause moves to another place in the file.
    std::string moved = retitled(both);
    moved = replaced(moved, "[[clause]]\nid = \"rent\"",
                     "[[clause]]\nid = \"garden\"\ngroup = \"house\"\ntitle.en = \"Garden\"\n\n"
                     "[[clause]]\nid = \"rent\"");
    write("a.toml", moved + term("garden", "first"));
    ASSERT_TRUE(readAgain());

    EXPECT_EQ(session().scenario(), Scenario{supposed()});
    EXPECT_EQ(session().playhead(), day("2024-04-04"));
    EXPECT_EQ(session().visible(), (DateRange{day("2022-02-02"), day("2026-06-06")}));
    EXPECT_EQ(session().selectedClause(), clause(session().agreement(), "repair"));
    EXPECT_EQ(session().folded(), std::set<GroupIndex>{{0}});
    EXPECT_EQ(session().step(), Step::Year);
    EXPECT_EQ(window().content().playback().speed(), 2);
    EXPECT_THAT(said(), testing::Not(testing::HasSubstr("left out")));
}

TEST_F(Reload, SaysWhatIsNoLongerInTheFile)
{
    session().changeScenario(supposed(), "suppose");
    session().select(clause(session().agreement(), "repair"));

    std::string less = retitled(replaced(pactText(term("rent", "first")),
                                         "[[clause]]\nid = \"repair\"\n"
                                         "group = \"house\"\ntitle.en = \"Repair\"\n",
                                         ""));
    for (int i = 0; i < 3; ++i)
        less = replaced(less, "\"declared\"", "\"found\"");
    write("a.toml", less);
    ASSERT_TRUE(readAgain());

    EXPECT_EQ(session().selection(), Selection{});
    EXPECT_TRUE(session().scenario().suppose.empty());
    EXPECT_THAT(said(), testing::HasSubstr(
                            "No longer in the file, and left out: The find is declared, Repair"));
}

TEST_F(Reload, ShowsTheWholeOfAnAxisThatGrewWhereTheWholeWasShown)
{
    write("a.toml", replaced(retitled(both), "until = 2030-01-01", "until = 2035-01-01"));
    ASSERT_TRUE(readAgain());

    EXPECT_EQ(session().visible(), session().extent());
    EXPECT_EQ(session().extent().until, day("2035-01-01"));
}

TEST_F(Reload, StaysTheSameWindowAtTheSamePlace)
{
    const QWidget* before = &window();
    const QRect place = window().geometry();

    write("a.toml", retitled(both));
    ASSERT_TRUE(readAgain());

    EXPECT_EQ(&window(), before);
    EXPECT_EQ(window().geometry(), place);
    EXPECT_EQ(window().windowTitle().toStdString(), "A changed pact – Pactline");
}

TEST_F(Reload, WaitsUntilADragHasEnded)
{
    auto& timeline = window().content().timeline();
    const auto& parts = timeline.geometryOfParts();
    const QPoint start{int(parts.plotLeft) + 20, int(parts.ruler.bottom()) - 3};
    QTest::mousePress(&timeline, Qt::LeftButton, {}, start);
    write("a.toml", retitled(both));
    QTest::qWait(600);
    EXPECT_EQ(titleShown(), "A pact");

    QTest::mouseRelease(&timeline, Qt::LeftButton, {}, start);

    EXPECT_TRUE(readAgain());
}

TEST_F(Reload, OfAnUnchangedFileKeepsTheHistory)
{
    session().changeScenario(supposed(), "suppose");
    const MainWindow* before = &window().content();

    key(Qt::Key_F5);

    EXPECT_EQ(&window().content(), before);
    EXPECT_TRUE(session().undoStack().canUndo());
    EXPECT_EQ(said(), "The file has not changed since it was read");
}

TEST_F(Reload, OfTheShippedAgreementSaysThatItNeverChanges)
{
    trigger("openShipped");

    trigger("reload");

    EXPECT_THAT(said(), testing::StartsWith("The shipped agreement is part of the program"));
}

TEST_F(Reload, SaysThatAFileIsGoneAndShowsWhatWasRead)
{
    QFile::remove(path("a.toml"));

    EXPECT_TRUE(eventually([this] { return !banner().empty(); }));
    EXPECT_THAT(banner(), testing::StartsWith("“a.toml” was deleted, moved or renamed"));
    EXPECT_EQ(titleShown(), "A pact");
    EXPECT_FALSE(findingsShown());
}

TEST_F(Reload, FollowsAFileThatComesBack)
{
    QFile::remove(path("a.toml"));
    ASSERT_TRUE(eventually([this] { return !banner().empty(); }));

    write("a.toml", retitled(both));

    EXPECT_TRUE(readAgain());
    EXPECT_EQ(banner(), "");
}

TEST_F(Reload, FollowsAFileWhoseWholeFolderComesBack)
{
    QDir{folder.path()}.mkdir("sub");
    write("sub/b.toml", both);
    window().open(path("sub/b.toml"));
    QDir{path("sub")}.removeRecursively();
    ASSERT_TRUE(eventually([this] { return !banner().empty(); }));

    QDir{folder.path()}.mkdir("sub");
    write("sub/b.toml", retitled(both));

    EXPECT_TRUE(readAgain());
    write("sub/b.toml", both);
    EXPECT_TRUE(eventually([this] { return titleShown() == "A pact"; }));
}

TEST_F(Reload, IsNoMatterOfOtherFilesInTheFolder)
{
    const MainWindow* before = &window().content();

    write("other.toml", "nonsense");
    QTest::qWait(400);

    EXPECT_EQ(&window().content(), before);
    EXPECT_EQ(banner(), "");
}

TEST_F(Reload, ListsWarningsOfAGoodFileWhenItIsAskedTo)
{
    window().open(path("a.toml"));
    EXPECT_FALSE(findingsShown());

    key(Qt::Key_F8);

    ASSERT_TRUE(findingsShown());
    ASSERT_GT(window().findings().list()->count(), 0);
    EXPECT_THAT(window().findings().list()->item(0)->text().toStdString(),
                testing::HasSubstr("  warning: "));
    key(Qt::Key_F8);
    EXPECT_FALSE(findingsShown());
}

} // namespace
} // namespace pactline
