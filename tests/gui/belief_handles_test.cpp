// The days of a forecast as handles over the axis.

#include "belief_fixture.h"

#include "picture/handle_painter.h"
#include "text/date_text.h"
#include "timeline/canvas_accessible.h"

#include <QAccessible>

namespace pactline
{
namespace
{

class ForecastHandles : public BeliefTest
{
protected:
    HandlePlace place(std::size_t handle) const { return {declared(), handle}; }
    QPoint centre(std::size_t handle)
    {
        const auto rect = timeline().handleRect(place(handle));
        check(rect.has_value(), "a handle that a test takes hold of exists");
        return rect->center().toPoint();
    }
    Date dayOf(std::size_t handle) { return timeline().beliefHandles().at(place(handle))->day; }
    int xOf(const std::string& date) { return int(timeline().scale().xOf(day(date))); }
};

TEST_F(ForecastHandles, StandOverTheDaysOfTheForecast)
{
    EXPECT_FALSE(timeline().handleRect(place(0)).has_value());
    believe("10%:2028-06,50%:2030,90%:2032");

    for (const auto& [handle, date] : std::map<std::size_t, std::string>{
             {0, "2028-06-01"}, {1, "2030-01-01"}, {2, "2032-01-01"}})
        EXPECT_NEAR(centre(handle).x(), xOf(date), 1) << date;
    EXPECT_FALSE(timeline().handleRect(place(3)).has_value());
    EXPECT_FALSE(timeline().handleRect(declared()).has_value());
}

TEST_F(ForecastHandles, ArePaintedInTheColourOfTheHypothesis)
{
    believe("10%:2028-06,50%:2030,90%:2032");

    const QImage image = timeline().grab().toImage();
    for (const std::size_t handle : {0, 1, 2})
        EXPECT_EQ(image.pixelColor(centre(handle) * image.devicePixelRatio()),
                  paletteOf(ThemeKind::Light).hypothesis);
}

TEST_F(ForecastHandles, MoveOneDateWithTheLanesAtOnceAndAreOneStepToBeUndone)
{
    believe("10%:2028-06,50%:2030,90%:2032");
    const int steps = session->undoStack().count();
    const QPoint start = centre(1);
    int previews = 0;
    QObject::connect(session.get(), &Session::projectionChanged, [&] { ++previews; });

    press(start);
    for (int dx = 6; dx <= 42; dx += 6)
        dragTo(timeline(), start + QPoint{dx, 0}, Qt::AltModifier);
    EXPECT_GE(previews, 6);
    EXPECT_TRUE(session->previewing());
    release(start + QPoint{42, 0});

    EXPECT_GT(dayOf(1), day("2030-09-01"));
    EXPECT_EQ(dayOf(0), day("2028-06-01"));
    EXPECT_EQ(dayOf(2), day("2032-01-01"));
    EXPECT_EQ(session->undoStack().count(), steps + 1);
    EXPECT_EQ(undoText(), "Undo: Move a date of the forecast");
    session->undoStack().undo();
    EXPECT_EQ(believed(), "10%:2028-06,50%:2030,90%:2032");
}

TEST_F(ForecastHandles, SnapToMonthsUnlessAltIsHeld)
{
    believe("10%:2028-06,50%:2030");
    const QPoint start = centre(0);

    press(start);
    dragTo(timeline(), start + QPoint{21, 0});
    const Date snapped = dayOf(0);
    dragTo(timeline(), start + QPoint{23, 0}, Qt::AltModifier);
    const Date free = dayOf(0);
    QTest::keyClick(&timeline(), Qt::Key_Escape);

    EXPECT_EQ(snapped.dayOfMonth(), 1);
    EXPECT_NE(snapped, day("2028-06-01"));
    EXPECT_NE(free, snapped);
}

TEST_F(ForecastHandles, GoBackWhenADragIsEscaped)
{
    believe("10%:2028-06,50%:2030");
    const QPoint start = centre(0);

    press(start);
    dragTo(timeline(), start + QPoint{40, 0});
    ASSERT_NE(dayOf(0), day("2028-06-01"));
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    release(start + QPoint{40, 0});

    EXPECT_EQ(believed(), "10%:2028-06,50%:2030");
}

TEST_F(ForecastHandles, DoNotCrossTheirNeighbours)
{
    believe("10%:2028-06,50%:2030,90%:2032");
    const QPoint start = centre(1);

    press(start);
    dragTo(timeline(), {xOf("2033-06-01"), start.y()}, Qt::AltModifier);
    EXPECT_EQ(dayOf(1), day("2031-12-31"));
    dragTo(timeline(), {xOf("2027-06-01"), start.y()}, Qt::AltModifier);
    EXPECT_EQ(dayOf(1), day("2028-06-02"));
    release({xOf("2027-06-01"), start.y()});
}

TEST_F(ForecastHandles, TellTheirShareAndWhileDraggedTheirDateAndDistance)
{
    believe("10%:2028-06,50%:2030");
    EXPECT_EQ(timeline().beliefHandles().words(place(0)), QString::fromUtf8("10\u00A0%"));
    const QPoint start = centre(0);

    press(start);
    dragTo(timeline(), start + QPoint{40, 0}, Qt::AltModifier);

    const QString words = timeline().beliefHandles().words(place(0));
    EXPECT_TRUE(words.contains(shortDayText(dayOf(0), "en"))) << words.toStdString();
    EXPECT_TRUE(words.contains(distanceText(day("2028-06-01"), dayOf(0)))) << words.toStdString();
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    EXPECT_EQ(timeline().beliefHandles().words(place(0)), QString::fromUtf8("10\u00A0%"));
}

TEST_F(ForecastHandles, MakeSomebodysForecastTheUsersOwn)
{
    preset("Kalshi")->trigger();
    const QPoint start = centre(1);

    press(start);
    dragTo(timeline(), start + QPoint{30, 0});
    release(start + QPoint{30, 0});

    EXPECT_EQ(belief()->by, "");
    session->undoStack().undo();
    EXPECT_EQ(belief()->by, "Kalshi");
}

TEST_F(ForecastHandles, MoveTogetherByKeyUntilOneIsChosen)
{
    believe("10%:2028-06,50%:2030");

    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(believed(), "10%:2028-07,50%:2030-02");
    EXPECT_EQ(undoText(), "Undo: Move the forecast");
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(statusText().contains("before 1 February 2030")) << statusText().toStdString();
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(believed(), "10%:2028-07,50%:2030");
    EXPECT_EQ(undoText(), "Undo: Move a date of the forecast");
    EXPECT_TRUE(statusText().contains("before 1 January 2030")) << statusText().toStdString();
}

TEST_F(ForecastHandles, AreChosenByKeyAlsoInAForecastThatWasThereFromTheBeginning)
{
    ShownView view = session->shownView();
    view.scenario.suppose.insert_or_assign(declared(),
                                           std::get<Belief>(*parseBelief("10%:2028-06,50%:2030")));
    session->startFrom(view);
    timeline().setFocus();

    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(timeline().beliefHandles().chosen(), place(0));
}

TEST_F(ForecastHandles, AreChosenRoundAndLetGoByEscape)
{
    believe("10%:2028-06,50%:2030");
    auto& handles = timeline().beliefHandles();

    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(handles.chosen(), place(1));
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(handles.chosen(), std::nullopt);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(handles.chosen(), place(0));
    key(Qt::Key_Escape);

    EXPECT_EQ(handles.chosen(), std::nullopt);
}

TEST_F(ForecastHandles, AreMovedByArrowsOnceTheyAreClickedUntilThePressGoesElsewhere)
{
    believe("10%:2028-06,50%:2030");
    const Date shown = session->playhead();
    press(centre(0));
    release(centre(0));

    key(Qt::Key_Right);
    EXPECT_EQ(believed(), "10%:2028-07,50%:2030");
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    EXPECT_EQ(believed(), "10%:2028-05,50%:2030");
    EXPECT_EQ(session->playhead(), shown);

    const QPoint elsewhere{xOf("2032-06-01"), int(timeline().geometryOfParts().ruler.center().y())};
    press(elsewhere);
    release(elsewhere);
    EXPECT_EQ(timeline().beliefHandles().chosen(), std::nullopt);
}

TEST_F(ForecastHandles, LeaveTheArrowsToThePlayheadWhenTheyAreLetGo)
{
    believe("10%:2028-06,50%:2030");
    const Date shown = session->playhead();
    press(centre(0));
    release(centre(0));
    key(Qt::Key_Escape);

    key(Qt::Key_Right);

    EXPECT_EQ(believed(), "10%:2028-06,50%:2030");
    EXPECT_GT(session->playhead(), shown);
}

TEST_F(ForecastHandles, OfARangeMoveItsEndsOrAllOfIt)
{
    believe("2029..2030");
    const QPoint middle = centre(1);
    EXPECT_NEAR(middle.x(), xOf("2030-01-01"), 2);

    press(middle);
    dragTo(timeline(), {xOf("2031-01-01") + 1, middle.y()});
    release({xOf("2031-01-01") + 1, middle.y()});
    EXPECT_EQ(believed(), "2030..2031");

    press(centre(2));
    dragTo(timeline(), {xOf("2033-01-01") + 1, middle.y()});
    release({xOf("2033-01-01") + 1, middle.y()});
    EXPECT_EQ(believed(), "2030..2032");
}

TEST_F(ForecastHandles, AreSlidersForWhoCannotSeeThem)
{
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&timeline());
    const auto named = [&](const QString& name) -> QAccessibleInterface* {
        for (int i = 0; i < root->childCount(); ++i)
            if (root->child(i)->text(QAccessible::Name) == name)
                return root->child(i);
        return nullptr;
    };
    const QString name = QString::fromUtf8("Forecast: AGI declared, 50\u00A0%");
    EXPECT_EQ(named(name), nullptr);
    believe("10%:2028-06,50%:2030,90%:2032");
    QAccessibleInterface* handle = named(name);
    ASSERT_NE(handle, nullptr);
    EXPECT_EQ(handle->role(), QAccessible::Slider);
    EXPECT_EQ(handle->text(QAccessible::Value), "1 January 2030");

