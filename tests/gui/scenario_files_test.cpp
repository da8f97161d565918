// Scenarios that are kept in files of their own: saved, opened, listed, refused.

#include "files_fixture.h"
#include "scenario/parse_supposition.h"
#include "window/scenario_file_dialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace pactline
{
namespace
{

const std::string late = R"(scenario = 1
agreement = "pact"
name = "Declared late"
as-signed = "first"

[suppose]
declared = "2027-05-01"
)";

class ScenarioFiles : public FilesTest
{
protected:
    /// Types a name where it is asked for, and goes on.
    void answerName(const QString& name)
    {
        whenAsked<QDialog>("scenarioNameDialog", [this, name](QDialog& dialog) {
            auto* field = dialog.findChild<QLineEdit*>("scenarioName");
            QTest::keyClicks(field, name);
            told = {};
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                told << label->text();
            QTest::keyClick(field, Qt::Key_Return);
        });
    }

    void suppose(const std::string& date)
    {
        Scenario scenario = session().scenario();
        scenario.suppose[event(session().agreement(), "declared")] = *parseSupposition(date);
        session().changeScenario(scenario, "test");
    }

    std::string supposed()
    {
        const auto& suppose = session().scenario().suppose;
        return suppose.empty() ? "nothing" : toText(suppose.begin()->second);
    }

    QStringList listed()
    {
        QMenu* menu = window().content().savedScenarios();
        emit menu->aboutToShow();
        QStringList names;
        for (const QAction* action : menu->actions())
            names << action->text();
        return names;
    }

    QStringList told;
};

TEST_F(ScenarioFiles, SayBeforeTheyAreSavedWhatIsBelieved)
{
    start("a.toml");
    suppose("10%:2025,50%:2027");
    answerName("Perhaps");
    answerFile("saveScenarioDialog", path("perhaps.toml"));

    key(Qt::Key_S, Qt::ControlModifier);

    EXPECT_TRUE(told.join(' ').contains(QStringLiteral("10\u00A0% before 2025")))
        << told.join(' ').toStdString();
    EXPECT_FALSE(told.join(' ').contains("uncertain"));
}

TEST_F(ScenarioFiles, AreSavedUnderANameAndSayWhatTheyHold)
{
    start("a.toml");
    suppose("2027-05-01");
    answerName("Late & certain");
    answerFile("saveScenarioDialog", path("late.toml"));

    key(Qt::Key_S, Qt::ControlModifier);

    EXPECT_EQ(asked, (QStringList{"scenarioNameDialog", "saveScenarioDialog"}));
    EXPECT_TRUE(told.join(' ').contains("1 May 2027")) << told.join(' ').toStdString();
    const LoadedScenario kept = readScenarioFile(path("late.toml"), session().agreement());
    ASSERT_TRUE(kept.scenario);
    EXPECT_EQ(kept.scenario->name, "Late & certain");
    EXPECT_EQ(kept.scenario->scenario, session().scenario());
    EXPECT_EQ(said(), "The scenario “Late & certain” is kept in “late.toml”");
    EXPECT_EQ(listed(), QStringList{"Late && certain"});
}

TEST_F(ScenarioFiles, BringBackWhatTheySupposeAsOneChange)
{
    write("late.toml", late);
    start("a.toml");
    answerFile("openScenarioDialog", path("late.toml"));

    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(supposed(), "2027-05-01");
    EXPECT_EQ(session().scenario().asSigned, session().agreement().find(InstrumentId{"first"}));
    EXPECT_EQ(session().undoStack().undoText().toStdString(), "the scenario “Declared late”");
    trigger("undo");
    EXPECT_EQ(supposed(), "nothing");
}

TEST_F(ScenarioFiles, AreListedByNameAndCheckedWhileTheyAreShown)
{
    write("late.toml", late);
    write("other.toml", replaced(late, "\"pact\"", "\"another\""));
    start("a.toml");
    EXPECT_EQ(listed(), QStringList{"No scenario of this agreement was saved yet"});
    window().open(path("late.toml"));
    window().open(path("other.toml"));

    EXPECT_EQ(listed(), QStringList{"Declared late"});
    EXPECT_TRUE(window().content().savedScenarios()->actions().front()->isChecked());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(listed(), QStringList{"Declared late"});
    QAction* entry = window().content().savedScenarios()->actions().front();
    EXPECT_FALSE(entry->isChecked());
    entry->trigger();
    EXPECT_TRUE(eventually([this] { return supposed() == "2027-05-01"; }));
}

TEST_F(ScenarioFiles, CanBeHeldAgainstWhatIsShown)
{
    write("late.toml", late);
    start("a.toml");
    window().open(path("late.toml"));
    trigger("undo");
    QMenu* menu = window().content().compareWithSaved();
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().front()->text(), "Declared late");

    menu->actions().front()->trigger();

    ASSERT_TRUE(eventually([this] { return session().pinned().has_value(); }));
    EXPECT_EQ(toText(session().pinned()->scenario().suppose.begin()->second), "2027-05-01");
    EXPECT_EQ(supposed(), "nothing");
}

