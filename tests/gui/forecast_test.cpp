// A forecast in place of a date: typed into the field, taken over, and remembered.

#include "belief_fixture.h"

#include "scenario/parse_supposition.h"
#include "session/scenario_json.h"

#include <QToolButton>

namespace pactline
{
namespace
{

class TypedForecast : public BeliefTest
{
};

TEST_F(TypedForecast, MakesTheEventUncertain)
{
    believe("10 % by mid 2028, half by 2033, 10 % never");

    EXPECT_EQ(believed(), "10%:2028-07,50%:2033,never:10%");
    ASSERT_NE(session->probabilities(), nullptr);
    const double inForce = session->probabilities()->inForce(
        clause(*agreement, "compute-thresholds"), day("2033-01-01"));
    EXPECT_NEAR(inForce, 0.5, 0.001);
    EXPECT_EQ(undoText(), "Undo: Type the forecast");
}

TEST_F(TypedForecast, IsReadAsTheCommandLineReadsIt)
{
    believe("10%:2028-06,50%:2033,never:10%");
    EXPECT_EQ(believed(), "10%:2028-06,50%:2033,never:10%");

    believe("2028..2033,never:10%");
    EXPECT_EQ(believed(), "2028..2033,never:10%");
}

TEST_F(TypedForecast, IsReadInFrench)
{
    open({1280, 800}, "fr");

    believe(QString::fromUtf8("10 % d’ici mi-2028, moitié d’ici 2033, 10 % jamais"));

    EXPECT_EQ(believed(), "10%:2028-07,50%:2033,never:10%");
    EXPECT_EQ(field().text(), QString::fromUtf8("10\u00A0% juil. 2028 · 50\u00A0% 2033"));
}

TEST_F(TypedForecast, IsShownInFewWordsAndToldInFull)
{
    believe("10%:2028,50%:2033,never:10%,not-before:2027");

    EXPECT_EQ(field().text(), QString::fromUtf8("10\u00A0% 2028 · 50\u00A0% 2033"));
    const QString all = QString::fromUtf8(
        "10\u00A0% before 2028, 50\u00A0% before 2033, 10\u00A0% never, not before 2027");
    EXPECT_TRUE(field().toolTip().contains(all)) << field().toolTip().toStdString();
    EXPECT_TRUE(field().accessibleDescription().contains(all));
}

TEST_F(TypedForecast, CanBeEditedInFullAndStaysWhatItWasWhenItIsNot)
{
    believe("10%:2028,50%:2033,never:10%");
    const int steps = session->undoStack().count();

    field().setFocus();
    EXPECT_TRUE(field().text().contains("never")) << field().text().toStdString();
    timeline().setFocus();

    EXPECT_EQ(believed(), "10%:2028,50%:2033,never:10%");
    EXPECT_EQ(session->undoStack().count(), steps);
    EXPECT_FALSE(field().text().contains("never"));
}

TEST_F(TypedForecast, SaysWhatWouldBeRightWhereItIsWrong)
{
    believe("10%:2028,50%:2033");

    type("60 % by 2030, half by 2033");
    EXPECT_TRUE(field().property("invalid").toBool());
    EXPECT_TRUE(field().toolTip().contains("does not rise")) << field().toolTip().toStdString();
    type("perhaps some day");
    EXPECT_TRUE(field().toolTip().contains("neither a date nor a forecast"));
    EXPECT_TRUE(field().toolTip().contains("half by 2033")) << field().toolTip().toStdString();

    EXPECT_EQ(believed(), "10%:2028,50%:2033");
}

TEST_F(TypedForecast, ShowsWhatHoldsAgainOnceItIsLeftWithAMistake)
{
    believe("10%:2028,50%:2033");
    const QString held = field().text();
    for (const char* wrong : {"perhaps some day", "100 % by 2026, not before 2027"}) {
        type(wrong);
        const auto* remark = child<QLabel>("fieldRemark");
        ASSERT_TRUE(remark->isVisible()) << wrong;

        timeline().setFocus();

        EXPECT_FALSE(remark->isVisible()) << wrong;
        EXPECT_EQ(field().text(), held) << wrong;
        EXPECT_FALSE(field().property("invalid").toBool()) << wrong;
    }
}

TEST_F(TypedForecast, TellsAMistakeThatIsLeftWithoutReturnUntilTheNextPress)
{
    believe("10%:2028,50%:2033");
    const QString held = field().text();
    typeInto(&field(), "perhaps some day");
    const auto* remark = child<QLabel>("fieldRemark");

    timeline().setFocus();

    EXPECT_TRUE(remark->isVisible());
    EXPECT_TRUE(remark->text().contains("perhaps some day")) << remark->text().toStdString();
    EXPECT_EQ(field().text(), held);
    QTest::qWait(10);
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, timeline().rect().center());
    EXPECT_FALSE(remark->isVisible());
}

TEST_F(TypedForecast, KeepsWhatIsTypedWhileAMenuHasTheKeyboard)
{
    believe("10%:2028,50%:2033");
    typeInto(&field(), "60 % by");

    for (const auto kind : {QEvent::FocusOut, QEvent::FocusIn}) {
        QFocusEvent menu{kind, Qt::PopupFocusReason};
        QApplication::sendEvent(&field(), &menu);
    }

    EXPECT_EQ(field().text(), "60 % by");
}

TEST_F(TypedForecast, SaysWhyItContradictsWhatIsKnown)
{
    believe("50%:2033");

    type("100 % by 2026, not before 2027");

    EXPECT_TRUE(field().toolTip().contains("name an earlier day"))
        << field().toolTip().toStdString();
    EXPECT_EQ(believed(), "50%:2033");
}

TEST_F(TypedForecast, GivesWayToADate)
{
    believe("10%:2028,50%:2033");

    type("15 March 2029");

    EXPECT_EQ(session->probabilities(), nullptr);
    EXPECT_EQ(session->projection().hypothesis().dayOf(declared()), day("2029-03-15"));
    EXPECT_EQ(field().text(), "15 Mar 2029");
}

TEST_F(TypedForecast, ComesBackWhenTheHypothesisIsSwitchedOffAndOn)
{
    believe("10%:2028,50%:2033,never:10%");

    switchOn();
    EXPECT_EQ(believed(), "nothing");
    switchOn();

    EXPECT_EQ(believed(), "10%:2028,50%:2033,never:10%");
}

TEST_F(TypedForecast, IsUndoneAndRedone)
{
    believe("10%:2028,50%:2033");
    believe("10%:2028,50%:2034");

    child<QAction>("undo")->trigger();
    EXPECT_EQ(believed(), "10%:2028,50%:2033");
    EXPECT_EQ(child<QAction>("redo")->text(), "Redo: Type the forecast");
    child<QAction>("redo")->trigger();

    EXPECT_EQ(believed(), "10%:2028,50%:2034");
}

TEST_F(TypedForecast, IsOfferedTheTermsUnderWhichItWouldMatter)
{
    believe("10%:2028,50%:2033");
    EXPECT_FALSE(child<QLabel>("note")->isVisible());
    QTest::mouseClick(child<QPushButton>("showAsAmended"), Qt::LeftButton);
    EXPECT_TRUE(child<QLabel>("note")->text().contains("No term applied hangs on"));
    auto* offer = child<QPushButton>("showTermsThatHang");
    ASSERT_TRUE(offer->isVisible());

    QTest::mouseClick(offer, Qt::LeftButton);

    EXPECT_EQ((*agreement)[*session->scenario().asSigned].id.text, "v2025b");
    EXPECT_FALSE(child<QLabel>("note")->isVisible());
}

TEST_F(TypedForecast, LeavesRoomForTheRestOfTheBarHoweverNarrowItIs)
{
    for (const char* language : {"en", "fr"})
        for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
            open(size, language);
            believe("12.5%:2028-06,50%:2033-05,90%:2040,never:5%");
            QTest::qWait(10);
            const auto* bar = child<QWidget>("bar");
            EXPECT_LE(bar->minimumSizeHint().width(), size.width()) << language << size.width();
            const auto* exporting = child<QPushButton>("exportButton");
            EXPECT_LE(exporting->geometry().right(), bar->width()) << language << size.width();
            const int text = field().fontMetrics().horizontalAdvance(field().text());
            EXPECT_LE(text, field().editorButton()->x() - 8) << field().text().toStdString();
        }
}

