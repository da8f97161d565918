// Which key does what, and how that is changed.

#include "window_fixture.h"

#include "keys/key_button.h"
#include "keys/keys_window.h"
#include "keys/menu_actions.h"
#include "window/lookup.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

namespace pactline
{
namespace
{

Keys keysOf(std::initializer_list<const char*> texts)
{
    Keys keys;
    for (const char* text : texts)
        keys << QKeySequence::fromString(QLatin1String(text), QKeySequence::PortableText);
    return keys;
}

TEST(ResolvedKeys, AreTheStandardOnesWhereNothingIsChosen)
{
    EXPECT_EQ(resolvedKeys({{"a", keysOf({"A"})}, {"b", {}}}, {}),
              (std::vector<Keys>{keysOf({"A"}), {}}));
}

TEST(ResolvedKeys, TakeAKeyFromWhoOnlyHasItByStandard)
{
    EXPECT_EQ(resolvedKeys({{"a", keysOf({"A", "Ctrl+A"})}, {"b", keysOf({"B"})}}, {{"b", {"A"}}}),
              (std::vector<Keys>{keysOf({"Ctrl+A"}), keysOf({"A"})}));
}

TEST(ResolvedKeys, GiveAKeyThatWasChosenTwiceToTheFirst)
{
    EXPECT_EQ(
        resolvedKeys({{"a", keysOf({"A"})}, {"b", keysOf({"B"})}}, {{"a", {"X"}}, {"b", {"X"}}}),
        (std::vector<Keys>{keysOf({"X"}), keysOf({"B"})}));
}

TEST(ResolvedKeys, CanBeNone)
{
    EXPECT_EQ(resolvedKeys({{"a", keysOf({"A"})}}, {{"a", {""}}}), (std::vector<Keys>{Keys{}}));
}

TEST(ResolvedKeys, AreNothingThatIsNoKey)
{
    EXPECT_EQ(resolvedKeys({{"a", keysOf({"A"})}}, {{"a", {}}}),
              (std::vector<Keys>{keysOf({"A"})}));
    for (const char* text : {"Nonsense+Q", "Ctrl+", "Esc", "Tab", "Return", "Ctrl+K, Ctrl+C"})
        EXPECT_EQ(resolvedKeys({{"a", keysOf({"A"})}}, {{"a", {text}}}),
                  (std::vector<Keys>{keysOf({"A"})}))
            << text;
}

TEST(ResolvedKeys, CareForNoActionThatThereIsNot)
{
    EXPECT_EQ(resolvedKeys({{"a", keysOf({"A"})}}, {{"gone", {"A"}}}),
              (std::vector<Keys>{keysOf({"A"})}));
}

class KeysOfTheWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        QSettings{"pactline", "pactline"}.clear();
        WindowTest::SetUp();
    }

    void TearDown() override { QSettings{"pactline", "pactline"}.clear(); }

    KeysWindow& list()
    {
        if (!window->lookup().keysWindow())
            key(Qt::Key_Question);
        QTest::qWait(5);
        return *window->lookup().keysWindow();
    }

    void closeList()
    {
        list().close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    QAction& action(const char* id) { return *window->findChild<QAction*>(id); }

    /// Clicks the button of an action's key, and presses another one.
    void press(const char* id, Qt::Key wanted, Qt::KeyboardModifiers modifiers = {})
    {
        KeyButton* button = list().buttonOf(id);
        ASSERT_TRUE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_TRUE(button->listening());
        QTest::keyClick(button, wanted, modifiers);
    }

    void click(const char* name)
    {
        QTest::mouseClick(list().findChild<QWidget*>(name), Qt::LeftButton);
    }

    static QStringList written(const QString& id)
    {
        return QSettings{"pactline", "pactline"}.value("keys/" + id).toStringList();
    }

    static QStringList allWritten()
    {
        QSettings settings{"pactline", "pactline"};
        settings.beginGroup("keys");
        return settings.childKeys();
    }
};

TEST_F(KeysOfTheWindow, GiveNoTwoActionsOneKey)
{
    std::map<QString, QString> taken;
    for (const QAction* candidate : window->findChildren<QAction*>())
        for (const QKeySequence& sequence : candidate->shortcuts()) {
            const QString text = sequence.toString();
            EXPECT_EQ(taken.count(text), 0U)
                << text.toStdString() << ": " << candidate->objectName().toStdString() << " and "
                << taken[text].toStdString();
            taken[text] = candidate->objectName();
        }
    EXPECT_GT(taken.size(), 50U);
}

TEST_F(KeysOfTheWindow, AreListedByTheQuestionMarkAndByF1)
{
    key(Qt::Key_Question);
    ASSERT_TRUE(window->lookup().keysWindow());
    EXPECT_TRUE(list().isVisible());
    closeList();
    ASSERT_FALSE(window->lookup().keysWindow());

    key(Qt::Key_F1);

    EXPECT_TRUE(window->lookup().keysWindow());
}

TEST_F(KeysOfTheWindow, AreAllListedWithTheirMenus)
{
    const QString text = list().text();

    for (const QAction* listed : window->actions()) {
        if (!listed->menu()) {
            EXPECT_TRUE(
                text.contains(QString{listed->text()}.remove('&') + '\t' + keysText(*listed)))
                << listed->text().toStdString();
        }
    }
    for (const char* line : {"Go\n", "Zoom at the pointer\tCtrl + wheel", "Put it back\tEsc",
                             "Zoom in\tCtrl++ / Ctrl+="})
        EXPECT_TRUE(text.contains(line)) << line;
}

TEST_F(KeysOfTheWindow, AreNarrowedByWhatIsTyped)
{
    list().search().setText("zoom");
    EXPECT_TRUE(list().text().contains("Zoom in\t"));
    EXPECT_FALSE(list().text().contains("Undo\t"));

    list().search().setText("ctrl+z");
    EXPECT_TRUE(list().text().contains("Undo\tCtrl+Z"));
    EXPECT_FALSE(list().text().contains("Zoom in\t"));

    list().search().setText("qqq");
    EXPECT_EQ(list().text().trimmed(), "");
}

TEST_F(KeysOfTheWindow, AreCopiedAsText)
{
    click("keysCopy");

    EXPECT_EQ(QApplication::clipboard()->text(), list().text());
}

TEST_F(KeysOfTheWindow, AreSavedToBePrinted)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(list().savePdf(folder.filePath("keys.pdf")));
    QFile file{folder.filePath("keys.pdf")};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));

    EXPECT_FALSE(list().savePdf(folder.filePath("no/such/folder/keys.pdf")));
}

