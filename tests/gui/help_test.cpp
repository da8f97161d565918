// What helps a newcomer.

#include "window_fixture.h"

#include "scenario/hypothesis_controls.h"
#include "window/about_dialog.h"
#include "window/first_steps.h"

#include <QAction>
#include <QClipboard>
#include <QPushButton>
#include <QTextBrowser>

namespace pactline
{
namespace
{

class FirstStepsNotes : public WindowTest
{
protected:
    FirstSteps* notes() { return window->findChild<FirstSteps*>(); }

    void show()
    {
        window->showFirstSteps();
        QObject::connect(window.get(), &MainWindow::firstStepsFollowed,
                         [this](const QStringList& steps) { followed = steps; });
    }

    QStringList followed;
};

TEST_F(FirstStepsNotes, StandInsideTheWindowAndApartAtEverySize)
{
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
        for (const char* language : {"en", "fr"}) {
            open(size, language);
            window->showFirstSteps();
            const auto rects = notes()->noteRects();
            ASSERT_EQ(rects.size(), 3U);
            for (std::size_t i = 0; i < rects.size(); ++i) {
                EXPECT_TRUE(QRectF{window->rect()}.contains(rects[i])) << size.width() << language;
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(rects[i].intersects(rects[j])) << size.width() << language;
            }
        }
    }
}

TEST_F(FirstStepsNotes, ArePaintedAnewAsAWholeWhereWhatTheyPointAtHasMoved)
{
    show();
    QTest::qWait(20);
    auto* toggle = window->hypotheses().front()->toggle();
    const QRectF before = notes()->noteRects().back();
    const QPixmap whole = notes()->grab();

    toggle->move(toggle->pos() - QPoint{80, 0});
    ASSERT_NE(notes()->noteRects().back(), before);
    notes()->repaint(notes()->noteRects().back().toAlignedRect()); // as far as the switch goes
    QTest::qWait(20);

    auto* button = child<QPushButton>("gotIt");
    EXPECT_EQ(button->geometry().right(), int(notes()->noteRects().back().right()) - 1)
        << "the button has followed, and with it all else";
    EXPECT_NE(notes()->grab().toImage(), whole.toImage());
}

TEST_F(FirstStepsNotes, GoOneByOneAsTheyAreFollowed)
{
    show();
    ASSERT_EQ(notes()->noteRects().size(), 3U);

    press(timeline().playheadBubble().center().toPoint());
    dragTo(timeline(), timeline().playheadBubble().center().toPoint() + QPoint{80, 0});
    release(timeline().playheadBubble().center().toPoint());
    EXPECT_EQ(notes()->noteRects().size(), 2U);
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, onLane("research-ip", "2026-06-01"));
    EXPECT_EQ(notes()->noteRects().size(), 1U);
    EXPECT_EQ(followed, (QStringList{"scrub", "select"}));
    QTest::mouseClick(window->hypotheses().front()->toggle(), Qt::LeftButton);

    EXPECT_EQ(followed, (QStringList{"scrub", "select", "suppose"}));
    QTest::qWait(10);
    EXPECT_EQ(notes(), nullptr);
}

TEST_F(FirstStepsNotes, ArePutAwayByTheirButton)
{
    show();

    QTest::mouseClick(child<QPushButton>("gotIt"), Qt::LeftButton);

    EXPECT_EQ(followed.size(), 3);
    QTest::qWait(10);
    EXPECT_EQ(notes(), nullptr);
    EXPECT_EQ(window->findChild<QPushButton*>("gotIt"), nullptr);
}

TEST_F(FirstStepsNotes, ArePutAwayByEscape)
{
    show();

    QTest::keyClick(&timeline(), Qt::Key_Escape);

    EXPECT_EQ(followed.size(), 3);
    QTest::qWait(10);
    EXPECT_EQ(notes(), nullptr);
}

TEST_F(FirstStepsNotes, CanBeCalledBackFromTheMenu)
{
    child<QAction>("firstSteps")->trigger();

    EXPECT_NE(notes(), nullptr);
}

class About : public WindowTest
{
protected:
    /// A browser of rich text gives back ordinary spaces.
    static QString plain(QString text)
    {
        return text.replace(QChar{0xa0}, QLatin1Char(' ')).replace(QChar{0x202f}, QLatin1Char(' '));
    }

    static QString written(const LocalizedText& text, const char* language)
    {
        return plain(QString::fromStdString(text.in(language)));
    }
};

TEST_F(About, TellsWhatIsDisputedWhatIsUnknownAndHowToReport)
{
    for (const char* language : {"en", "fr"}) {
        open({1280, 800}, language);
        const AboutDialog about{*session};
        const QString text = plain(about.findChild<QTextBrowser*>()->toPlainText());

        for (const Dispute& dispute : agreement->disputes)
            EXPECT_TRUE(text.contains(written(dispute.topic, language)));
        for (const Gap& gap : agreement->gaps)
            EXPECT_TRUE(text.contains(written(gap.text, language)));
        EXPECT_TRUE(text.contains(written(agreement->notice, language)));
        EXPECT_TRUE(text.contains("GNU"));
        EXPECT_TRUE(text.contains("Pactline 0"));
    }
}

TEST_F(About, CopiesTheVersionsForAReport)
{
    AboutDialog about{*session};

    QTest::mouseClick(about.findChild<QPushButton*>("copyVersions"), Qt::LeftButton);

    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QString::fromStdString(agreement->version)));
    EXPECT_TRUE(copied.contains(QString::fromStdString(toIso(agreement->checked))));
}

} // namespace
} // namespace pactline
