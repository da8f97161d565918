// Supposing that a contingent event happens.

#include "belief_fixture.h"
#include "text_recorder.h"

#include "scenario/date_field.h"
#include "scenario/hypothesis_controls.h"
#include "scenario/terms_selector.h"
#include "scenario/toggle_switch.h"
#include "session/suppositions.h"
#include "text/date_text.h"
#include "window/elided_label.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace pactline
{
namespace
{

class SupposedEvent : public BeliefTest
{
protected:
    std::string stateNow(const std::string& id)
    {
        return stateOn(session->projection(), id, toIso(session->playhead()));
    }

    int magenta() { return countOf(picture(), paletteOf(ThemeKind::Light).hypothesis); }
};

TEST_F(SupposedEvent, IsNothingUntilItIsSwitchedOn)
{
    EXPECT_FALSE(controls().toggle()->isChecked());
    EXPECT_EQ(session->projection().hypothesis().firstSupposedDay(), std::nullopt);
}

TEST_F(SupposedEvent, IsToldWhenItsMarkerIsClicked)
{
    switchOn();
    const Scenario before = session->scenario();

    QTest::mouseClick(&timeline(), Qt::LeftButton, {},
                      timeline().handleRect(verified())->center().toPoint());

    EXPECT_EQ(session->selectedEvent(), verified());
    EXPECT_EQ(session->scenario(), before);
}

TEST_F(SupposedEvent, ShowsAMarkerOfItsOwnColourWhenItIsSwitchedOn)
{
    const int before = magenta();

    switchOn();

    EXPECT_TRUE(session->projection().hypothesis().firstSupposedDay().has_value());
    EXPECT_TRUE(timeline().handleRect(declared()).has_value());
    EXPECT_TRUE(timeline().handleRect(verified()).has_value());
    EXPECT_GT(magenta(), before + 400);
}

TEST_F(SupposedEvent, EndsClausesOnTheDateThatIsTyped)
{
    switchOn();
    type("15 March 2029");
    session->setPlayhead(day("2029-09-15"));

    EXPECT_EQ(stateNow("compute-thresholds"), "lapsed");
    EXPECT_EQ(stateNow("research-ip"), "lapsed");
    EXPECT_EQ(stateNow("ip-licence"), "in-force");
    EXPECT_TRUE(statusText().contains("5 lapsed by AGI")) << statusText().toStdString();
}

TEST_F(SupposedEvent, RefusesWhatIsNoDateAndKeepsTheLastOne)
{
    switchOn();
    type("2029-03-15");
    type("2029-02-30");

    EXPECT_EQ(session->projection().hypothesis().dayOf(declared()), day("2029-03-15"));
}

TEST_F(SupposedEvent, SaysBelowTheFieldWhatIsWrongUntilItIsRightOrGivenUp)
{
    switchOn();
    auto* field = child<QLineEdit>("supposedDate");
    field->setFocus();
    type("2029-02-30");

    const auto* remark = child<QLabel>("fieldRemark");
    ASSERT_TRUE(remark->isVisible());
    EXPECT_TRUE(remark->text().contains("is no date")) << remark->text().toStdString();
    const QRect at{field->mapTo(window.get(), QPoint{0, 0}), field->size()};
    EXPECT_GE(remark->geometry().top(), at.bottom());
    EXPECT_LE(remark->geometry().top(), at.bottom() + 8);
    EXPECT_TRUE(remark->geometry().left() < at.right() && remark->geometry().right() > at.left());
    EXPECT_LE(remark->width(), 320);
    EXPECT_TRUE(window->rect().contains(remark->geometry()));

    type("2029-03-15");
    EXPECT_FALSE(remark->isVisible()) << "it is right";
    type("2029-02-30");
    ASSERT_TRUE(remark->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(remark->isVisible()) << "it is given up";
}

TEST_F(SupposedEvent, MovesTheLanesWhileItsMarkerIsDragged)
{
    switchOn();
    type("2029-03-15");
    const QPoint start = timeline().handleRect(declared())->center().toPoint();
    std::vector<Date> ends;
    QObject::connect(session.get(), &Session::projectionChanged, [&] {
        ends.push_back(*session->projection()
                            .spanAt(clause(*agreement, "compute-thresholds"), day("2025-10-28"))
                            .until);
    });

    press(start);
    for (int dx = 5; dx <= 60; dx += 5)
        dragTo(timeline(), start + QPoint{dx, 0}, Qt::AltModifier);
    const std::size_t whileDragged = ends.size();
    release(start + QPoint{60, 0});

    EXPECT_GT(whileDragged, 5U);
    EXPECT_TRUE(std::is_sorted(ends.begin(), ends.begin() + long(whileDragged)));
    EXPECT_GT(*session->projection().hypothesis().dayOf(declared()), day("2030-01-01"));
}

TEST_F(SupposedEvent, IsNotDraggedBeforeWhatItFollows)
{
    switchOn();
    type("2029-03-15");
    const QPoint start = timeline().handleRect(verified())->center().toPoint();
    const QPoint end{int(timeline().scale().xOf(day("2027-10-01"))), start.y()};

    press(start);
    dragTo(timeline(), end, Qt::AltModifier);
    TextRecorder recorder{timeline().size()};
    timeline().render(&recorder);
    release(end);

    EXPECT_EQ(session->projection().hypothesis().dayOf(verified()), day("2029-03-15"));
    const QRectF diamond = *timeline().handleRect(declared());
    for (const PaintedText& text : recorder.texts())
        EXPECT_FALSE(text.ink.intersects(diamond)) << text.text.toStdString();
}

TEST_F(SupposedEvent, LeavesOutWordsThatWouldNameTheOtherMarker)
{
    switchOn();
    type("2019-01-02");

    TextRecorder recorder{timeline().size()};
    timeline().render(&recorder);

    const double behind = timeline().handleRect(verified())->right();
    ASSERT_FALSE(recorder.texts().empty());
    for (const PaintedText& text : recorder.texts())
        EXPECT_FALSE(text.text.startsWith("AGI declared") && text.ink.left() > behind);
}

TEST_F(SupposedEvent, KeepsItsWordsOffTheOtherMarker)
{
    for (const char* date : {"2019-01-01", "2019-03-15", "2029-03-15"}) {
        session->changeScenario(
            movedTo(*agreement, supposing(session->scenario(), declared(), PartialDate{day(date)}),
                    declared(), day(date)),
            {});
        TextRecorder recorder{timeline().size()};
        timeline().render(&recorder);
        for (const EventIndex event : {declared(), verified()})
            for (const PaintedText& text : recorder.texts())
                EXPECT_FALSE(text.ink.intersects(*timeline().handleRect(event)))
                    << date << text.text.toStdString();
    }
}

TEST_F(SupposedEvent, HasLinesThatLeaveOutTheWordsOfChartAndLanes)
{
    switchOn();
    type("2029-03-15");
    const QImage shown = timeline().grab().toImage();
    const Palette& palette = paletteOf(ThemeKind::Light);
    const auto crossesSomeWord = [&](const QColor& colour, Date on) {
        const int x = int(std::round(timeline().scale().xOf(on)));
        return std::ranges::any_of(timeline().paintedWords(), [&](const QRectF& word) {
            if (x < word.left() || x > word.right())
                return false;
            for (int y = int(word.top()) + 1; y < int(word.bottom()) - 1; ++y)
                if (shown.pixelColor(x, y) != colour)
                    return false;
            return true;
        });
    };

    ASSERT_FALSE(timeline().paintedWords().empty());
    EXPECT_FALSE(crossesSomeWord(palette.text, session->playhead()));
    EXPECT_FALSE(crossesSomeWord(palette.hypothesis, day("2029-03-15")));
}

TEST_F(SupposedEvent, HasItsWordsBesideItsOwnDiamondAlsoAtTheEndsOfTheAxis)
{
    switchOn();
    for (const char* date : {"2019-01-01", "2019-06-01", "2033-08-01", "2034-01-01"}) {
        type(date);
        TextRecorder recorder{timeline().size()};
        timeline().render(&recorder);
        const QRectF own = *timeline().handleRect(declared());
        const auto words =
            std::ranges::find(recorder.texts(), QStringLiteral("AGI declared"), &PaintedText::text);
        ASSERT_NE(words, recorder.texts().end()) << date;
        const double apart =
            std::max(own.left() - words->ink.right(), words->ink.left() - own.right());
        EXPECT_LT(apart, 24) << date;
    }
}

TEST_F(SupposedEvent, SnapsToMonthsUnlessAltIsHeld)
{
    switchOn();
    type("2029-03-15");
    const QPoint start = timeline().handleRect(declared())->center().toPoint();

    press(start);
    dragTo(timeline(), start + QPoint{31, 0});
    const Date snapped = *session->projection().hypothesis().dayOf(declared());
    key(Qt::Key_Escape);

    EXPECT_EQ(snapped.dayOfMonth(), 1);
}

TEST_F(SupposedEvent, GoesBackWhenADragIsEscaped)
{
    switchOn();
    type("2029-03-15");
    const QPoint start = timeline().handleRect(declared())->center().toPoint();

    press(start);
    dragTo(timeline(), start + QPoint{80, 0});
    ASSERT_NE(session->projection().hypothesis().dayOf(declared()), day("2029-03-15"));
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    release(start + QPoint{80, 0});

    EXPECT_EQ(session->projection().hypothesis().dayOf(declared()), day("2029-03-15"));
}

TEST_F(SupposedEvent, IsUndoneOneDragAtATime)
{
    switchOn();
    type("2029-03-15");
    const QPoint start = timeline().handleRect(declared())->center().toPoint();
    press(start);
    dragTo(timeline(), start + QPoint{40, 0});
    dragTo(timeline(), start + QPoint{80, 0});
    release(start + QPoint{80, 0});
    const Date moved = *session->projection().hypothesis().dayOf(declared());
    timeline().setFocus();

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session->projection().hypothesis().dayOf(declared()), day("2029-03-15"));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session->projection().hypothesis().dayOf(declared()), moved);
}

TEST_F(SupposedEvent, IsNamedByUndoAndRedo)
{
    EXPECT_FALSE(child<QAction>("undo")->isEnabled());

    switchOn();
    type("2029-03-15");

    EXPECT_EQ(child<QAction>("undo")->text(), "Undo: Type the supposed date");
    child<QAction>("undo")->trigger();
    EXPECT_EQ(child<QAction>("undo")->text(), "Undo: If AGI is declared");
    EXPECT_EQ(child<QAction>("redo")->text(), "Redo: Type the supposed date");
}

TEST_F(SupposedEvent, MovesByKeyInTheStepThatIsChosen)
{
    switchOn();
    type("2029-03-15");
    timeline().setFocus();

    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session->projection().hypothesis().dayOf(declared()), day("2029-04-15"));
    session->setStep(Step::Year);
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session->projection().hypothesis().dayOf(declared()), day("2028-04-15"));
}

