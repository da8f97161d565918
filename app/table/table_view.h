#pragma once

#include <QTableView>

namespace pactline
{

/// A table of whole rows: sorted by its headings, with the whole text of a cut cell as its
/// tooltip, and copied as tab-separated text.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// How wide the columns are at first, in characters.
    void setWidths(const std::vector<int>& characters);
    /// Widens a column in which one of these would be cut.
    void makeRoomFor(int column, const QStringList& texts);
    /// What it says in place of headings and rows where it has no row.
    void setWordsWhenEmpty(const QString& words);
    void setModel(QAbstractItemModel* model) override;
    /// Headings and the selected rows, all where none is selected, one a line with tabs between.
    QString rowsAsText() const;

signals:
    /// Other rows can be seen than before.
    void rowsInSightChanged(int first, int last);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void sayWhatIsInSight();
    bool isCut(const QModelIndex& index) const;
    bool isEmpty() const;
    void followEmptiness();

    QString m_wordsWhenEmpty;
};

} // namespace pactline
