#include "text/date_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <cstdlib>

namespace pactline
{
namespace
{

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QDate qtDate(Date day)
{
    return QDate{day.year(), day.month(), day.dayOfMonth()};
}

QString withMonth(Date day, const QString& language, const QString& monthFormat)
{
    const QLocale locale{language};
    const QString month = locale.toString(qtDate(day), monthFormat);
    const bool firstInFrench = language == QLatin1String("fr") && day.dayOfMonth() == 1;
    const QString number =
        QString::number(day.dayOfMonth()) + (firstInFrench ? QStringLiteral("er") : QString{});
    return QStringLiteral("%1 %2 %3").arg(number, month, QString::number(day.year()));
}

QString monthText(Date day, const QString& language, const QString& monthFormat)
{
    return QLocale{language}.toString(qtDate(day), monthFormat) + QLatin1Char(' ') +
           QString::number(day.year());
}

QString quarterText(Date day)
{
    return DateText::tr("Q%1 %2", "a quarter: number, year")
        .arg((day.month() - 1) / 3 + 1)
        .arg(day.year());
}

QString precise(const PartialDate& date, const QString& language, const QString& monthFormat)
{
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return withMonth(date.firstDay(), language, monthFormat);
    case PartialDate::Precision::Month:
        return monthText(date.firstDay(), language, monthFormat);
    case PartialDate::Precision::Quarter:
        return quarterText(date.firstDay());
    case PartialDate::Precision::Year:
        return QString::number(date.firstDay().year());
    }
    return {};
}

QString approximated(const PartialDate& date, const QString& text)
{
    return date.approximate() ? DateText::tr("about %1", "an approximate date").arg(text) : text;
}

std::optional<PartialDate> dayFrom(const QDate& date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return std::nullopt;
    return PartialDate{Date{std::chrono::year{date.year()} / date.month() / date.day()}};
}

std::optional<PartialDate> readWords(const QString& typed, const QLocale& locale)
{
    for (const char* format : {"d MMMM yyyy", "d MMM yyyy", "d MMM. yyyy", "MMMM d yyyy",
                               "MMM d yyyy", "d/M/yyyy", "d.M.yyyy"})
        if (const auto day = dayFrom(locale.toDate(typed, QLatin1String(format))))
            return day;
    for (const char* format : {"MMMM yyyy", "MMM yyyy", "MMM. yyyy"})
        if (const auto day = dayFrom(locale.toDate(typed, QLatin1String(format))))
            return PartialDate{day->firstDay(), PartialDate::Precision::Month, false};
    return std::nullopt;
}

/// "Q3 2028", "T3 2028".
std::optional<PartialDate> readQuarter(const QString& typed)
{
    static const QRegularExpression quarter{QStringLiteral("^[QT]([1-4]) (\\d{4})$"),
                                            QRegularExpression::CaseInsensitiveOption};
    const auto match = quarter.match(typed);
    if (!match.hasMatch() || match.captured(2).toInt() < 1)
        return std::nullopt;
    const auto first = unsigned(match.captured(1).toInt() * 3 - 2);
    const Date day{std::chrono::year{match.captured(2).toInt()} / std::chrono::month{first} / 1};
    return PartialDate{day, PartialDate::Precision::Quarter, false};
}

} // namespace

QString dayText(Date day, const QString& language)
{
    return withMonth(day, language, QStringLiteral("MMMM"));
}

QString shortDayText(Date day, const QString& language)
{
    return withMonth(day, language, QStringLiteral("MMM"));
}

QString dateText(const PartialDate& date, const QString& language)
{
    return approximated(date, precise(date, language, QStringLiteral("MMMM")));
}

QString dateBehindWord(const PartialDate& date, const QString& language)
{
    const QString text = dateText(date, language);
    return date.exact() ? DateText::tr("%1", "a day behind a preposition").arg(text) : text;
}

QString shortDateText(const PartialDate& date, const QString& language)
{
    return approximated(date, precise(date, language, QStringLiteral("MMM")));
}

QString lastDayText(Date until, const QString& language)
{
    return dayText(until.plusDays(-1), language);
}

QString endText(const PartialDate& firstDayOut, const QString& language)
{
    if (firstDayOut.exact())
        return DateText::tr("through %1", "a last day")
            .arg(lastDayText(firstDayOut.firstDay(), language));
    return DateText::tr("until %1", "a month or a year, or about then")
        .arg(dateText(firstDayOut, language));
}

QString shortEndText(const PartialDate& firstDayOut, const QString& language)
{
    return firstDayOut.exact() ? shortDayText(firstDayOut.firstDay().plusDays(-1), language)
                               : shortDateText(firstDayOut, language);
}

QString delayText(const Delay& delay)
{
    switch (delay.unit) {
    case Delay::Unit::Days:
        return DateText::tr("%n day(s)", nullptr, delay.count);
    case Delay::Unit::Weeks:
        return DateText::tr("%n week(s)", nullptr, delay.count);
    case Delay::Unit::Months:
        return DateText::tr("%n month(s)", nullptr, delay.count);
    case Delay::Unit::Years:
        return DateText::tr("%n year(s)", nullptr, delay.count);
    }
    return {};
}

QString distanceText(Date from, Date to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    const bool whole = from.dayOfMonth() == to.dayOfMonth() && months != 0;
    const int count = whole ? months : to.dayNumber() - from.dayNumber();
    const Delay length{std::abs(count), whole ? Delay::Unit::Months : Delay::Unit::Days};
    const QString sign = count < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + delayText(length);
}

std::optional<PartialDate> readDate(const QString& typed, const QString& language)
{
    QString text = typed.simplified(); // and so without no-break spaces
    static const QRegularExpression ordinal{QStringLiteral("^(\\d{1,2})(er|st|nd|rd|th)\\b")};
    static const QRegularExpression about{QStringLiteral("^(?:about|around|vers|environ) "),
                                          QRegularExpression::CaseInsensitiveOption};
    if (const auto word = about.match(text); word.hasMatch()) {
        const auto date = readDate(text.mid(word.capturedEnd()), language);
        return date ? std::optional{PartialDate{date->firstDay(), date->precision(), true}} : date;
    }
    if (const auto iso = parsePartialDate(text.toStdString()))
        return *iso;
    if (const auto quarter = readQuarter(text))
        return quarter;
    text.replace(ordinal, QStringLiteral("\\1")).remove(QLatin1Char(','));
    if (const auto read = readWords(text, QLocale{language}))
        return read;
    return readWords(text, QLocale{QLocale::English});
}

} // namespace pactline