TEST_F(SupposedEvent, IsOfferedTheTermsUnderWhichItWouldMatter)
{
    switchOn();
    type("2029-03-15");
    QTest::mouseClick(child<QPushButton>("showAsAmended"), Qt::LeftButton);
    auto* offer = child<QPushButton>("showTermsThatHang");
    ASSERT_TRUE(offer->isVisible());
    EXPECT_TRUE(offer->text().contains("Oct 2025")) << offer->text().toStdString();

    QTest::mouseClick(offer, Qt::LeftButton);

    EXPECT_EQ((*agreement)[*session->scenario().asSigned].id.text, "v2025b");
    EXPECT_FALSE(offer->isVisible());
    EXPECT_FALSE(child<QLabel>("note")->isVisible());
}

TEST_F(SupposedEvent, HoldsTheAxisStillWhileItIsDraggedBeyondIt)
{
    switchOn();
    type("2029-03-15");
    const DateRange before = session->visible();
    const QPoint start = timeline().handleRect(declared())->center().toPoint();

    press(start);
    dragTo(timeline(), {timeline().width() + 200, start.y()});

    EXPECT_EQ(session->visible(), before);
    release({timeline().width() + 200, start.y()});
}

TEST_F(SupposedEvent, CanBePendingOrRejected)
{
    switchOn();
    type("2029-03-15");
    auto* follower = controls().followerButton(verified());
    const auto choose = [&](const QString& text) {
        for (QAction* action : follower->menu()->actions())
            if (action->text().contains(text))
                action->trigger();
    };
    session->setPlayhead(day("2029-10-01"));

    choose("Awaited");
    EXPECT_EQ(stateNow("research-ip"), "in-force");
    EXPECT_FALSE(timeline().handleRect(verified()).has_value());
    EXPECT_TRUE(follower->text().contains("awaited")) << follower->text().toStdString();

    choose("on the same day");
    EXPECT_EQ(stateNow("research-ip"), "lapsed");
    EXPECT_EQ(session->projection().hypothesis().dayOf(verified()), day("2029-03-15"));
}

