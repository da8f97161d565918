// What is told of an event and of a day, with nothing or an event selected.

#include "window_fixture.h"

#include <QPushButton>

namespace pactline
{
namespace
{

class EventsAndDays : public WindowTest
{
};

TEST_F(EventsAndDays, ComeIntoSightWhereTheAxisIsZoomedIn)
{
    session->setVisible({day("2019-06-01"), day("2020-06-01")});
    session->setPlayhead(day("2020-05-30"));

    key(Qt::Key_BracketRight);

    EXPECT_GT(session->playhead(), day("2020-06-01"));
    EXPECT_TRUE(session->visible().contains(session->playhead()));
}

TEST_F(EventsAndDays, LeadToChangesOfAClauseThatComeIntoSight)
{
    session->setVisible({day("2019-06-01"), day("2020-06-01")});
    session->setPlayhead(day("2020-05-30"));
    session->select(clause(*agreement, "ip-licence"));

    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Period, Qt::ControlModifier);

    EXPECT_GT(session->playhead(), day("2020-06-01"));
    EXPECT_TRUE(session->visible().contains(session->playhead()));
}

TEST_F(EventsAndDays, AreReachedFromAnOperandAndLeadToClauses)
{
    supposeDeclared("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    session->select(clause(*agreement, "research-ip"));

    QTest::mouseClick(rowOf("About: AGI verified"), Qt::LeftButton);
    EXPECT_EQ(session->selectedEvent(), event(*agreement, "agi-verified"));
    const QString text = detailsText();
    EXPECT_TRUE(text.contains("IT ENDS")) << text.toStdString();
    EXPECT_TRUE(text.contains("IT KEEPS"));
    EXPECT_TRUE(text.contains("First step: AGI declared"));

    QTest::mouseClick(rowOf("API products"), Qt::LeftButton);
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "api-exclusivity"));
}

TEST_F(EventsAndDays, TellWhatAnEventWouldEndThatNobodySupposed)
{
    session->select(event(*agreement, "agi-declared"));

    EXPECT_TRUE(QTest::qWaitFor([&] { return detailsText().contains("IT WOULD END"); }))
        << detailsText().toStdString();
    EXPECT_TRUE(detailsText().contains("not supposed"));
    EXPECT_TRUE(session->scenario().suppose.empty());
}

TEST_F(EventsAndDays, AreSteppedThroughByButtonAndByKey)
{
    session->select(*agreement->find(EventId{agreement->events[3].id}));
    const Date before = session->playhead();
    auto* next = window->details().findChild<QPushButton*>("nextEvent");
    ASSERT_NE(next, nullptr);
    QTest::mouseClick(next, Qt::LeftButton);

    EXPECT_EQ(session->selectedEvent(), EventIndex{4});
    EXPECT_NE(session->playhead(), before);
    key(Qt::Key_BracketLeft);
    EXPECT_EQ(session->selectedEvent(), EventIndex{3});
}

TEST_F(EventsAndDays, AreGroupedByStateAndByPartyWithCounts)
{
    session->setPlayhead(day("2025-11-10"));
    const QString text = detailsText();
    const auto spans = session->projection().statesAt(session->playhead());
    const auto inForce = std::ranges::count(spans, ClauseState::InForce, &Span::state);

    EXPECT_TRUE(text.contains(QString{"IN FORCE %1"}.arg(inForce))) << text.toStdString();
    EXPECT_TRUE(text.contains("for Microsoft"));
    EXPECT_TRUE(text.contains("CHANGE BEFORE"));
    EXPECT_NE(rowOf("28 October 2025"), nullptr);
}

TEST_F(EventsAndDays, SayInTheListWhatIsDisputedOrInferred)
{
    PanelRow* row = rowOf("Exclusivity of the licence");
    ASSERT_NE(row, nullptr);
    for (PanelRow* each : window->details().findChildren<PanelRow*>())
        if (each->text() == "Exclusivity of the licence" &&
            each->objectName().startsWith("clause/"))
            row = each;

    EXPECT_TRUE(row->words().behind.contains("≠ disputed")) << row->words().behind.toStdString();
    EXPECT_TRUE(row->words().behind.contains("inferred"));
    EXPECT_TRUE(row->accessibleDescription().contains("Sources contradict each other"));
}

TEST_F(EventsAndDays, SetLinksInRowsOfTwentyTwoPixelsAtMost)
{
    int rows = 0;
    for (const PanelRow* row : window->details().findChildren<PanelRow*>()) {
        if (!row->isVisible() || !row->objectName().startsWith("clause/"))
            continue;
        const bool oneLine = row->fontMetrics().horizontalAdvance(row->text()) < row->width() / 2;
        EXPECT_TRUE(!oneLine || row->height() <= 22) << row->text().toStdString();
        rows += int(oneLine);
    }

    EXPECT_GT(rows, 10);
}

} // namespace
} // namespace pactline
