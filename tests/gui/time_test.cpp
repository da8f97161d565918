// Moving through time, by mouse and by key.

#include "text_recorder.h"
#include "window_fixture.h"

#include "picture/timeline_painter.h"
#include "scenario/date_field.h"
#include "session/zoom_history.h"
#include "theme/typography.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace pactline
{
namespace
{

class Time : public WindowTest
{
protected:
    QPoint onSlider(const std::string& on)
    {
        const double handle = slider().handleRect().center().x();
        const double perDay = slider().scale().pxPerDay();
        const int away = day(on).dayNumber() - session->playhead().dayNumber();
        return {int(std::lround(handle + away * perDay)), int(slider().handleRect().center().y())};
    }

    QPoint playheadPoint() { return timeline().playheadBubble().center().toPoint(); }
};

TEST_F(Time, BeginsOnTheDayThatTheFileNames)
{
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
    EXPECT_THAT(statusText().toStdString(), testing::StartsWith("28 October 2025"));
}

TEST_F(Time, SliderDragMovesThePlayheadAtEveryMove)
{
    std::vector<Date> seen;
    QObject::connect(session.get(), &Session::playheadChanged,
                     [&] { seen.push_back(session->playhead()); });
    const QPoint start = onSlider("2025-10-28");
    const QPoint target = onSlider("2030-06-10");

    QTest::mousePress(&slider(), Qt::LeftButton, {}, start);
    for (int x = start.x(); x < target.x(); x += 20)
        dragTo(slider(), {x, start.y()});
    dragTo(slider(), target);
    QTest::mouseRelease(&slider(), Qt::LeftButton, {}, target);

    EXPECT_GT(seen.size(), 8U);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_NEAR(session->playhead().dayNumber(), day("2030-06-10").dayNumber(), 8);
    EXPECT_TRUE(statusText().contains("2030"));
    EXPECT_TRUE(statusText().contains("carried forward"));
}

TEST_F(Time, PlayheadDragScrubs)
{
    const QPoint start = playheadPoint();
    press(start);
    dragTo(timeline(), start + QPoint{60, 0});
    dragTo(timeline(), start + QPoint{120, 0});
    release(start + QPoint{120, 0});

    const int moved = session->playhead().dayNumber() - day("2025-10-28").dayNumber();
    EXPECT_NEAR(moved, 120 / timeline().scale().pxPerDay(), 4);
}

TEST_F(Time, PressOnTheRulerScrubs)
{
    const auto& g = timeline().geometryOfParts();
    QTest::mouseClick(
        &timeline(), Qt::LeftButton, {},
        {int(timeline().scale().xOf(day("2021-01-01"))) + 1, int(g.ruler.bottom()) - 3});

    EXPECT_NEAR(session->playhead().dayNumber(), day("2021-01-01").dayNumber(), 8);
}

TEST_F(Time, ChartAndLanesShareTheTimeAxisToThePixelAtEverySize)
{
    for (const QSize size :
         {QSize{1024, 640}, QSize{1280, 800}, QSize{1440, 900}, QSize{1920, 1080}}) {
        open(size);
        const auto& g = timeline().geometryOfParts();
        EXPECT_EQ(g.plot.left(), g.plotLeft);
        EXPECT_EQ(g.plot.right(), g.plotRight);
        EXPECT_EQ(timeline().scale().leftPx(), g.plotLeft);
        EXPECT_EQ(timeline().scale().rightPx(), g.plotRight);
        // The committed capital jumps on 23 January 2023 in the chart, where a span begins below.
        EXPECT_EQ(slider().scale().leftPx(), g.plotLeft) << size.width();
        EXPECT_EQ(slider().scale().rightPx(), g.plotRight) << size.width();
    }
}

TEST_F(Time, ChartJumpsInTheColumnInWhichTheSpanBegins)
{
    open({1920, 1080});
    session->setPlayhead(day("2033-01-01"));
    const QImage image = window->grab().toImage();
    const QPoint origin = timeline().mapTo(window.get(), QPoint{0, 0});
    const int expected = origin.x() + int(std::round(timeline().scale().xOf(day("2019-07-22"))));
    const QColor blue = paletteOf(ThemeKind::Light).firstParty;
    const auto near = [&](int x, int y) {
        const QColor seen = image.pixelColor(x, y);
        return std::abs(seen.red() - blue.red()) + std::abs(seen.green() - blue.green()) < 60;
    };
    const auto firstBlue = [&](int y0, int y1) {
        for (int x = origin.x() + int(timeline().geometryOfParts().plotLeft) + 2; x < image.width();
             ++x)
            for (int y = y0; y < y1; ++y)
                if (near(x, origin.y() + y))
                    return x;
        return -1;
    };
    const auto& g = timeline().geometryOfParts();
    const auto lane = *timeline().laneRect(clause(*agreement, "compute-exclusivity"));

    EXPECT_NEAR(firstBlue(int(g.plot.top()) + 4, int(g.plot.bottom())), expected, 1);
    EXPECT_NEAR(firstBlue(int(lane.center().y()) - 1, int(lane.center().y()) + 1), expected, 1);
}

TEST_F(Time, ArrowKeysStepAndShiftStepsTen)
{
    key(Qt::Key_Right);
    EXPECT_EQ(session->playhead(), day("2025-11-28"));
    key(Qt::Key_Left);
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(session->playhead(), day("2026-08-28"));
}

TEST_F(Time, PointAndCommaGoFromChangeToChange)
{
    key(Qt::Key_Comma);
    EXPECT_EQ(session->playhead(), day("2025-01-21"));
    key(Qt::Key_Period);
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
    key(Qt::Key_Period);
    EXPECT_EQ(session->playhead(), day("2031-01-01"));
}

TEST_F(Time, HomeAndEndGoToTheFilesEnds)
{
    key(Qt::Key_Home);
    EXPECT_EQ(session->playhead(), agreement->extent.from);
    key(Qt::Key_End);
    EXPECT_EQ(session->playhead(), agreement->extent.until->plusDays(-1));
}

TEST_F(Time, ControlTGoesToToday)
{
    key(Qt::Key_T, Qt::ControlModifier);

    EXPECT_EQ(session->playhead(), day("2026-11-24"));
}

TEST_F(Time, SpacePlaysAndDraggingStopsIt)
{
    key(Qt::Key_Space);
    ASSERT_TRUE(window->playback().playing());
    QTest::qWait(120);
    EXPECT_GT(session->playhead(), day("2025-10-28"));

    press(playheadPoint());
    dragTo(timeline(), playheadPoint() + QPoint{30, 0});
    EXPECT_FALSE(window->playback().playing());
}

TEST_F(Time, StepAndSpeedNeverMoveThePlayhead)
{
    key(Qt::Key_L);
    key(Qt::Key_J);
    key(Qt::Key_K);
    session->setStep(Step::Year);

    EXPECT_EQ(session->playhead(), day("2025-10-28"));
}

TEST_F(Time, TheSpeedBesidePlayIsChosenFromAMenuAndLeavesThePlayhead)
{
    auto* speed = child<QToolButton>("speedButton");
    EXPECT_EQ(speed->accessibleName(), "Speed of the playhead: 1 times the normal one");
    EXPECT_FALSE(speed->toolTip().isEmpty());
    EXPECT_NE(speed->focusPolicy() & Qt::TabFocus, 0);

    bool opened = false;
    QTimer::singleShot(50, speed, [&] {
        opened = QApplication::activePopupWidget() == speed->menu();
        speed->menu()->actions().at(3)->trigger();
        speed->menu()->close();
    });
    QTest::mouseClick(speed, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened; }));

    EXPECT_EQ(window->playback().speed(), 2);
    EXPECT_EQ(speed->text(), "2×");
    EXPECT_TRUE(speed->menu()->actions().at(3)->isChecked());
    EXPECT_FALSE(speed->menu()->actions().at(2)->isChecked());
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
}

