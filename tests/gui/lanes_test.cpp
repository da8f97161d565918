// Which lanes are shown, in what order, in whose colours, and what can be done with one.

#include "lanes_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace pactline
{
namespace
{

class Folding : public LanesTest
{
};

TEST_F(Folding, AClickOnAHeadingHidesItsLanesAndAnotherShowsThem)
{
    const GroupIndex cloud = group("cloud");
    click(*timeline().rowRect(cloud));
    EXPECT_FALSE(timeline().laneRect(lane("azure-purchases")));
    EXPECT_TRUE(timeline().laneRect(lane("consumer-hardware")));

    click(*timeline().rowRect(cloud));
    EXPECT_TRUE(timeline().laneRect(lane("azure-purchases")));
}

TEST_F(Folding, TheKeyboardFoldsTheGroupOfTheClauseAndStaysOnItsHeading)
{
    session->select(lane("azure-purchases"));
    key(Qt::Key_Minus);
    EXPECT_TRUE(session->folded().contains(group("cloud")));
    EXPECT_EQ(session->selectedClause(), std::nullopt);

    key(Qt::Key_Plus);
    EXPECT_FALSE(session->folded().contains(group("cloud")));

    key(Qt::Key_Down);
    EXPECT_EQ(session->selectedClause(), lane("compute-exclusivity"))
        << "the first below the heading";
}

TEST_F(Folding, EnterOnAFoldedHeadingOpensIt)
{
    session->select(lane("azure-purchases"));
    key(Qt::Key_Minus);
    key(Qt::Key_Return);
    EXPECT_TRUE(session->folded().empty());
    key(Qt::Key_Enter);
    EXPECT_TRUE(session->folded().contains(group("cloud")));
}

TEST_F(Folding, FoldedHeadingsAreWalkedLikeLanes)
{
    action("foldAll")->trigger();
    EXPECT_TRUE(timeline().lanesInOrder().empty());
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(session->folded().size(), agreement->groups.size() - 1);
    EXPECT_FALSE(session->folded().contains(GroupIndex{1})) << "the second heading";

    action("unfoldAll")->trigger();
    EXPECT_EQ(timeline().lanesInOrder().size(), agreement->clauses.size());
}

TEST_F(Folding, MovesNoAxis)
{
    const TimelineGeometry before = timeline().geometryOfParts();
    action("foldAll")->trigger();
    EXPECT_EQ(timeline().geometryOfParts(), before);
}

TEST_F(Folding, AHeadingTellsHowManyLanesItHolds)
{
    const QRectF row = *timeline().rowRect(group("cloud"));
    const auto written = [&] {
        const QImage image = timeline().grab(row.toAlignedRect()).toImage();
        return countOf(image.copy(70, 0, 130, image.height()).convertToFormat(QImage::Format_RGB32),
                       paletteOf(ThemeKind::Light).secondaryText);
    };
    EXPECT_EQ(written(), 0) << "beside the title";
    click(row);
    EXPECT_GT(written(), 0);
}

class Filtering : public LanesTest
{
};

TEST_F(Filtering, APanelOpensFromItsButtonWithCounts)
{
    openFilter();

    EXPECT_TRUE(box("lapsed (0)")->isVisible());
    EXPECT_NE(box("official (23)"), nullptr);
    EXPECT_NE(box("AGI declared (5)"), nullptr) << "named from the data";
    const QRect panel = child<QFrame>("filterPanel")->frameGeometry();
    EXPECT_TRUE(window->geometry().contains(panel));
}

TEST_F(Filtering, ShowsOnlyWhatPassesAndSaysSoInWords)
{
    openFilter();
    QTest::mouseClick(box("AGI declared (5)"), Qt::LeftButton);

    EXPECT_EQ(timeline().lanesInOrder().size(), 5U);
    EXPECT_TRUE(timeline().laneRect(lane("compute-thresholds")));
    EXPECT_FALSE(timeline().laneRect(lane("consumer-hardware")));
    EXPECT_EQ(words(), "Filter: hangs on AGI declared – 5 of 24 clauses");
}

TEST_F(Filtering, CombinesWhatIsCheckedAndClearsAllAtOnce)
{
    openFilter();
    QTest::mouseClick(box("reported (13)"), Qt::LeftButton);
    const auto reported = timeline().lanesInOrder().size();
    QTest::mouseClick(box("Money"), Qt::LeftButton);
    EXPECT_LT(timeline().lanesInOrder().size(), reported);
    EXPECT_THAT(words().toStdString(), testing::HasSubstr("Money · reported – "));
    child<QFrame>("filterPanel")->close();

    QTest::mouseClick(child<QPushButton>("clearFilter"), Qt::LeftButton);
    EXPECT_EQ(timeline().lanesInOrder().size(), agreement->clauses.size());
    EXPECT_FALSE(child<QLabel>("filterWords")->isVisible());
}

TEST_F(Filtering, OfTheStateFollowsThePlayheadAndMovesNoAxis)
{
    session->setLaneFilter({.states = {LaneState::Ended}});
    const TimelineGeometry before = timeline().geometryOfParts();
    const auto ended = timeline().lanesInOrder();
    session->setPlayhead(day("2020-01-01"));
    EXPECT_TRUE(timeline().lanesInOrder().empty());
    session->setPlayhead(day("2025-10-28"));
    EXPECT_EQ(timeline().lanesInOrder(), ended);
    EXPECT_FALSE(ended.empty());

    EXPECT_EQ(timeline().geometryOfParts(), before);
}

TEST_F(Filtering, ThatLeavesNothingSaysSoWhereTheLanesWere)
{
    session->setLaneFilter({.states = {LaneState::Pending}});
    const auto* said = child<QLabel>("emptyLanes");
    EXPECT_TRUE(said->isVisible());
    EXPECT_EQ(said->text(), "No clause passes the filter on 28 October 2025: pending.");
    session->setPlayhead(day("2025-10-27"));
    EXPECT_EQ(said->text(), "No clause passes the filter on 27 October 2025: pending.");

    QTest::mouseClick(child<QPushButton>("clearFilterOfEmptyLanes"), Qt::LeftButton);
    EXPECT_FALSE(said->isVisible());
    EXPECT_EQ(timeline().lanesInOrder().size(), agreement->clauses.size());
}

TEST_F(Filtering, ThatLeavesNothingKeepsItsWordsAndTheWayOutTogetherOnPlainGround)
{
    LaneFilter filter;
    filter.hangsOn = {event(*agreement, "agi-declared")};
    filter.subjects = {(*agreement)[clause(*agreement, "board-seat")].group};
    session->setLaneFilter(filter);
    const auto* said = child<QLabel>("emptyLanes");
    const auto* clear = child<QPushButton>("clearFilterOfEmptyLanes");

    EXPECT_EQ(said->text(),
              "No clause passes the filter: Release and governance · hangs on AGI declared.");
    EXPECT_LT(clear->geometry().top() - said->geometry().bottom(), 20);
    const QImage ground = said->parentWidget()->grab().toImage();
    EXPECT_EQ(ground.pixelColor(ground.width() / 2, 4), paletteOf(session->theme()).panel);
}

TEST_F(Filtering, FollowsTheHypothesis)
{
    session->setLaneFilter({.states = {LaneState::Lapsed}});
    session->setPlayhead(day("2030-06-10"));
    EXPECT_TRUE(timeline().lanesInOrder().empty());
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");
    EXPECT_EQ(timeline().lanesInOrder().size(), 5U);
}

TEST_F(Filtering, LikeALaneKeepsThatLane)
{
    session->select(lane("consumer-hardware"));
    action("onlyLikeThis")->trigger();

    EXPECT_TRUE(timeline().laneRect(lane("consumer-hardware")));
    EXPECT_FALSE(timeline().laneRect(lane("ip-licence")));
    EXPECT_THAT(
        words().toStdString(),
        testing::StartsWith("Filter: benefits OpenAI at some time · in force · official – "));
}

TEST_F(Filtering, OpensByKeyAndSpeaksTheLanguageOfTheWindow)
{
    open({1024, 640}, "fr");
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(box("IAG déclarée (5)"), Qt::LeftButton);
    EXPECT_EQ(words(), QString("Filtre : dépend de « IAG déclarée » – 5 clauses sur 24")
                           .replace(" :", QChar(0xa0) + QString(":"))
                           .replace("« ", "«" + QString(QChar(0xa0)))
                           .replace(" »", QString(QChar(0xa0)) + "»"));
}

TEST_F(Filtering, PanelCutsNoWordAtAnySize)
{
    for (const char* language : {"en", "fr"}) {
        for (const QSize size : {QSize{1024, 640}, QSize{1920, 1080}}) {
            open(size, language);
            openFilter();
            for (const auto* each : boxes())
                EXPECT_GE(each->width(), each->sizeHint().width()) << each->text().toStdString();
            const auto* area = child<QFrame>("filterPanel")->findChild<QScrollArea*>();
            EXPECT_FALSE(area->horizontalScrollBar()->isVisible());
            EXPECT_FALSE(area->verticalScrollBar()->isVisible()) << size.height();
        }
    }
}

class Ordering : public LanesTest
{
protected:
    std::string firstOf(const std::string& id)
    {
        for (const ClauseIndex each : timeline().lanesInOrder())
            if ((*agreement)[each].group == group(id))
                return (*agreement)[each].id.text;
        return {};
    }
};

TEST_F(Ordering, ByNameGoesByTheLanguageOfTheWindow)
{
    action("orderName")->trigger();
    QStringList names;
    for (const ClauseIndex each : timeline().lanesInOrder())
        if ((*agreement)[each].group == group("cloud"))
            names << localized((*agreement)[each].title, "en");
    EXPECT_GT(names.size(), 4);
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end(), [](auto& left, auto& right) {
        return left.compare(right, Qt::CaseInsensitive) < 0;
    })) << names.join(", ").toStdString();
}

