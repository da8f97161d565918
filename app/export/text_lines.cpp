#include "export/text_lines.h"

#include <QPainter>

#include <cmath>

namespace pactline
{

namespace
{

/// A word in pieces that are no wider than that.
QStringList brokenUp(const QString& word, const QFontMetricsF& metrics, double width)
{
    QStringList pieces{QString{}};
    for (const QChar letter : word) {
        if (!pieces.last().isEmpty() && metrics.horizontalAdvance(pieces.last() + letter) > width &&
            !letter.isLowSurrogate())
            pieces << QString{};
        pieces.last() += letter;
    }
    return pieces;
}

} // namespace

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    const QFontMetricsF metrics{font};
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else if (metrics.horizontalAdvance(word) <= width)
            lines << word;
        else
            lines += brokenUp(word, metrics, width);
    }
    return lines;
}

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
