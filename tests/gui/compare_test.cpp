// A second scenario beside the one shown, and what if the date moved.

#include "window_fixture.h"

#include "details/year_bars.h"
#include "session/suppositions.h"
#include "table/lanes_model.h"
#include "table/table_panel.h"
#include "timeline/lane_card.h"
#include "timeline/lane_tip.h"
#include "window/session_figure.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace pactline
{
namespace
{

class Comparing : public WindowTest
{
protected:
    QPushButton* button() { return child<QPushButton>("compareButton"); }
    void click(QAbstractButton* which) { QTest::mouseClick(which, Qt::LeftButton); }
    void press() { click(button()); }
    QString labelText(const char* name)
    {
        const auto* label = window->details().findChild<QLabel*>(name);
        return label ? label->text() : QString{};
    }
    /// The comparison's rows and the words beneath each.
    QString text() { return detailsText(); }

    /// How many pixels of B's colour stand in the clause's lane between two days, at its lower
    /// edge.
    int lineLength(const std::string& id, const std::string& from, const std::string& until)
    {
        const auto lane = timeline().laneRect(clause(*agreement, id));
        check(lane.has_value(), "a lane that a test looks at is in sight");
        const QImage image = timeline().grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb slate = paletteOf(session->theme()).secondaryText.rgb();
        const int bottom = int(lane->bottom());
        int longest = 0;
        for (int y = bottom - 5; y < bottom; ++y) {
            int count = 0;
            for (int x = int(timeline().scale().xOf(day(from))) + 2;
                 x < int(timeline().scale().xOf(day(until))) - 2; ++x)
                count += int(image.pixel(x, y) == slate);
            longest = std::max(longest, count);
        }
        return longest;
    }
};

TEST_F(Comparing, HoldsAHypothesisAgainstTheSameWithoutIt)
{
    supposeDeclared("2029-03-15");
    press();

    ASSERT_TRUE(session->pinned());
    const Scenario without = scenario(*agreement).asSigned("v2025b");
    EXPECT_EQ(session->pinned()->scenario(), without);
    EXPECT_TRUE(button()->isChecked());
    EXPECT_EQ(labelText("scenarioA"), "AGI declared: 15 Mar 2029, + 6 months");
    EXPECT_EQ(labelText("scenarioB"), "AGI declared: nothing supposed");
    EXPECT_TRUE(text().contains("WHERE THEY DIFFER 6")) << text().toStdString();
    EXPECT_TRUE(text().contains("ends with 14 Mar 2029 in A, open in B"));
    EXPECT_TRUE(text().contains("ends 15 months and 17 days earlier in A: 14 Sep 2029, "
                                "not 31 Dec 2030"));
    EXPECT_TRUE(text().contains("THE SAME IN BOTH 18 clauses"));
    EXPECT_TRUE(text().contains("would end on 1 January of the year")) << text().toStdString();
}

TEST_F(Comparing, KeepsWhatIsShownAsBWhereNothingIsSupposed)
{
    const Scenario before = session->scenario();
    press();
    EXPECT_EQ(session->pinned()->scenario(), before);
    EXPECT_TRUE(text().contains("A and B are the same so far"));
    EXPECT_TRUE(text().contains("They do not differ in any clause"));

    supposeDeclared("2029-03-15");

    EXPECT_EQ(session->pinned()->scenario(), before) << "B stays, A follows";
    EXPECT_EQ(labelText("scenarioA"), "AGI declared: 15 Mar 2029, + 6 months");
    EXPECT_TRUE(text().contains("WHERE THEY DIFFER 6"));
}

TEST_F(Comparing, OfTwoSigningsTakesTwoClicks)
{
    open({1920, 1080});
    press();
    for (QAbstractButton* each : window->findChildren<QPushButton*>())
        if (each->accessibleName() == "Terms as signed: 2026")
            click(each);

    EXPECT_EQ(labelText("scenarioA"), "terms as signed on 27 April 2026");
    EXPECT_EQ(labelText("scenarioB"), "terms as signed on 28 October 2025");
    EXPECT_TRUE(text().contains("unknown in A, “until verified, or 2030” in B"))
        << "what nobody tells has not ended: " << text().toStdString();
    EXPECT_FALSE(text().contains("56 months"));
}

TEST_F(Comparing, IsSwappedAndStoppedAndUndone)
{
    supposeDeclared("2029-03-15");
    press();
    const Scenario a = session->scenario();
    const Scenario b = session->pinned()->scenario();

    click(child<QPushButton>("swapScenarios"));
    EXPECT_EQ(session->scenario(), b);
    EXPECT_EQ(session->pinned()->scenario(), a);
    EXPECT_TRUE(text().contains("open in A, ends with 14 Mar 2029 in B")) << text().toStdString();

    click(child<QPushButton>("unpinScenario"));
    EXPECT_FALSE(session->pinned());
    EXPECT_FALSE(button()->isChecked());
    EXPECT_FALSE(text().contains("WHERE THEY DIFFER"));

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session->pinned()->scenario(), a);
    EXPECT_TRUE(button()->isChecked());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session->scenario(), a);
}

