#include "text/filled_in.h"

#include <QRegularExpression>

namespace pactline
{
namespace
{

/// What stands for a preposition and the article behind it; their first letters may be capitals.
QString contraction(const QString& preposition, const QString& article)
{
    const bool plural = article == QStringLiteral("les");
    if (preposition.toLower() == QStringLiteral("à"))
        return plural ? QStringLiteral("aux") : QStringLiteral("au");
    return plural ? QStringLiteral("des") : QStringLiteral("du");
}

QString withCapitalOf(const QString& word, const QString& model)
{
    return model.front().isUpper() ? word.left(1).toUpper() + word.mid(1) : word;
}

/// The text before a place and what stands in it, joined as French does.
QString joinedInFrench(const QString& before, const QString& value)
{
    static const QRegularExpression preposition{QStringLiteral("(?<![\\w’'])(à|de)([ \\x{a0}])$"),
                                                QRegularExpression::UseUnicodePropertiesOption |
                                                    QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression article{QStringLiteral("^(les?)[ \\x{a0}]")};
    static const QRegularExpression elided{QStringLiteral("(?<![\\w’'])(d|qu)e[ \\x{a0}]$"),
                                           QRegularExpression::UseUnicodePropertiesOption |
                                               QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression vowel{QStringLiteral("^[aeiouàâéèêëîïôöùûü]"),
                                          QRegularExpression::CaseInsensitiveOption};
    const auto place = preposition.match(before);
    const auto its = article.match(value);
    if (place.hasMatch() && its.hasMatch())
        return before.left(place.capturedStart()) +
               withCapitalOf(contraction(place.captured(1), its.captured(1)), place.captured(1)) +
               place.captured(2) + value.mid(its.capturedLength());
    if (const auto word = elided.match(before); word.hasMatch() && vowel.match(value).hasMatch())
        return before.left(word.capturedEnd(1)) + QChar{0x2019} + value;
    return before + value;
}

} // namespace

QString filledIn(const QString& text, const QStringList& values, const QString& language)
{
    static const QRegularExpression place{QStringLiteral("%([1-9])")};
    const bool french = language == QLatin1String("fr");
    QString filled;
    qsizetype behind = 0;
    for (const auto& match : place.globalMatch(text)) {
        filled += text.mid(behind, match.capturedStart() - behind);
        behind = match.capturedEnd();
        const QString value = values.value(match.captured(1).toInt() - 1);
        filled = french ? joinedInFrench(filled, value) : filled + value;
    }
    return filled + text.mid(behind);
}

} // namespace pactline
