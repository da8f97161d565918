#include "table/table_panel.h"

#include "table/lanes_model.h"
#include "table/series_model.h"
#include "text/chart_text.h"
#include "text/date_text.h"
#include "text/state_text.h"
#include "timeline/filter_line.h"

#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QVBoxLayout>

namespace pactline
{
namespace
{

constexpr qsizetype longestNameShown = 36; ///< longer ones are cut, and told by a tooltip

/// A day of every month, with as many digits as there are.
QStringList longestDays(const QString& language)
{
    QStringList days;
    for (unsigned month = 1; month <= 12; ++month)
        days << dayText(Date{std::chrono::year{2028} / std::chrono::month{month} / 28}, language);
    return days;
}

} // namespace

TablePanel::TablePanel(Session& session, QMenu* charts, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new LanesModel{session, this}),
      m_lanes(new TableView), m_numbers(new TableView), m_tabs(new QTabWidget),
      m_chartButton(new QToolButton), m_filterLine(new FilterLine{session})
{
    auto* card = new QFrame;
    card->setObjectName("card");
    auto* inside = new QVBoxLayout{card};
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_filterLine);
    inside->addWidget(m_tabs);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(12, 12, 0, 8);
    all->addWidget(card);
    m_chartButton->setProperty("role", "flat");
    m_chartButton->setPopupMode(QToolButton::InstantPopup);
    m_chartButton->setMenu(charts);
    m_chartButton->setToolTip(tr("Choose what the chart shows"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setCornerWidget(m_chartButton);
    buildLanes();
    buildNumbers();
    connectSession();
    followSelection();
    followFilter();
    followChart();
    followBelief();
}

void TablePanel::followBelief()
{
    m_lanes->setColumnHidden(LanesModel::Likelihood, !m_session.probabilities());
}

void TablePanel::buildLanes()
{
    m_lanes->setAccessibleName(tr("Clauses on the playhead’s day"));
    m_lanes->setModel(m_model);
    m_lanes->setWordsWhenEmpty(tr("No clause passes the filter."));
    m_lanes->setWidths({24, 15, 11, 15, 15, 24, 20, 38, 14, 9, 28, 28, 24});
    QStringList names;
    for (const Clause& clause : m_session.agreement().clauses)
        if (const QString name = localized(clause.title, m_session.language());
            name.size() <= longestNameShown)
            names << name;
    m_lanes->makeRoomFor(LanesModel::Clause, names);
    QStringList states;
    for (const ClauseState state : allClauseStates)
        states << stateText(state);
    m_lanes->makeRoomFor(LanesModel::State, states);
    for (const int column : {LanesModel::Since, LanesModel::Until})
        m_lanes->makeRoomFor(column, longestDays(m_session.language()));
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &TablePanel::placePinned);
    placePinned();
    m_tabs->addTab(m_lanes, tr("Clauses"));
    connect(m_lanes, &QAbstractItemView::activated, this, &TablePanel::detailsRequested);
    connect(m_lanes, &TableView::rowsInSightChanged, m_model, &LanesModel::setRowsInSight);
    connect(m_lanes->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid())
                    m_session.select(m_model->clauseAt(row.row()));
            });
}

/// What B says stands beside the state that it is compared with.
void TablePanel::placePinned()
{
    if (!m_session.pinned())
        return;
    QHeaderView* header = m_lanes->horizontalHeader();
    m_lanes->setColumnWidth(LanesModel::InPinned, m_lanes->columnWidth(LanesModel::Clause));
    header->moveSection(header->visualIndex(LanesModel::InPinned),
                        header->visualIndex(LanesModel::State) + 1);
}

void TablePanel::buildNumbers()
{
    auto* model = new SeriesModel{m_session, this};
    auto* sorted = new QSortFilterProxyModel{this};
    sorted->setSourceModel(model);
    sorted->setSortRole(SeriesModel::sortRole);
    sorted->setSortLocaleAware(true);
    m_numbers->setAccessibleName(tr("The chart’s numbers"));
    m_numbers->setModel(sorted);
    m_numbers->setWidths({30, 28, 14, 11, 44, 44});
    m_numbers->makeRoomFor(SeriesModel::When, longestDays(m_session.language()));
    m_numbers->setWordsWhenEmpty(tr("No numbers: choose a chart at the upper right."));
    m_tabs->addTab(m_numbers, tr("Numbers"));
    connect(m_numbers, &QAbstractItemView::activated, this, &TablePanel::detailsRequested);
    connect(m_numbers->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, model, sorted](const QModelIndex& row) {
                const auto point =
                    row.isValid() ? model->pointAt(sorted->mapToSource(row).row()) : std::nullopt;
                if (point)
                    m_session.select(*point);
            });
}

void TablePanel::connectSession()
{
    connect(&m_session, &Session::selectionChanged, this, &TablePanel::followSelection);
    connect(&m_session, &Session::chartChanged, this, &TablePanel::followChart);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePanel::followSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePanel::followFilter);
    connect(&m_session, &Session::laneChoicesChanged, this, &TablePanel::followFilter);
    connect(&m_session, &Session::projectionChanged, this, &TablePanel::followBelief);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TablePanel::followChart);
}

/// The filter is that of the lanes; what is asked is told above the rows.
void TablePanel::followFilter()
{
    m_filterLine->follow(m_model->lanes());
}

void TablePanel::followSelection()
{
    const auto clause = m_session.selectedClause();
    if (!clause) {
        m_lanes->clearSelection();
        m_lanes->setCurrentIndex({});
        return;
    }
    const int row = m_model->rowOf(*clause);
    if (row < 0) {
        m_lanes->clearSelection();
        return;
    }
    if (m_lanes->currentIndex().row() == row)
        return;
    const int column = std::max(m_lanes->currentIndex().column(), 0);
    m_lanes->setCurrentIndex(m_model->index(row, column));
}

void TablePanel::followChart()
{
    m_chartButton->setVisible(m_tabs->currentWidget() == m_numbers);
    const QString title =
        chartTitle(m_session.agreement(), m_session.chart(), m_session.language());
    m_chartButton->setText(title + QStringLiteral(" ▾"));
    m_chartButton->setAccessibleName(tr("Chart: %1").arg(title));
}

QString TablePanel::rowsAsText() const
{
    return static_cast<const TableView*>(m_tabs->currentWidget())->rowsAsText();
}

} // namespace pactline
