// What a screen reader is told, read from the accessible tree as it would read it.

#include "window_fixture.h"

#include "session/suppositions.h"
#include "timeline/canvas_accessible.h"

#include <QAccessible>
#include <QMenu>

#include <functional>
#include <set>

namespace pactline
{
namespace
{

class Access : public WindowTest
{
protected:
    static QString name(const QAccessibleInterface* who) { return who->text(QAccessible::Name); }
    static QString told(const QAccessibleInterface* who)
    {
        return who->text(QAccessible::Description);
    }
    static QString value(const QAccessibleInterface* who) { return who->text(QAccessible::Value); }

    static QAccessibleInterface* childNamed(const QAccessibleInterface* parent, const QString& name)
    {
        for (int i = 0; i < parent->childCount(); ++i)
            if (Access::name(parent->child(i)) == name)
                return parent->child(i);
        return nullptr;
    }

    QAccessibleInterface* part(const QString& name)
    {
        auto* found = childNamed(QAccessible::queryAccessibleInterface(&timeline()), name);
        check(found != nullptr, "a part of the timeline that a test names exists");
        return found;
    }

    QAccessibleInterface* lane(const QString& clause)
    {
        auto* found = childNamed(part("Lanes"), clause);
        check(found != nullptr, "a lane that a test names exists");
        return found;
    }

    void suppose(const std::string& date)
    {
        const EventIndex first = agreement->contingentEvents().front();
        session->changeScenario(supposing(session->scenario(), first, *parsePartialDate(date)), {});
    }

    /// Every interface below that one, without what is hidden.
    static void walk(QAccessibleInterface* from,
                     const std::function<void(QAccessibleInterface*)>& visit)
    {
        visit(from);
        for (int i = 0; i < from->childCount(); ++i)
            if (QAccessibleInterface* child = from->child(i); child && !child->state().invisible)
                walk(child, visit);
    }
};

TEST_F(Access, ALaneTellsItsStateSinceUntilAndWhy)
{
    suppose("2029-03-15");
    session->setPlayhead(day("2026-01-01"));

    const QAccessibleInterface* research = lane("Research methods");

    EXPECT_EQ(research->role(), QAccessible::ListItem);
    EXPECT_EQ(value(research), "in force");
    const QString text = told(research);
    for (const char* part :
         {"in force", "benefits Microsoft", "official",
          "since 28 October 2025 – begun by:", "until 14 September 2029 – ended by: AGI verified"})
        EXPECT_TRUE(text.contains(part)) << part << " in: " << text.toStdString();
}

TEST_F(Access, ALaneFollowsThePlayhead)
{
    suppose("2029-03-15");
    const QAccessibleInterface* research = lane("Research methods");

    session->setPlayhead(day("2030-06-10"));

    EXPECT_EQ(value(research), "lapsed");
    EXPECT_TRUE(told(research).startsWith("lapsed")) << told(research).toStdString();
    EXPECT_TRUE(told(research).contains("since 15 September 2029 – ended by: AGI verified"))
        << told(research).toStdString();
    EXPECT_TRUE(told(research).contains("carried forward"));
}

TEST_F(Access, ASpanTellsFromWhenToWhenAndWhatEndedIt)
{
    suppose("2029-03-15");
    const QAccessibleInterface* research = lane("Research methods");

    ASSERT_EQ(research->childCount(), 2);
    EXPECT_EQ(
        name(research->child(0)).toStdString(),
        "Research methods: in force from 28 October 2025 to 14 September 2029 – then ended by: "
        "AGI verified (official)");
    EXPECT_EQ(
        name(research->child(1)).toStdString(),
        "Research methods: lapsed from 15 September 2029 – ended by: AGI verified (official)");
    EXPECT_EQ(value(research->child(0)), "in force");
    EXPECT_EQ(research->child(0)->parent(), research);
    EXPECT_EQ(research->indexOfChild(research->child(1)), 1);
}

TEST_F(Access, SpansStandOnScreenWhereTheyArePainted)
{
    const QAccessibleInterface* span = lane("Research methods")->child(0);
    const QPoint begin = timeline().mapToGlobal(onLane("research-ip", "2025-10-28"));
    const QPoint middle = timeline().mapToGlobal(onLane("research-ip", "2027-01-01"));

    EXPECT_TRUE(span->rect().contains(middle));
    EXPECT_NEAR(span->rect().left(), begin.x(), 1);
    auto* root = QAccessible::queryAccessibleInterface(&timeline());
    auto* hit = root->childAt(middle.x(), middle.y());
    while (hit && hit->childAt(middle.x(), middle.y()))
        hit = hit->childAt(middle.x(), middle.y());
    EXPECT_EQ(hit, span);
}

TEST_F(Access, PressingALaneOrASpanSelectsItsClause)
{
    lane("Research methods")
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));
    EXPECT_TRUE(lane("Research methods")->state().selected);
    EXPECT_TRUE(detailsText().contains("Research methods"));