TEST_F(ScenarioFiles, WithErrorsChangeNothingAndListEveryOne)
{
    write("bad.toml", replaced(replaced(late, "\"first\"", "\"fist\""), "2027-05-01", "soon"));
    start("a.toml");

    window().open(path("bad.toml"));

    EXPECT_EQ(supposed(), "nothing");
    EXPECT_EQ(banner(), "“bad.toml” is no scenario that can be shown here");
    EXPECT_TRUE(findingsShown());
    EXPECT_EQ(window().findings().list()->count(), 2);
    EXPECT_FALSE(session().undoStack().canUndo());
}

TEST_F(ScenarioFiles, OfAnotherKnownAgreementShowThatOne)
{
    write("b.toml", replaced(pactText(term("rent", "first")), "id = \"pact\"", "id = \"other\""));
    write("late.toml", replaced(late, "\"pact\"", "\"other\""));
    start("b.toml");
    window().open(path("a.toml"));
    ASSERT_EQ(idShown(), "pact");

    window().open(path("late.toml"));

    EXPECT_EQ(idShown(), "other");
    EXPECT_EQ(supposed(), "2027-05-01");
}

TEST_F(ScenarioFiles, AreReplacedOnlyAfterAsking)
{
    write("late.toml", late);
    start("a.toml");
    answerName("New");
    answerFile("saveScenarioDialog", path("late.toml"));
    whenAsked<QMessageBox>("replaceQuestion", [this](QMessageBox& box) {
        // Back at the name, which is there still.
        whenAsked<QDialog>("scenarioNameDialog", [](QDialog& dialog) {
            EXPECT_EQ(dialog.findChild<QLineEdit*>("scenarioName")->text(), "New");
            dialog.reject();
        });
        box.reject();
    });

    trigger("saveScenario");

    EXPECT_EQ(text("late.toml"), late);
}

TEST_F(ScenarioFiles, ThatCannotBeWrittenAreSaidToBe)
{
    start("a.toml");
    std::string problem;
    whenAsked<QMessageBox>("scenarioProblem", [&](QMessageBox& box) {
        problem = box.text().toStdString();
        box.accept();
    });

    EXPECT_FALSE(window().writeScenario("Name", path("no/folder/late.toml")));

    EXPECT_THAT(problem, testing::HasSubstr("cannot be written"));
    EXPECT_FALSE(QFileInfo::exists(path("no")));
}

TEST_F(ScenarioFiles, HaveANameBeforeTheyAreSaved)
{
    start("a.toml");
    whenAsked<QDialog>("scenarioNameDialog", [](QDialog& dialog) {
        auto* save = dialog.findChild<QPushButton*>("saveScenarioFile");
        EXPECT_FALSE(save->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit*>("scenarioName"), " x ");
        EXPECT_TRUE(save->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });

    trigger("saveScenario");

    EXPECT_EQ(asked, QStringList{"scenarioNameDialog"});
}

TEST(ScenarioFileName, TellsTheScenariosName)
{
    EXPECT_EQ(fileNameFor("Late AGI (à peine)"), "late-agi-a-peine.toml");
    EXPECT_EQ(fileNameFor("../../etc/passwd"), "etc-passwd.toml");
    EXPECT_EQ(fileNameFor("???"), "scenario.toml");
}

} // namespace
} // namespace pactline
