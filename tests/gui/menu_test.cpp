// The menu by its letters.

#include "window_fixture.h"

#include "keys/mnemonics.h"
#include "scenario/hypothesis_controls.h"

#include <QMenu>
#include <QToolButton>

namespace pactline
{
namespace
{

class Menus : public WindowTest
{
protected:
    QMenu& root() { return *child<QToolButton>("menuButton")->menu(); }

    /// Opens a menu's letters without showing it.
    static void prepare(QMenu& menu) { emit menu.aboutToShow(); }

    /// Checks that every entry of a menu, and of those in it, has a letter of its own.
    static void expectLetters(QMenu& menu, const std::string& where)
    {
        prepare(menu);
        std::map<QString, QString> taken;
        for (QAction* action : menu.actions()) {
            if (action->isSeparator())
                continue;
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            EXPECT_FALSE(letter.isEmpty()) << where << action->text().toStdString();
            EXPECT_EQ(taken.count(letter), 0U)
                << where << action->text().toStdString() << " and " << taken[letter].toStdString();
            taken[letter] = action->text();
            if (action->menu())
                expectLetters(*action->menu(), where + action->text().toStdString() + " > ");
        }
    }
};

TEST(Mnemonics, PreferBeginningsOfWords)
{
    EXPECT_EQ(withMnemonics({"Zoom in", "Zoom out"}), (QStringList{"&Zoom in", "Zoom &out"}));
}

TEST(Mnemonics, LeaveALetterThatIsMarkedAlready)
{
    EXPECT_EQ(withMnemonics({"Aller", "A&ller", "Lire"}),
              (QStringList{"&Aller", "A&ller", "L&ire"}));
}

TEST(Mnemonics, AreSharedOutSoThatEveryTextHasOne)
{
    // Who comes first takes "a", and must give it to who has nothing else.
    EXPECT_EQ(withMnemonics({"ab", "a"}), (QStringList{"a&b", "&a"}));
}

TEST(Mnemonics, LeaveATextWithoutALetterWhereNoneIsLeft)
{
    EXPECT_EQ(withMnemonics({"a", "a", "…"}), (QStringList{"&a", "a", "…"}));
}

TEST(Mnemonics, AreLettersThatEveryKeyboardHas)
{
    EXPECT_EQ(withMnemonics({"Édition", "Égalité"}), (QStringList{"É&dition", "É&galité"}));
}

TEST(Mnemonics, TakeAnAmpersandForWhatItIs)
{
    EXPECT_EQ(withMnemonics({"Q&&A"}), (QStringList{"&Q&&A"}));
    EXPECT_EQ(withoutMnemonic("&Q&&A"), "Q&A");
}

TEST(Mnemonics, StayWhereTheyAre)
{
    const QStringList once = withMnemonics({"Play", "Pause", "Previous", "Plan"});

    EXPECT_EQ(withMnemonics(once), once);
}

TEST_F(Menus, HaveALetterForEveryEntryInBothLanguages)
{
    for (const char* language : {"en", "fr"}) {
        open({1280, 800}, language);
        expectLetters(root(), std::string{language} + ": ");
    }
}

TEST_F(Menus, OpenByTheirKeysAndAreWalkedByLetters)
{
    for (const auto& [openingKey, modifier] :
         {std::pair{Qt::Key_F10, Qt::NoModifier}, std::pair{Qt::Key_M, Qt::AltModifier}}) {
        session->setPlayhead(day("2025-10-28"));
        bool opened = false;
        QTimer::singleShot(50, window.get(), [&] {
            opened = root().isVisible();
            const auto press = [](QMenu* menu, QAction* action) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString().right(1);
                QTest::keyClick(menu, letter[0].toLower().toLatin1());
            };
            auto* last = window->findChild<QAction*>("last");
            for (QAction* action : root().actions())
                if (action->menu() && action->menu()->actions().contains(last)) {
                    press(&root(), action);
                    press(action->menu(), last);
                }
            if (root().isVisible())
                root().close();
        });
        key(openingKey, modifier);

        EXPECT_TRUE(opened);
        EXPECT_EQ(session->playhead(), agreement->extent.until->plusDays(-1));
    }
}

TEST_F(Menus, GiveLettersToWhatIsFilledInWhenTheyOpen)
{
    QMenu menu;
    menu.addAction("Recent");
    keepMnemonics(menu);
    QObject::connect(&menu, &QMenu::aboutToShow, [&menu] {
        menu.clear();
        menu.addAction("agreement.toml");
        menu.addAction("another.toml");
    });

    menu.popup({});
    QCoreApplication::processEvents();

    EXPECT_EQ(menu.actions()[0]->text(), "&agreement.toml");
    EXPECT_EQ(menu.actions()[1]->text(), "another.&toml");
}

TEST_F(Menus, NameAGroupOfChoicesOnce)
{
    QStringList titles;
    for (const QAction* action : root().actions())
        if (!action->isSeparator())
            titles << withoutMnemonic(action->text());
    const QSet<QString> apart{titles.begin(), titles.end()};

    EXPECT_EQ(apart.size(), titles.size());
    for (const char* title : {"File", "Edit", "View", "Go", "Play", "Help", "Terms as signed",
                              "Chart", "Length of a step", "Where sources disagree", "Theme"})
        EXPECT_TRUE(titles.contains(title)) << title;
}

TEST_F(Menus, HeadTheDatesToTryByWhatTheyAre)
{
    QStringList inSight;
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("fr")}) {
        open({1280, 800}, language);
        QMenu& dates = *window->hypotheses().front()->presets();
        dates.popup({});
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dates));
        for (const QLabel* heading : dates.findChildren<QLabel*>())
            if (heading->isVisible() && dates.rect().contains(heading->geometry()))
                inSight << heading->text();
        dates.close();
    }

    EXPECT_EQ(inSight, (QStringList{"Dates of the contract", "Worked examples", "Forecasts",
                                    "Dates du contrat", QStringLiteral("Exemples expliqués"),
                                    QStringLiteral("Prévisions")}));
}

} // namespace
} // namespace pactline
