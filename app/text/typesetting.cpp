#include "text/typesetting.h"

namespace pactline
{
namespace
{

constexpr QChar noBreak{0x00A0};
constexpr QChar narrowNoBreak{0x202F};
constexpr QChar openingQuote{0x00AB};
constexpr QChar closingQuote{0x00BB};
constexpr QChar apostrophe{0x2019};

bool isFrench(const QString& language)
{
    return language == QLatin1String("fr");
}

bool isSpace(QChar sign)
{
    return sign == QLatin1Char(' ') || sign == noBreak || sign == narrowNoBreak;
}

/// The sign for per cent, and no place for an argument such as %1 or %n.
bool isPercent(QChar sign, QChar next)
{
    return sign == QLatin1Char('%') && !next.isLetterOrNumber();
}

/// The space that belongs between two signs that one separates.
QChar spaceBetween(QChar before, QChar sign, QChar next)
{
    if (QStringLiteral(";!?").contains(sign) || isPercent(sign, next))
        return narrowNoBreak;
    if (sign == QLatin1Char(':') || sign == closingQuote || before == openingQuote)
        return noBreak;
    return QLatin1Char(' ');
}

} // namespace

QString typeset(const QString& text, const QString& language)
{
    if (!isFrench(language))
        return text;
    QString set = text;
    const auto at = [&](qsizetype i) { return i < set.size() ? set[i] : QChar{}; };
    for (qsizetype i = 1; i + 1 < set.size(); ++i) {
        if (isSpace(set[i])) {
            const QChar wanted = spaceBetween(set[i - 1], set[i + 1], at(i + 2));
            // What somebody kept together stays together.
            if (wanted != QLatin1Char(' '))
                set[i] = wanted;
        } else if (set[i] == QLatin1Char('\'') && set[i - 1].isLetter() && set[i + 1].isLetter()) {
            set[i] = apostrophe;
        }
    }
    return set;
}

QString listed(const QStringList& parts, const QString& language)
{
    return parts.join(isFrench(language) ? QString{narrowNoBreak} + QStringLiteral("; ")
                                         : QStringLiteral("; "));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString labelled(const QString& label, const QString& value, const QString& language)
{
    return label + (isFrench(language) ? QString{noBreak} : QString{}) + QStringLiteral(": ") +
           value;
}

} // namespace pactline
