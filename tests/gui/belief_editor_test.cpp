// The form in which a forecast is put together.

#include "belief_fixture.h"

#include <QTimer>
#include <QToolButton>

namespace pactline
{
namespace
{

class ForecastForm : public BeliefTest
{
protected:
    BeliefEditor* editor() { return window->findChild<BeliefEditor*>(); }

    void openEditor()
    {
        key(Qt::Key_B, Qt::ControlModifier);
        ASSERT_NE(editor(), nullptr);
        ASSERT_TRUE(editor()->isVisible());
    }

    template <typename Widget>
    Widget* part(const char* id)
    {
        auto* found = editor()->findChild<Widget*>(id);
        check(found != nullptr, "a part of the form that a test names exists");
        return found;
    }

    /// The fields of the rows, in their order.
    std::vector<QLineEdit*> rows(const char* id)
    {
        std::vector<QLineEdit*> fields;
        for (auto* field : editor()->findChildren<QLineEdit*>(id))
            if (field->isVisible())
                fields.push_back(field);
        return fields;
    }

    QString message() { return part<QLabel>("beliefMessage")->text(); }
    void click(const char* id) { QTest::mouseClick(part<QPushButton>(id), Qt::LeftButton); }

    /// Accepts or cancels, and waits until the form is gone.
    void close(const char* id)
    {
        click(id);
        QTest::qWait(10);
        EXPECT_EQ(editor(), nullptr);
        window->activateWindow(); // as a desktop does
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        timeline().setFocus();
    }
};

TEST_F(ForecastForm, IsOfferedBesideADateByAMenuThatChangesNothing)
{
    switchOn();
    type("2029");
    timeline().setFocus();
    const Scenario before = session->scenario();
    QStringList offered;
    QTimer::singleShot(50, window.get(), [&] {
        for (const QAction* action : field().editorButton()->menu()->actions())
            offered << action->text().remove('&');
        QApplication::activePopupWidget()->close();
    });

    QTest::mouseClick(field().editorButton(), Qt::LeftButton);

    ASSERT_TRUE(QTest::qWaitFor([&] { return !offered.isEmpty(); }));
    EXPECT_EQ(offered.first(), QString::fromUtf8("Type a date…"));
    EXPECT_EQ(offered.last(), QString::fromUtf8("Forecast…"));
    EXPECT_GT(offered.size(), 4);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(session->scenario(), before);
    EXPECT_FALSE(session->previewing());
}

TEST_F(ForecastForm, GivesWayToADateThatIsAskedForAndTyped)
{
    believe("10%:2028-06,50%:2033");
    field().editorButton()->menu()->actions().first()->trigger();
    EXPECT_TRUE(field().hasFocus());
    EXPECT_FALSE(field().text().contains('%'));
    EXPECT_EQ(believed(), "10%:2028-06,50%:2033");

    QTest::keyClick(&field(), Qt::Key_Return);

    EXPECT_TRUE(std::holds_alternative<PartialDate>(session->scenario().suppose.begin()->second));
}

TEST_F(ForecastForm, OpensFromTheFieldsMenuAndShowsWhatIsBelieved)
{
    believe("10%:2028-06,50%:2033,never:10%,not-before:2027");

    field().editorButton()->menu()->actions().last()->trigger();

    ASSERT_NE(editor(), nullptr);
    ASSERT_EQ(rows("beliefShare").size(), 2U);
    EXPECT_EQ(rows("beliefDate")[0]->text(), "June 2028");
    EXPECT_EQ(part<QLineEdit>("beliefNever")->text(), QString::fromUtf8("10\u00A0%"));
    EXPECT_EQ(part<QLineEdit>("beliefNotBefore")->text(), "2027");
    close("cancelBelief");
    EXPECT_EQ(believed(), "10%:2028-06,50%:2033,never:10%,not-before:2027");
}

TEST_F(ForecastForm, BeginsWithTheSupposedDateAsTheMedian)
{
    switchOn();
    type("2029");
    timeline().setFocus();

    openEditor();
    close("acceptBelief");

    EXPECT_EQ(believed(), "50%:2029");
}

TEST_F(ForecastForm, ShowsEveryChangeAtOnceAndPutsItBackWhenItIsEscaped)
{
    believe("10%:2028-06,50%:2033");
    const int steps = session->undoStack().count();
    const ClauseIndex thresholds = clause(*agreement, "compute-thresholds");
    const double before = session->probabilities()->inForce(thresholds, day("2031-01-01"));
    openEditor();

    typeInto(rows("beliefDate")[1], "2030");
    EXPECT_EQ(believed(), "10%:2028-06,50%:2030");
    EXPECT_LT(session->probabilities()->inForce(thresholds, day("2031-01-01")), before - 0.1);
    QTest::keyClick(editor(), Qt::Key_Escape);

    EXPECT_EQ(believed(), "10%:2028-06,50%:2033");
    EXPECT_EQ(session->undoStack().count(), steps);
    EXPECT_FALSE(session->previewing());
}

TEST_F(ForecastForm, IsOneStepToBeUndone)
{
    believe("10%:2028-06,50%:2033");
    openEditor();
    typeInto(rows("beliefDate")[1], "2030");
    typeInto(part<QLineEdit>("beliefNever"), "20");
    close("acceptBelief");

    EXPECT_EQ(believed(), "10%:2028-06,50%:2030,never:20%");
    EXPECT_EQ(undoText(), "Undo: Change the forecast");
    session->undoStack().undo();
    EXPECT_EQ(believed(), "10%:2028-06,50%:2033");
}

TEST_F(ForecastForm, AddsAndRemovesDates)
{
    believe("10%:2028-06,50%:2033");
    openEditor();

    click("addBeliefDate");
    typeInto(rows("beliefShare")[2], "90");
    typeInto(rows("beliefDate")[2], "2040");
    EXPECT_EQ(believed(), "10%:2028-06,50%:2033,90%:2040");
    QTest::mouseClick(part<QToolButton>("removeBeliefDate"), Qt::LeftButton);

    EXPECT_EQ(believed(), "50%:2033,90%:2040");
    close("acceptBelief");
}

TEST_F(ForecastForm, PutsDatesInTheirOrderAndQuotesWhatDoesNotRise)
{
    believe("50%:2033");
    openEditor();
    click("addBeliefDate");
    typeInto(rows("beliefShare")[1], "10");
    typeInto(rows("beliefDate")[1], "2028");
    EXPECT_EQ(believed(), "10%:2028,50%:2033");

    typeInto(rows("beliefShare")[1], "60");

    EXPECT_TRUE(message().contains(QString::fromUtf8("“50 % before 2033” does not rise")))
        << message().toStdString();
    close("cancelBelief");
}

TEST_F(ForecastForm, TakesARangeInPlaceOfShares)
{
    believe("50%:2033");
    openEditor();

    click("beliefByRange");
    EXPECT_TRUE(message().contains("first and the last date")) << message().toStdString();
    typeInto(part<QLineEdit>("beliefFrom"), "2028");
    typeInto(part<QLineEdit>("beliefThrough"), "2033");
    close("acceptBelief");

    EXPECT_EQ(believed(), "2028..2033");
}

TEST_F(ForecastForm, SaysOfEveryMistakeWhatWouldBeRight)
{
    believe("10%:2028-06,50%:2033");
    openEditor();
    const auto says = [&](QLineEdit* field, const QString& typed, const QString& words) {
        const QString before = field->text();
        typeInto(field, typed);
        EXPECT_TRUE(message().contains(words)) << message().toStdString();
        EXPECT_FALSE(part<QPushButton>("acceptBelief")->isEnabled()) << typed.toStdString();
        typeInto(field, before);
        EXPECT_TRUE(part<QPushButton>("acceptBelief")->isEnabled()) << message().toStdString();
    };

    says(rows("beliefDate")[0], "soon", "is no date");
    says(rows("beliefDate")[0], "2034", "does not rise");
    says(rows("beliefShare")[0], "many", "is no share");
    says(rows("beliefShare")[0], "", "write one");
    says(part<QLineEdit>("beliefNever"), "60", "add up to 110");
    says(part<QLineEdit>("followerWhen"), "9 to 3 months", "ends before it begins");
    says(part<QLineEdit>("followerWhen"), "soon", "neither a delay nor a date");
    says(part<QLineEdit>("followerRejected"), "120", "is no share");
    close("cancelBelief");
}

TEST_F(ForecastForm, SaysWhyAForecastContradictsWhatIsKnown)
{
    believe("10%:2028-06,100%:2033");
    openEditor();

    typeInto(part<QLineEdit>("beliefNotBefore"), "2034");

    EXPECT_TRUE(message().contains("name an earlier day")) << message().toStdString();
    EXPECT_FALSE(part<QPushButton>("acceptBelief")->isEnabled());
    close("cancelBelief");
}

TEST_F(ForecastForm, KnowsThatItHasNotHappenedUntilToday)
{
    preset("Kalshi")->trigger();
    openEditor();

    click("notUntilToday");
    EXPECT_EQ(belief()->notBefore, PartialDate{day("2026-11-24")});
    close("acceptBelief");

    // What one knows since changes nothing of what somebody said.
    EXPECT_EQ(belief()->by, "Kalshi");
}

TEST_F(ForecastForm, ShowsTheLongestOfDatesWhole)
{
    for (const char* language : {"en", "fr"}) {
        open({1280, 800}, language);
        believe("50%:2033-09-28");
        openEditor();
        const QLineEdit* field = rows("beliefDate")[0];
        constexpr int framePx = 20;
        EXPECT_LE(field->fontMetrics().horizontalAdvance(field->text()), field->width() - framePx)
            << field->text().toStdString();
        close("cancelBelief");
    }
}

TEST_F(ForecastForm, StaysOnTheScreenWhereTheWindowReachesBeyondIt)
{
    believe("10%:2028-06,50%:2033,90%:2040,never:5%");
    BeliefEditor form{*session, declared(), window.get()};
    const QRect screen = form.screen()->availableGeometry();

    form.openIn({screen.left(), screen.bottom() - 300, screen.width(), 2000});

    EXPECT_LE(form.height(), 300);
    EXPECT_LE(form.geometry().bottom(), screen.bottom());
    form.reject();
}

TEST_F(ForecastForm, SumsUpWhatBecomesOfWhatFollows)
{
    believe("50%:2033");
    openEditor();
    EXPECT_TRUE(message().endsWith("AGI verified + 6 months")) << message().toStdString();

    typeInto(part<QLineEdit>("followerWhen"), "3 to 9 months");
    typeInto(part<QLineEdit>("followerRejected"), "20");

    EXPECT_TRUE(message().contains(QString::fromUtf8("AGI verified + 3 to 9 months, 20\u00A0%")))
        << message().toStdString();
    close("cancelBelief");
}

TEST_F(ForecastForm, MakesWhatItChangesTheUsersOwnAndSaysSo)
{
    preset("Kalshi")->trigger();
    openEditor();
    EXPECT_EQ(part<QLineEdit>("beliefBy")->text(), "Kalshi");
    EXPECT_FALSE(part<QLabel>("beliefOwnNote")->isVisible());

    typeInto(rows("beliefShare")[0], "8");

    EXPECT_EQ(belief()->by, "");
    EXPECT_EQ(belief()->said, std::nullopt);
    EXPECT_TRUE(part<QLabel>("beliefOwnNote")->isVisible());
    EXPECT_TRUE(part<QLabel>("beliefOwnNote")->text().contains("Kalshi"));
    close("cancelBelief");
    EXPECT_EQ(belief()->by, "Kalshi");
}

TEST_F(ForecastForm, BelievesWhoeverIsTypedAsItsAuthor)
{
    preset("Kalshi")->trigger();
    openEditor();
    typeInto(rows("beliefShare")[0], "8");

    typeInto(part<QLineEdit>("beliefBy"), "Kalshi");
    typeInto(rows("beliefShare")[0], "9");
    typeInto(part<QLineEdit>("beliefSaid"), "August 2026");
    close("acceptBelief");

    EXPECT_EQ(belief()->by, "Kalshi");
    EXPECT_EQ(toIso(*belief()->said), "2026-08");
}

TEST_F(ForecastForm, TellsWhoseForecastItIsInTheWindowsLanguage)
{
    open({1280, 800}, "fr");
    preset("Metaculus")->trigger();
    openEditor();
    const QString shown = part<QLineEdit>("beliefBy")->text();
    EXPECT_TRUE(shown.contains("plus de")) << shown.toStdString();

    close("acceptBelief");

    EXPECT_EQ(belief()->by, "Metaculus, more than 1,800 forecasters");
}

TEST_F(ForecastForm, BelievesADelayOfWhatFollowsAndThatItMayBeRejected)
{
    believe("10%:2028-06,50%:2033");
    openEditor();

    typeInto(part<QLineEdit>("followerWhen"), "3 to 9 months");
    typeInto(part<QLineEdit>("followerRejected"), "20");
    close("acceptBelief");

    EXPECT_EQ(ofFollower(), "+3 months..+9 months,rejected:20%");
    EXPECT_EQ(controls().followerButton(verified())->text(),
              QString::fromUtf8("AGI verified + 3 to 9 months, 20\u00A0% rejected ▾"));
    openEditor();
    EXPECT_EQ(part<QLineEdit>("followerWhen")->text(), "3 to 9 months");
    EXPECT_EQ(part<QLineEdit>("followerRejected")->text(), QString::fromUtf8("20\u00A0%"));
    typeInto(part<QLineEdit>("followerWhen"), "");
    typeInto(part<QLineEdit>("followerRejected"), "");
    close("acceptBelief");
    EXPECT_EQ(supposed(verified()), nullptr);
}

TEST_F(ForecastForm, IsWalkedByTabInTheOrderInWhichItIsRead)
{
    believe("10%:2028-06,50%:2033");
    openEditor();
    QTest::qWait(10);
    rows("beliefShare")[0]->setFocus();
    QStringList walked;
    for (int i = 0; i < 9; ++i) {
        walked << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }

    EXPECT_EQ(walked, (QStringList{"beliefShare", "beliefDate", "removeBeliefDate", "beliefShare",
                                   "beliefDate", "removeBeliefDate", "addBeliefDate", "beliefNever",
                                   "beliefNotBefore"}));
    close("cancelBelief");
}

TEST_F(ForecastForm, NamesEveryFieldForWhoCannotSeeIt)
{
    believe("10%:2028-06,50%:2033");
    openEditor();

    std::set<QString> names;
    for (auto* field : editor()->findChildren<QLineEdit*>()) {
        EXPECT_FALSE(field->accessibleName().isEmpty()) << field->objectName().toStdString();
        EXPECT_TRUE(names.insert(field->accessibleName()).second)
            << field->accessibleName().toStdString();
    }
    close("cancelBelief");
}

TEST_F(ForecastForm, ShowsAllItHasInALargeWindowAndScrollsInASmallOne)
{
    for (const char* language : {"en", "fr"})
        for (const QSize size : {QSize{1024, 640}, QSize{1920, 1080}}) {
            open(size, language);
            believe("10%:2028-06,50%:2033,90%:2040,never:5%");
            openEditor();
            QTest::qWait(10);
            const auto* area = editor()->findChild<QScrollArea*>();
            EXPECT_LE(editor()->height(), size.height());
            EXPECT_GE(area->viewport()->width(), area->widget()->minimumSizeHint().width());
            const bool large = size.height() > 1000;
            EXPECT_TRUE(!large ||
                        area->viewport()->height() >= area->widget()->minimumSizeHint().height());
            close("cancelBelief");
        }
}

} // namespace
} // namespace pactline
