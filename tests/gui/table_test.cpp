// The lanes and the chart's numbers as tables.

#include "window_fixture.h"

#include "evaluation/balance.h"
#include "session/suppositions.h"
#include "table/lanes_model.h"
#include "table/series_model.h"
#include "table/table_panel.h"
#include "text/date_text.h"
#include "text/point_text.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>

namespace pactline
{
namespace
{

class Tables : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        showTable();
    }

    void showTable()
    {
        key(Qt::Key_T);
        QTest::qWait(20);
    }

    TableView& lanes() { return window->table()->lanes(); }
    TableView& numbers() { return window->table()->numbers(); }

    int rowOf(const QString& clause)
    {
        for (int row = 0; row < lanes().model()->rowCount(); ++row)
            if (cell(row, LanesModel::Clause) == clause)
                return row;
        check(false, "a row that a test names exists");
        return -1;
    }

    QString cell(int row, int column)
    {
        return lanes().model()->index(row, column).data().toString();
    }
    QString cell(const QString& clause, int column) { return cell(rowOf(clause), column); }

    QStringList column(int wanted)
    {
        QStringList cells;
        for (int row = 0; row < lanes().model()->rowCount(); ++row)
            cells << cell(row, wanted);
        return cells;
    }

    void clickRow(TableView& table, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = table.model()->index(row, 0);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers,
                          table.visualRect(index).center());
    }

    void clickHeading(TableView& table, int section)
    {
        QHeaderView* header = table.horizontalHeader();
        const QPoint at{header->sectionViewportPosition(section) + 20, header->height() / 2};
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }

    void suppose(const std::string& date)
    {
        session->changeScenario(supposing(session->scenario(),
                                          agreement->contingentEvents().front(),
                                          *parsePartialDate(date)),
                                {});
    }
};

TEST_F(Tables, StandInThePlaceOfThePictureUntilTheKeyIsPressedAgain)
{
    EXPECT_TRUE(lanes().isVisible());
    EXPECT_FALSE(timeline().isVisible());
    EXPECT_TRUE(window->findChild<QAction*>("showTable")->isChecked());

    key(Qt::Key_T);

    EXPECT_FALSE(lanes().isVisible());
    EXPECT_TRUE(timeline().isVisible());
}

TEST_F(Tables, HaveARowForEveryClauseAlsoOfFoldedGroups)
{
    session->setFolded({0}, true);

    EXPECT_EQ(lanes().model()->rowCount(), int(agreement->clauses.size()));
}

TEST_F(Tables, HaveTheRowsThatTheFilterLeavesAndSayWhatItAsks)
{
    LaneFilter filter;
    filter.benefits = {PartyIndex{1}};
    session->select(clause(*agreement, "ip-licence"));
    session->setLaneFilter(filter);

    EXPECT_EQ(lanes().model()->rowCount(), int(timeline().lanesInOrder().size()));
    EXPECT_GT(lanes().model()->rowCount(), 0);
    EXPECT_FALSE(lanes().currentIndex().isValid());
    EXPECT_TRUE(window->table()->findChild<QLabel*>("filterWords")->isVisible());
    const QString kept = cell(0, LanesModel::Clause);
    QTest::mouseClick(window->table()->findChild<QPushButton*>("clearFilter"), Qt::LeftButton);

    EXPECT_EQ(lanes().model()->rowCount(), int(agreement->clauses.size()));
    EXPECT_FALSE(window->table()->findChild<QLabel*>("filterWords")->isVisible());
    EXPECT_GE(rowOf(kept), 0);
}

TEST_F(Tables, FollowAFilterOfStatesWhileThePlayheadMoves)
{
    LaneFilter filter;
    filter.states = {LaneState::Ended};
    session->setLaneFilter(filter);
    session->setPlayhead(day("2020-01-01"));
    const int before = lanes().model()->rowCount();
    session->setPlayhead(day("2026-01-01"));
    EXPECT_GT(lanes().model()->rowCount(), before);
    EXPECT_EQ(lanes().model()->rowCount(), int(timeline().lanesInOrder().size()));
}

TEST_F(Tables, ListLanesInTheOrderThatIsChosen)
{
    LaneChoices byName = session->laneChoices();
    byName.arrangement.order = LaneOrder::Name;
    session->setLaneChoices(byName);
    const auto order = timeline().lanesInOrder();
    ASSERT_EQ(int(order.size()), lanes().model()->rowCount());
    EXPECT_EQ(cell(0, LanesModel::Clause),
              QString::fromStdString((*agreement)[order.front()].title.in("en")));
}

