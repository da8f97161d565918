// Two versions of a clause, compared in a window of their own.

#include "window_fixture.h"

#include "details/versions_dialog.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace pactline
{
namespace
{

class Versions : public WindowTest
{
protected:
    VersionsDialog* openByKey()
    {
        session->select(clause(*agreement, "ip-exclusivity"));
        key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(20);
        return dialog();
    }
    VersionsDialog* dialog() { return window->findChild<VersionsDialog*>(); }

    static QString text(const VersionsDialog& shown)
    {
        QStringList lines;
        for (const auto* label : shown.findChildren<QLabel*>())
            lines << label->text();
        return lines.join('\n');
    }
};

TEST_F(Versions, OpenByKeyAndCloseByEscape)
{
    ASSERT_NE(openByKey(), nullptr);
    EXPECT_TRUE(dialog()->isVisible());

    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTest::qWait(20);

    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "ip-exclusivity"));
}

TEST_F(Versions, MarkWordsThatWereRemovedAndAdded)
{
    const QString shown = text(*openByKey());

    EXPECT_TRUE(shown.contains("TEXT – CHANGED")) << shown.toStdString();
    EXPECT_TRUE(shown.contains("<s>"));
    EXPECT_TRUE(shown.contains("<u>"));
}

TEST_F(Versions, TakeNoWordOfTheFileForMarkup)
{
    const auto labels = openByKey()->findChildren<QLabel*>();
    ASSERT_FALSE(labels.empty());
    for (const auto* label : labels)
        EXPECT_EQ(label->textFormat(),
                  label->property("role") == "version" ? Qt::RichText : Qt::PlainText)
            << label->text().toStdString();
}

TEST_F(Versions, OpenFromTheListOfVersions)
{
    session->select(clause(*agreement, "ip-exclusivity"));
    PanelRow* row = rowOf("Compare versions");
    ASSERT_NE(row, nullptr);

    row->setFocus();
    key(Qt::Key_Return);
    QTest::qWait(20);

    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->windowTitle().contains("Exclusivity of the licence"));
}

TEST_F(Versions, LetAnyTwoBeChosen)
{
    auto* shown = openByKey();
    auto* right = shown->findChild<QPushButton*>("rightVersion");
    auto* left = shown->findChild<QPushButton*>("leftVersion");
    ASSERT_GE(right->menu()->actions().size(), 4);

    left->menu()->actions().first()->trigger();
    right->menu()->actions().last()->trigger();

    EXPECT_TRUE(left->text().startsWith("2019")) << left->text().toStdString();
    EXPECT_TRUE(right->text().startsWith("2026")) << right->text().toStdString();
    EXPECT_TRUE(text(*shown).contains("non-exclusive"));
}

TEST_F(Versions, StandBesideEachOtherOrOneAboveTheOtherByWidth)
{
    auto* shown = openByKey();
    const auto sides = [&] {
        std::vector<QPoint> at;
        for (const auto* label : shown->findChildren<QLabel*>())
            if (label->property("role") == "version" && at.size() < 2)
                at.push_back(label->mapTo(shown, QPoint{0, 0}));
        return at;
    };
    shown->resize(760, 600);
    QTest::qWait(20);
    const auto wide = sides();
    ASSERT_EQ(wide.size(), 2U);
    EXPECT_EQ(wide[0].y(), wide[1].y());
    EXPECT_LT(wide[0].x(), wide[1].x());

    shown->resize(420, 600);
    QTest::qWait(20);

    const auto narrow = sides();
    EXPECT_EQ(narrow[0].x(), narrow[1].x());
    EXPECT_LT(narrow[0].y(), narrow[1].y());
}

TEST_F(Versions, CannotBeComparedWhereNoClauseIsSelected)
{
    const auto* compare = child<QAction>("compareVersions");
    EXPECT_FALSE(compare->isEnabled());

    session->select(clause(*agreement, "ip-exclusivity"));
    EXPECT_TRUE(compare->isEnabled());
}

TEST_F(Versions, OfferToShowThePactAsSignedThenAndUndoIt)
{
    session->select(clause(*agreement, "ip-exclusivity"));
    const Scenario before = session->scenario();
    PanelRow* version = rowOf("non-exclusive");
    ASSERT_NE(version, nullptr);

    QTest::mouseClick(version, Qt::LeftButton);
    EXPECT_EQ(session->scenario(), before) << "a click on a version moves nothing";
    PanelRow* offer = nullptr;
    for (auto* row : window->details().findChildren<PanelRow*>())
        if (row->isVisible() && row->text() == "Show the pact as signed then")
            offer = row;
    ASSERT_NE(offer, nullptr);
    QTest::mouseClick(offer, Qt::LeftButton);

    EXPECT_EQ(session->scenario().asSigned, agreement->find(InstrumentId{"v2026"}));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session->scenario(), before);
}

TEST_F(Versions, AreCutAtTheBottomOnlyWhereTheWindowHasNoMoreRoom)
{
    ASSERT_NE(openByKey(), nullptr);
    const auto* area = dialog()->findChild<QScrollArea*>();
    const int wanted = area->widget()->heightForWidth(area->viewport()->width());

    EXPECT_TRUE(wanted <= area->viewport()->height() || dialog()->height() == window->height())
        << wanted << " of " << area->viewport()->height();
}

} // namespace
} // namespace pactline
