#include "text/diagnostic_text.h"

#include "text/belief_text.h"

#include "calendar/date.h"
#include "support/diagnostic_code.h"
#include "text/diagnostic_pattern.h"
#include "text/diagnostic_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace pactline
{
namespace
{

struct DiagnosticText {
    Q_DECLARE_TR_FUNCTIONS(DiagnosticText)
};

QString argument(const Diagnostic& diagnostic, std::size_t index)
{
    return index < diagnostic.arguments.size() ? QString::fromStdString(diagnostic.arguments[index])
                                               : QString{};
}

/// What would be right in place of an unknown name.
QString suggestion(const QString& nearest, const QString& otherwise)
{
    return nearest.isEmpty() ? otherwise : DiagnosticText::tr("did you mean \"%1\"?").arg(nearest);
}

QString noSuchDayText(const QString& text)
{
    const int year = text.section(QLatin1Char('-'), 0, 0).toInt();
    const int month = text.section(QLatin1Char('-'), 1, 1).toInt();
    if (month < 1 || month > 12)
        return DiagnosticText::tr("%1 is not a date; months are numbered from 01 to 12").arg(text);
    const QString language = DiagnosticText::tr("en", "the code of the language you translate to");
    const QString name = QLocale{language}.standaloneMonthName(month);
    return DiagnosticText::tr("%1 is not a day; %2 %3 has %4 days")
        .arg(text, name)
        .arg(year)
        .arg(daysInMonth(year, month));
}

/// Keys at the top level read better without a table's name.
QString sentenceAboutFile(const Diagnostic& diagnostic)
{
    const QString key = argument(diagnostic, 0);
    if (diagnostic.code == DiagnosticCode::UnknownKey)
        return DiagnosticText::tr("a file has no place for \"%1\"; %2")
            .arg(key, suggestion(argument(diagnostic, 2), DiagnosticText::tr("leave it out")));
    if (diagnostic.code == DiagnosticCode::MissingKey && key == QLatin1String("schema"))
        return DiagnosticText::tr("the file does not say its schema; begin it with \"schema = 1\"");
    if (diagnostic.code == DiagnosticCode::MissingKey)
        return DiagnosticText::tr("the file has no [%1]; add that table").arg(key);
    return {};
}

/// What is wrong with a scenario's file as such; other mistakes are those of every file.
QString sentenceAboutScenario(const Diagnostic& diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::NotAFile:
        return DiagnosticText::tr("this is a folder; name a scenario's file, such as early.toml");
    case DiagnosticCode::FileTooLarge:
        return DiagnosticText::tr("the file is larger than %1 MB; no scenario is, so name another")
            .arg(argument(diagnostic, 0));
    case DiagnosticCode::EmptyFile:
        return DiagnosticText::tr("the file is empty; a scenario begins with \"scenario = 1\"");
    case DiagnosticCode::UnsupportedSchema:
        return DiagnosticText::tr("scenarios of version %1 are not known; this program reads "
                                  "version %2, \"scenario = %2\"")
            .arg(argument(diagnostic, 0), argument(diagnostic, 1));
    default:
        return {};
    }
}

/// The first two arguments; words that the core chose speak the reader's language.
QString spokenArgument(const Diagnostic& diagnostic, std::size_t index)
{
    using Code = DiagnosticCode;
    const bool kind =
        index == 0 &&
        (diagnostic.code == Code::MalformedId || diagnostic.code == Code::ReservedId ||
         diagnostic.code == Code::DuplicateId || diagnostic.code == Code::UnknownReference);
    const bool type = index == 1 && diagnostic.code == Code::WrongType;
    const QString text = argument(diagnostic, index);
    return kind || type ? translatedWord(text) : text;
}

QString lastArgument(const Diagnostic& diagnostic)
{
    switch (diagnostic.code) {
    case DiagnosticCode::WrongType:
        return translatedWord(argument(diagnostic, 2));
    case DiagnosticCode::UnknownKey:
        return suggestion(argument(diagnostic, 2), DiagnosticText::tr("leave it out"));
    case DiagnosticCode::UnknownReference:
    case DiagnosticCode::NoSuchReading:
        return suggestion(argument(diagnostic, 2),
                          DiagnosticText::tr("name one that is in the file"));
    default:
        return argument(diagnostic, 2);
    }
}

} // namespace

QString diagnosticSentence(const Diagnostic& diagnostic)
{
    if (argument(diagnostic, 1) == QLatin1String("file")) {
        const QString sentence = sentenceAboutFile(diagnostic);
        if (!sentence.isEmpty())
            return sentence;
    }
    if (argument(diagnostic, 2) == QLatin1String("scenario")) {
        const QString sentence = sentenceAboutScenario(diagnostic);
        if (!sentence.isEmpty())
            return sentence;
    }
    if (diagnostic.code == DiagnosticCode::MalformedBelief)
        return beliefMistakeText(
            {ErrorCode(argument(diagnostic, 1).toInt()), argument(diagnostic, 0).toStdString()});
    if (diagnostic.code == DiagnosticCode::NoSuchDay)
        return noSuchDayText(argument(diagnostic, 0));
    const bool nested = diagnostic.code == DiagnosticCode::EmptyList &&
                        argument(diagnostic, 0).contains(QLatin1Char('.'));
    const QString sentence =
        nested ? DiagnosticText::tr("there is no %1; every table of the kind \"%2\" needs at least "
                                    "one")
               : diagnosticPattern(diagnostic.code);
    // Arguments are put in at once: a percent sign in a file's text is only a character.
    const std::array values{spokenArgument(diagnostic, 0), spokenArgument(diagnostic, 1),
                            lastArgument(diagnostic)};
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() &&
                           sentence[i + 1] >= QLatin1Char('1') &&
                           sentence[i + 1] <= QLatin1Char('3');
        filled +=
            place ? values[std::size_t(sentence[++i].digitValue() - 1)] : QString{sentence[i]};
    }
    return filled;
}

QString diagnosticLine(const QString& file, const Diagnostic& diagnostic)
{
    const QString severity = diagnostic.severity == Severity::Error ? DiagnosticText::tr("error")
                                                                    : DiagnosticText::tr("warning");
    QString place = file;
    if (diagnostic.where.line > 0)
        place += QStringLiteral(":%1:%2").arg(diagnostic.where.line).arg(diagnostic.where.column);
    return QStringLiteral("%1: %2: %3").arg(place, severity, diagnosticSentence(diagnostic));
}

} // namespace pactline