TEST_F(Tables, LeadToTheDetailsByEnterAndByTab)
{
    lanes().setCurrentIndex(lanes().model()->index(2, 0));
    lanes().setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(window->details().isAncestorOf(QApplication::focusWidget()));

    lanes().setFocus();
    for (int i = 0; i < 12 && !window->details().isAncestorOf(QApplication::focusWidget()); ++i)
        key(Qt::Key_Tab);
    EXPECT_TRUE(window->details().isAncestorOf(QApplication::focusWidget()))
        << QApplication::focusWidget()->objectName().toStdString();
}

TEST_F(Tables, TellStateDatesCauseAndWhoBenefits)
{
    suppose("2029-03-15");

    EXPECT_EQ(cell("Research methods", LanesModel::State), "in force");
    EXPECT_EQ(cell("Research methods", LanesModel::Since), "28 October 2025");
    EXPECT_EQ(cell("Research methods", LanesModel::Until), "14 September 2029");
    EXPECT_TRUE(cell("Research methods", LanesModel::Because).startsWith("begun by: "));
    EXPECT_EQ(cell("Research methods", LanesModel::Benefits), "Microsoft");
    EXPECT_EQ(cell("Research methods", LanesModel::Standing), "official");
    EXPECT_EQ(cell("Azure purchases", LanesModel::Until), "not stated");
    EXPECT_EQ(cell("Azure first", LanesModel::State), "not yet agreed");
    EXPECT_EQ(cell("Azure first", LanesModel::Since), "");
}

TEST_F(Tables, FollowThePlayheadAndTheScenario)
{
    session->setPlayhead(day("2031-06-01"));
    EXPECT_EQ(cell("Research methods", LanesModel::State), "expired");
    EXPECT_TRUE(cell("Research methods", LanesModel::Remarks).contains("carried forward"));

    suppose("2029-03-15");

    EXPECT_EQ(cell("Research methods", LanesModel::State), "lapsed");
    EXPECT_TRUE(cell("Research methods", LanesModel::Because).contains("AGI verified"));
}

TEST_F(Tables, SayOfAStepOnlyWhatChangedInSight)
{
    session->setPlayhead(day("2030-12-30"));
    std::vector<int> changed;
    QObject::connect(lanes().model(), &QAbstractItemModel::dataChanged,
                     [&](const QModelIndex& first, const QModelIndex& last) {
                         for (int row = first.row(); row <= last.row(); ++row)
                             changed.push_back(row);
                     });

    session->setPlayhead(day("2030-12-31"));
    EXPECT_THAT(changed, testing::IsEmpty());

    session->setPlayhead(day("2031-01-01"));
    EXPECT_THAT(changed, testing::Contains(rowOf("Research methods")));
    EXPECT_EQ(changed.size(),
              session->projection().changes({day("2031-01-01"), day("2031-01-02")}).size());

    changed.clear();
    window->resize(1280, 640);
    lanes().scrollToBottom();
    session->setPlayhead(day("2030-12-31"));
    EXPECT_THAT(changed, testing::Not(testing::Contains(rowOf("Research methods"))));
}

TEST_F(Tables, SelectWhatIsSelectedAndTheOtherWayRound)
{
    clickRow(lanes(), rowOf("Research methods"));
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));

    key(Qt::Key_Down);
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "consumer-hardware"));

    session->select(clause(*agreement, "ip-licence"));
    EXPECT_EQ(lanes().currentIndex().row(), rowOf("Model and product licence"));
    EXPECT_EQ(lanes().selectionModel()->selectedRows().size(), 1);

    key(Qt::Key_Escape);
    EXPECT_FALSE(session->selectedClause());
    EXPECT_FALSE(lanes().selectionModel()->hasSelection());
}

TEST_F(Tables, LeaveTheArrowsToTheSidesToThePlayhead)
{
    clickRow(lanes(), 0);

    key(Qt::Key_Right);

    EXPECT_EQ(session->playhead(), day("2025-11-28"));
}

