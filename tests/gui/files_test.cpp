// Opening files and following them as they change on disk.

#include "desktop.h"
#include "files_fixture.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace pactline
{
namespace
{

class Files : public FilesTest
{
protected:
    std::string another() const
    {
        return replaced(
            replaced(pactText(term("repair", "second")), "id = \"pact\"", "id = \"other\""),
            "A pact", "Another pact");
    }

    QMenu& recentMenu()
    {
        QMenu* menu = window().content().recentFiles();
        emit menu->aboutToShow();
        return *menu;
    }

    /// Returns what would be done with it.
    Qt::DropAction drag(const QMimeData& data)
    {
        QDragEnterEvent enter{{300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {}};
        QApplication::sendEvent(&window(), &enter);
        return enter.dropAction();
    }

    void drop(const QMimeData& data)
    {
        QDropEvent event{{300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {}};
        QApplication::sendEvent(&window(), &event);
        QCoreApplication::processEvents();
    }

    std::string hint()
    {
        auto* shown = window().findChild<QWidget*>("dropHint");
        return shown->isVisible() ? shown->accessibleName().toStdString() : "";
    }
};

TEST_F(Files, OpenInTheSameWindowFromTheDialog)
{
    write("b.toml", another());
    start("a.toml");
    ASSERT_EQ(titleShown(), "A pact");

    answerFile("openDialog", path("b.toml"));
    key(Qt::Key_O, Qt::ControlModifier);

    EXPECT_TRUE(asked.contains("openDialog"));
    EXPECT_EQ(titleShown(), "Another pact");
    EXPECT_EQ(window().windowTitle().toStdString(), "Another pact – Pactline");
    EXPECT_EQ(workspace->windows().size(), 1U);
}

TEST_F(Files, LeadBackToTheShippedAgreement)
{
    start("a.toml");

    trigger("openShipped");

    EXPECT_EQ(idShown(), shippedAgreement()->id);
    EXPECT_EQ(window().file(), QString{});
}

TEST_F(Files, WithErrorsAreNotOpenedAndTheirErrorsListed)
{
    write("bad.toml",
          replaced(pactText(term("rent", "first")), "date = 2021-06-01", "date = \"2021-02-30\""));
    start("a.toml");

    window().open(path("bad.toml"));

    EXPECT_EQ(titleShown(), "A pact");
    EXPECT_EQ(window().file(), path("a.toml"));
    EXPECT_THAT(banner(), testing::StartsWith("“bad.toml” has 1 error and was not opened"));
    ASSERT_TRUE(findingsShown());
    ASSERT_EQ(window().findings().list()->count(), 2);
    EXPECT_THAT(window().findings().list()->item(0)->text().toStdString(),
                testing::MatchesRegex("[0-9]+:[0-9]+  error: 2021-02-30 is not a day.*"));
}

TEST_F(Files, WithoutErrorsAreSaidToHaveNoneInPlaceOfAList)
{
    start("a.toml");
    trigger("openShipped");
    trigger("findings");

    ASSERT_TRUE(findingsShown());
    EXPECT_FALSE(window().findings().list()->isVisible());
    EXPECT_EQ(window().findChild<QLabel*>("diagnosticsHeading")->text(),
              "The shipped agreement has no errors and no warnings.");
}

TEST_F(Files, WithErrorsAreOpenedOnceTheyAreMended)
{
    write("b.toml", "schema = 1\n");
    start("a.toml");
    window().open(path("b.toml"));
    write("b.toml", another());

    QTest::mouseClick(window().findChild<QPushButton*>("fileBannerOffer"), Qt::LeftButton);

    EXPECT_EQ(titleShown(), "Another pact");
    EXPECT_EQ(banner(), "");
    EXPECT_FALSE(findingsShown());
}

TEST_F(Files, AreRememberedTheNewestFirstAndTenOfThem)
{
    start("a.toml");
    for (int i = 0; i < 12; ++i) {
        write(QString{"f%1.toml"}.arg(i), another());
        window().open(path(QString{"f%1.toml"}.arg(i)));
    }
    window().open(path("f5.toml"));

    const QStringList files = workspace->recentFiles().files();

    ASSERT_EQ(files.size(), 10);
    EXPECT_EQ(files[0], path("f5.toml"));
    EXPECT_EQ(files[1], path("f11.toml"));
    EXPECT_EQ(files.count(path("f5.toml")), 1);
    EXPECT_FALSE(files.contains(path("a.toml")));
}

TEST_F(Files, OpenFromTheMenuOfRecentOnes)
{
    write("b.toml", another());
    start("a.toml");
    window().open(path("b.toml"));

    QAction* entry = recentMenu().actions().at(1);
    EXPECT_THAT(entry->text().toStdString(), testing::StartsWith("a.toml"));
    entry->trigger();
    QCoreApplication::processEvents();

    EXPECT_EQ(titleShown(), "A pact");
}

TEST_F(Files, ThatAreGoneAreGreyInTheMenuAndSaidToBe)
{
    write("b.toml", another());
    start("a.toml");
    window().open(path("b.toml"));
    QFile::remove(path("a.toml"));

    const auto* entry = recentMenu().actions().at(1);

    EXPECT_FALSE(entry->isEnabled());
    EXPECT_TRUE(entry->text().contains("no longer there")) << entry->text().toStdString();
    EXPECT_TRUE(recentMenu().actions().front()->isEnabled());
}

TEST_F(Files, AreForgottenWhenTheUserSaysSo)
{
    start("a.toml");
    recentMenu();

    window().findChild<QAction*>("clearRecentFiles")->trigger();

    EXPECT_TRUE(workspace->recentFiles().files().isEmpty());
    EXPECT_EQ(recentMenu().actions().front()->text().toStdString(), "No file was opened yet");
}

TEST_F(Files, OpenWhenTheyAreDropped)
{
    write("b.toml", another());
    start("a.toml");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("b.toml"))});

    EXPECT_EQ(drag(data), Qt::CopyAction);
    EXPECT_EQ(hint(), "Drop to open “b.toml”");
    EXPECT_EQ(window().childAt(300, 300)->objectName().toStdString(), "dropHint");
    drop(data);

    EXPECT_EQ(hint(), "");
    EXPECT_EQ(titleShown(), "Another pact");
}

TEST_F(Files, OfOtherKindsAreRefusedInWordsWhenTheyAreDropped)
{
    start("a.toml");
    const std::pair<QList<QUrl>, const char*> cases[] = {
        {{QUrl::fromLocalFile(path("picture.gif"))},
         "“picture.gif” is no agreement’s file (.toml) and no figure"},
        {{QUrl::fromLocalFile(folder.path())}, "is a folder; drop an agreement’s file (.toml)"},
        {{QUrl{"https://example.org/a.toml"}}, "Only a file on this computer can be opened here"},
        {{QUrl::fromLocalFile(path("a.toml")), QUrl::fromLocalFile(path("b.toml"))},
         "Only one file can be opened at a time"},
        {{}, "Only an agreement’s file (.toml) or a figure can be opened here"},
    };
    for (const auto& [urls, words] : cases) {
        QMimeData data;
        data.setUrls(urls);

        EXPECT_EQ(drag(data), Qt::IgnoreAction) << words;
        EXPECT_THAT(hint(), testing::HasSubstr(words));
        drop(data);

        EXPECT_EQ(hint(), "");
        EXPECT_THAT(said(), testing::HasSubstr(words));
        EXPECT_EQ(titleShown(), "A pact");
    }
}

TEST_F(Files, AreNotOpenedBehindADialog)
{
    start("a.toml");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("a.toml"))});
    QDialog dialog{&window()};
    dialog.setModal(true);
    dialog.show();

    drag(data);

    EXPECT_EQ(hint(), "");
}