TEST_F(TypedForecast, LeavesTheBarWhereItIsWhateverItSays)
{
    believe("10%:2028-06,50%:2033");
    const int width = field().width();
    const int menu = child<QToolButton>("menuButton")->x();

    for (const char* other : {"2028..2033", "50%:2033", "12.5%:2028-09,50%:2033-12,never:5%"}) {
        believe(other);
        EXPECT_EQ(field().width(), width) << other;
        EXPECT_EQ(child<QToolButton>("menuButton")->x(), menu) << other;
    }
}

TEST_F(TypedForecast, LeavesDatesAndTheMenusWordWhileThereIsRoom)
{
    open({1280, 800}, "en");
    believe("10%:2028-06,50%:2033");
    auto* bar = child<QWidget>("bar");
    const auto free = [&] { return window->width() - bar->layout()->minimumSize().width(); };
    const auto* menu = child<QToolButton>("menuButton");
    EXPECT_TRUE(menu->text().contains("Menu")) << menu->text().toStdString();

    for (QAction* action : controls().followerButton(verified())->menu()->actions())
        if (action->text().remove(QLatin1Char('&')).contains("Uncertain: 3 to 9 months"))
            action->trigger();

    const QToolButton* dates = controls().presetButton();
    EXPECT_TRUE(dates->isVisible() || free() < dates->sizeHint().width());
    EXPECT_TRUE(dates->isVisible() || menu->text().contains("Menu"));
}