    session->select({});
    EXPECT_FALSE(lane("Research methods")->state().selected);
    lane("Research methods")
        ->child(0)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));
}

TEST_F(Access, LanesBelowTheScrolledPartAreReachedAndSaidToBeOffScreen)
{
    open({1024, 640});
    QAccessibleInterface* lanes = part("Lanes");
    QAccessibleInterface* last = lanes->child(lanes->childCount() - 1);
    ASSERT_TRUE(last->state().offscreen);
    EXPECT_FALSE(lanes->child(0)->state().offscreen);

    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    EXPECT_FALSE(last->state().offscreen);
    EXPECT_TRUE(
        QRect(timeline().mapToGlobal(QPoint{0, 0}), timeline().size()).contains(last->rect()));
}

TEST_F(Access, HeadingsFoldTheirGroupAndTakeItsLanesAlong)
{
    QAccessibleInterface* lanes = part("Lanes");
    const int all = lanes->childCount();
    QAccessibleInterface* heading = lanes->child(0);
    ASSERT_EQ(heading->role(), QAccessible::Heading);
    EXPECT_TRUE(heading->state().expanded);

    heading->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    EXPECT_TRUE(heading->state().collapsed);
    EXPECT_LT(lanes->childCount(), all);
    EXPECT_EQ(lanes->child(1)->role(), QAccessible::Heading);
}

TEST_F(Access, ThePlayheadIsASliderWhoseValueIsADate)
{
    QAccessibleInterface* playhead = part("Playhead");
    ASSERT_EQ(playhead->role(), QAccessible::Slider);
    EXPECT_EQ(value(playhead), "28 October 2025");
    EXPECT_EQ(playhead->valueInterface()->currentValue(), day("2025-10-28").dayNumber());

    playhead->valueInterface()->setCurrentValue(double(day("2030-06-10").dayNumber()));
    EXPECT_EQ(session->playhead(), day("2030-06-10"));
    playhead->valueInterface()->setCurrentValue(1e12);
    EXPECT_EQ(session->playhead(), agreement->extent.until->plusDays(-1));
}

TEST_F(Access, AMarkerIsASliderThatMovesTheHypothesis)
{
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&timeline());
    EXPECT_EQ(childNamed(root, "Hypothesis: AGI declared"), nullptr);
    suppose("2029-03-15");
    QAccessibleInterface* marker = part("Hypothesis: AGI declared");
    EXPECT_EQ(value(marker), "15 March 2029");

    marker->valueInterface()->setCurrentValue(day("2028-01-01").dayNumber());

    EXPECT_EQ(value(marker), "1 January 2028");
    session->undoStack().undo();
    EXPECT_EQ(value(marker), "15 March 2029");
    session->undoStack().undo();
    EXPECT_FALSE(marker->isValid());
    EXPECT_EQ(childNamed(root, "Hypothesis: AGI declared"), nullptr);
}

TEST_F(Access, TheChartTellsItsNumbersAtThePlayhead)
{
    const QAccessibleInterface* chart = part("Chart: Capital and stake");

    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_TRUE(told(chart).contains("$13B")) << told(chart).toStdString();
}

TEST_F(Access, TheSliderReadsAsADateAndStepsByTheStep)
{
    QAccessibleInterface* date = QAccessible::queryAccessibleInterface(&slider());
    EXPECT_EQ(date->role(), QAccessible::Slider);
    EXPECT_EQ(name(date), "Date");
    EXPECT_EQ(value(date), "28 October 2025");
    EXPECT_EQ(told(date), "28 October 2025");

    date->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    EXPECT_EQ(value(date), "28 November 2025");
    slider().setFocus();
    key(Qt::Key_Left);
    EXPECT_EQ(value(date), "28 October 2025");
    date->valueInterface()->setCurrentValue(day("2027-05-01").dayNumber());
    EXPECT_EQ(session->playhead(), day("2027-05-01"));
}

