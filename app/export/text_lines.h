#pragma once

#include "picture/picture_style.h"

#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace pactline
{

/// One line of text, laid out.
struct TextLine {
    QRectF rect;
    QString text;
    QFont font;
    QColor colour;
};

/// Lines set one below the other.
class TextColumn
{
public:
    TextColumn(double left, double top, double width) : m_left(left), m_top(top), m_width(width) {}

    void add(const QString& text, const QFont& font, const QColor& colour);
    void space(double height) { m_top += height; }

    double bottom() const { return m_top; }
    const std::vector<TextLine>& lines() const { return m_lines; }

private:
    double m_left;
    double m_top;
    double m_width;
    std::vector<TextLine> m_lines;
};

void paintTextLines(QPainter& painter, const std::vector<TextLine>& lines);

} // namespace pactline