TEST_F(Comparing, KeepsTheKeyboardOnSwapWhenItIsPressed)
{
    supposeDeclared("2029-03-15");
    press();
    child<QPushButton>("swapScenarios")->setFocus();

    QTest::keyClick(child<QPushButton>("swapScenarios"), Qt::Key_Space);

    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "swapScenarios");
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
}

TEST_F(Comparing, SaysWhatBothSupposeAndTellsNoLengthOfWhatNeverEnds)
{
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");
    session->pin(scenario(*agreement).asSigned("v2023").supposing("agi-declared", "2029-03-15"),
                 "test");
    QTest::qWait(20);

    const std::string text = detailsText().toStdString();
    EXPECT_THAT(text, testing::HasSubstr("Both suppose: AGI declared: 15"));
    EXPECT_THAT(text, testing::HasSubstr("Azure purchases \n“+ $250 billion” in A"));
}

TEST_F(Comparing, HasKeysForAllOfIt)
{
    supposeDeclared("2029-03-15");
    key(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(session->pinned());
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(session->scenario().suppose.empty());
    key(Qt::Key_B);
    EXPECT_EQ(session->pinned()->scenario(), session->scenario());
    key(Qt::Key_B, Qt::ShiftModifier);
    EXPECT_FALSE(session->pinned());
}

TEST_F(Comparing, WithAnySigningIsInTheMenu)
{
    supposeDeclared("2029-03-15");
    QMenu* menu = child<QAction>("compareWith")->menu();
    emit menu->aboutToShow();
    menu->findChild<QAction*>("compareWith/v2026")->trigger();

    ASSERT_TRUE(session->pinned());
    const Scenario wanted =
        scenario(*agreement).asSigned("v2026").supposing("agi-declared", "2029-03-15");
    EXPECT_EQ(session->pinned()->scenario(), wanted);
    EXPECT_EQ(labelText("scenarioB"), "terms as signed on 27 April 2026");
}

TEST_F(Comparing, DrawsBsLineWhereItDiffersAndNowhereElse)
{
    supposeDeclared("2029-03-15");
    EXPECT_EQ(lineLength("research-ip", "2029-12-01", "2030-05-01"), 0);
    press();

    EXPECT_GT(lineLength("research-ip", "2029-12-01", "2030-05-01"), 10);
    EXPECT_EQ(lineLength("research-ip", "2031-03-01", "2033-12-01"), 0) << "over in both";
    EXPECT_EQ(lineLength("consumer-hardware", "2029-12-01", "2030-05-01"), 0);
}

TEST_F(Comparing, FollowsAMarkerThatIsDragged)
{
    supposeDeclared("2029-03-15");
    press();
    ASSERT_EQ(lineLength("research-ip", "2028-07-01", "2029-02-01"), 0);
    const EventIndex declared = event(*agreement, "agi-declared");
    const QPoint handle = timeline().handleRect(declared)->center().toPoint();
    this->WindowTest::press(handle);
    dragTo(timeline(), handle + QPoint{-80, 0});

    EXPECT_TRUE(session->previewing());
    EXPECT_GT(lineLength("research-ip", "2028-07-01", "2029-02-01"), 10)
        << "the stretch that differs has grown with the drag";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !text().contains("15 months and 17 days"); }))
        << text().toStdString();
    release(handle + QPoint{-80, 0});
    EXPECT_TRUE(session->pinned());
}