TEST_F(KeysOfTheWindow, AreChangedByPressingAnotherOne)
{
    press("last", Qt::Key_F7);

    EXPECT_EQ(list().buttonOf("last")->text(), "F7");
    EXPECT_EQ(action("last").shortcuts(), keysOf({"F7"}));
    EXPECT_EQ(written("last"), QStringList{"F7"});
    closeList();
    key(Qt::Key_End);
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
    key(Qt::Key_F7);
    EXPECT_EQ(session->playhead(), agreement->extent.until->plusDays(-1));
}

TEST_F(KeysOfTheWindow, AreNamedByTheSignThatIsTyped)
{
    press("last", Qt::Key_Exclam, Qt::ShiftModifier);

    EXPECT_EQ(action("last").shortcuts(), keysOf({"!"}));
}

TEST_F(KeysOfTheWindow, KeepShiftWithALetter)
{
    press("last", Qt::Key_E, Qt::ShiftModifier);

    EXPECT_EQ(action("last").shortcuts(), keysOf({"Shift+E"}));
}

TEST_F(KeysOfTheWindow, AreLeftByEsc)
{
    press("last", Qt::Key_Escape);

    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(action("last").shortcuts(), keysOf({"End"}));
    EXPECT_EQ(list().buttonOf("last")->text(), "End");
}

TEST_F(KeysOfTheWindow, AreTakenAwayByBackspace)
{
    press("last", Qt::Key_Backspace);

    EXPECT_TRUE(action("last").shortcuts().isEmpty());
    EXPECT_EQ(list().buttonOf("last")->text(), "no key");
    open({1280, 800});
    EXPECT_TRUE(action("last").shortcuts().isEmpty());
}

TEST_F(KeysOfTheWindow, AreNotChangedToOnesThatMeanTheSameEverywhere)
{
    press("last", Qt::Key_Tab);

    EXPECT_TRUE(list().conflict().contains("Tab"));
    EXPECT_FALSE(list().findChild<QWidget*>("keySwap")->isVisible());
    EXPECT_EQ(action("last").shortcuts(), keysOf({"End"}));
}

TEST_F(KeysOfTheWindow, NameWhoHasAKeyAlreadyAndLeaveItThere)
{
    press("last", Qt::Key_Home);

    EXPECT_TRUE(list().conflict().contains("To the beginning")) << list().conflict().toStdString();
    EXPECT_EQ(action("last").shortcuts(), keysOf({"End"}));
    click("keyLeave");
    EXPECT_EQ(list().conflict(), "");
    EXPECT_EQ(action("last").shortcuts(), keysOf({"End"}));
    EXPECT_EQ(action("first").shortcuts(), keysOf({"Home"}));
    EXPECT_TRUE(allWritten().isEmpty());
}

TEST_F(KeysOfTheWindow, AreSwappedWithWhoHasOneAlready)
{
    press("last", Qt::Key_Home);
    click("keySwap");

    EXPECT_EQ(action("last").shortcuts(), keysOf({"Home"}));
    EXPECT_EQ(action("first").shortcuts(), keysOf({"End"}));
    EXPECT_EQ(list().buttonOf("first")->text(), "End");
    closeList();
    key(Qt::Key_Home);
    EXPECT_EQ(session->playhead(), agreement->extent.until->plusDays(-1));
}

