// What is told of a clause, an event, a day.

#include "window_fixture.h"

#include <QPushButton>

namespace pactline
{
namespace
{

class Details : public WindowTest
{
protected:
    void suppose(const std::string& date)
    {
        session->changeScenario(
            scenario(*agreement).asSigned("v2025b").supposing("agi-declared", date), "test");
    }
};

TEST_F(Details, TellWhoIsBoundUntilAClauseIsClicked)
{
    EXPECT_TRUE(detailsText().contains("28 OCTOBER 2025")) << detailsText().toStdString();
    bool next = false;
    for (const auto* button : window->details().findChildren<QPushButton*>())
        next = next || button->text() == "1 January 2031";
    EXPECT_TRUE(next);
}

TEST_F(Details, TellAClauseThatIsClickedOnItsSpan)
{
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onLane("research-ip", "2026-06-01"));

    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));
    EXPECT_TRUE(detailsText().contains("Research methods"));
    EXPECT_TRUE(detailsText().contains("confidential methods"));
}

TEST_F(Details, TellAClauseThatIsClickedOnItsLabel)
{
    const auto lane = *timeline().laneRect(clause(*agreement, "consumer-hardware"));
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, {60, int(lane.center().y())});

    EXPECT_TRUE(detailsText().contains("Consumer hardware"));
}

TEST_F(Details, TellTheRuleItsOperandsAndTheWinner)
{
    suppose("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onLane("research-ip", "2026-06-01"));
    const QString text = detailsText();

    EXPECT_TRUE(text.contains("lapsed")) << text.toStdString();
    EXPECT_TRUE(text.contains("Ends at the earliest of:"));
    EXPECT_TRUE(text.contains("15 Sep 2029"));
    EXPECT_TRUE(text.contains("31 Dec 2030"));
    EXPECT_TRUE(text.contains("else it would have ended then"));
    EXPECT_TRUE(text.contains("assumption"));
    EXPECT_TRUE(text.contains("Carried forward"));
}

TEST_F(Details, NameTheirSourcesWithLinksThatOpen)
{
    session->select(clause(*agreement, "research-ip"));
    bool found = false;
    for (const QLabel* label : window->details().findChildren<QLabel*>())
        if (label->text().contains("https://openai.com/index/next-chapter"))
            found = found || label->openExternalLinks();

    EXPECT_TRUE(found);
}

TEST_F(Details, FollowThePlayhead)
{
    session->select(clause(*agreement, "board-seat"));
    session->setPlayhead(day("2024-01-01"));
    EXPECT_TRUE(detailsText().contains("in force")) << detailsText().toStdString();
    session->setPlayhead(day("2025-01-01"));
    EXPECT_TRUE(detailsText().contains("ended"));
}

TEST_F(Details, ShowWhereSourcesDisagreeAndLetAnotherReadingBeFollowed)
{
    session->select(clause(*agreement, "revenue-share-to-microsoft"));
    session->setPlayhead(day("2031-06-01"));
    EXPECT_TRUE(detailsText().contains("expired"));
    QAbstractButton* other = nullptr;
    for (auto* button : window->details().findChildren<QAbstractButton*>())
        if (button->text().contains("2032"))
            other = button;
    ASSERT_NE(other, nullptr);

    QTest::mouseClick(other, Qt::LeftButton);

    EXPECT_TRUE(detailsText().contains("in force")) << detailsText().toStdString();
}

TEST_F(Details, AreWalkedByKeyAndLeftByEscape)
{
    timeline().setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(session->selectedClause(), timeline().lanesInOrder().front());
    key(Qt::Key_Down);
    EXPECT_EQ(session->selectedClause(), timeline().lanesInOrder()[1]);
    key(Qt::Key_Up);
    EXPECT_EQ(session->selectedClause(), timeline().lanesInOrder().front());
    key(Qt::Key_Escape);
    EXPECT_EQ(session->selectedClause(), std::nullopt);
}

TEST_F(Details, SpeakTheLanguageOfTheWindow)
{
    open({1280, 800}, "fr");
    session->select(clause(*agreement, "research-ip"));

    EXPECT_TRUE(detailsText().contains("Méthodes de recherche"));
    EXPECT_TRUE(detailsText().contains("en vigueur"));
    EXPECT_FALSE(detailsText().contains("in force"));
    EXPECT_TRUE(statusText().contains("28 octobre 2025"));
}

} // namespace
} // namespace pactline