TEST_F(Ordering, ByNextChangeFollowsThePlayhead)
{
    action("orderNextChange")->trigger();
    session->setPlayhead(day("2025-10-28"));
    const auto before = timeline().lanesInOrder();
    session->setPlayhead(day("2020-01-01"));
    EXPECT_NE(timeline().lanesInOrder(), before);
}

TEST_F(Ordering, ALabelDraggedToAnotherPlaceStaysThere)
{
    const auto before = timeline().lanesInOrder();
    const QPoint from = label(before[0]);
    press(from);
    dragTo(timeline(), from + QPoint{0, 12});
    dragTo(timeline(), label(before[2]));
    EXPECT_EQ(timeline().lanesInOrder(), before) << "until it is let go";
    release(label(before[2]));

    const auto after = timeline().lanesInOrder();
    EXPECT_EQ(after[0], before[1]);
    EXPECT_EQ(after[1], before[2]);
    EXPECT_EQ(after[2], before[0]);
    EXPECT_TRUE(action("orderHand")->isChecked());
}

TEST_F(Ordering, EscapeLeavesADraggedLabelWhereItWas)
{
    const auto before = timeline().lanesInOrder();
    press(label(before[0]));
    dragTo(timeline(), label(before[2]));
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    release(label(before[2]));
    EXPECT_EQ(timeline().lanesInOrder(), before);
}