TEST_F(SupposedEvent, ShowsWhileItIsOffWhatWouldFollowIfItCameBack)
{
    session->changeScenario(scenario(*agreement)
                                .asSigned("v2025b")
                                .supposing("agi-declared", "2029-03-15")
                                .supposing("agi-verified", "pending"),
                            "test");
    const auto* follower = controls().followerButton(verified());
    const QString kept = follower->text();

    QTest::mouseClick(controls().toggle(), Qt::LeftButton);
    EXPECT_FALSE(follower->isEnabled());
    EXPECT_EQ(follower->text(), kept);

    switchOn();
    EXPECT_EQ(follower->text(), kept);
    EXPECT_TRUE(kept.contains("awaited")) << kept.toStdString();
}

TEST_F(SupposedEvent, TellsItsDateAndTheDistanceWhileItIsDragged)
{
    switchOn();
    type("2029-03-15");
    const QPoint start = timeline().handleRect(declared())->center().toPoint();

    press(start);
    dragTo(timeline(), start + QPoint{60, 0}, Qt::AltModifier);

    const QString words = timeline().markerWords(declared());
    const Date now = *session->projection().hypothesis().dayOf(declared());
    EXPECT_TRUE(words.contains(shortDayText(now, "en"))) << words.toStdString();
    EXPECT_TRUE(words.contains(distanceText(day("2029-03-15"), now))) << words.toStdString();
    key(Qt::Key_Escape);
}

