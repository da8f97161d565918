// The table that stands in the picture's place.

#include "details/details_panel.h"
#include "table/table_panel.h"
#include "timeline/timeline_view.h"
#include "window/chart_button.h"
#include "window/key_order.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QToolButton>

namespace pactline
{
namespace
{

/// What is made late would come last in the order of keys, wherever it stands.
void putKeysBehind(QWidget* before, QWidget& part)
{
    std::vector<QWidget*> stops;
    for (auto* child : part.findChildren<QWidget*>())
        if (child->focusPolicy() != Qt::NoFocus)
            stops.push_back(child);
    chainKeys(before, stops);
}

} // namespace

bool MainWindow::showsTable() const
{
    return m_table && !m_table->isHidden();
}

void MainWindow::showTable(bool shown)
{
    if (shown == showsTable())
        return;
    if (!m_table) {
        // Made on first use: who never looks at it does not wait for it.
        m_table = new TablePanel{m_session, m_chartButton->menu()};
        auto* lines = static_cast<QVBoxLayout*>(m_timeline->parentWidget()->layout());
        lines->insertWidget(lines->indexOf(m_timeline) + 1, m_table, 1);
        putKeysBehind(m_timeline, *m_table);
        connect(m_table, &TablePanel::detailsRequested, this,
                [this] { m_details->setFocus(Qt::ShortcutFocusReason); });
    }
    m_timeline->setVisible(!shown);
    m_table->setVisible(shown);
    findChild<QAction*>("showTable")->setChecked(shown);
    findChild<QAction*>("copyRows")->setEnabled(shown);
    if (shown)
        m_table->tabs().currentWidget()->setFocus();
    else
        m_timeline->setFocus();
    layout()->activate();
    alignSlider();
}

void MainWindow::addTableActions()
{
    auto* table = findChild<QAction*>("showTable");
    table->setCheckable(true);
    findChild<QAction*>("copyRows")->setEnabled(false);
}

void MainWindow::copyRows()
{
    QApplication::clipboard()->setText(m_table->rowsAsText());
}

} // namespace pactline