TEST_F(Time, EnterPressesTheButtonThatHasTheFocusAndOpensNoClause)
{
    auto* forward = child<QToolButton>("stepForwardButton");
    session->select(clause(*agreement, "research-ip"));
    forward->setFocus(Qt::TabFocusReason);

    key(Qt::Key_Return);

    EXPECT_EQ(session->playhead(), day("2025-11-28"));
    EXPECT_TRUE(forward->hasFocus());
}

TEST_F(Time, TheFocusGoesToTheLanesWithTheArrowsThatWalkThem)
{
    child<QToolButton>("stepForwardButton")->setFocus(Qt::TabFocusReason);

    key(Qt::Key_Down);

    EXPECT_TRUE(session->selectedClause().has_value());
    EXPECT_TRUE(timeline().hasFocus());
}

TEST_F(Time, DownOpensTheMenuOfTheButtonThatHasTheFocus)
{
    auto* speed = child<QToolButton>("speedButton");
    speed->setFocus(Qt::TabFocusReason);
    bool opened = false;
    QTimer::singleShot(50, speed, [&] {
        opened = QApplication::activePopupWidget() == speed->menu();
        speed->menu()->close();
    });

    key(Qt::Key_Down);

    ASSERT_TRUE(QTest::qWaitFor([&] { return opened; }));
    EXPECT_FALSE(session->selectedClause().has_value());
}

