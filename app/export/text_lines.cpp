#include "export/text_lines.h"

#include "picture/line_breaks.h"

#include <QFontMetricsF>
#include <QPainter>

namespace pactline
{

void TextColumn::add(const QString& text, const QFont& font, const QColor& colour)
{
    const QFontMetricsF metrics{font};
    for (const QString& line : wrapped(text, font, m_width)) {
        const double advance = metrics.horizontalAdvance(line);
        m_lines.push_back({{m_left, m_top, advance, metrics.height()}, line, font, colour});
        m_top += metrics.height();
    }
}

void paintTextLines(QPainter& painter, const std::vector<TextLine>& lines)
{
    for (const TextLine& line : lines) {
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(line.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line.text);
    }
}

} // namespace pactline
