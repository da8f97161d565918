// What is told of a clause, an event, a day.

#include "window_fixture.h"

#include "details/balance_bar.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

namespace pactline
{
namespace
{

class Details : public WindowTest
{
};

TEST_F(Details, TellWhoIsBoundUntilAClauseIsClicked)
{
    EXPECT_TRUE(detailsText().contains("28 OCTOBER 2025")) << detailsText().toStdString();
    EXPECT_NE(rowOf("1 January 2031"), nullptr);
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
    supposeDeclared("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onLane("research-ip", "2026-06-01"));
    const QString text = detailsText();

    EXPECT_TRUE(text.contains("lapsed")) << text.toStdString();
    EXPECT_TRUE(text.contains("Ends at the earlier of two dates:"));
    EXPECT_TRUE(text.contains("15 Sep 2029"));
    EXPECT_TRUE(text.contains("31 Dec 2030"));
    EXPECT_TRUE(text.contains("otherwise it would have ended on 31 December 2030"));
    EXPECT_TRUE(text.contains("then 6 months"));
    EXPECT_TRUE(text.contains("assumed"));
    EXPECT_TRUE(text.contains("carried forward"));
}

/// Catches what would open in a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler("https", this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler("https"); }

    QUrl opened;

public slots:
    void open(const QUrl& url) { opened = url; }
};

TEST_F(Details, OpenASourceByClickAndByEnter)
{
    Browser browser;
    session->select(clause(*agreement, "research-ip"));
    PanelRow* source = rowOf("[1]");
    ASSERT_NE(source, nullptr);

    QTest::mouseClick(source, Qt::LeftButton);
    EXPECT_TRUE(browser.opened.toString().startsWith("https://openai.com/index/next-chapter"));

    browser.opened.clear();
    source->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(browser.opened.toString().startsWith("https://openai.com/index/next-chapter"));
}

TEST_F(Details, ExplainTheGradeOfASourceAndCopyItsLink)
{
    session->select(clause(*agreement, "research-ip"));
    PanelRow* source = rowOf("[1]");
    ASSERT_NE(source, nullptr);

    EXPECT_EQ(source->words().behind, "A");
    EXPECT_EQ(source->toolTip(), "Grade A: seen in the original");
    EXPECT_EQ(source->accessibleDescription(), source->toolTip());
    QTest::mouseClick(child<PanelRow>("source/1/copy"), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith("https://openai.com/"));
}

TEST_F(Details, CiteTheTermTheReadingsAndTheEventEachSourceOnce)
{
    supposeDeclared("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    session->select(clause(*agreement, "ip-exclusivity"));
    const QString text = detailsText();

    EXPECT_TRUE(text.contains("For the terms of Oct 2025 · inferred")) << text.toStdString();
    EXPECT_TRUE(text.contains("For the reading “AGI, or 2032"));
    for (int i = 1; rowOf(QString{"[%1]"}.arg(i)); ++i)
        EXPECT_EQ(text.count(QString{"[%1] "}.arg(i)), 1) << i;
}

TEST_F(Details, TellWhatWouldHaveBeenWithoutTheHypothesis)
{
    supposeDeclared("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    session->select(clause(*agreement, "research-ip"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return child<QLabel>("ifNot")->isVisible(); }));

    EXPECT_TRUE(child<QLabel>("ifNot")->text().contains("would have run through 31 December 2030"));
}

TEST_F(Details, FoldASectionByMouseAndRememberIt)
{
    session->select(clause(*agreement, "research-ip"));
    ASSERT_TRUE(detailsText().contains("confidential methods"));

    QTest::mouseClick(rowOf("WHAT IT SAYS"), Qt::LeftButton);
    EXPECT_FALSE(detailsText().contains("confidential methods"));

    session->select(clause(*agreement, "ip-licence"));
    session->select(clause(*agreement, "research-ip"));
    EXPECT_FALSE(detailsText().contains("confidential methods"));
    EXPECT_NE(rowOf("WHAT IT SAYS"), nullptr);
}

TEST_F(Details, FoldASectionByKeysThatOtherwiseMoveThePlayhead)
{
    session->select(clause(*agreement, "research-ip"));
    const Date before = session->playhead();
    rowOf("WHAT IT SAYS")->setFocus();

    key(Qt::Key_Left);
    EXPECT_FALSE(detailsText().contains("confidential methods"));
    key(Qt::Key_Right);
    EXPECT_TRUE(detailsText().contains("confidential methods"));
    key(Qt::Key_Space);
    EXPECT_FALSE(detailsText().contains("confidential methods"));
    key(Qt::Key_Return);
    EXPECT_TRUE(detailsText().contains("confidential methods"));
    EXPECT_EQ(session->playhead(), before);
}

TEST_F(Details, TellScreenReadersWhatOpensAndWhetherItIsOpen)
{
    session->select(clause(*agreement, "research-ip"));
    PanelRow* section = rowOf("WHY");
    auto* said = QAccessible::queryAccessibleInterface(section);
    ASSERT_NE(said, nullptr);
    EXPECT_TRUE(said->state().expandable);
    EXPECT_TRUE(said->state().expanded);
    EXPECT_EQ(said->text(QAccessible::Name), "Why");

    said->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    EXPECT_TRUE(said->state().collapsed);
}

TEST_F(Details, OpenAndFoldWhatAnOperandRestsOn)
{
    supposeDeclared("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    session->select(clause(*agreement, "research-ip"));
    ASSERT_TRUE(detailsText().contains("then 6 months"));
    auto* operand = child<PanelRow>("term/research-ip@v2025b/until/0");

    QTest::mouseClick(operand, Qt::LeftButton);
    EXPECT_FALSE(detailsText().contains("then 6 months"));
    EXPECT_TRUE(detailsText().contains("15 Sep 2029"));
}

TEST_F(Details, ChangeOnlyTheDateLineWhileScrubbingInsideOneSpan)
{
    session->select(clause(*agreement, "research-ip"));
    QWidget* page = window->details().findChild<QScrollArea*>()->widget();
    auto* line = child<QLabel>("stateDay");
    int painted = 0;
    for (int i = 1; i < 30; ++i) {
        session->setPlayhead(day("2025-10-28").plusDays(i));
        painted += int(window->details().findChild<QScrollArea*>()->widget() == page);
    }

    EXPECT_EQ(painted, 29);
    EXPECT_EQ(line->text(), "on 26 November 2025");
}

TEST_F(Details, KeepScrollAndFocusWhenThePageIsMadeAnew)
{
    open({1024, 640});
    session->select(clause(*agreement, "ip-exclusivity"));
    QTest::qWait(20);
    auto* area = window->details().findChild<QScrollArea*>();
    const QWidget* page = area->widget();
    area->verticalScrollBar()->setValue(150);
    rowOf("VERSIONS")->setFocus();
    ASSERT_EQ(area->verticalScrollBar()->value(), 150);

    supposeDeclared("2029-03-15");
    QTest::qWait(20);

    ASSERT_NE(area->widget(), page);
    EXPECT_EQ(area->verticalScrollBar()->value(), 150);
    EXPECT_EQ(QApplication::focusWidget(), rowOf("VERSIONS"));
}

TEST_F(Details, KeepTheKeyboardWhenALinkLeadsToAnotherPage)
{
    PanelRow* link = rowOf("Model and product licence");
    ASSERT_TRUE(link);
    link->setFocus(Qt::MouseFocusReason);
    QTest::mouseClick(link, Qt::LeftButton);
    QTest::qWait(20);

    EXPECT_EQ(session->selectedClause(), clause(*agreement, "ip-licence"));
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(window->details().isAncestorOf(QApplication::focusWidget()))
        << QApplication::focusWidget()->objectName().toStdString();
}

TEST_F(Details, FollowADragOfTheHypothesisAndStandRightAtItsEnd)
{
    supposeDeclared("2029-03-15");
    session->setPlayhead(day("2030-06-10"));
    session->select(clause(*agreement, "research-ip"));
    Scenario moved = session->scenario();
    for (const char* to : {"2029-04-01", "2029-05-01", "2029-06-01"}) {
        moved.suppose[event(*agreement, "agi-declared")] = PartialDate{day(to)};
        session->previewScenario(moved);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return detailsText().contains("1 Dec 2029"); }));

    moved.suppose[event(*agreement, "agi-declared")] = PartialDate{day("2029-07-01")};
    session->previewScenario(moved);
    session->commitPreview("test");

    EXPECT_TRUE(detailsText().contains("1 Jan 2030")) << detailsText().toStdString();
}

TEST_F(Details, CopyThemselvesAsTextMarkdownAndHtml)
{
    session->select(clause(*agreement, "research-ip"));
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();

    EXPECT_TRUE(copied->text().startsWith("Research methods\n===")) << copied->text().toStdString();
    EXPECT_TRUE(copied->html().contains("<h1>Research methods</h1>"));
    EXPECT_TRUE(QString::fromUtf8(copied->data("text/markdown")).startsWith("# Research methods"));
}

TEST_F(Details, AreWalkedByTabFromTopToBottom)
{
    session->select(clause(*agreement, "ip-exclusivity"));
    QTest::qWait(20);
    rowOf("WHY")->setFocus();
    auto* area = window->details().findChild<QScrollArea*>();
    int last = rowOf("WHY")->mapTo(area->widget(), QPoint{0, 0}).y();
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        ASSERT_TRUE(area->widget()->isAncestorOf(now)) << i;
        const int y = now->mapTo(area->widget(), QPoint{0, 0}).y();
        EXPECT_GE(y, last - 4) << now->objectName().toStdString();
        last = y;
    }
}

TEST_F(Details, ClipNoTextInTheNarrowPanelInEitherLanguage)
{
    for (const char* language : {"en", "fr"}) {
        open({1024, 640}, language);
        supposeDeclared("2029-03-15");
        session->setPlayhead(day("2030-06-10"));
        auto* area = window->details().findChild<QScrollArea*>();
        session->select(clause(*agreement, "research-ip"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return child<QLabel>("ifNot")->isVisible(); }));
        for (std::uint32_t i = 0; i < agreement->clauses.size(); ++i) {
            session->select(ClauseIndex{i});
            QTest::qWait(1);
            for (const auto* widget : area->widget()->findChildren<QWidget*>()) {
                const auto* label = qobject_cast<const QLabel*>(widget);
                const auto* row = qobject_cast<const PanelRow*>(widget);
                if (!widget->isVisible() || (!label && !row))
                    continue;
                const int needed = label ? label->heightForWidth(label->width())
                                         : row->heightForWidth(row->width());
                EXPECT_GE(widget->height(), needed)
                    << language << ' ' << (label ? label->text() : row->text()).toStdString();
                EXPECT_GE(widget->width(), widget->minimumSizeHint().width() -
                                               (label && label->wordWrap() ? 1000 : 0))
                    << language << ' ' << (label ? label->text() : row->text()).toStdString();
                EXPECT_LE(widget->mapTo(area->widget(), QPoint{widget->width(), 0}).x(),
                          area->viewport()->width())
                    << language << ' ' << (label ? label->text() : row->text()).toStdString();
            }
        }
    }
}

TEST_F(Details, KeepTheYearOfAVersionThatNeedsTwoLinesForItsDate)
{
    const PanelRow row{
        PanelRow::Look::Line, {"any cloud", "September 2025", {}, {}}, paletteOf(session->theme())};

    EXPECT_GE(row.heightForWidth(200), 2 * row.fontMetrics().height());
}

TEST_F(Details, SayThatNothingIsInForceWhereTheBarIsEmpty)
{
    session->setPlayhead(day("2019-01-01"));

    auto* bar = window->details().findChild<BalanceBar*>();
    EXPECT_EQ(bar->accessibleName(), "nothing in force");
    const QImage shown = bar->grab().toImage();
    int inked = 0;
    for (int x = 0; x < shown.width(); ++x)
        for (int y = 0; y < shown.height(); ++y)
            inked += shown.pixelColor(x, y) != shown.pixelColor(shown.width() - 1, 0);
    EXPECT_GT(inked, 100);
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

#include "details_test.moc"