TEST_F(Files, NeedNoDropToMakeTheHintGo)
{
    start("a.toml");
    for (const char* name : {"a.toml", "picture.png"}) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path(name))});
        drag(data);
        ASSERT_NE(hint(), "");

        QDragLeaveEvent leave;
        QApplication::sendEvent(&window(), &leave);

        EXPECT_EQ(hint(), "");
    }
}

TEST_F(Files, BeginFromATemplateThatIsOpenedAndCanBeEdited)
{
    qunsetenv("VISUAL");
    qunsetenv("EDITOR");
    const Desktop desktop;
    start("a.toml");
    answerFile("templateDialog", path("new.toml"));

    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(text("new.toml"), readText(PACTLINE_RESOURCES "/schema/example.toml"));
    EXPECT_EQ(window().file(), path("new.toml"));
    EXPECT_THAT(banner(), testing::StartsWith("“new.toml” was written."));
    auto* offer = window().findChild<QPushButton*>("fileBannerOffer");
    EXPECT_EQ(offer->text().toStdString(), "Open in the editor");
    QTest::mouseClick(offer, Qt::LeftButton);
    EXPECT_EQ(desktop.opened, QList<QUrl>{QUrl::fromLocalFile(path("new.toml"))});
}

TEST_F(Files, AreReplacedByTheTemplateOnlyAfterAsking)
{
    write("b.toml", another());
    start("a.toml");
    const auto answer = [this](const QString& button) {
        answerFile("templateDialog", path("b.toml"));
        whenAsked<QMessageBox>("replaceQuestion", [button](QMessageBox& box) {
            for (QAbstractButton* known : box.buttons())
                if (QString{known->text()}.remove('&') == button)
                    known->click();
        });
        trigger("newFromTemplate");
    };

    answer("Cancel");
    EXPECT_EQ(asked, (QStringList{"templateDialog", "replaceQuestion"}));
    EXPECT_EQ(text("b.toml"), another());
    EXPECT_EQ(titleShown(), "A pact");

    answer("Replace");
    EXPECT_EQ(text("b.toml"), readText(PACTLINE_RESOURCES "/schema/example.toml"));
    EXPECT_EQ(window().file(), path("b.toml"));
}