TEST_F(Tables, SortByTimeNotByTheWordsOfADate)
{
    clickHeading(lanes(), LanesModel::Since);

    std::vector<Date> since;
    for (int row = 0; row < lanes().model()->rowCount(); ++row)
        if (const auto date = readDate(cell(row, LanesModel::Since), "en"))
            since.push_back(date->firstDay());
    EXPECT_GT(since.size(), 10U);
    EXPECT_TRUE(std::ranges::is_sorted(since));
    EXPECT_NE(since.front(), since.back());

    clickHeading(lanes(), LanesModel::Since);
    EXPECT_EQ(readDate(cell(0, LanesModel::Since), "en")->firstDay(), since.back());
}

TEST_F(Tables, SortedByStateComeIntoOrderWhenThePlayheadRests)
{
    clickRow(lanes(), rowOf("Research methods"));
    clickHeading(lanes(), LanesModel::Clause);
    EXPECT_TRUE(std::ranges::is_sorted(column(LanesModel::Clause), {},
                                       [](const QString& text) { return text.toLower(); }));
    clickHeading(lanes(), LanesModel::State);
    session->setPlayhead(day("2031-06-01"));

    const auto ordered = [this] {
        std::vector<int> states;
        for (const Span* span : session->projection().statesAt(session->playhead()))
            states.push_back(int(span->state));
        std::vector<int> shown;
        const auto* model = static_cast<const LanesModel*>(lanes().model());
        for (int row = 0; row < model->rowCount(); ++row)
            shown.push_back(states[model->clauseAt(row).value]);
        return std::ranges::is_sorted(shown);
    };
    EXPECT_TRUE(QTest::qWaitFor(ordered));
    EXPECT_EQ(lanes().currentIndex().row(), rowOf("Research methods"));
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));
}

TEST_F(Tables, CopySelectedRowsWithTabsBetween)
{
    clickRow(lanes(), rowOf("Research methods"));
    clickRow(lanes(), rowOf("Consumer hardware"), Qt::ControlModifier);

    key(Qt::Key_C, Qt::ControlModifier);

    const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith("Clause\tState\tSince\tUntil\t"));
    EXPECT_TRUE(lines[1].startsWith("Research methods\t"));
    EXPECT_TRUE(lines[2].startsWith("Consumer hardware\t"));
    for (const QString& line : lines)
        EXPECT_EQ(line.count('\t'), lanes().model()->columnCount() - 2) << "nothing is believed";
}

TEST_F(Tables, TellTheWholeOfACutCellInATooltip)
{
    lanes().setColumnWidth(LanesModel::Clause, 40);
    const QModelIndex index = lanes().model()->index(rowOf("Research methods"), LanesModel::Clause);
    const QPoint at = lanes().visualRect(index).center();
    QHelpEvent help{QEvent::ToolTip, at, lanes().viewport()->mapToGlobal(at)};

    QApplication::sendEvent(lanes().viewport(), &help);
    EXPECT_EQ(QToolTip::text(), "Research methods");

    QToolTip::hideText();
    lanes().setColumnWidth(LanesModel::Clause, 400);
    QApplication::sendEvent(lanes().viewport(), &help);
    EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
}

TEST_F(Tables, ListTheChartsNumbersWithUnitStandingAndSource)
{
    window->table()->tabs().setCurrentIndex(1);
    const QAbstractItemModel& model = *numbers().model();
    std::size_t points = 0;
    const Chart& chart = agreement->charts[std::get<FileChart>(session->chart()).index];
    for (const SeriesLine& line : (*agreement)[chart.left].lines)
        points += line.points.size();
    for (const SeriesLine& line : (*agreement)[*chart.right].lines)
        points += line.points.size();

    EXPECT_EQ(std::size_t(model.rowCount()), points);
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row) {
        values << model.index(row, SeriesModel::Value).data().toString();
        EXPECT_FALSE(model.index(row, SeriesModel::Standing).data().toString().isEmpty());
        EXPECT_FALSE(model.index(row, SeriesModel::Sources).data().toString().isEmpty());
    }
    EXPECT_TRUE(values.contains("$13B")) << values.join(' ').toStdString();

    session->setChart(FileChart{1});
    EXPECT_EQ(numbers().model()->index(0, SeriesModel::Line).data().toString().toStdString(),
              agreement->series[agreement->charts[1].left.value].lines[0].title.in("en"));
}