TEST_F(Access, NothingIsAnnouncedOrMadeWhileNobodyListens)
{
    ASSERT_FALSE(QAccessible::isActive());
    const auto* root =
        static_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(&timeline()));
    int announced = 0;
    static int* counter = nullptr;
    counter = &announced;
    QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
        const QAccessibleInterface* who = event->accessibleInterface();
        *counter += who && who->role() == QAccessible::ListItem ? 1 : 0;
    });

    session->setPlayhead(day("2027-05-01"));
    session->select(clause(*agreement, "research-ip"));
    QAccessible::installUpdateHandler(nullptr);

    EXPECT_EQ(announced, 0);
    EXPECT_EQ(root->lanes().madeCount(), 0U);
}

TEST_F(Access, OnlyLanesThatAreAskedForAreMade)
{
    const auto* root =
        static_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(&timeline()));

    EXPECT_GT(root->lanes().childCount(), 20);
    EXPECT_EQ(root->lanes().madeCount(), 0U);
    root->lanes().child(3);
    EXPECT_EQ(root->lanes().madeCount(), 1U);
}

TEST_F(Access, InterfacesOfAWindowThatIsGoneAreReleased)
{
    QAccessibleInterface* research = lane("Research methods");
    const QAccessible::Id lane = QAccessible::uniqueId(research);
    const QAccessible::Id span = QAccessible::uniqueId(research->child(0));
    ASSERT_TRUE(QAccessible::accessibleInterface(lane));

    window.reset();

    EXPECT_FALSE(QAccessible::accessibleInterface(lane));
    EXPECT_FALSE(QAccessible::accessibleInterface(span));
}

bool hasLetter(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// Signs that a voice reads out as "black right-pointing triangle", or not at all.
bool hasPictogram(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return (c >= QChar(0x25A0) && c <= QChar(0x27BF)) || c == QChar(0x00D7);
    });
}

bool isButton(const QAccessibleInterface* who)
{
    return who->role() == QAccessible::PushButton || who->role() == QAccessible::ButtonMenu ||
           who->role() == QAccessible::CheckBox || who->role() == QAccessible::RadioButton;
}

TEST_F(Access, EveryControlHasANameThatCanBeSpoken)
{
    for (const char* language : {"en", "fr"}) {
        open({1280, 800}, language);
        suppose("2029-03-15");
        session->select(clause(*agreement, "research-ip"));
        int controls = 0;
        walk(QAccessible::queryAccessibleInterface(window.get()), [&](QAccessibleInterface* who) {
            const bool pressed = isButton(who) || who->role() == QAccessible::MenuItem;
            if (!who->state().focusable && !pressed)
                return;
            ++controls;
            const auto* widget = qobject_cast<QWidget*>(who->object());
            EXPECT_TRUE(hasLetter(name(who)) && !hasPictogram(name(who)))
                << language << ": \"" << name(who).toStdString() << "\", role " << who->role()
                << ", " << (widget ? widget->metaObject()->className() : "no widget") << " in "
                << name(who->parent()).toStdString();
        });
        EXPECT_GT(controls, 30);
    }
}

TEST_F(Access, ButtonsThatStandTogetherAreToldApart)
{
    for (const char* language : {"en", "fr"}) {
        open({1280, 800}, language);
        suppose("2029-03-15");
        walk(QAccessible::queryAccessibleInterface(window.get()), [&](QAccessibleInterface* who) {
            std::set<QString> names;
            for (int i = 0; i < who->childCount(); ++i) {
                const QAccessibleInterface* child = who->child(i);
                if (child && isButton(child) && !child->state().invisible) {
                    EXPECT_TRUE(names.insert(name(child)).second)
                        << language << ": " << name(child).toStdString();
                }
            }
        });
    }
}

TEST_F(Access, EveryActionOfTheMenusHasAName)
{
    for (const char* language : {"en", "fr"}) {
        open({1280, 800}, language);
        for (const QMenu* menu : window->findChildren<QMenu*>())
            for (const QAction* action : menu->actions())
                EXPECT_TRUE(action->isSeparator() || hasLetter(action->text()))
                    << language << " " << action->objectName().toStdString();
    }
}

TEST_F(Access, TellsInFrenchWhatItTellsInEnglish)
{
    open({1280, 800}, "fr");
    suppose("2029-03-15");
    const QAccessibleInterface* lanes = part("Clauses");
    QString all;
    for (int i = 0; i < lanes->childCount(); ++i)
        if (lanes->child(i)->childCount() > 0)
            all += told(lanes->child(i)) + name(lanes->child(i)->child(0));

    EXPECT_TRUE(all.contains("en vigueur du 28 octobre 2025 au 14 septembre 2029"))
        << all.toStdString();
    EXPECT_FALSE(all.contains(" since "));
    EXPECT_FALSE(all.contains("ended by"));
}

} // namespace
} // namespace pactline