TEST_F(Ordering, AClickOnALabelMovesNothing)
{
    const auto before = timeline().lanesInOrder();
    QTest::mouseClick(&timeline(), Qt::LeftButton, {}, label(before[1]));
    EXPECT_EQ(timeline().lanesInOrder(), before);
    EXPECT_TRUE(action("orderFile")->isChecked());
    EXPECT_EQ(session->selectedClause(), before[1]);
}

TEST_F(Ordering, TheKeyboardMovesTheSelectedLane)
{
    const auto before = timeline().lanesInOrder();
    session->select(before[1]);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(timeline().lanesInOrder().front(), before[1]);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(timeline().lanesInOrder(), before);

    action("orderFile")->trigger();
    EXPECT_EQ(session->laneChoices().arrangement.order, LaneOrder::File);
    EXPECT_TRUE(action("orderHand")->isEnabled()) << "what the hand did can be had again";
}

TEST_F(Ordering, APinnedLaneStandsOnTopUntilItIsUnpinned)
{
    session->select(lane("open-weights"));
    key(Qt::Key_P);
    EXPECT_EQ(timeline().lanesInOrder().front(), lane("open-weights"));
    EXPECT_TRUE(timeline().rowRect(PinnedHeading{}));
    EXPECT_LT(timeline().laneRect(lane("open-weights"))->top(),
              timeline().rowRect(GroupIndex{0})->top());
    EXPECT_EQ(action("pin")->text(), "Unpin the clause");

    key(Qt::Key_P);
    EXPECT_FALSE(timeline().rowRect(PinnedHeading{}));
}

class Colouring : public LanesTest
{
protected:
    int lanePixels(const QColor& colour)
    {
        const QRect lanes = timeline().geometryOfParts().lanes.toAlignedRect();
        return countOf(timeline().grab(lanes).toImage().convertToFormat(QImage::Format_RGB32),
                       colour);
    }
    int legendPixels(const QColor& colour)
    {
        auto* legend = window->findChild<LegendStrip*>();
        return countOf(legend->grab().toImage().convertToFormat(QImage::Format_RGB32), colour);
    }
};

TEST_F(Colouring, ByStateUsesNoPartysColourAndTheLegendFollows)
{
    const Palette& palette = paletteOf(ThemeKind::Light);
    const QColor inForce = stateColour(palette, LaneState::InForce);
    EXPECT_GT(lanePixels(palette.firstParty), 1000);
    EXPECT_EQ(lanePixels(inForce), 0);
    EXPECT_EQ(legendPixels(inForce), 0);

    action("colourState")->trigger();

    EXPECT_EQ(lanePixels(palette.firstParty), 0);
    EXPECT_EQ(lanePixels(palette.secondParty), 0);
    EXPECT_GT(lanePixels(inForce), 1000);
    EXPECT_GT(legendPixels(inForce), 20);
    EXPECT_EQ(legendPixels(palette.firstParty), 0);
}

TEST_F(Colouring, ByStateIsMagentaOnlyUnderAHypothesis)
{
    action("colourState")->trigger();
    const QColor magenta = paletteOf(ThemeKind::Light).hypothesis;
    EXPECT_EQ(lanePixels(magenta), 0);
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "test");
    EXPECT_GT(lanePixels(magenta), 100);
}

} // namespace
} // namespace pactline
