// Type that is larger or smaller than usual.

#include "window_fixture.h"

#include "scenario/hypothesis_controls.h"
#include "theme/typography.h"
#include "window/elided_label.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace pactline
{
namespace
{

class Type : public WindowTest
{
protected:
    void TearDown() override
    {
        window.reset();
        setWidgetTypeScale(1);
        QApplication::setFont(fontFor(TextRole::Body));
    }

    void openAt(double scale, const QString& language)
    {
        open({1280, 800}, language);
        window.reset();
        session->setTypeScale(scale);
        window = std::make_unique<MainWindow>(*session);
        window->resize(1280, 800);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        QTest::qWait(20);
    }

    QRect inWindow(const QWidget& widget)
    {
        return {widget.mapTo(window.get(), QPoint{0, 0}), widget.size()};
    }
};

TEST_F(Type, KeysMakeItLargerSmallerAndUsual)
{
    const auto keys = Qt::ControlModifier | Qt::AltModifier;
    key(Qt::Key_Plus, keys);
    EXPECT_DOUBLE_EQ(session->typeScale(), 1.1);
    key(Qt::Key_Plus, keys);
    EXPECT_DOUBLE_EQ(session->typeScale(), 1.25);
    key(Qt::Key_Minus, keys);
    EXPECT_DOUBLE_EQ(session->typeScale(), 1.1);
    for (int i = 0; i < 12; ++i)
        key(Qt::Key_Plus, keys);
    EXPECT_DOUBLE_EQ(session->typeScale(), 2);
    for (int i = 0; i < 12; ++i)
        key(Qt::Key_Minus, keys);
    EXPECT_DOUBLE_EQ(session->typeScale(), 0.8);
    key(Qt::Key_0, keys);
    EXPECT_DOUBLE_EQ(session->typeScale(), systemTypeScale());
}

TEST_F(Type, GrowsInPicturesControlsAndDetailsAlike)
{
    openAt(1, "en");
    const double row = timeline().geometryOfParts().rowHeight;
    const int button = child<QPushButton>("exportButton")->height();
    const int status = child<QLabel>("status")->height();
    const int handle = int(slider().handleRect().width());

    openAt(2, "en");

    EXPECT_GE(timeline().geometryOfParts().rowHeight, 1.7 * row);
    EXPECT_GE(child<QPushButton>("exportButton")->height(), 1.7 * button);
    EXPECT_GE(child<QLabel>("status")->height(), 1.7 * status);
    EXPECT_EQ(slider().handleRect().width(), 2 * handle);
    EXPECT_EQ(fontFor(TextRole::Body).pixelSize(), 25);
}

TEST_F(Type, CutsNothingWhereItIsLarge)
{
    for (const double scale : {1.5, 2.0}) {
        for (const char* language : {"en", "fr"}) {
            openAt(scale, language);
            EXPECT_EQ(window->size(), (QSize{1280, 800}));
            for (const auto* button : window->findChildren<QAbstractButton*>()) {
                if (!button->isVisible() || button->text().isEmpty())
                    continue;
                EXPECT_GE(button->width(), button->sizeHint().width())
                    << button->text().toStdString() << " " << language << scale;
                EXPECT_TRUE(window->details().isAncestorOf(button) ||
                            window->rect().contains(inWindow(*button)))
                    << button->text().toStdString() << " " << language << scale;
            }
            for (const auto* label : window->findChildren<QLabel*>()) {
                const bool elides = dynamic_cast<const ElidedLabel*>(label);
                if (label->isVisible() && !elides && !label->wordWrap()) {
                    EXPECT_GE(label->width(), label->sizeHint().width())
                        << label->text().toStdString() << " " << language << scale;
                }
            }
        }
    }
}

TEST_F(Type, LeavesRoomForLanesThatScroll)
{
    for (const char* language : {"en", "fr"}) {
        openAt(2, language);
        const auto& g = timeline().geometryOfParts();
        EXPECT_GE(g.capacity, 3) << language;
        EXPECT_LE(g.ruler.bottom(), timeline().height()) << language;
        EXPECT_GE(g.plotRight - g.plotLeft, 300) << language;

        session->select(ClauseIndex{std::uint32_t(agreement->clauses.size() - 1)});
        const auto lane = timeline().laneRect(*session->selectedClause());
        ASSERT_TRUE(lane);
        EXPECT_TRUE(g.lanes.contains(*lane));
    }
}

TEST_F(Type, CutsNoNumberOfTheRightAxis)
{
    for (const double scale : {1.0, 1.5, 2.0}) {
        openAt(scale, "en");
        ASSERT_TRUE(timeline().chartData().right);
        const QRectF card = timeline().geometryOfParts().chartCard;
        const QImage image = timeline().grab().toImage();
        const int edge = int(card.right()) - 2;
        for (int y = int(card.top()) + 12; y < int(card.bottom()) - 12; ++y)
            EXPECT_EQ(image.pixelColor(edge, y), paletteOf(session->theme()).panel)
                << scale << " at " << y;
    }
}

TEST_F(Type, LeavesNamesInTheLegendWholeWhereItIsLarge)
{
    for (const char* language : {"en", "fr"}) {
        openAt(1.5, language);
        window->resize(1024, 640);
        QTest::qWait(20);
        for (const LegendRow& row : timeline().chartLegend().rows)
            EXPECT_FALSE(row.words.join(' ').contains(QStringLiteral("…")))
                << language << " " << row.words.join(' ').toStdString();
        openAt(2, language);
        window->resize(1024, 640);
        QTest::qWait(20);
        for (const LegendRow& row : timeline().chartLegend().rows)
            EXPECT_GT(row.words.join(' ').size(), 4) << language;
    }
}

TEST_F(Type, LeavesToTheMenuWhatTheBarHasNoRoomFor)
{
    openAt(2, "en");
    const auto* controls = window->hypotheses().front();
    const EventIndex follower = agreement->contingentEvents().back();
    ASSERT_FALSE(controls->followerButton(follower)->isVisible());

    const auto actions = child<QToolButton>("menuButton")->menu()->actions();
    for (QMenu* menu : controls->followerMenus())
        EXPECT_TRUE(actions.contains(menu->menuAction())) << menu->title().toStdString();
    EXPECT_TRUE(actions.contains(controls->presets()->menuAction()));
    EXPECT_TRUE(controls->toggle()->isVisible());
    EXPECT_TRUE(controls->dateField()->isVisible());
}

TEST_F(Type, NeverScrollsDetailsSideways)
{
    for (const char* language : {"en", "fr"}) {
        openAt(2, language);
        for (std::uint32_t i = 0; i < agreement->clauses.size(); ++i) {
            session->select(ClauseIndex{i});
            QTest::qWait(1);
            const auto* area = window->details().findChild<QScrollArea*>();
            EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width())
                << language << " " << agreement->clauses[i].id.text;
        }
    }
}

} // namespace
} // namespace pactline
