#pragma once

#include "find/finder.h"
#include "theme/palette.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace pactline
{

/// What was found, line by line: headings of groups and items below them.
class FoundListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(Found found);
    /// The item in that row; null: it is a heading.
    const FoundItem* itemAt(int row) const;
    const FoundGroup& groupAt(int row) const;
    /// The next item's row in that direction, over headings; the same where there is none.
    int itemBeside(int row, int direction) const;
    /// The first item of the group after or before the one of that row.
    int groupBeside(int row, int direction) const;
    int firstItem() const { return itemBeside(-1, 1); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::size_t group;
        std::optional<std::size_t> item; ///< none: the group's heading
    };

    QString spoken(const Row& row) const;

    Found m_found;
    std::vector<Row> m_rows;
};

/// Paints them: what matches is bold and underlined.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FoundDelegate(const FoundListModel& model, const Palette& palette, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& rect, const FoundGroup& group) const;
    void paintItem(QPainter& painter, const QRect& rect, const FoundItem& item) const;

    const FoundListModel& m_model;
    const Palette& m_palette;
};

/// "12", or "40 of 132" where no more are shown.
QString countText(const FoundGroup& group);

} // namespace pactline
