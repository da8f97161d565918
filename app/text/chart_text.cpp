#include "text/chart_text.h"

#include "support/overloaded.h"
#include "text/date_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace pactline
{
namespace
{

constexpr int digits = 10; ///< behind them is what sums of fractions leave
constexpr double noFraction = 1e-9;
constexpr double halfATenth = 0.05;

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QString magnitude(double value, const QString& language)
{
    const double rounded = QString::number(std::abs(value), 'g', digits).toDouble();
    return QLocale{language}.toString(rounded, 'f', QLocale::FloatingPointShortest);
}

QString withSign(double value, const QString& text)
{
    return value < 0 ? QStringLiteral("−") + text : text;
}

QString filledIn(QString format, double value, const QString& language)
{
    format.replace(QLatin1Char('#'), magnitude(value, language));
    return withSign(value, typeset(format, language));
}

/// The date, with months written as `write` does.
template <typename Write>
QString stretchText(const SeriesPoint& point, const Write& write)
{
    using Precision = PartialDate::Precision;
    if (!point.from || *point.from == point.date)
        return write(point.date);
    const Date from = point.from->firstDay();
    const Date behind = point.date.dayAfter();
    const bool about = point.from->approximate() || point.date.approximate();
    const bool wholeMonths = from.dayOfMonth() == 1 && behind.dayOfMonth() == 1;
    if (wholeMonths && from.month() == 1 && plusMonths(from, 12) == behind)
        return write(PartialDate{from, Precision::Year, about});
    if (!wholeMonths)
        return ChartText::tr("%1 – %2", "from, to").arg(write(*point.from), write(point.date));
    return ChartText::tr("%1 – %2", "from, to")
        .arg(write(PartialDate{from, Precision::Month, point.from->approximate()}),
             write(PartialDate{behind.plusDays(-1), Precision::Month, point.date.approximate()}));
}

} // namespace

QString chartTitle(const Agreement& agreement, const ChartChoice& choice, const QString& language)
{
    return std::visit(
        Overloaded{
            [](NoChart) { return ChartText::tr("No chart"); },
            [](InForceChart) { return ChartText::tr("Clauses in force, by party"); },
            [&](FileChart chart) {
                return localized(agreement.charts[chart.index].title, language);
            },
            [&](SeriesIndex series) { return localized(agreement[series].title, language); },
        },
        choice);
}

QString plainNumber(double value, const QString& language)
{
    return withSign(value, magnitude(value, language));
}

QString numberText(const LocalizedText& format, double value, const QString& language)
{
    return filledIn(localized(format, language), value, language);
}

QString valueText(const SeriesLine& line, double value, const QString& language)
{
    if (!line.format.empty())
        return numberText(line.format, value, language);
    return filledIn(QString::fromStdString(line.prefix) + QLatin1Char('#') +
                        QString::fromStdString(line.suffix),
                    value, language);
}

QString pointValueText(const SeriesLine& line, const SeriesPoint& point, const QString& language)
{
    const QString value = valueText(line, point.value, language);
    return point.approximate ? QStringLiteral("≈ ") + value : value;
}

QString pointDateText(const SeriesPoint& point, const QString& language)
{
    return stretchText(point,
                       [&](const PartialDate& date) { return shortDateText(date, language); });
}

QString longPointDateText(const SeriesPoint& point, const QString& language)
{
    return stretchText(point, [&](const PartialDate& date) { return dateText(date, language); });
}

QString shortTitle(const SeriesLine& line, const QString& language)
{
    return localized(line.shortTitle.empty() ? line.title : line.shortTitle, language);
}

QString readOutText(const SeriesLine& line, const ReadOut& readOut, const QString& language)
{
    const SeriesPoint& point = line.points[readOut.point];
    const QString text =
        ChartText::tr("%1: %2", "a line, its number")
            .arg(localized(line.title, language), pointValueText(line, point, language));
    const bool ofTheDay =
        readOut.age == ReadOut::Age::OfTheDay && line.kind != SeriesLine::Kind::Periods;
    return ofTheDay ? text : text + QStringLiteral(", ") + pointDateText(point, language);
}

QString pointTip(const Agreement& agreement, const PointIndex& index, const QString& language)
{
    const SeriesLine& line = agreement.lineOf(index);
    const SeriesPoint& point = agreement[index];
    QStringList lines{localized(line.title, language),
                      pointValueText(line, point, language) + QStringLiteral(" · ") +
                          longPointDateText(point, language),
                      standingText(point.standing)};
    if (!point.note.empty())
        lines << localized(point.note, language);
    return lines.join(QLatin1Char('\n'));
}

QString shareText(const Beneficiary& who, const Agreement& agreement, const QString& language)
{
    if (const auto* party = std::get_if<PartyIndex>(&who))
        return localized(agreement[*party].name, language);
    switch (std::get<Collective>(who)) {
    case Collective::Both:
        return ChartText::tr("both", "whom clauses benefit");
    case Collective::Neither:
        return ChartText::tr("neither", "whom clauses benefit");
    }
    return {};
}

QString countText(double count, const QString& language)
{
    const double whole = std::round(count);
    const bool nearlyWhole = std::abs(count - whole) < halfATenth;
    const QString number =
        QLocale{language}.toString(nearlyWhole ? whole : count, 'f', nearlyWhole ? 0 : 1);
    return std::abs(count - whole) < noFraction ? number : QStringLiteral("≈\u00A0") + number;
}

QString shareCountText(const Beneficiary& who, double count, const Agreement& agreement,
                       const QString& language)
{
    return ChartText::tr("%1 %2", "a number of clauses, whom they benefit")
        .arg(countText(count, language), shareText(who, agreement, language));
}

std::vector<Beneficiary> sharesIn(const Balance& balance, std::vector<Beneficiary> shares)
{
    std::erase_if(shares, [&](const Beneficiary& who) { return balance.of(who) < noFraction; });
    return shares;
}

QString expectedText()
{
    return ChartText::tr("expected: ", "before numbers of clauses");
}

QString nothingInForceText()
{
    return ChartText::tr("nothing in force");
}

QString balanceText(const ChartData& data, Date day, const Agreement& agreement,
                    const QString& language)
{
    const Balance& balance = balanceIn(data.balance, day);
    QStringList parts;
    for (const Beneficiary& who : sharesIn(balance, data.shares))
        parts << shareCountText(who, balance.of(who), agreement, language);
    if (parts.isEmpty())
        return nothingInForceText();
    const QString all = parts.join(QStringLiteral(" · "));
    return data.expected ? expectedText() + all : all;
}

} // namespace pactline
