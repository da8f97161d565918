#include "export/column_lines.h"

#include "export/figure_words.h"
#include "picture/line_breaks.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr double columnGapPx = 20;
constexpr double listGapPx = 9;
constexpr double headGapPx = 6;

} // namespace

ColumnSetter::ColumnSetter(FigureColumn column, double width, int columns, PictureStyle style)
    : m_column(std::move(column)), m_width(width), m_columns(columns), m_style(std::move(style)),
      m_row(QFontMetricsF{m_style.font(TextRole::Body)}.height() + m_style.px(1.5))
{
}

std::vector<int> ColumnSetter::allItems() const
{
    std::vector<int> counts;
    for (const FigureList& list : m_column.lists)
        counts.push_back(int(list.items.size()));
    return counts;
}

double ColumnSetter::columnWidth() const
{
    return (m_width - (m_columns - 1) * m_style.px(columnGapPx)) / m_columns;
}

double ColumnSetter::headHeight() const
{
    const QFont font = m_style.font(TextRole::Heading);
    return QFontMetricsF{font}.height() * double(wrapped(m_column.heading, font, m_width).size()) +
           m_style.px(headGapPx);
}

std::vector<ColumnSetter::Entry> ColumnSetter::entries(const std::vector<int>& shown) const
{
    std::vector<Entry> all;
    const auto add = [&](const QString& text, bool heading, bool muted) {
        const QFont font = m_style.font(heading ? TextRole::Caps : TextRole::Body);
        for (const QString& line : wrapped(text, font, columnWidth()))
            all.push_back({line, heading, muted, true, 0});
        all.back().withNext = heading;
    };
    for (std::size_t i = 0; i < m_column.lists.size(); ++i) {
        const FigureList& list = m_column.lists[i];
        const std::size_t first = all.size();
        add(QLocale{m_style.language}.toUpper(list.heading), true, true);
        all[first].gap = m_style.px(listGapPx);
        for (int item = 0; item < shown[i]; ++item)
            add(list.items[item], false, false);
        if (const int others = int(list.items.size()) - shown[i]; others > 0)
            add(FigureWords::tr("and %n more", nullptr, others), false, true);
    }
    return all;
}

double ColumnSetter::advanceOf(const Entry& entry) const
{
    return entry.heading ? QFontMetricsF{m_style.font(TextRole::Caps)}.height() + m_style.px(3)
                         : m_row;
}

double ColumnSetter::roomFor(const std::vector<Entry>& entries, std::size_t entry) const
{
    double room = advanceOf(entries[entry]);
    for (std::size_t i = entry; entries[i].withNext && i + 1 < entries.size(); ++i)
        room += advanceOf(entries[i + 1]);
    return room;
}

bool ColumnSetter::holds(const std::vector<Entry>& entries, double height) const
{
    int column = 1;
    double y = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const double gap = y > 0 ? entries[i].gap : 0;
        if (y > 0 && y + gap + roomFor(entries, i) > height + 0.01) {
            ++column;
            y = advanceOf(entries[i]);
        } else {
            y += gap + advanceOf(entries[i]);
        }
    }
    return column <= m_columns;
}

double ColumnSetter::leastHeight(const std::vector<Entry>& entries) const
{
    double total = 0;
    for (const Entry& entry : entries)
        total += entry.gap + advanceOf(entry);
    double height = std::max(total / m_columns, 2 * m_row);
    while (!holds(entries, height))
        height += m_row / 2;
    return height;
}

double ColumnSetter::height() const
{
    return headHeight() + leastHeight(entries(allItems()));
}

std::vector<TextLine> ColumnSetter::linesIn(const QRectF& room) const
{
    const double height = room.height() - headHeight();
    std::vector<int> shown = allItems();
    for (int& count : shown)
        count = std::min(count, std::max(int(height / m_row) * m_columns, 0));
    auto fitting = entries(shown);
    while (!holds(fitting, height)) {
        const auto longest = std::ranges::max_element(shown);
        if (longest == shown.end() || *longest == 0)
            return {};
        --*longest;
        fitting = entries(shown);
    }
    return set(fitting, room, m_columns == 1 ? height : leastHeight(fitting));
}

std::vector<TextLine> ColumnSetter::set(const std::vector<Entry>& entries, const QRectF& room,
                                        double height) const
{
    const Palette& palette = *m_style.palette;
    TextColumn head{room.left(), room.top(), m_width};
    head.add(m_column.heading, m_style.font(TextRole::Heading),
             m_column.hypothetical ? palette.hypothesis : palette.text);
    std::vector<TextLine> lines = head.lines();
    double x = room.left();
    double y = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const double gap = y > 0 ? entry.gap : 0;
        if (y > 0 && y + gap + roomFor(entries, i) > height + 0.01) {
            x += columnWidth() + m_style.px(columnGapPx);
            y = 0;
        }
        y += y > 0 ? entry.gap : 0;
        const QFont font = m_style.font(entry.heading ? TextRole::Caps : TextRole::Body);
        lines.push_back({{x, room.top() + headHeight() + y, columnWidth(), advanceOf(entry)},
                         entry.text,
                         font,
                         entry.muted ? palette.secondaryText : palette.text});
        y += advanceOf(entry);
    }
    return lines;
}

} // namespace pactline
