// Finding clauses, terms, events, instruments, parties and sources by what is typed.

#include "window_fixture.h"

#include "text/state_text.h"

#include "window/lookup.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace pactline
{
namespace
{

class Finding : public WindowTest
{
protected:
    FindPopup& popup() { return window->lookup().popup(); }

    void find(const QString& text)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        type(text);
    }

    void type(const QString& text)
    {
        popup().field().clear();
        // Letters that no key has come from the input method.
        for (const QChar letter : text)
            letter.unicode() < 0x80 ? QTest::keyClick(&popup().field(), letter.toLatin1())
                                    : popup().field().insert(letter);
    }

    /// Headings as "CLAUSES 5" and items as they are read out, in their order.
    QStringList lines()
    {
        QStringList all;
        for (int row = 0; row < popup().found().rowCount(); ++row)
            all << popup().found().index(row).data(Qt::AccessibleTextRole).toString();
        return all;
    }

    QStringList headings()
    {
        QStringList all;
        for (int row = 0; row < popup().found().rowCount(); ++row)
            if (!popup().found().itemAt(row))
                all << popup().found().groupAt(row).heading;
        return all;
    }

    const FoundItem& current() { return *popup().found().itemAt(popup().currentRow()); }

    /// The parts of a line's title that are marked.
    static QStringList marked(const FoundItem& item)
    {
        QStringList parts;
        for (const Stretch& stretch : item.titleMarks)
            parts << item.title.mid(stretch.from, stretch.length);
        return parts;
    }

    /// Goes down to the first item of a group.
    void goToGroup(const QString& heading)
    {
        for (int row = 0; row < popup().found().rowCount(); ++row)
            if (popup().found().itemAt(row) && popup().found().groupAt(row).heading == heading) {
                while (popup().currentRow() < row)
                    key(Qt::Key_Down);
                return;
            }
        FAIL() << "no group " << heading.toStdString();
    }
};

TEST_F(Finding, OpensByItsKeyAndTakesTheKeyboard)
{
    EXPECT_FALSE(window->findChild<QWidget*>("findPopup"));

    key(Qt::Key_F, Qt::ControlModifier);

    EXPECT_TRUE(popup().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &popup().field());
}

TEST_F(Finding, NarrowsWhileTypingAndMarksWhatMatches)
{
    find("res");
    const auto before = popup().found().rowCount();
    EXPECT_EQ(current().title, "Research methods");
    EXPECT_EQ(marked(current()), QStringList{"Res"});

    QTest::keyClicks(&popup().field(), "earch meth");

    EXPECT_LT(popup().found().rowCount(), before);
    EXPECT_EQ(marked(current()), (QStringList{"Research", "meth"}));
}

TEST_F(Finding, FindsTheSameForWordsInAnyOrderWithoutAccentsOrCapitals)
{
    open({1280, 800}, "fr");
    find("méthodes de recherche");
    const QStringList expected = lines();
    EXPECT_EQ(current().title, "Méthodes de recherche");

    type("RECHERCHE methodes de");

    EXPECT_EQ(lines(), expected);
}

TEST_F(Finding, TakesAPlainApostropheForATypographicOne)
{
    find("openai's own");

    EXPECT_EQ(current().title, "OpenAI’s own computing");
    EXPECT_EQ(marked(current()), (QStringList{"OpenAI’s", "own"}));
}

TEST_F(Finding, GroupsByKindWithCounts)
{
    find("microsoft");

    EXPECT_THAT(headings(), testing::IsSupersetOf({QString{"Clauses"}, QString{"Terms"},
                                                   QString{"Events"}, QString{"Sources"}}));
    for (int row = 0; row < popup().found().rowCount(); ++row)
        if (!popup().found().itemAt(row)) {
            const FoundGroup& group = popup().found().groupAt(row);
            EXPECT_GE(group.count, group.items.size());
            EXPECT_GT(group.items.size(), 0U);
            EXPECT_TRUE(lines()[row].startsWith(group.heading + ", "));
        }
}

TEST_F(Finding, ShowsWhereTheWordsStandThatTheTitleDoesNotHave)
{
    find("government customers");

    EXPECT_EQ(current().title, "US national security");
    EXPECT_TRUE(current().context.contains("government customers"));
    EXPECT_FALSE(current().contextMarks.empty());
}

TEST_F(Finding, FindsByIds)
{
    find("agi-definition");
    EXPECT_TRUE(current().title.contains("AGI"));

    type("v2026");
    EXPECT_THAT(headings(), testing::Contains(QString{"Instruments"}));
}

TEST_F(Finding, GoesToAClause)
{
    session->setFolded(agreement->clauses[clause(*agreement, "research-ip").value].group, true);
    find("research methods");

    key(Qt::Key_Return);

    EXPECT_FALSE(popup().isVisible());
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));
    EXPECT_TRUE(timeline().laneRect(clause(*agreement, "research-ip")));
    EXPECT_TRUE(detailsText().startsWith("Research methods"));
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
}

