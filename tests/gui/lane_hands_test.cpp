// What a lane tells under the pointer, its menu, and how the keyboard walks and leaves lanes.

#include "lanes_fixture.h"

#include "text/lane_text.h"
#include "timeline/lane_tip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace pactline
{
namespace
{

class LaneCards : public LanesTest
{
protected:
    LaneCard* card() { return window->findChild<LaneCard*>("laneCard"); }
    bool shown() { return card() && card()->isVisible(); }

    void rest(const QPoint& at)
    {
        hover(at);
        ASSERT_FALSE(shown()) << "not before the pointer rests";
        ASSERT_TRUE(QTest::qWaitFor([this] { return shown(); }));
    }
};

TEST_F(LaneCards, TellTheSpanUnderThePointer)
{
    rest(onLane("ip-licence", "2027-01-01"));
    const QString text = card()->text();

    EXPECT_THAT(text.toStdString(), testing::StartsWith("Model and product licence\n"));
    EXPECT_TRUE(text.contains("28 Oct 2025 – 31 Dec 2032")) << text.toStdString();
    EXPECT_TRUE(text.contains("in force · official"));
    EXPECT_TRUE(text.contains("October 2025")) << "its instrument";
    EXPECT_TRUE(text.contains("benefits Microsoft"));
}

TEST_F(LaneCards, TellWhatIsDisputedAndWhatAHypothesisBrings)
{
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");
    rest(onLane("ip-exclusivity", "2027-01-01"));
    const QString text = card()->text();

    EXPECT_TRUE(text.contains("sources disagree")) << text.toStdString();
    EXPECT_TRUE(text.contains("AGI verified is awaited"));
    EXPECT_TRUE(text.contains("by a hypothesis – ended by: AGI verified"));
    EXPECT_TRUE(text.contains("inferred"));
}

TEST_F(LaneCards, TellFirstOfAClauseThatIsOverSinceWhenItIs)
{
    const ClauseIndex refusal = clause(*agreement, "compute-first-refusal");
    const Span& span = session->projection().spanAt(refusal, day("2027-01-01"));
    const QStringList lines = plainText(laneTipText(*session, refusal, span)).split('\n');

    EXPECT_EQ(lines.value(1), "ended since 28 Oct 2025") << lines.join('|').toStdString();
    EXPECT_TRUE(lines.value(2).startsWith("last: may match first"))
        << lines.join('|').toStdString();
}

TEST_F(LaneCards, KeepThePrecisionOfTheFile)
{
    const auto pact2021 = pact(term("rent", "first", "from = \"2020-03\"\nuntil = \"not-stated\"") +
                               term("repair", "first", "from = 2021\nuntil = \"2023-05\""));
    const auto life = project(pact2021, scenario(*pact2021));
    const auto text = [&](const char* id) {
        return spanDatesText(*life, life->spanAt(clause(*pact2021, id), day("2022-01-01")), "en");
    };
    EXPECT_EQ(text("rent"), "since Mar 2020; no source states an end");
    EXPECT_EQ(text("repair"), "2021 – until May 2023");
}

TEST_F(LaneCards, NeverCoverTheirSpanNorLeaveTheWindow)
{
    open({1024, 640});
    for (const char* id : {"ip-licence", "api-exclusivity", "azure-purchases"}) {
        for (const char* on : {"2020-01-01", "2026-06-01", "2033-10-01"}) {
            const QPoint at = onLane(id, on);
            hover({5, 5});
            rest(at);
            const QRectF row = *timeline().laneRect(lane(id));
            const QRect about{timeline().mapTo(window.get(), row.topLeft().toPoint()),
                              row.size().toSize()};
            EXPECT_TRUE(window->rect().contains(card()->geometry())) << id << " " << on;
            EXPECT_FALSE(card()->geometry().intersects(about)) << id << " " << on;
        }
    }
}

TEST_F(LaneCards, GoAtOnceOnAPressAMoveOrWhenThePointerLeaves)
{
    const QPoint at = onLane("ip-licence", "2027-01-01");
    rest(at);
    hover(at + QPoint{6, 0});
    EXPECT_TRUE(shown()) << "while it stays on the same span";
    press(at);
    EXPECT_FALSE(shown());
    release(at);

    rest(at);
    hover(onLane("consumer-hardware", "2027-01-01"));
    EXPECT_FALSE(shown());

    rest(at);
    QEvent leave{QEvent::Leave};
    QApplication::sendEvent(&timeline(), &leave);
    EXPECT_FALSE(shown());
}

TEST_F(LaneCards, ALabelTellsThePlayheadsDay)
{
    session->setPlayhead(day("2024-01-01"));
    rest(label(lane("ip-exclusivity")));
    EXPECT_TRUE(card()->text().contains("reported")) << card()->text().toStdString();
}

class LaneMenu : public LanesTest
{
protected:
    QMenu* openAt(const QPoint& at)
    {
        QContextMenuEvent event{QContextMenuEvent::Mouse, at, timeline().mapToGlobal(at)};
        QApplication::sendEvent(&timeline(), &event);
        return window->findChild<QMenu*>("laneMenu");
    }
};

TEST_F(LaneMenu, OpensOnALaneAndSelectsIt)
{
    QMenu* menu = openAt(onLane("consumer-hardware", "2027-01-01"));
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->isVisible());
    EXPECT_EQ(session->selectedClause(), lane("consumer-hardware"));
    QStringList entries;
    for (const QAction* each : menu->actions())
        if (!each->isSeparator() && each->isEnabled())
            entries << each->text();
    EXPECT_EQ(entries, (QStringList{"Pin the clause", "Move up", "Move down", "Fit the clause",
                                    "Previous change of the clause", "Next change of the clause",
                                    "Show only like this", "Copy words"}));
    menu->close();
}

TEST_F(LaneMenu, CopiesTheWordsOfTheSpanUnderThePointer)
{
    session->setPlayhead(day("2030-06-10"));
    QMenu* menu = openAt(onLane("ip-exclusivity", "2024-01-01"));
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction*>("copyWordsHere")->trigger();

    const QString copied = QApplication::clipboard()->text();
    EXPECT_THAT(copied.toStdString(), testing::StartsWith("Exclusivity of the licence\nexclusive"));
    EXPECT_TRUE(copied.contains("reported"));
    menu->close();
}

class LaneKeys : public LanesTest
{
protected:
    bool inDetails() { return window->details().isAncestorOf(QApplication::focusWidget()); }
};

TEST_F(LaneKeys, GoToTheFirstAndTheLastLaneAndScrollThere)
{
    open({1024, 640});
    timeline().setFocus();
    const auto lanes = timeline().lanesInOrder();
    EXPECT_FALSE(timeline().laneRect(lanes.back())) << "too many for the window";
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(session->selectedClause(), lanes.back());
    EXPECT_TRUE(timeline().laneRect(lanes.back()));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(session->selectedClause(), lanes.front());
    EXPECT_TRUE(timeline().laneRect(lanes.front()));
}

TEST_F(LaneKeys, GoAPageFurther)
{
    open({1024, 640});
    timeline().setFocus();
    const auto lanes = timeline().lanesInOrder();
    session->select(lanes.front());
    key(Qt::Key_PageDown);
    const auto place = std::ranges::find(lanes, *session->selectedClause()) - lanes.begin();
    EXPECT_GT(place, 5);
    EXPECT_LE(place, timeline().geometryOfParts().capacity);
    key(Qt::Key_PageUp);
    EXPECT_EQ(session->selectedClause(), lanes.front());
}

TEST_F(LaneKeys, FollowTheRowsAsTheyAreShown)
{
    action("orderName")->trigger();
    session->setLaneFilter({.subjects = {group("cloud")}});
    const auto lanes = timeline().lanesInOrder();
    for (const ClauseIndex each : lanes) {
        key(Qt::Key_Down);
        EXPECT_EQ(session->selectedClause(), each);
    }
    key(Qt::Key_Down);
    EXPECT_EQ(session->selectedClause(), lanes.back());
}

TEST_F(LaneKeys, EnterOpensTheDetailsAndEscapeLeavesThem)
{
    session->select(lane("ip-licence"));
    key(Qt::Key_Return);
    EXPECT_TRUE(inDetails());

    key(Qt::Key_Escape);
    EXPECT_EQ(session->selectedClause(), std::nullopt);
    EXPECT_TRUE(timeline().hasFocus());
}

TEST_F(LaneKeys, ArrowsScrollTheDetailsWhileTheyAreOpen)
{
    open({1024, 640});
    timeline().setFocus();
    session->select(lane("ip-licence"));
    key(Qt::Key_Return);
    QTest::qWait(20);
    const auto* bar = window->details().findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    key(Qt::Key_Down);

    EXPECT_GT(bar->value(), 0);
    EXPECT_EQ(session->selectedClause(), lane("ip-licence"));
}

TEST_F(LaneKeys, StepToTheChangesOfTheSelectedClauseOnly)
{
    EXPECT_FALSE(action("nextChangeOfClause")->isEnabled());
    EXPECT_FALSE(action("previousChangeOfClause")->isEnabled());
    session->select(lane("ip-licence"));
    key(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(session->playhead(), day("2033-01-01"));
    key(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(session->playhead(), day("2033-01-01")) << "nothing comes behind it";
    key(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
}

} // namespace
} // namespace pactline
