#include "export/text_lines.h"

#include <QPainter>
#include <QRegularExpression>

#include <cmath>

namespace pactline
{

namespace
{

constexpr double widowShare = 0.2;      ///< of the width: a shorter last line looks forgotten
constexpr double leastWidthShare = 0.6; ///< that lines give up so that there is none

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

/// Whether a line may not end between the words: "28 October 2025" stays whole.
bool belongTogether(const QString& word, const QString& next)
{
    static const QRegularExpression dayNumber{QStringLiteral("^\\d{1,2}(er)?$")};
    static const QRegularExpression year{QStringLiteral("^\\d{4}\\W*$")};
    const bool monthNext = dayNumber.match(word).hasMatch() && next.front().isLetter();
    const bool behindMonth = word.back().isLetter() || word.endsWith(QLatin1Char('.'));
    return monthNext || (behindMonth && year.match(next).hasMatch());
}

/// What stands between the places at which a line may end.
QStringList unbrokenWords(const QString& text)
{
    QStringList words;
    QString before;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!before.isEmpty() && belongTogether(before, word))
            words.last() += QLatin1Char(' ') + word;
        else
            words << word;
        before = word;
    }
    return words;
}

QStringList setInLines(const QStringList& words, const QFontMetricsF& metrics, double width)
{
    QStringList lines;
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else if (metrics.horizontalAdvance(word) <= width)
            lines << word;
        else if (word.contains(QLatin1Char(' ')))
            lines += setInLines(word.split(QLatin1Char(' ')), metrics, width);
        else
            lines += brokenUp(word, metrics, width);
    }
    return lines;
}

} // namespace

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    const QFontMetricsF metrics{font};
    const QStringList words = unbrokenWords(text);
    QStringList lines = setInLines(words, metrics, width);
    const auto endsInAWidow = [&](const QStringList& set) {
        return set.size() > 1 && metrics.horizontalAdvance(set.last()) < widowShare * width;
    };
    for (double share = 1; endsInAWidow(lines) && share > leastWidthShare; share -= 0.04) {
        const QStringList narrower = setInLines(words, metrics, share * width);
        if (narrower.size() == lines.size() && !endsInAWidow(narrower))
            lines = narrower;
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
