#pragma once

#include "session/session.h"
#include "table/table_view.h"

#include <QTabWidget>
#include <QToolButton>
#include <QWidget>

namespace pactline
{

class FilterLine;
class LanesModel;

/// The lanes as a table and, on a second tab, the chart's numbers: the same rows, selection and
/// day as in the picture.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    /// `charts` chooses what the second tab shows.
    TablePanel(Session& session, QMenu* charts, QWidget* parent = nullptr);

    TableView& lanes() { return *m_lanes; }
    TableView& numbers() { return *m_numbers; }
    QTabWidget& tabs() { return *m_tabs; }
    /// The rows of the tab in front, see TableView::rowsAsText.
    QString rowsAsText() const;

signals:
    /// Enter was pressed on a row, or it was pressed twice.
    void detailsRequested();

private:
    void buildLanes();
    void placePinned();
    void buildNumbers();
    void connectSession();
    void followSelection();
    void followChart();
    void followBelief();
    void followFilter();

    Session& m_session;
    LanesModel* m_model;
    TableView* m_lanes;
    TableView* m_numbers;
    QTabWidget* m_tabs;
    QToolButton* m_chartButton;
    FilterLine* m_filterLine;
};

} // namespace pactline