TEST_F(Files, ThatCannotBeWrittenAreSaidToBeAndLeaveNothingBehind)
{
    start("a.toml");
    std::string problem;
    whenAsked<QMessageBox>("templateProblem", [&](QMessageBox& box) {
        problem = box.text().toStdString();
        box.accept();
    });

    window().writeTemplate(path("no/such/folder/new.toml"));

    EXPECT_THAT(problem, testing::HasSubstr("cannot be written"));
    EXPECT_FALSE(QFileInfo::exists(path("no")));
    EXPECT_EQ(titleShown(), "A pact");
}

class FilesWithErrors : public Files
{
protected:
    void SetUp() override
    {
        Files::SetUp();
        qunsetenv("VISUAL");
        qunsetenv("EDITOR");
        start("a.toml");
        write("a.toml", replaced(replaced(pactText(term("rent", "first")), "date = 2021-06-01",
                                          "date = \"2021-02-30\""),
                                 "follows = \"declared\"", "follows = \"nobody\""));
        ASSERT_TRUE(eventually([this] { return findingsShown(); }));
    }

    Desktop desktop;
};

TEST_F(FilesWithErrors, LeaveTheLastGoodVersionOnScreenAndListTheErrors)
{
    EXPECT_EQ(titleShown(), "A pact");
    EXPECT_THAT(banner(), testing::MatchesRegex("The file has 2 errors; you see the last version "
                                                "that could be read, of [0-9][0-9]:[0-9][0-9]"));
    EXPECT_EQ(window().findings().list()->count(), 3);
    EXPECT_EQ(window().findChild<QLabel*>("diagnosticsHeading")->text().toStdString(),
              "a.toml: 2 errors, 1 warning");
}

TEST_F(FilesWithErrors, AreSaidToBeGoodAgainByTheBannersGoing)
{
    write("a.toml", replaced(pactText(term("rent", "first")), "A pact", "A mended pact"));

    EXPECT_TRUE(eventually([this] { return titleShown() == "A mended pact"; }));
    EXPECT_EQ(banner(), "");
    EXPECT_FALSE(findingsShown());
}

TEST_F(FilesWithErrors, AreGoodAgainWhenTheLastGoodVersionIsBack)
{
    write("a.toml", pactText(term("rent", "first")));

    EXPECT_TRUE(eventually([this] { return banner().empty(); }));
    EXPECT_FALSE(findingsShown());
}

TEST_F(FilesWithErrors, TellThePlaceToWhoClicks)
{
    auto* list = window().findings().list();

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(1)).center());

    const std::string copied = QApplication::clipboard()->text().toStdString();
    EXPECT_THAT(copied, testing::MatchesRegex(path("a.toml").toStdString() + ":[0-9]+:[0-9]+"));
    EXPECT_TRUE(list->item(1)->text().toStdString().starts_with(
        copied.substr(path("a.toml").toStdString().size() + 1) + "  "));
    EXPECT_EQ(desktop.opened, QList<QUrl>{QUrl::fromLocalFile(path("a.toml"))});
    EXPECT_THAT(said(), testing::HasSubstr("Copied: "));
}

TEST_F(FilesWithErrors, TellThePlaceToWhoUsesTheKeyboard)
{
    auto* list = window().findings().list();
    list->setFocus();

    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(desktop.opened.size(), 1);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(path("a.toml") + ':'));

    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_FALSE(findingsShown());
    QTest::mouseClick(window().findChild<QPushButton*>("fileBannerOffer"), Qt::LeftButton);
    EXPECT_TRUE(findingsShown());
}

TEST_F(FilesWithErrors, OpenAtTheirPlaceInAnEditorThatTakesOne)
{
    write("kate", "#!/bin/sh\necho \"$@\" > \"$(dirname \"$0\")/called.part\"\n"
                  "mv \"$(dirname \"$0\")/called.part\" \"$(dirname \"$0\")/called\"\n");
    QFile::setPermissions(path("kate"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("VISUAL", path("kate").toLocal8Bit());

    QTest::keyClick(window().findings().list(), Qt::Key_Return);
    qunsetenv("VISUAL");

    ASSERT_TRUE(eventually([this] { return QFileInfo::exists(path("called")); }));
    EXPECT_THAT(text("called"), testing::MatchesRegex("--line [0-9]+ --column [0-9]+ " +
                                                      path("a.toml").toStdString() + "\n"));
    EXPECT_TRUE(desktop.opened.isEmpty());
}

TEST_F(FilesWithErrors, SpeakTheLanguageOfTheWindow)
{
    workspace->preferences().setLanguage("fr");
    QCoreApplication::processEvents();

    EXPECT_THAT(banner(), testing::StartsWith("Le fichier a 2 erreurs"));
    EXPECT_THAT(window().findings().list()->item(0)->text().toStdString(),
                testing::HasSubstr("erreur"));
}

} // namespace
} // namespace pactline