TEST_F(Comparing, TellsBOnTheClausesPageAndComesBack)
{
    supposeDeclared("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    press();
    PanelRow* row = rowOf("Research methods");
    ASSERT_NE(row, nullptr);
    QTest::mouseClick(row, Qt::LeftButton);

    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));
    EXPECT_TRUE(labelText("inPinned")
                    .startsWith("In B: in force from 28 October 2025 to 31 "
                                "December 2030"))
        << labelText("inPinned").toStdString();
    session->setPlayhead(day("2031-06-10"));
    EXPECT_TRUE(labelText("inPinned").startsWith("In B: expired from 1 January 2031"))
        << labelText("inPinned").toStdString();

    EXPECT_TRUE(window->details().plainText().contains("In B: expired from 1 January 2031"));
    key(Qt::Key_Escape);
    EXPECT_TRUE(text().contains("WHERE THEY DIFFER"));
    EXPECT_TRUE(window->details().plainText().contains("A: AGI declared: 15 Mar 2029"));

    session->select(clause(*agreement, "consumer-hardware"));
    EXPECT_EQ(labelText("inPinned"), "The same in A and in B.");
    QTest::mouseClick(rowOf("Two scenarios"), Qt::LeftButton);
    EXPECT_TRUE(text().contains("WHERE THEY DIFFER"));
}

TEST_F(Comparing, IsToldByTheCardAndToWhoCannotSeeIt)
{
    supposeDeclared("2029-03-15");
    press();
    session->setPlayhead(day("2030-06-10"));
    const ClauseIndex research = clause(*agreement, "research-ip");
    const QString tip = plainText(
        laneTipText(*session, research, session->projection().spanAt(research, day("2030-06-10"))));
    EXPECT_TRUE(tip.contains("in B through 31 December 2030: in force")) << tip.toStdString();
    EXPECT_TRUE(tip.contains("in B from 1 January 2031 on: expired"));

    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&timeline());
    QString told;
    for (int i = 0; i < view->childCount(); ++i)
        for (int j = 0; j < view->child(i)->childCount(); ++j)
            if (view->child(i)->child(j)->text(QAccessible::Name) == "Research methods")
                told = view->child(i)->child(j)->text(QAccessible::Description);
    EXPECT_TRUE(told.contains("lapsed")) << told.toStdString();
    EXPECT_TRUE(told.contains("In B: in force from")) << told.toStdString();
}

TEST_F(Comparing, AddsAColumnToTheTable)
{
    supposeDeclared("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    key(Qt::Key_T);
    QTest::qWait(20);
    QAbstractItemModel* table = window->table()->lanes().model();
    ASSERT_EQ(table->columnCount(), int(LanesModel::InPinned));
    press();
    ASSERT_EQ(table->columnCount(), LanesModel::InPinned + 1);
    EXPECT_EQ(table->headerData(LanesModel::InPinned, Qt::Horizontal).toString(), "In B");
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->index(row, LanesModel::Clause).data() == "Research methods") {
            EXPECT_EQ(table->index(row, LanesModel::State).data(), "lapsed");
            EXPECT_EQ(table->index(row, LanesModel::InPinned).data(),
                      "in force: “until verified, or 2030”");
        }
    const QHeaderView* header = window->table()->lanes().horizontalHeader();
    EXPECT_EQ(header->visualIndex(LanesModel::InPinned), header->visualIndex(LanesModel::State) + 1)
        << "beside the state that it is compared with";
    press();
    EXPECT_EQ(table->columnCount(), int(LanesModel::InPinned));
}

TEST_F(Comparing, TellsProbabilitiesWhereSomethingIsUncertain)
{
    press();
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2028..2033"), "test");
    session->setPlayhead(day("2030-06-10"));

    EXPECT_TRUE(text().contains("WHERE THEY DIFFER ON 10 JUNE 2030")) << text().toStdString();
    EXPECT_TRUE(text().contains("% in A, in force in B")) << text().toStdString();
    EXPECT_FALSE(text().contains("ends in A"));
    EXPECT_GT(lineLength("research-ip", "2029-12-01", "2030-05-01"), 10);
    EXPECT_EQ(lineLength("research-ip", "2026-12-01", "2028-05-01"), 0) << "nothing differs yet";
    const QString before = text();
    session->setPlayhead(day("2031-06-10"));
    EXPECT_NE(text(), before) << "the chances are those of the day";
}

TEST_F(Comparing, SaysBelowWhoseBeliefEitherScenarioIs)
{
    auto* below = window->findChild<QLabel*>("beliefLineBelow");
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2028..2033"), "test");
    EXPECT_FALSE(below->text().startsWith("A: "));

    press();
    EXPECT_TRUE(below->text().startsWith("A: AGI declared: any day from 2028"))
        << below->text().toStdString();
    click(child<QPushButton>("swapScenarios"));
    EXPECT_TRUE(below->isVisible());
    EXPECT_TRUE(below->text().startsWith("B: AGI declared: any day from 2028"))
        << below->text().toStdString();
}

