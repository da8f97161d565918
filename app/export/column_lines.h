#pragma once

#include "export/figure_column.h"
#include "export/text_lines.h"

namespace pactline
{

/// A figure's details, set in one or several columns of a width: beside the lanes, or below them.
class ColumnSetter
{
public:
    ColumnSetter(FigureColumn column, double width, int columns, PictureStyle style);

    /// The height at which nothing has to be left out.
    double height() const;

    /// In that room; what does not fit is counted, never cut.
    std::vector<TextLine> linesIn(const QRectF& room) const;

private:
    struct Entry {
        QString text;
        bool heading = false;
        bool muted = false;
        bool withNext = false; ///< no column ends behind it
        double gap = 0;        ///< above it, where it does not begin a column
    };

    std::vector<Entry> entries(const std::vector<int>& shown) const;
    std::vector<int> allItems() const;
    double headHeight() const;
    double columnWidth() const;
    double advanceOf(const Entry& entry) const;
    /// What has to have room below each other where that entry goes on at a height.
    double roomFor(const std::vector<Entry>& entries, std::size_t entry) const;
    /// Whether the columns hold the entries at that height.
    bool holds(const std::vector<Entry>& entries, double height) const;
    double leastHeight(const std::vector<Entry>& entries) const;
    std::vector<TextLine> set(const std::vector<Entry>& entries, const QRectF& room,
                              double height) const;

    FigureColumn m_column;
    double m_width;
    int m_columns;
    PictureStyle m_style;
    double m_row;
};

} // namespace pactline
