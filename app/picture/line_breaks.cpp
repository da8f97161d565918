#include "picture/line_breaks.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

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
    static const QRegularExpression dayNumber{QStringLiteral("(^|\\x{00A0})\\d{1,2}(er)?$")};
    static const QRegularExpression year{QStringLiteral("^\\d{4}\\W*$")};
    const auto isDayNumber = [&] {
        const bool perhaps = word.back().isDigit() || word.endsWith(QLatin1String("er"));
        return perhaps && dayNumber.match(word).hasMatch();
    };
    const auto isYear = [&] { return next.front().isDigit() && year.match(next).hasMatch(); };
    const bool endsLikeMonth = word.back().isLetter() || word.endsWith(QLatin1Char('.'));
    return (next.front().isLetter() && isDayNumber()) || (endsLikeMonth && isYear());
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

/// Measures every word once, however often they are set.
class LineSetter
{
public:
    LineSetter(const QStringList& words, const QFontMetricsF& metrics)
        : m_metrics(metrics), m_space(metrics.horizontalAdvance(QLatin1Char(' ')))
    {
        for (const QString& word : words)
            m_words.push_back({word, metrics.horizontalAdvance(word)});
    }

    /// The last of the widths is that of all further lines, too.
    QStringList set(std::span<const double> widths) const
    {
        QStringList lines;
        double right = 0;
        const auto widthOf = [&](qsizetype line) {
            return widths[std::min(std::size_t(line), widths.size() - 1)];
        };
        for (const Word& word : m_words) {
            if (!lines.isEmpty() && right + m_space + word.width <= widthOf(lines.size() - 1)) {
                lines.last() += QLatin1Char(' ') + word.text;
                right += m_space + word.width;
                continue;
            }
            const double width = widthOf(lines.size());
            lines += word.width <= width ? QStringList{word.text} : inPieces(word.text, width);
            right =
                lines.last() == word.text ? word.width : m_metrics.horizontalAdvance(lines.last());
        }
        return lines;
    }

private:
    struct Word {
        QString text;
        double width = 0;
    };

    /// At its spaces, where it is a day that should have stayed whole.
    QStringList inPieces(const QString& word, double width) const
    {
        return word.contains(QLatin1Char(' '))
                   ? LineSetter{word.split(QLatin1Char(' ')), m_metrics}.set({&width, 1})
                   : brokenUp(word, m_metrics, width);
    }

    QFontMetricsF m_metrics;
    double m_space;
    std::vector<Word> m_words;
};

} // namespace

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    const QFontMetricsF metrics{font};
    const LineSetter setter{unbrokenWords(text), metrics};
    QStringList lines = setter.set({&width, 1});
    const auto endsInAWidow = [&](const QStringList& set) {
        return set.size() > 1 && metrics.horizontalAdvance(set.last()) < widowShare * width;
    };
    for (double share = 1; endsInAWidow(lines) && share > leastWidthShare; share -= 0.04) {
        const double less = share * width;
        const QStringList narrower = setter.set({&less, 1});
        if (narrower.size() == lines.size() && !endsInAWidow(narrower))
            lines = narrower;
    }
    return lines;
}

std::optional<QStringList> wrappedWithin(const QString& text, const QFont& font,
                                         std::span<const double> widths)
{
    const QStringList words = unbrokenWords(text);
    const QStringList lines = LineSetter{words, QFontMetricsF{font}}.set(widths);
    const bool whole =
        !lines.isEmpty() && lines.join(QLatin1Char(' ')) == words.join(QLatin1Char(' '));
    return whole && std::size_t(lines.size()) <= widths.size() ? std::optional{lines}
                                                               : std::nullopt;
}

} // namespace pactline