TEST_F(Finding, ScrollsToAClauseThatWasSelectedBefore)
{
    open({1024, 640});
    const ClauseIndex last = timeline().lanesInOrder().back();
    session->select(last);
    timeline().scrollTo(timeline().lanesInOrder().front());
    ASSERT_FALSE(timeline().laneRect(last));
    find(QString::fromStdString(agreement->clauses[last.value].id.text));

    key(Qt::Key_Return);

    EXPECT_TRUE(timeline().laneRect(last));
}

TEST_F(Finding, TakesOffAFilterThatHidesTheClause)
{
    const ClauseIndex research = clause(*agreement, "research-ip");
    LaneFilter filter;
    filter.subjects = {GroupIndex{(*agreement)[research].group.value + 1}};
    session->setLaneFilter(filter);
    ASSERT_FALSE(std::ranges::count(timeline().lanesInOrder(), research));

    find("research methods");
    key(Qt::Key_Return);

    EXPECT_EQ(session->selectedClause(), research);
    EXPECT_TRUE(std::ranges::count(timeline().lanesInOrder(), research));
    EXPECT_TRUE(statusText().startsWith("The filter is off")) << statusText().toStdString();
}

TEST_F(Finding, GoesIntoATermsOwnStretch)
{
    find("gpt-3");
    goToGroup("Terms");
    ASSERT_TRUE(current().title.contains("GPT-3"));

    key(Qt::Key_Return);

    ASSERT_TRUE(session->selectedClause());
    const Span& span =
        session->projection().spanAt(*session->selectedClause(), session->playhead());
    const auto terms = session->projection().termsIn(span);
    EXPECT_TRUE(std::ranges::any_of(terms, [&](TermIndex term) {
        return agreement->terms[term.value].words.in("en").find("GPT-3") != std::string::npos;
    }));
}

TEST_F(Finding, LeavesThePlayheadWhereTheTermHoldsAlready)
{
    session->setPlayhead(day("2026-02-03"));
    find("until verified");
    goToGroup("Terms");

    key(Qt::Key_Return);

    EXPECT_TRUE(session->selectedClause());
    EXPECT_EQ(session->playhead(), day("2026-02-03"));
}

TEST_F(Finding, SaysThatATermIsNeverInForce)
{
    Scenario before = session->scenario();
    before.asSigned = InstrumentIndex{0};
    session->changeScenario(before, {});
    const Date playhead = session->playhead();
    find("until verified");
    goToGroup("Terms");

    key(Qt::Key_Return);

    EXPECT_TRUE(session->selectedClause());
    EXPECT_EQ(session->playhead(), playhead);
    EXPECT_TRUE(statusText().contains("never in force")) << statusText().toStdString();
}

TEST_F(Finding, GoesToAnEvent)
{
    find("e04");
    goToGroup("Events");

    key(Qt::Key_Return);

    EXPECT_EQ(session->selectedEvent(), event(*agreement, "e04"));
    EXPECT_EQ(session->playhead(), day("2020-09-22"));
}

TEST_F(Finding, BringsADayIntoSightThatTheZoomHides)
{
    session->setVisible({day("2030-01-01"), day("2031-01-01")});
    find("e04");
    goToGroup("Events");

    key(Qt::Key_Return);

    EXPECT_TRUE(session->visible().contains(day("2020-09-22")));
    EXPECT_EQ(session->visible().until->dayNumber() - session->visible().from.dayNumber(), 365);
}

TEST_F(Finding, GoesToTheDayThatAnInstrumentTakesEffect)
{
    find("v2023");
    goToGroup("Instruments");

    key(Qt::Key_Return);

    EXPECT_EQ(session->playhead(), day("2023-01-23"));
}

TEST_F(Finding, ListsWhatRestsOnASourceAndGoesThere)
{
    find("ms-2020-09-22");
    goToGroup("Sources");

    key(Qt::Key_Return);

    ASSERT_TRUE(popup().isVisible());
    EXPECT_EQ(headings(), (QStringList{"Rests on this source", "Source"}));
    EXPECT_TRUE(current().title.contains("GPT-3")) << current().title.toStdString();
    key(Qt::Key_Return);
    EXPECT_FALSE(popup().isVisible());
    EXPECT_TRUE(session->selectedClause() || session->selectedEvent());
}

TEST_F(Finding, GoesBackFromASourcesListByBackspace)
{
    find("ms-2020-09-22");
    const QStringList before = lines();
    goToGroup("Sources");
    key(Qt::Key_Return);
    ASSERT_NE(lines(), before);

    key(Qt::Key_Backspace);

    EXPECT_EQ(lines(), before);
    EXPECT_EQ(popup().field().text(), "ms-2020-09-22");
}

TEST_F(Finding, ListsWhatConcernsAParty)
{
    const QString name = QString::fromStdString(agreement->parties[1].name.in("en"));
    find(name);
    goToGroup("Parties");

    key(Qt::Key_Return);

    EXPECT_EQ(headings().value(0), "Benefits " + name);
    const int before = popup().found().rowCount();
    type("cloud");
    EXPECT_LT(popup().found().rowCount(), before);
    EXPECT_GT(popup().found().rowCount(), 1);
}

