#include "text/belief_reading.h"

#include "support/overloaded.h"
#include "text/belief_text.h"
#include "text/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace pactline
{
namespace
{

struct BeliefReading {
    Q_DECLARE_TR_FUNCTIONS(BeliefReading)
};

// What follows reads both languages whichever is set: who writes French may still paste English.

QRegularExpression expressionFor(const QString& pattern)
{
    return QRegularExpression{pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption};
}

Error unread(ErrorCode code, const QString& text)
{
    return {code, text.toStdString()};
}

/// One kind of space, of apostrophe and of dash.
QString plain(const QString& typed)
{
    QString text = typed;
    text.replace(QChar{0x00A0}, QLatin1Char(' ')).replace(QChar{0x202F}, QLatin1Char(' '));
    text.replace(QChar{0x2019}, QLatin1Char('\'')).replace(QStringLiteral("…"), QString{".."});
    text.replace(QChar{0x2013}, QStringLiteral("..")).replace(QChar{0x2014}, QString{".."});
    return text.simplified();
}

struct SaidShare {
    const char* words;
    double share;
};

// NOLINTBEGIN(readability-magic-numbers): the words say what the numbers are.
const std::array<SaidShare, 8> saidShares{{
    {"three quarters|trois quarts|3 chances? sur 4", 0.75},
    {"two thirds|(?:les )?deux tiers", 2.0 / 3},
    {"(?:a |one )?half|(?:la )?moitié|(?:the )?median|(?:la )?médiane|even odds|"
     "one chance in two|une chance sur deux|one in two",
     0.5},
    {"(?:a |one )?third|(?:un )?tiers|one chance in three|une chance sur trois|one in three",
     1.0 / 3},
    {"(?:a |one )?quarter|(?:un )?quart|one chance in four|une chance sur quatre|one in four",
     0.25},
    {"(?:a |one )?fifth|(?:un )?cinquième|one chance in five|une chance sur cinq|one in five", 0.2},
    {"(?:a |one )?tenth|(?:un )?dixième|one chance in ten|une chance sur dix|one in ten", 0.1},
    {"one percent|one per cent|un pour cent", 0.01},
}};
// NOLINTEND(readability-magic-numbers)

const QString percentPattern =
    QStringLiteral("(\\d+(?:[.,]\\d+)?)\\s*(?:%|percent\\b|per cent\\b|pour cent\\b)");
const QString ratioPattern =
    QStringLiteral("(\\d+)\\s*(?:chances?\\s*)?(?:in|out of|sur)\\s*(\\d+)\\b");

/// Takes what the pattern finds out of the text.
QRegularExpressionMatch taken(QString& text, const QString& pattern)
{
    const auto match = expressionFor(pattern).match(text);
    if (match.hasMatch())
        text = (text.left(match.capturedStart()) + QLatin1Char(' ') + text.mid(match.capturedEnd()))
                   .simplified();
    return match;
}

/// Takes the share out of a text, wherever it stands at its beginning or its end.
std::optional<double> takeShare(QString& text)
{
    for (const QString& place : {QStringLiteral("^(?:%1)"), QStringLiteral("(?:%1)$")}) {
        if (const auto percent = taken(text, place.arg(percentPattern)); percent.hasMatch())
            return percent.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble() / 100;
        if (const auto ratio = taken(text, place.arg(ratioPattern));
            ratio.hasMatch() && ratio.captured(2).toInt() > 0)
            return ratio.captured(1).toDouble() / ratio.captured(2).toDouble();
        for (const SaidShare& said : saidShares) {
            const QString pattern =
                QStringLiteral("\\b(?:%1)\\b").arg(QString::fromUtf8(said.words));
            if (taken(text, place.arg(pattern)).hasMatch())
                return said.share;
        }
    }
    return std::nullopt;
}

/// The first of the month that lies so many months into the year.
PartialDate monthOf(Date year, int months)
{
    return {plusMonths(year, months), PartialDate::Precision::Month, false};
}

/// The day from which on something is no longer part of the date, as coarsely as it can be said.
PartialDate behind(const PartialDate& date)
{
    return PartialDate{date.dayAfter(), date.precision(), date.approximate()};
}

/// A date before whose first day something lies: "mid 2028" is July 2028, "the end of 2028" 2029.
std::optional<PartialDate> readBound(const QString& typed, const QString& language)
{
    QString text = typed;
    constexpr int early = 3; // months of a year
    constexpr int middle = 6;
    constexpr int late = 9;
    static const QString joint = QStringLiteral("(?:[ -](?:of |de |d')?)");
    const auto year = [&](const QString& pattern) -> std::optional<PartialDate> {
        QString rest = text;
        if (!taken(rest, QStringLiteral("^(?:the |la |le )?(?:%1)%2").arg(pattern, joint))
                 .hasMatch())
            return std::nullopt;
        return readDate(rest, language);
    };
    const auto inYear = [&](const QString& pattern, int months) -> std::optional<PartialDate> {
        const auto date = year(pattern);
        if (!date || date->precision() != PartialDate::Precision::Year)
            return std::nullopt;
        return monthOf(date->firstDay(), months);
    };
    if (const auto date = readDate(text, language))
        return date;
    if (const auto end = year(QStringLiteral("end|fin")))
        return behind(*end);
    if (const auto start = year(QStringLiteral("beginning|start|début")))
        return start;
    if (const auto date = inYear(QStringLiteral("early"), early))
        return date;
    if (const auto date = inYear(QStringLiteral("mid|middle|mi|milieu"), middle))
        return date;
    return inYear(QStringLiteral("late"), late);
}

bool hasWord(QString& text, const QString& pattern)
{
    return taken(text, QStringLiteral("\\b(?:%1)\\b").arg(pattern)).hasMatch();
}

/// Reads a belief part by part, as a person lists them; the first mistake stays.
class SaidBelief
{
public:
    explicit SaidBelief(const QString& language) : m_language(language) {}

    Result<Belief> read(const QString& typed)
    {
        for (const QString& part : partsOf(typed)) {
            readPart(part);
            if (m_error)
                return failure(*m_error);
        }
        if (!m_hasDays)
            return failure(unread(ErrorCode::MalformedBelief, typed));
        if (!m_points.empty()) {
            const auto points = inOrder(std::move(m_points));
            if (!points)
                return failure(points.error());
            m_belief.days = *points;
        }
        if (const auto mistake = mistakeIn(m_belief))
            return failure(*mistake);
        return m_belief;
    }

private:
    /// Commas also stand inside numbers and dates: 12,5 % and March 15, 2029.
    static QStringList partsOf(QString text)
    {
        text.replace(expressionFor("\\b(?:between|entre) (.+?) (?:and|et) "),
                     QStringLiteral("\\1.."));
        text.replace(expressionFor("(?<![\\d])(\\d{1,2}),(\\d{1,2})(?=\\s*(?:%|per|pour))"),
                     QStringLiteral("\\1.\\2"));
        text.replace(expressionFor("(\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?), (\\d{4})"),
                     QStringLiteral("\\1 \\2"));
        static const auto comma =
            expressionFor("\\s*(?:[,;·]|\\bthen\\b|\\bpuis\\b|\\band\\b|\\bet\\b)\\s*");
        return text.split(comma, Qt::SkipEmptyParts);
    }

    void readPart(const QString& part)
    {
        static const auto evenly =
            expressionFor("^(?:each|all|every|tous|chaque)\\b.*(?:likely|probables?)$");
        if (evenly.match(part).hasMatch())
            return;
        QString rest = part;
        if (hasWord(rest, QStringLiteral("not[- ]before|pas avant")))
            return readNotBefore(part, rest);
        const auto share = takeShare(rest);
        if (share && *share > 1)
            m_error = unread(ErrorCode::ShareOutOfRange, part);
        else if (hasWord(rest, QStringLiteral("never(?: happens)?|jamais")))
            readNever(part, share);
        else if (share)
            readPoint(part, *share, rest);
        else
            readRange(part);
    }

    void readNotBefore(const QString& part, QString rest)
    {
        const auto date = readBound(withoutLead(rest), m_language);
        if (!date)
            m_error = unread(ErrorCode::MalformedDate, withoutLead(rest));
        else if (m_belief.notBefore)
            m_error = unread(ErrorCode::BeliefPartTwice, part);
        m_belief.notBefore = date;
    }

    void readNever(const QString& part, std::optional<double> share)
    {
        if (!share)
            m_error = unread(ErrorCode::MalformedShare, part);
        else if (m_hasNever)
            m_error = unread(ErrorCode::BeliefPartTwice, part);
        m_hasNever = true;
        m_belief.never = share.value_or(0);
    }

    void readPoint(const QString& part, double share, const QString& rest)
    {
        const auto date = readBound(withoutLead(rest), m_language);
        if (!date)
            m_error = rest.isEmpty() ? unread(ErrorCode::MalformedBelief, part)
                                     : unread(ErrorCode::MalformedDate, withoutLead(rest));
        else if (std::holds_alternative<BeliefRange>(m_belief.days))
            m_error = unread(ErrorCode::BeliefsMixed, part);
        else
            m_points.push_back({{share, *date}, part});
        m_hasDays = true;
    }

    void readRange(const QString& part)
    {
        static const auto lead =
            expressionFor("^(?:any day |some day |n'importe quel jour |un jour quelconque )?"
                          "(?:from |between |entre |de |du |d')?");
        static const auto joint = expressionFor(
            "\\s*(?:\\.\\.|-|\\s(?:to|until|till|through|à|au|jusqu'(?:à|en|au))\\s)\\s*");
        QString text = part;
        text.remove(lead).remove(expressionFor(" (?:inclus|included)$"));
        for (auto all = joint.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            const auto from = readDate(text.left(match.capturedStart()), m_language);
            const auto through = readDate(text.mid(match.capturedEnd()), m_language);
            if (from && through)
                return takeRange(part, {*from, *through});
        }
        m_error = unread(ErrorCode::MalformedBelief, part);
    }

    void takeRange(const QString& part, const BeliefRange& range)
    {
        if (m_hasDays)
            m_error = unread(ErrorCode::BeliefsMixed, part);
        else if (range.through.dayAfter() <= range.from.firstDay())
            m_error = unread(ErrorCode::RangeBackwards, part);
        m_belief.days = range;
        m_hasDays = true;
    }

    /// Without the word that joins a share to its date.
    static QString withoutLead(const QString& text)
    {
        static const auto lead = expressionFor(
            "^(?:[:=]|chance|probability|(?:that )?it (?:comes|happens)|by then|by|before|in|until|"
            "till|on|avant|d'ici(?: à| au| le| "
            "la)?|jusqu'(?:à|en|au)|en|à|au|le)(?:\\s+|$|(?<=[:=]))");
        QString rest = text.trimmed();
        for (auto match = lead.match(rest); match.hasMatch(); match = lead.match(rest))
            rest = rest.mid(match.capturedEnd()).trimmed();
        static const auto colon = expressionFor("\\s*[:=]$");
        return rest.remove(colon);
    }

    QString m_language;
    Belief m_belief;
    std::vector<TypedPoint> m_points;
    bool m_hasDays = false;
    bool m_hasNever = false;
    std::optional<Error> m_error;
};

/// A unit of time as a person writes it, or nothing.
std::optional<Delay::Unit> unitOf(const QString& word)
{
    const std::pair<const char*, Delay::Unit> known[] = {
        {"^(?:days?|jours?|d|j)$", Delay::Unit::Days},
        {"^(?:weeks?|semaines?|w)$", Delay::Unit::Weeks},
        {"^(?:months?|mois|m)$", Delay::Unit::Months},
        {"^(?:years?|ans?|années?|y|a)$", Delay::Unit::Years}};
    for (const auto& [pattern, unit] : known)
        if (expressionFor(QString::fromUtf8(pattern)).match(word).hasMatch())
            return unit;
    return std::nullopt;
}

/// The core's own reading decides what may be believed of a delay.
Result<FollowerWhen> checkedDelays(const Delay& shortest, const Delay& longest)
{
    const auto read = parseBelief("+" + toText(shortest) + "..+" + toText(longest));
    if (!read)
        return failure(read.error());
    return FollowerWhen{std::get<DelayRange>(std::get<FollowerBelief>(*read).when)};
}

Result<FollowerWhen> readDelays(const QString& text)
{
    static const auto delays =
        expressionFor("^\\+?\\s*(?:from |between |de |entre )?(\\d{1,5})\\s*([\\p{L}]*)\\s*"
                      "(?:(?:\\.\\.|-|to|and|à|et)\\s*\\+?\\s*(\\d{1,5})\\s*([\\p{L}]+))?"
                      "(?:\\s*(?:later|after|plus tard|après))?$");
    const auto match = delays.match(text);
    const bool two = match.hasMatch() && !match.captured(3).isEmpty();
    const auto last = unitOf(match.captured(two ? 4 : 2));
    const auto first = two && !match.captured(2).isEmpty() ? unitOf(match.captured(2)) : last;
    if (!match.hasMatch() || !last || !first)
        return failure(unread(ErrorCode::MalformedDelay, text));
    const Delay shortest{match.captured(1).toInt(), *first};
    auto read = checkedDelays(shortest, two ? Delay{match.captured(3).toInt(), *last} : shortest);
    if (!read)
        read.error().subject = text.toStdString(); // as it was typed
    return read;
}

QString delaysText(const DelayRange& range)
{
    if (range.shortest == range.longest)
        return delayText(range.shortest);
    const QString first = range.shortest.unit == range.longest.unit
                              ? QString::number(range.shortest.count)
                              : delayText(range.shortest);
    return BeliefReading::tr("%1 to %2", "two delays").arg(first, delayText(range.longest));
}

} // namespace

Result<BeliefPoints> inOrder(std::vector<TypedPoint> points)
{
    std::ranges::stable_sort(points, {},
                             [](const TypedPoint& one) { return one.point.date.firstDay(); });
    BeliefPoints ordered;
    for (const TypedPoint& one : points) {
        const bool rises =
            ordered.empty() || (ordered.back().share <= one.point.share &&
                                ordered.back().date.firstDay() < one.point.date.firstDay());
        if (!rises)
            return failure(unread(ErrorCode::BeliefNotRising, one.typed));
        ordered.push_back(one.point);
    }
    return ordered;
}

Result<Belief> readBelief(const QString& typed, const QString& language)
{
    const QString text = plain(typed);
    const auto strict = parseBelief(text.toStdString());
    if (strict) {
        if (const auto* const belief = std::get_if<Belief>(&*strict))
            return *belief;
        return failure(unread(ErrorCode::BeliefsMixed, typed.simplified()));
    }
    auto said = SaidBelief{language}.read(text);
    const bool meantStrictly =
        text.contains(QLatin1Char(':')) || text.contains(QLatin1String(".."));
    // Of the same mistake the words are told as they were typed.
    if (!said && meantStrictly && strict.error().code != ErrorCode::MalformedBelief &&
        strict.error().code != said.error().code)
        return failure(strict.error());
    return said;
}

std::optional<double> readShare(const QString& typed)
{
    QString text = plain(typed);
    static const auto bare = expressionFor("^\\d+(?:[.,]\\d+)?$");
    if (bare.match(text).hasMatch())
        text += QLatin1Char('%');
    const auto share = takeShare(text);
    return share && text.isEmpty() ? share : std::nullopt;
}

Result<FollowerWhen> readFollowerWhen(const QString& typed, const QString& language)
{
    const QString text = plain(typed);
    if (text.isEmpty())
        return FollowerWhen{DefaultDelay{}};
    static const auto awaited = expressionFor("^(?:pending|awaited|attendue?|en attente)$");
    static const auto sameDay = expressionFor("^(?:the |le )?(?:same day|même jour)$");
    if (awaited.match(text).hasMatch())
        return FollowerWhen{Pending{}};
    if (sameDay.match(text).hasMatch())
        return FollowerWhen{DelayRange{{0, Delay::Unit::Days}, {0, Delay::Unit::Days}}};
    if (const auto date = readDate(text, language))
        return FollowerWhen{*date};
    return readDelays(text);
}

QString typedShare(double share, const QString& language)
{
    QLocale locale{language};
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    constexpr int digits = 6;
    return locale.toString(share * 100, 'g', digits) + QStringLiteral("\u00A0%");
}

QString typedBelief(const Belief& belief, const QString& language)
{
    const QString days = beliefText(belief, language);
    if (!belief.notBefore)
        return days;
    return BeliefReading::tr("%1, not before %2", "a belief, a date")
        .arg(days, dateText(*belief.notBefore, language));
}

QString typedWhen(const FollowerWhen& when, const QString& language)
{
    return std::visit(Overloaded{
                          [](const DefaultDelay&) { return QString{}; },
                          [&](const PartialDate& date) { return dateText(date, language); },
                          [](const DelayRange& range) { return delaysText(range); },
                          [](const Pending&) { return BeliefReading::tr("awaited"); },
                      },
                      when);
}

} // namespace pactline
