#include "text/diagnostic_words.h"

#include <QCoreApplication>

namespace pactline
{
namespace
{

/// What the core calls types and kinds: looked up at run time, and named here to be translated.
[[maybe_unused]] constexpr const char* words[] = {
    QT_TRANSLATE_NOOP("DiagnosticText", "a text"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a number"),
    QT_TRANSLATE_NOOP("DiagnosticText", "no finite number"),
    QT_TRANSLATE_NOOP("DiagnosticText", "true or false"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a date"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a day such as 2025-10-28"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a less precise date"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a time of day"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a list"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a list of sources"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a source's id"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a table"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a table of events and dates"),
    QT_TRANSLATE_NOOP("DiagnosticText",
                      "a table such as { from = 2019-01-01, until = 2034-01-01 }"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a table under %1"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a text in each language"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a list of names"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a name"),
    QT_TRANSLATE_NOOP("DiagnosticText", "an instrument, or false"),
    QT_TRANSLATE_NOOP("DiagnosticText", "a table of terms and readings"),
    QT_TRANSLATE_NOOP("DiagnosticText", "two numbers"),
    QT_TRANSLATE_NOOP("DiagnosticText", "tables"),
    QT_TRANSLATE_NOOP("DiagnosticText", "tables, each under %1"),
    QT_TRANSLATE_NOOP("DiagnosticText", "something else"),
    QT_TRANSLATE_NOOP("DiagnosticText", "agreement"),
    QT_TRANSLATE_NOOP("DiagnosticText", "party"),
    QT_TRANSLATE_NOOP("DiagnosticText", "group"),
    QT_TRANSLATE_NOOP("DiagnosticText", "instrument"),
    QT_TRANSLATE_NOOP("DiagnosticText", "event"),
    QT_TRANSLATE_NOOP("DiagnosticText", "clause"),
    QT_TRANSLATE_NOOP("DiagnosticText", "term"),
    QT_TRANSLATE_NOOP("DiagnosticText", "series"),
    QT_TRANSLATE_NOOP("DiagnosticText", "line"),
    QT_TRANSLATE_NOOP("DiagnosticText", "chart"),
    QT_TRANSLATE_NOOP("DiagnosticText", "preset"),
    QT_TRANSLATE_NOOP("DiagnosticText", "source"),
    QT_TRANSLATE_NOOP("DiagnosticText", "part"),
    QT_TRANSLATE_NOOP("DiagnosticText", "reading"),
};

} // namespace

QString translatedWord(const QString& word)
{
    const qsizetype bracket = word.indexOf(QLatin1String(" ["));
    if (bracket < 0)
        return QCoreApplication::translate("DiagnosticText", word.toUtf8());
    const QString phrase = word.left(bracket) + QStringLiteral(" %1");
    return QCoreApplication::translate("DiagnosticText", phrase.toUtf8())
        .arg(word.mid(bracket + 1));
}

} // namespace pactline
