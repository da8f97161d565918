// Doing something by its name.

#include "window_fixture.h"

#include "window/lookup.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>

namespace pactline
{
namespace
{

class ActionPalette : public WindowTest
{
protected:
    void SetUp() override
    {
        QSettings{"pactline", "pactline"}.clear();
        WindowTest::SetUp();
    }

    FindPopup& popup() { return window->lookup().popup(); }

    void ask(const QString& text)
    {
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(&popup().field(), text);
    }

    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < popup().found().rowCount(); ++row)
            if (const FoundItem* item = popup().found().itemAt(row))
                all << item->title;
        return all;
    }

    const FoundItem& current() { return *popup().found().itemAt(popup().currentRow()); }

    const FoundItem* item(const QString& title)
    {
        for (int row = 0; row < popup().found().rowCount(); ++row)
            if (const FoundItem* found = popup().found().itemAt(row);
                found && found->title == title)
                return found;
        return nullptr;
    }
};

TEST_F(ActionPalette, ListsEveryActionOfTheTable)
{
    ask({});

    for (const QAction* action : window->actions()) {
        if (!action->menu()) {
            EXPECT_TRUE(titles().contains(QString{action->text()}.remove('&')))
                << action->text().toStdString();
        }
    }
}

TEST_F(ActionPalette, FindsALanguageByItsNameInEither)
{
    ask("french");
    EXPECT_TRUE(item("Français"));
    popup().field().clear();
    QTest::keyClicks(&popup().field(), "anglais");
    EXPECT_TRUE(item("English"));
}

TEST_F(ActionPalette, TellsOfWhatActsOnAClauseThatOneIsNeeded)
{
    ask({});

    for (const char* title :
         {"Fit the clause", "Compare versions of the clause…", "Fold the group"})
        EXPECT_FALSE(item(title)->enabled) << title;
}

TEST_F(ActionPalette, ListsTheChoicesOfTheSubmenus)
{
    ask({});

    for (const char* title : {"Français", "Dark", "year", "Reduced motion"})
        EXPECT_TRUE(item(title)) << title;
    for (const Chart& chart : agreement->charts)
        EXPECT_TRUE(item(QString::fromStdString(chart.title.in("en"))));
    for (const Preset& preset : agreement->presets)
        EXPECT_FALSE(titles().filter(QString::fromStdString(preset.title.in("en"))).isEmpty())
            << preset.id;
    for (const Instrument& instrument : agreement->instruments) {
        const QString title = QString::fromStdString(instrument.title.in("en"));
        EXPECT_EQ(titles().filter(" – " + title).size(), 1) << title.toStdString();
    }
}

TEST_F(ActionPalette, ShowsMenuAndKey)
{
    ask("zoom in");

    EXPECT_EQ(current().title, "Zoom in");
    EXPECT_EQ(current().context, "View");
    EXPECT_EQ(current().aside, "Ctrl++ / Ctrl+=");
}

TEST_F(ActionPalette, RunsWhatIsChosenAndCloses)
{
    ask("to the end");

    key(Qt::Key_Return);

    EXPECT_FALSE(popup().isVisible());
    EXPECT_EQ(session->playhead(), agreement->extent.until->plusDays(-1));
}

TEST_F(ActionPalette, RunsAChoice)
{
    ask("theme dark");

    key(Qt::Key_Return);

    EXPECT_EQ(session->theme(), ThemeKind::Dark);
}

TEST_F(ActionPalette, AppliesTermsAsSigned)
{
    ask("2019");

    key(Qt::Key_Return);

    EXPECT_EQ(session->scenario().asSigned, InstrumentIndex{0});
    ask("2019");
    EXPECT_TRUE(current().context.endsWith("on")) << current().context.toStdString();
}

TEST_F(ActionPalette, FollowsAnotherReading)
{
    const auto term = std::ranges::find_if(
        agreement->terms, [](const Term& candidate) { return candidate.readings.size() > 1; });
    ASSERT_NE(term, agreement->terms.end());
    const TermIndex index{std::uint32_t(term - agreement->terms.begin())};
    ask(QString::fromStdString(agreement->clauses[term->clause.value].title.in("en") + " " +
                               term->readings[1].title.in("en")));

    key(Qt::Key_Return);

    EXPECT_EQ(session->scenario().readings.at(index), 1U);
}

TEST_F(ActionPalette, SpeaksTheLanguageShownAndIgnoresAccents)
{
    open({1280, 800}, "fr");
    ask("arriere");

    EXPECT_EQ(current().title, "Zoom arrière");
    EXPECT_EQ(current().context, "Affichage");
}

TEST_F(ActionPalette, FindsByLettersThatAreLeftOut)
{
    ask("zmin");

    EXPECT_EQ(current().title, "Zoom in");
    EXPECT_FALSE(current().titleMarks.empty());
}

TEST_F(ActionPalette, TellsWhyAnActionCannotBeDoneAndDoesNotDoIt)
{
    ask("fit the clause");
    EXPECT_FALSE(current().enabled);
    EXPECT_TRUE(current().context.contains("click a clause first"));

    key(Qt::Key_Return);
    EXPECT_TRUE(popup().isVisible());

    key(Qt::Key_Escape);
    session->select(clause(*agreement, "research-ip"));
    ask("fit the clause");
    EXPECT_TRUE(current().enabled);
    key(Qt::Key_Return);
    EXPECT_NE(session->visible(), session->extent());
}

TEST_F(ActionPalette, TellsWhyAWholeMenuCannotBeUsed)
{
    ask("awaited");
    EXPECT_FALSE(current().enabled);
    EXPECT_TRUE(current().context.contains("suppose the event")) << current().context.toStdString();
    key(Qt::Key_Escape);

    key(Qt::Key_H, Qt::ControlModifier);
    ask("awaited");

    EXPECT_TRUE(current().enabled);
}

TEST_F(ActionPalette, BeginsWithWhatWasUsedLately)
{
    ask("theme dark");
    key(Qt::Key_Return);
    ask("zoom in");
    key(Qt::Key_Return);

    ask({});

    EXPECT_EQ(popup().found().groupAt(0).heading, "Used lately");
    EXPECT_EQ(titles().mid(0, 2), (QStringList{"Zoom in", "Dark"}));
    EXPECT_EQ(titles().count("Zoom in"), 1);
}

TEST_F(ActionPalette, RemembersWhatWasUsedInTheNextWindow)
{
    ask("zoom out");
    key(Qt::Key_Return);

    open({1280, 800}, "fr");
    ask({});

    EXPECT_EQ(titles().front(), "Zoom arrière");
}

TEST_F(ActionPalette, ShowsTheTextThatAnActionHasNow)
{
    window->findChild<QAction*>("undo")->setText("Undo the move");

    ask("undo the");

    EXPECT_EQ(current().title, "Undo the move");
}

TEST_F(ActionPalette, SharesItsPanelWithFind)
{
    ask("zoom");

    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&popup().field(), "research methods");

    EXPECT_EQ(current().title, "Research methods");
    key(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &timeline());
}

TEST_F(ActionPalette, SaysThatThereIsNoSuchAction)
{
    ask("qqqq");

    EXPECT_TRUE(popup().remark().contains("qqqq"));
    EXPECT_TRUE(titles().isEmpty());
}

} // namespace
} // namespace pactline