TEST_F(Time, APressBesideTheSlidersGrooveLeavesThePlayhead)
{
    const double left = slider().scale().xOf(session->extent().from);
    for (const int away : {20, 120})
        QTest::mouseClick(&slider(), Qt::LeftButton, {}, {int(left) - away, 35});

    EXPECT_EQ(session->playhead(), day("2025-10-28"));
}

TEST_F(Time, ClickingAnEventTellsItAndGoesThere)
{
    const EventIndex event = pactline::event(*agreement, "e04");

    QTest::mouseClick(&slider(), Qt::LeftButton, {}, slider().dotOf(event).toPoint());

    EXPECT_EQ(session->selectedEvent(), event);
    EXPECT_EQ(session->playhead(), day("2020-09-22"));
    EXPECT_TRUE(detailsText().contains("GPT-3")) << detailsText().toStdString();
}

TEST_F(Time, AltLeftAndRightWalkThroughTheZooms)
{
    const DateRange all = session->visible();
    key(Qt::Key_Plus, Qt::ControlModifier);
    const DateRange once = session->visible();
    QTest::qWait(ZoomHistory::oneStepMs + 50);
    key(Qt::Key_Plus, Qt::ControlModifier);
    const DateRange twice = session->visible();

    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session->visible(), once);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session->visible(), all);
    EXPECT_FALSE(child<QAction>("zoomBack")->isEnabled());
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session->visible(), twice);
    EXPECT_FALSE(child<QAction>("zoomForward")->isEnabled());
}

TEST_F(Time, StepsBringThePlayheadBackIntoSight)
{
    session->setVisible({day("2025-06-01"), day("2026-06-01")});

    key(Qt::Key_Period);

    EXPECT_EQ(session->playhead(), day("2031-01-01"));
    EXPECT_TRUE(session->visible().contains(session->playhead()));
    EXPECT_EQ(session->visible().until->dayNumber() - session->visible().from.dayNumber(), 365);
}

TEST_F(Time, AClickOnThePlayheadsDateAsksForOne)
{
    bool asked = false;
    QTimer::singleShot(100, [&] {
        auto* field = window->findChild<QLineEdit*>("goToDateField");
        ASSERT_TRUE(field);
        asked = true;
        QTest::keyClicks(field, "March 2029");
        QTest::keyClick(field, Qt::Key_Return);
    });

    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, playheadPoint());

    EXPECT_TRUE(asked);
    EXPECT_EQ(session->playhead(), day("2029-03-01"));
}

TEST_F(Time, AWrongDateIsToldWhatWouldBeRight)
{
    QString hint;
    QTimer::singleShot(100, [&] {
        auto* field = window->findChild<QLineEdit*>("goToDateField");
        ASSERT_TRUE(field);
        QTest::keyClicks(field, "2029-02-30");
        QTest::keyClick(field, Qt::Key_Return);
        for (const QLabel* label : field->parentWidget()->findChildren<QLabel*>())
            hint += label->text();
        hint += field->toolTip();
        QTest::keyClick(field->window(), Qt::Key_Escape);
    });

    key(Qt::Key_G, Qt::ControlModifier);

    EXPECT_EQ(hint.count("2029-02-30"), 1) << hint.toStdString();
    EXPECT_TRUE(hint.contains("February 2029 has 28 days")) << hint.toStdString();
    EXPECT_EQ(session->playhead(), day("2025-10-28"));
}

TEST(NoDate, TellsHowManyDaysTheMonthHas)
{
    for (const char* typed : {"31 Feb 2030", "31/2/2030", "2030-02-31", "31 February 2030"})
        EXPECT_TRUE(noDateText(typed, "en").endsWith("February 2030 has 28 days"))
            << noDateText(typed, "en").toStdString();
    EXPECT_TRUE(noDateText("31 Apr 2029", "en").endsWith("April 2029 has 30 days"));
    EXPECT_TRUE(noDateText("15/13/2030", "en").contains("write 2029-03-15"));
    EXPECT_TRUE(noDateText("tomorrow", "en").contains("write 2029-03-15"));
}

TEST_F(Time, ADateOutsideTheAxisIsToldHowFarThatGoes)
{
    for (const char* typed : {"1500", "2040-01-01"}) {
        open({1280, 800});
        QString hint;
        QTimer::singleShot(100, [&] {
            auto* field = window->findChild<QLineEdit*>("goToDateField");
            ASSERT_TRUE(field);
            QTest::keyClicks(field, typed);
            QTest::keyClick(field, Qt::Key_Return);
            for (const QLabel* label : field->parentWidget()->findChildren<QLabel*>())
                hint += label->text();
            QTest::keyClick(field->window(), Qt::Key_Escape);
        });

        key(Qt::Key_G, Qt::ControlModifier);

        EXPECT_TRUE(hint.contains("The axis goes from 1 January 2019 to "))
            << typed << " " << hint.toStdString();
        EXPECT_EQ(session->playhead(), day("2025-10-28")) << typed;
    }
}