TEST_F(TypedForecast, IsCutVisiblyWhereItOutgrowsTheBarWhileItIsDragged)
{
    open({1280, 800}, "fr");
    believe("10%:2028,50%:2033");
    session->previewScenario(scenario(*agreement)
                                 .asSigned("v2025b")
                                 .supposing("agi-declared", "10%:2028-09,50%:2033-09"));

    EXPECT_TRUE(field().text().endsWith(QStringLiteral("…"))) << field().text().toStdString();
    const int text = field().fontMetrics().horizontalAdvance(field().text());
    EXPECT_LE(text, field().editorButton()->x() - 8);
    EXPECT_TRUE(field().toolTip().contains("2033")) << "the whole is told";

    session->commitPreview("test");
    EXPECT_TRUE(field().text().endsWith(QStringLiteral("…"))) << "the bar stays where it is";
}

class TakenOverForecast : public BeliefTest
{
};

TEST_F(TakenOverForecast, SaysInTheMenuWhoSaidItAndWhen)
{
    ASSERT_NE(preset("Market: OpenAI announces AGI"), nullptr);
    EXPECT_EQ(preset("Market: OpenAI announces AGI")->text().remove(QLatin1Char('&')),
              QString::fromUtf8("Market: OpenAI announces AGI – Kalshi, 12 July 2026"));
}

TEST_F(TakenOverForecast, HasAllItsSharesAndIsSomebodys)
{
    preset("Kalshi")->trigger();

    EXPECT_EQ(believed(), "5.5%:2027-01-01,23.5%:2028-01-01,38%:2030-01-01");
    EXPECT_EQ(belief()->by, "Kalshi");
    EXPECT_EQ(belief()->said, PartialDate{day("2026-07-12")});
    EXPECT_TRUE(controls().toggle()->isChecked());
    EXPECT_TRUE(field().toolTip().contains("Kalshi, said 12 July 2026"))
        << field().toolTip().toStdString();
    EXPECT_EQ(undoText(), "Undo: Market: OpenAI announces AGI");
}

TEST_F(TakenOverForecast, IsTheUsersOwnOnceItIsTypedAnew)
{
    preset("Kalshi")->trigger();

    type("10%:2028,50%:2033");

    EXPECT_EQ(belief()->by, "");
    EXPECT_TRUE(field().toolTip().contains("your own")) << field().toolTip().toStdString();
}

TEST_F(TakenOverForecast, IsKeptBetweenStartsWithWhoSaidIt)
{
    preset("Kalshi")->trigger();

    const auto again =
        scenarioFromJson(*agreement, scenarioToJson(*agreement, session->scenario()));
    session->changeScenario(again.scenario, {});

    EXPECT_EQ(believed(), "5.5%:2027-01-01,23.5%:2028-01-01,38%:2030-01-01");
    EXPECT_EQ(belief()->said, PartialDate{day("2026-07-12")});
    EXPECT_EQ(presetOf(*belief(), *agreement)->id, "kalshi");
}

TEST(RememberedForecast, IsReadAsItWasWrittenBeforeItSaidWhose)
{
    const auto agreement = shippedAgreement();

    const auto read = scenarioFromJson(
        *agreement, {{"suppose", QJsonObject{{"agi-declared", "10%:2028,50%:2033"},
                                             {"agi-verified", "+3 months..+9 months"}}}});

    const auto& suppose = read.scenario.suppose;
    EXPECT_EQ(toText(suppose.at(event(*agreement, "agi-declared"))), "10%:2028,50%:2033");
    EXPECT_EQ(toText(suppose.at(event(*agreement, "agi-verified"))), "+3 months..+9 months");
}

TEST_F(BeliefTest, OfWhatFollowsIsOfferedInItsMenuAndToldOnItsButton)
{
    believe("10%:2028,50%:2033");
    auto* button = controls().followerButton(verified());
    EXPECT_EQ(button->text(), QString::fromUtf8("AGI verified + 6 months ▾"));

    for (QAction* action : button->menu()->actions())
        if (action->text().remove(QLatin1Char('&')).contains("Uncertain: 3 to 9 months"))
            action->trigger();

    EXPECT_EQ(ofFollower(), "+3 months..+9 months");
    EXPECT_EQ(button->text(), QString::fromUtf8("AGI verified + 3 to 9 months ▾"));
}

} // namespace
} // namespace pactline
