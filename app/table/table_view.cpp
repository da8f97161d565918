#include "table/table_view.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int rowPaddingPx = 8;
constexpr int cellPaddingPx = 24; ///< the sheet's, and what the style keeps at a text's ends

/// A cell's text on one line, for a format in which tabs and line ends mean something.
QString oneLine(const QVariant& cell)
{
    QString text = cell.toString();
    for (const QChar sign : {QChar('\t'), QChar('\n'), QChar('\r')})
        text.replace(sign, QLatin1Char(' '));
    return text;
}

/// Keys that move in a table and would move something else in the window.
bool movesInTable(const QKeyEvent& event)
{
    const int key = event.key();
    return event.modifiers() == Qt::NoModifier &&
           (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown);
}

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPaddingPx);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void TableView::setWidths(const std::vector<int>& characters)
{
    for (std::size_t column = 0; column < characters.size(); ++column)
        setColumnWidth(int(column),
                       characters[column] * fontMetrics().averageCharWidth() + cellPaddingPx);
}

void TableView::makeRoomFor(int column, const QStringList& texts)
{
    int width = columnWidth(column);
    for (const QString& text : texts)
        width = std::max(width, fontMetrics().horizontalAdvance(text) + cellPaddingPx);
    setColumnWidth(column, width);
}

void TableView::setWordsWhenEmpty(const QString& words)
{
    m_wordsWhenEmpty = words;
    followEmptiness();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::followEmptiness);
    followEmptiness();
}

bool TableView::isEmpty() const
{
    return !m_wordsWhenEmpty.isEmpty() && model() && model()->rowCount() == 0;
}

void TableView::followEmptiness()
{
    const bool empty = isEmpty();
    horizontalHeader()->setVisible(!empty);
    setHorizontalScrollBarPolicy(empty ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setAccessibleDescription(empty ? m_wordsWhenEmpty : QString{});
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!isEmpty())
        return;
    QPainter painter{viewport()};
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(cellPaddingPx, 0, -cellPaddingPx, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, m_wordsWhenEmpty);
}

QString TableView::rowsAsText() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < model()->rowCount(); ++row)
            rows << row;
    std::ranges::sort(rows);
    QStringList lines{{}};
    QList<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            columns << column;
    QStringList headings;
    for (const int column : columns)
        headings << oneLine(model()->headerData(column, Qt::Horizontal));
    lines[0] = headings.join(QLatin1Char('\t'));
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << oneLine(model()->index(row, column).data());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

bool TableView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        movesInTable(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool TableView::isCut(const QModelIndex& index) const
{
    return fontMetrics().horizontalAdvance(index.data().toString()) + cellPaddingPx >
           visualRect(index).width();
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    if (index.isValid() && isCut(index))
        QToolTip::showText(help->globalPos(), index.data().toString(), this);
    else
        QToolTip::hideText();
    return true;
}

void TableView::sayWhatIsInSight()
{
    if (!model())
        return;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    emit rowsInSightChanged(first, last < 0 ? model()->rowCount() - 1 : last);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    sayWhatIsInSight();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    sayWhatIsInSight();
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    sayWhatIsInSight();
}

} // namespace pactline