TEST_F(Tables, CountTheClausesInForceOnEveryDayOnWhichTheyChange)
{
    window->table()->tabs().setCurrentIndex(1);
    session->setChart(InForceChart{});
    const QAbstractItemModel& model = *numbers().model();
    ASSERT_GT(model.rowCount(), 0);

    std::map<QString, int> last;
    for (int row = 0; row < model.rowCount(); ++row)
        last[model.index(row, SeriesModel::Line).data().toString()] =
            model.index(row, SeriesModel::Value).data().toInt();
    int sum = 0;
    for (const auto& [whom, count] : last)
        sum += count;
    EXPECT_EQ(sum, balanceOn(session->projection(), day("2200-01-01")).total());

    const int before = model.rowCount();
    session->changeScenario(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), "AGI");
    EXPECT_NE(model.rowCount(), before) << "verification ends clauses on a day of its own";
}

TEST_F(Tables, SelectTheNumberOfAClickedRow)
{
    window->table()->tabs().setCurrentIndex(1);
    const QModelIndex row = numbers().model()->index(0, SeriesModel::Value);
    numbers().scrollTo(row);
    QTest::mouseClick(numbers().viewport(), Qt::LeftButton, {}, numbers().visualRect(row).center());

    ASSERT_TRUE(session->selectedPoint());
    const PointText point = pointText(*agreement, *session->selectedPoint(), "en");
    EXPECT_EQ(row.data().toString(), point.value);
}

TEST_F(Tables, AreAlignedWithNothingCutAtEverySize)
{
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}, QSize{1920, 1080}}) {
        for (const char* language : {"en", "fr"}) {
            open(size, language);
            showTable();
            EXPECT_LE(slider().scale().rightPx(), slider().width()) << size.width();
            EXPECT_TRUE(window->rect().contains(
                QRect{lanes().mapTo(window.get(), QPoint{0, 0}), lanes().size()}));
            window->resize(size + QSize{60, 40});
            QTest::qWait(20);
            EXPECT_NEAR(slider().scale().rightPx(), slider().width(), 40) << size.width();
        }
    }
}

TEST_F(Tables, HaveRoomForEveryDate)
{
    for (const char* language : {"en", "fr"}) {
        for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}}) {
            open(size, language);
            suppose("2029-03-15");
            showTable();
            for (const int column : {LanesModel::Since, LanesModel::Until})
                for (int row = 0; row < lanes().model()->rowCount(); ++row)
                    EXPECT_LE(lanes().sizeHintForIndex(lanes().model()->index(row, column)).width(),
                              lanes().columnWidth(column))
                        << language << " " << column;
            const int until = lanes().columnViewportPosition(LanesModel::Until);
            EXPECT_LE(until + lanes().columnWidth(LanesModel::Until), lanes().viewport()->width())
                << language << size.width() << ": both are in sight";
        }
    }
}

TEST_F(Tables, SayThatThereIsNoEnd)
{
    EXPECT_EQ(cell("Consumer hardware", LanesModel::Until), "no end");
    EXPECT_EQ(cell("Research methods", LanesModel::Until), "31 December 2030");
    EXPECT_EQ(cell("Azure first", LanesModel::Until), "");
}

TEST_F(Tables, SayInWordsThatNoChartHasNoNumbers)
{
    window->table()->tabs().setCurrentIndex(1);
    EXPECT_TRUE(numbers().horizontalHeader()->isVisible());

    session->setChart(NoChart{});

    EXPECT_FALSE(numbers().horizontalHeader()->isVisible());
    EXPECT_TRUE(numbers().accessibleDescription().contains("choose a chart"));
}

TEST_F(Tables, HaveNoLineAboveTheirTabs)
{
    open({1280, 800}, "en", ThemeKind::Dark);
    showTable();
    const QTabWidget& tabs = *window->findChild<TablePanel*>()->findChild<QTabWidget*>();
    const QImage image = picture();
    const QPoint corner = tabs.mapTo(window.get(), QPoint{0, 0});
    const int right = corner.x() + tabs.width() - 30;
    for (int y = corner.y() + 2; y < corner.y() + 14; ++y)
        EXPECT_EQ(image.pixelColor(right, y), paletteOf(ThemeKind::Dark).panel) << y;
}

TEST_F(Tables, AreReadByAScreenReaderCellByCell)
{
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&lanes());
    ASSERT_TRUE(table->tableInterface());
    EXPECT_EQ(table->role(), QAccessible::Table);
    const int row = rowOf("Research methods");
    EXPECT_EQ(table->tableInterface()->cellAt(row, LanesModel::State)->text(QAccessible::Name),
              "in force");
    EXPECT_EQ(table->tableInterface()->columnDescription(LanesModel::State), "State");
}

} // namespace
} // namespace pactline