TEST_F(KeysOfTheWindow, AreSwappedByEnterOnTheButtonThatHasTheKeyboard)
{
    press("last", Qt::Key_Home);
    ASSERT_TRUE(list().findChild<QPushButton*>("keySwap")->hasFocus());
    key(Qt::Key_Return);

    EXPECT_EQ(list().conflict(), "");
    EXPECT_EQ(action("last").shortcuts(), keysOf({"Home"}));
    EXPECT_TRUE(list().isVisible());
}

TEST_F(KeysOfTheWindow, SwapOneOfSeveralAndLeaveTheOthers)
{
    press("last", Qt::Key_Plus, Qt::ControlModifier);
    click("keySwap");

    EXPECT_EQ(action("last").shortcuts(), keysOf({"Ctrl++"}));
    EXPECT_EQ(action("zoomIn").shortcuts(), keysOf({"End", "Ctrl+="}));
}

TEST_F(KeysOfTheWindow, AreResetOneByOneWithWhoeverHasTheirs)
{
    press("last", Qt::Key_Home);
    click("keySwap");
    press("today", Qt::Key_F7);

    click("reset:last");

    EXPECT_EQ(action("last").shortcuts(), keysOf({"End"}));
    EXPECT_EQ(action("first").shortcuts(), keysOf({"Home"}));
    EXPECT_EQ(action("today").shortcuts(), keysOf({"F7"}));
    EXPECT_EQ(allWritten(), QStringList{"today"});
    EXPECT_FALSE(list().findChild<QWidget*>("reset:last")->isVisible());
}

TEST_F(KeysOfTheWindow, AreAllReset)
{
    EXPECT_FALSE(list().findChild<QWidget*>("keysReset")->isEnabled());
    press("last", Qt::Key_Home);
    click("keySwap");
    press("today", Qt::Key_F7);

    click("keysReset");

    EXPECT_EQ(action("first").shortcuts(), keysOf({"Home"}));
    EXPECT_EQ(action("today").shortcuts(), keysOf({"Ctrl+T"}));
    EXPECT_TRUE(allWritten().isEmpty());
}

TEST_F(KeysOfTheWindow, AreRememberedInTheNextWindow)
{
    press("last", Qt::Key_F7);

    open({1280, 800}, "fr");

    EXPECT_EQ(action("last").shortcuts(), keysOf({"F7"}));
}

TEST_F(KeysOfTheWindow, AreTakenOverByAnotherWindowThatIsOpen)
{
    Session otherSession{agreement, day("2026-11-24")};
    MainWindow other{otherSession};
    other.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&other));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press("last", Qt::Key_F7);

    other.activateWindow();

    ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
    EXPECT_EQ(other.findChild<QAction*>("last")->shortcuts(), keysOf({"F7"}));
}

TEST_F(KeysOfTheWindow, StayStandardWhereNonsenseIsRemembered)
{
    QSettings{"pactline", "pactline"}.setValue("keys/last", "Nonsense+Q");
    QSettings{"pactline", "pactline"}.setValue("keys/first", 42);
    QSettings{"pactline", "pactline"}.setValue("keys/gone", "F7");

    open({1280, 800});

    EXPECT_EQ(action("last").shortcuts(), keysOf({"End"}));
    EXPECT_EQ(action("first").shortcuts(), keysOf({"Home"}));
    press("today", Qt::Key_F7);
    EXPECT_EQ(action("today").shortcuts(), keysOf({"F7"}));
}

TEST_F(KeysOfTheWindow, StandInTooltips)
{
    auto* play = child<QToolButton>("playButton");
    EXPECT_EQ(play->toolTip(), "Play (Space)");

    press("play", Qt::Key_F7);

    EXPECT_EQ(play->toolTip(), "Play (F7)");
}

TEST_F(KeysOfTheWindow, CannotBeChangedForGestures)
{
    const auto buttons = list().findChildren<KeyButton*>();
    ASSERT_GT(buttons.size(), 50);
    for (const auto* button : buttons)
        EXPECT_TRUE(window->findChild<QAction*>(button->objectName().mid(4)))
            << button->objectName().toStdString();
}

TEST_F(KeysOfTheWindow, FitTheirListInEitherLanguage)
{
    for (const char* language : {"en", "fr"}) {
        open({1024, 640}, language);
        KeysWindow& keys = list();
        for (const auto* button : keys.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                EXPECT_GE(button->width(), button->sizeHint().width())
                    << language << ": " << button->text().toStdString();
            }
        }
        const auto* area = keys.findChild<QScrollArea*>("keysArea");
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width()) << language;
        EXPECT_LE(keys.height(), 620);
    }
}

} // namespace
} // namespace pactline