TEST_F(Finding, EscGivesTheKeyboardBackAndChangesNothing)
{
    slider().setFocus();
    const QImage before = picture();
    find("research");

    key(Qt::Key_Escape);

    EXPECT_FALSE(popup().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &slider());
    EXPECT_EQ(session->selectedClause(), std::nullopt);
    EXPECT_EQ(picture(), before);
}

TEST_F(Finding, ArrowsChooseAmongItemsAndSkipHeadings)
{
    find("api");
    const int first = popup().currentRow();
    ASSERT_EQ(first, 1);

    key(Qt::Key_Up);
    EXPECT_EQ(popup().currentRow(), first);
    for (int i = 0; i < popup().found().rowCount(); ++i) {
        key(Qt::Key_Down);
        EXPECT_TRUE(popup().found().itemAt(popup().currentRow()));
    }
    EXPECT_EQ(popup().currentRow(), popup().found().rowCount() - 1);
    EXPECT_EQ(session->selectedClause(), std::nullopt);
}

TEST_F(Finding, PagesAndTabsGoFurther)
{
    find("microsoft");

    key(Qt::Key_PageDown);
    EXPECT_GT(popup().currentRow(), 4);
    key(Qt::Key_PageUp);
    EXPECT_EQ(popup().currentRow(), 1);
    key(Qt::Key_Tab);
    EXPECT_EQ(popup().found().groupAt(popup().currentRow()).heading, headings()[1]);
    EXPECT_TRUE(popup().isVisible());
}

TEST_F(Finding, LettersAreTypedAndMoveNothing)
{
    key(Qt::Key_F, Qt::ControlModifier);

    QTest::keyClicks(&popup().field(), "f, j. k l");
    key(Qt::Key_Space);
    key(Qt::Key_Home);

    EXPECT_EQ(popup().field().text(), "f, j. k l ");
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
    EXPECT_FALSE(window->playback().playing());
}

TEST_F(Finding, SaysThatThereIsNothingAndSuggestsTheNearestWord)
{
    find("exclusivty");

    EXPECT_TRUE(popup().remark().contains("exclusivty"));
    EXPECT_EQ(current().title, "exclusivity");
    key(Qt::Key_Return);
    EXPECT_EQ(popup().field().text(), "exclusivity");
    EXPECT_TRUE(current().title.contains("xclusiv")) << current().title.toStdString();
}

TEST_F(Finding, SaysThatThereIsNothingWhereNoWordIsNear)
{
    find("xyzzyplugh");

    EXPECT_TRUE(popup().remark().contains("xyzzyplugh"));
    EXPECT_EQ(popup().found().rowCount(), 0);
    key(Qt::Key_Return);
    EXPECT_TRUE(popup().isVisible());
}

TEST_F(Finding, MarksTheMatchByMoreThanColour)
{
    find("products");
    auto* list = popup().findChild<QListView*>();
    const QRect item = list->visualRect(list->model()->index(1, 0));
    const QImage image = list->viewport()->grab(item).toImage();

    // No letter is a run of text colour as long as an underline.
    const QColor text = paletteOf(ThemeKind::Light).text;
    int longest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            run = image.pixelColor(x, y) == text ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    EXPECT_GT(longest, 30);
}

TEST_F(Finding, LiesInsideTheWindowAtEverySizeAndTakesAtMostSixTenths)
{
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
        open(size);
        find("microsoft");
        const QRect panel = popup().geometry().adjusted(10, 10, -10, -10);
        EXPECT_TRUE(window->rect().contains(panel)) << size.width();
        EXPECT_LE(panel.height(), size.height() * 0.6 + 1);
        EXPECT_NEAR(panel.center().x(), size.width() / 2.0, 1);
        EXPECT_GT(panel.height(), size.height() / 3);
    }
}

TEST_F(Finding, ClickingElsewhereClosesIt)
{
    find("api");

    QTest::mouseClick(&slider(), Qt::LeftButton, {}, slider().handleRect().center().toPoint());
    slider().setFocus(Qt::MouseFocusReason);

    EXPECT_FALSE(popup().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &slider());
}

TEST_F(Finding, TellsTheDateOfAnEventOnce)
{
    const Event& event = *std::ranges::find_if(agreement->events,
                                               [](const Event& one) { return !one.contingent(); });
    find(localized(event.title, "en"));
    goToGroup("Events");

    EXPECT_FALSE(current().context.isEmpty());
    EXPECT_EQ(current().aside, "");
}

TEST_F(Finding, ClickingALineGoesThere)
{
    find("research methods");
    auto* list = popup().findChild<QListView*>();

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());

    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));
}

TEST_F(Finding, TellsAScreenReaderWhatIsChosen)
{
    find("research methods");

    EXPECT_TRUE(popup().field().accessibleDescription().startsWith("Research methods"));
    EXPECT_EQ(popup().field().accessibleName(), "Find");
}

} // namespace
} // namespace pactline