TEST_F(Time, TheRulerStaysReadableFromAWeekToAHundredYears)
{
    for (const char* language : {"en", "fr"}) {
        open({1024, 640}, language);
        const QFontMetricsF metrics{fontFor(TextRole::Small)};
        for (const int days : {7, 20, 90, 200, 800, 5000, 15000, 36525}) {
            const DateRange shown{day("2019-03-20"), day("2019-03-20").plusDays(days)};
            const TimeScale scale{shown, timeline().scale().leftPx(), 490};
            const Ticks ticks = ticksFor(scale, 46);
            ASSERT_GE(ticks.days.size(), 2U) << days;
            double end = -100;
            std::optional<std::size_t> before;
            for (std::size_t i = 0; i < ticks.days.size(); before = i++) {
                const double width =
                    metrics.horizontalAdvance(tickText(ticks, i, before, language));
                EXPECT_GT(scale.xOf(ticks.days[i]) - width / 2, end) << days << language << i;
                end = scale.xOf(ticks.days[i]) + width / 2;
            }
        }
    }
}

TEST_F(Time, NoYearIsCutByTheDateOfThePlayhead)
{
    for (const char* at : {"2029-11-01", "2030-06-10", "2030-12-20"}) {
        session->setPlayhead(day(at));
        TextRecorder recorder{timeline().size()};
        timeline().render(&recorder);

        int years = 0;
        for (const PaintedText& painted : recorder.texts()) {
            if (painted.text.size() != 4 || painted.ink.top() < timeline().playheadBubble().top())
                continue;
            ++years;
            EXPECT_FALSE(painted.ink.intersects(timeline().playheadBubble()))
                << at << " " << painted.text.toStdString();
        }
        EXPECT_GE(years, 13) << at;
    }
}

TEST_F(Time, ADragOverTheLanesPansAndClicksNothing)
{
    session->setVisible({day("2024-01-01"), day("2030-01-01")});
    const auto before = session->visible();
    const auto dragFrom = [this](const QPoint& start) {
        press(start);
        dragTo(timeline(), start + QPoint{60, 0});
        release(start + QPoint{60, 0});
    };

    dragFrom(onLane("consumer-hardware", "2024-09-01"));
    EXPECT_NE(session->visible(), before);
    EXPECT_FALSE(session->selectedClause());

    const QPoint below =
        onLane("consumer-hardware", "2024-09-01") +
        QPoint{0, int(timeline().laneRect(clause(*agreement, "consumer-hardware"))->height())};
    dragFrom(below);
    EXPECT_TRUE(session->folded().empty());
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, below);
    EXPECT_EQ(session->folded().size(), 1U);
}

TEST_F(Time, TheRulerNamesTheYearThoughTheDateOfThePlayheadHidesItsFirstLabel)
{
    session->setVisible({day("2025-01-06"), day("2025-01-13")});
    for (const char* at : {"2020-05-05", "2025-01-06"}) {
        session->setPlayhead(day(at));
        TextRecorder recorder{timeline().size()};
        timeline().render(&recorder);

        const auto names = [&](const PaintedText& painted) {
            return painted.text.endsWith(" Jan 2025") &&
                   painted.ink.top() > timeline().playheadBubble().top() &&
                   !painted.ink.intersects(timeline().playheadBubble());
        };
        EXPECT_EQ(std::ranges::count_if(recorder.texts(), names), 1) << at;
    }
}

TEST_F(Time, ControlWheelZoomsAtThePointerAndAPlainWheelNever)
{
    const QPointF at{timeline().scale().xOf(day("2029-01-01")), 300};
    const Date before = timeline().scale().dayAt(at.x());
    const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event{at,        timeline().mapToGlobal(at), {},   {0, 120}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase,          false};
        QApplication::sendEvent(&timeline(), &event);
    };

    wheel(Qt::NoModifier);
    EXPECT_EQ(session->visible(), session->extent());
    wheel(Qt::ControlModifier);
    EXPECT_NE(session->visible(), session->extent());
    EXPECT_NEAR(timeline().scale().dayAt(at.x()).dayNumber(), before.dayNumber(), 8);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(session->visible(), session->extent());
}

} // namespace
} // namespace pactline
