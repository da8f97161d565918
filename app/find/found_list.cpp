#include "find/found_list.h"

#include "theme/typography.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int headingHeightPx = 28;
constexpr int itemHeightPx = 42;
constexpr int shortItemHeightPx = 26; ///< of an item without a line below its title
constexpr int marginPx = 16;
constexpr int titleTopPx = 4;
constexpr int contextTopPx = 22;
constexpr int lineHeightPx = 18;
constexpr int asidePx = 200; ///< the most that stands at the right

/// A line whose marked parts are bold and underlined, cut with an ellipsis where it is too long.
void drawMarked(QPainter& painter, const QRect& room, const QString& text,
                const std::vector<Stretch>& marks, TextRole role)
{
    QFont font = fontFor(role);
    font.setWeight(QFont::DemiBold); // cut by the wider type: what is marked must fit as well
    const QString cut = QFontMetrics{font}.elidedText(text, Qt::ElideRight, room.width());
    const int whole = cut == text ? int(text.size()) : int(cut.size()) - 1;
    QTextLayout layout{cut, fontFor(role)};
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch& mark : marks) {
        if (mark.from >= whole)
            break;
        QTextLayout::FormatRange format;
        format.start = mark.from;
        format.length = std::min(mark.length, whole - mark.from);
        format.format.setFontWeight(QFont::DemiBold);
        format.format.setFontUnderline(true);
        formats << format;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(&painter,
                QPointF{double(room.left()), room.top() + (room.height() - line.height()) / 2});
}

} // namespace

QString countText(const FoundGroup& group)
{
    const QString all = QLocale{}.toString(qulonglong(group.count));
    if (group.items.size() == group.count)
        return all;
    return FoundListModel::tr("%1 of %2", "shown, found")
        .arg(QLocale{}.toString(qulonglong(group.items.size())), all);
}

void FoundListModel::show(Found found)
{
    beginResetModel();
    m_found = std::move(found);
    m_rows.clear();
    for (std::size_t i = 0; i < m_found.groups.size(); ++i) {
        m_rows.push_back({i, std::nullopt});
        for (std::size_t j = 0; j < m_found.groups[i].items.size(); ++j)
            m_rows.push_back({i, j});
    }
    endResetModel();
}

const FoundItem* FoundListModel::itemAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || !m_rows[std::size_t(row)].item)
        return nullptr;
    const Row& place = m_rows[std::size_t(row)];
    return &m_found.groups[place.group].items[*place.item];
}

const FoundGroup& FoundListModel::groupAt(int row) const
{
    return m_found.groups[m_rows[std::size_t(row)].group];
}

int FoundListModel::itemBeside(int row, int direction) const
{
    for (int next = row + direction; next >= 0 && next < int(m_rows.size()); next += direction)
        if (itemAt(next))
            return next;
    return row;
}

int FoundListModel::groupBeside(int row, int direction) const
{
    if (m_rows.empty() || row < 0)
        return row;
    const auto count = std::ptrdiff_t(m_found.groups.size());
    const auto group = std::ptrdiff_t(m_rows[std::size_t(row)].group);
    const auto wanted = std::size_t((group + direction + count) % count);
    const auto found = std::ranges::find(m_rows, wanted, &Row::group);
    return itemBeside(int(found - m_rows.begin()), 1);
}

int FoundListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString FoundListModel::spoken(const Row& row) const
{
    const FoundGroup& group = m_found.groups[row.group];
    if (!row.item)
        return group.heading + QStringLiteral(", ") + countText(group);
    const FoundItem& item = group.items[*row.item];
    QStringList parts{item.title};
    for (const QString& part : {item.context, item.aside})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

QVariant FoundListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == Qt::AccessibleTextRole)
        return spoken(row);
    if (role != Qt::DisplayRole)
        return {};
    const FoundGroup& group = m_found.groups[row.group];
    return row.item ? group.items[*row.item].title : group.heading;
}

Qt::ItemFlags FoundListModel::flags(const QModelIndex& index) const
{
    // What cannot be done now can still be read about: it is painted grey, and says why.
    const Qt::ItemFlags line = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return itemAt(index.row()) ? line | Qt::ItemIsSelectable : line;
}

FoundDelegate::FoundDelegate(const FoundListModel& model, const Palette& palette, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_palette(palette)
{
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const FoundItem* item = m_model.itemAt(index.row());
    if (!item)
        return {100, scaledPx(headingHeightPx)};
    return {100, scaledPx(item->context.isEmpty() ? shortItemHeightPx : itemHeightPx)};
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    if (const FoundItem* item = m_model.itemAt(index.row())) {
        if (option.state.testFlag(QStyle::State_Selected)) {
            // A bar besides the tint: not by colour alone.
            painter->fillRect(option.rect, m_palette.selection);
            painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}},
                              m_palette.firstParty);
        }
        paintItem(*painter, option.rect, *item);
    } else {
        paintHeading(*painter, option.rect, m_model.groupAt(index.row()));
    }
    painter->restore();
}

void FoundDelegate::paintHeading(QPainter& painter, const QRect& rect,
                                 const FoundGroup& group) const
{
    painter.setFont(fontFor(TextRole::Caps));
    painter.setPen(m_palette.secondaryText);
    const QRect room = rect.adjusted(marginPx, 6, -marginPx, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, group.heading.toUpper());
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, countText(group));
}

void FoundDelegate::paintItem(QPainter& painter, const QRect& rect, const FoundItem& item) const
{
    const QFontMetrics small{fontFor(TextRole::Small)};
    const QString aside = small.elidedText(item.aside, Qt::ElideRight, scaledPx(asidePx));
    const QRect title{rect.left() + marginPx, rect.top() + scaledPx(titleTopPx),
                      rect.width() - 2 * marginPx -
                          (aside.isEmpty() ? 0 : small.horizontalAdvance(aside) + marginPx),
                      scaledPx(lineHeightPx)};
    painter.setPen(item.enabled ? m_palette.text : m_palette.secondaryText);
    drawMarked(painter, title, item.title, item.titleMarks, TextRole::Body);
    painter.setPen(m_palette.secondaryText);
    const QRect context{rect.left() + marginPx, rect.top() + scaledPx(contextTopPx),
                        rect.width() - 2 * marginPx, scaledPx(lineHeightPx) - 2};
    drawMarked(painter, context, item.context, item.contextMarks, TextRole::Small);
    painter.setFont(fontFor(TextRole::Small));
    painter.drawText(QRect{rect.left(), title.top(), rect.width() - marginPx, title.height()},
                     Qt::AlignRight | Qt::AlignVCenter, aside);
}

} // namespace pactline