TEST_F(SupposedEvent, HasItsDateInSightWhileItIsDraggedBesideTheOther)
{
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}})
        for (const char* language : {"en", "fr"}) {
            open(size, language);
            switchOn();
            type("2029-03-15");
            const QPoint start = timeline().handleRect(verified())->center().toPoint();
            press(start);
            dragTo(timeline(), start + QPoint{90, 0}, Qt::AltModifier);

            TextRecorder recorder{timeline().size()};
            timeline().render(&recorder);
            const QString words = timeline().markerWords(verified());
            const auto& texts = recorder.texts();
            EXPECT_TRUE(std::ranges::find(texts, words, &PaintedText::text) != texts.end())
                << size.width() << language << words.toStdString();
            key(Qt::Key_Escape);
        }
}

TEST_F(SupposedEvent, CanBeSwitchedByKey)
{
    key(Qt::Key_H, Qt::ControlModifier);

    EXPECT_TRUE(controls().toggle()->isChecked());
}

TEST_F(SupposedEvent, ChangesNothingOnceTheLatestTermsAreShownAndSaysSo)
{
    switchOn();
    QTest::mouseClick(child<QPushButton>("showAsAmended"), Qt::LeftButton);

    EXPECT_EQ((*agreement)[*session->scenario().asSigned].id.text, "v2026");
    EXPECT_TRUE(child<QLabel>("note")->isVisible());
    EXPECT_TRUE(child<QLabel>("note")->text().contains("No term applied"));
}

TEST_F(SupposedEvent, MarksWhatFollowsInItsMenuWhichOffersNothingTwice)
{
    switchOn();
    const QMenu& menu = *controls().followerButton(verified())->menu();
    const auto marked = [&] {
        QStringList texts;
        for (const QAction* action : menu.actions())
            if (action->isChecked())
                texts << action->text().remove('&');
        return texts;
    };
    int sixMonths = 0;
    for (const QAction* action : menu.actions())
        sixMonths += action->text().remove('&').startsWith("AGI verified 6 months later");
    EXPECT_EQ(sixMonths, 1);
    EXPECT_EQ(marked(), QStringList{"AGI verified 6 months later (assumed)"});

    menu.actions().last()->trigger();

    EXPECT_EQ(marked(), QStringList{menu.actions().last()->text().remove('&')});
    EXPECT_TRUE(controls().followerButton(verified())->text().at(0).isUpper());
}

TEST_F(SupposedEvent, LeavesRoomToSayThatTheDayIsCarriedForward)
{
    for (const char* language : {"en", "fr"})
        for (const QSize size : {QSize{1280, 800}, QSize{1024, 640}}) {
            open(size, language);
            switchOn();
            session->setPlayhead(day("2033-12-31"));
            QTest::qWait(20);
            const auto* status = static_cast<ElidedLabel*>(child<QLabel>("status"));
            const QString shown = status->fitted(status->contentsRect().width());

            EXPECT_TRUE(shown.contains("8 October 2026") || shown.contains("8 octobre 2026"))
                << language << size.width() << ": " << shown.toStdString();
            EXPECT_TRUE(shown.contains("2033"));
        }
}

TEST_F(SupposedEvent, LeavesTheOfferToShowTheAmendedTermsOnceTheyAreShown)
{
    EXPECT_TRUE(child<QPushButton>("showAsAmended")->isVisible());
    EXPECT_TRUE(child<QPushButton>("showAsAmended")->text().contains("27 April 2026"));

    QTest::mouseClick(child<QPushButton>("showAsAmended"), Qt::LeftButton);

    EXPECT_FALSE(child<QPushButton>("showAsAmended")->isVisible());
}

TEST_F(SupposedEvent, TermsAsSignedAreChosenByAButton)
{
    open({1920, 1080});
    QTest::mouseClick(window->terms().buttonOf({0}), Qt::LeftButton);

    EXPECT_EQ((*agreement)[*session->scenario().asSigned].id.text, "v2019");
    EXPECT_EQ(stateNow("research-ip"), "not-yet-agreed");
}

} // namespace
} // namespace pactline