class MovingTheDate : public Comparing
{
protected:
    YearBars* bars() { return window->details().findChild<YearBars*>("yearBars"); }
    YearBar* bar(int year)
    {
        return window->details().findChild<YearBar*>(QString{"year/%1"}.arg(year));
    }
    bool waitForBars()
    {
        return QTest::qWaitFor([this] { return bars() && !bars()->bars().empty(); });
    }
};

TEST_F(MovingTheDate, HasABarForEveryYearToCome)
{
    ASSERT_TRUE(waitForBars()) << "also with nothing compared";

    EXPECT_EQ(bars()->bars().front()->year(), 2027);
    EXPECT_EQ(bar(2030)->count(), 5U);
    EXPECT_EQ(bar(2031)->count(), 1U);
    EXPECT_TRUE(bar(2030)->accessibleName().startsWith("2030: AGI would end 5 clauses\n"))
        << bar(2030)->accessibleName().toStdString();
    EXPECT_TRUE(bar(2030)->toolTip().contains("Research methods"));
}

TEST_F(MovingTheDate, SupposesTheYearThatIsPressed)
{
    ASSERT_TRUE(waitForBars());
    click(bar(2029));

    EXPECT_EQ(session->projection().hypothesis().dayOf(event(*agreement, "agi-declared")),
              day("2029-01-01"));
    ASSERT_TRUE(waitForBars());
    EXPECT_TRUE(bar(2029)->isChecked());
    EXPECT_FALSE(bar(2030)->isChecked());
    click(bar(2029));
    ASSERT_TRUE(waitForBars());
    EXPECT_TRUE(bar(2029)->isChecked()) << "it is still supposed";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(session->scenario().suppose.empty());
}

TEST_F(MovingTheDate, IsWalkedByKeys)
{
    ASSERT_TRUE(waitForBars());
    const Date before = session->playhead();
    bar(2027)->setFocus();
    key(Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), bar(2028));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    EXPECT_EQ(QApplication::focusWidget(), bar(2027)) << "there is none before";
    EXPECT_EQ(session->playhead(), before) << "the arrows are the bars'";
    key(Qt::Key_Return);
    EXPECT_EQ(session->projection().hypothesis().dayOf(event(*agreement, "agi-declared")),
              day("2027-01-01"));
    ASSERT_TRUE(waitForBars());
    EXPECT_EQ(QApplication::focusWidget(), bar(2027)) << "the page was made anew around it";
}

TEST_F(MovingTheDate, PutsYearsTogetherWhereThereIsNoRoomForEach)
{
    auto longer = std::make_shared<Agreement>(*agreement);
    longer->extent.until = day("2051-01-01");
    window.reset();
    session = std::make_unique<Session>(longer, day("2026-11-24"));
    window = std::make_unique<MainWindow>(*session);
    window->resize(1024, 640);
    window->show();
    ASSERT_TRUE(waitForBars());
    QTest::qWait(20);

    const auto* area = window->details().findChild<QScrollArea*>();
    EXPECT_LE(area->widget()->width(), area->viewport()->width()) << "nothing is cut";
    const YearBar* last = bars()->bars().back();
    EXPECT_LE(last->mapTo(bars(), QPoint{last->width(), 0}).x(), bars()->width());
    YearBar* first = bars()->bars().front();
    EXPECT_EQ(first->group().first, 2027);
    EXPECT_EQ(first->group().last, 2029) << "then they begin with the decade";
    EXPECT_EQ(first->accessibleName().section('\n', 0, 0).toStdString(),
              "2027–2029: AGI would end up to 5 clauses, such as in 2027");
    click(bar(2030));
    EXPECT_EQ(session->projection().hypothesis().dayOf(event(*agreement, "agi-declared")),
              day("2030-01-01"))
        << "where it would end the most";
    ASSERT_TRUE(waitForBars());
    EXPECT_TRUE(bar(2030)->isChecked());
}

TEST_F(MovingTheDate, StandsOnTheEventsPageAndInTheComparison)
{
    session->select(event(*agreement, "agi-verified"));
    ASSERT_TRUE(waitForBars());
    press();
    EXPECT_TRUE(text().contains("WHERE THEY DIFFER"));
    EXPECT_TRUE(waitForBars());
}

TEST_F(MovingTheDate, SaysSoWhereNothingWouldEnd)
{
    session->changeScenario(scenario(*agreement).asSigned("v2026"), "test");

    EXPECT_TRUE(QTest::qWaitFor([&] {
        return text().contains("AGI would end no clause in any year to come");
    })) << text().toStdString();
    EXPECT_TRUE(bars()->bars().empty());
}

} // namespace
} // namespace pactline