    handle->valueInterface()->setCurrentValue(day("2031-05-01").dayNumber());

    EXPECT_EQ(believed(), "10%:2028-06,50%:2031-05,90%:2032");
    session->undoStack().undo();
    session->undoStack().undo();
    EXPECT_FALSE(handle->isValid());
}

TEST(HandleLabels, NeverStandOnEachOtherNorOnADiamond)
{
    const TimeScale scale{{day("2026-01-01"), day("2036-01-01")}, 0, 600};
    const MarkerRoom room{0, 600, 600, 0, 200};
    const PictureStyle style{&paletteOf(ThemeKind::Light), "en", 1, false};
    for (const int gap : {1, 20, 60, 150, 300, 700}) {
        std::vector<HandleWords> words;
        for (std::size_t i = 0; i < 4; ++i)
            words.push_back({EventIndex{0}, i, day("2028-01-01").plusDays(int(i) * gap), i == 2,
                             QString{"%1 %"}.arg(25 * i)});

        const auto plans = planHandles(words, scale, room, style, {});

        EXPECT_GT(plans[2].label.width(), 0) << "the chosen one has the first choice";
        for (std::size_t i = 0; i < plans.size(); ++i)
            for (std::size_t j = 0; j < plans.size(); ++j) {
                const QRectF diamond{plans[j].x - 6, plans[j].y - 6, 12, 12};
                EXPECT_FALSE(plans[i].label.width() > 0 && plans[i].label.intersects(diamond));
                EXPECT_FALSE(i != j && plans[i].label.intersects(plans[j].label));
            }
    }
}

TEST(HandleLabels, OfTheDraggedHandleStandAtItHoweverCloseItComesToTheOthersAndTheEdge)
{
    const TimeScale scale{{day("2026-01-01"), day("2036-01-01")}, 0, 600};
    const MarkerRoom room{0, 600, 600, 0, 200};
    const PictureStyle style{&paletteOf(ThemeKind::Light), "en", 1, false};
    for (const int days : {0, 40, 400, 900, 1500, 2000, 2500}) {
        const Date dragged = day("2028-12-31").plusDays(days);
        const auto plans = planHandles(
            {{EventIndex{0}, 0, day("2028-12-30"), false, "10 %"},
             {EventIndex{0}, 1, dragged, true, "50 % · 31 Dec 2029 (−4 years and 11 months)"},
             {EventIndex{0}, 2, day("2035-12-01"), false, "90 %"}},
            scale, room, style, {});

        const QRectF& label = plans[1].label;
        EXPECT_GT(label.width(), 0) << days;
        EXPECT_LE(label.left(), plans[1].x + 12) << days;
        EXPECT_GE(label.right(), plans[1].x - 12) << days;
        EXPECT_GE(label.left(), room.left - 4) << days;
        EXPECT_LE(label.right(), room.labelRight) << days;
    }
}

TEST(HandleLabels, LeaveDiamondsSideBySideWhoseDaysAreTooClose)
{
    const TimeScale scale{{day("2026-01-01"), day("2036-01-01")}, 0, 600};
    const MarkerRoom room{0, 600, 600, 0, 200};
    const PictureStyle style{&paletteOf(ThemeKind::Light), "en", 1, false};

    const auto plans = planHandles({{EventIndex{0}, 0, day("2028-01-01"), false, "10 %"},
                                    {EventIndex{0}, 1, day("2032-12-31"), true, "50 %"},
                                    {EventIndex{0}, 2, day("2033-01-01"), false, "90 %"}},
                                   scale, room, style, {});

    EXPECT_EQ(plans[0].x, scale.xOf(day("2028-01-01")));
    EXPECT_NEAR(plans[2].x - plans[1].x, 2 * markerReachPx, 0.01);
    EXPECT_NEAR((plans[1].x + plans[2].x) / 2, scale.xOf(day("2033-01-01")), 0.5);
    EXPECT_EQ(plans[1].dayX, scale.xOf(day("2032-12-31")));
}

} // namespace
} // namespace pactline
