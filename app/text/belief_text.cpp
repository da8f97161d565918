#include "text/belief_text.h"

#include "scenario/parse_supposition.h"
#include "support/diagnostic_code.h"
#include "support/overloaded.h"
#include "text/date_text.h"
#include "text/diagnostic_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace pactline
{
namespace
{

struct BeliefText {
    Q_DECLARE_TR_FUNCTIONS(BeliefText)
};

constexpr double certain = 1e-9;

QString percent(const QString& number)
{
    return number + QStringLiteral("\u00A0%");
}

/// A share as somebody stated it, with all its digits.
QString statedShare(double share, const QString& language)
{
    QLocale locale{language};
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return percent(locale.toString(share * 100, 'g', 6));
}

/// The last day, with the precision of the date.
QString rangeText(const BeliefRange& range, const QString& language)
{
    return BeliefText::tr("any day from %1 through %2, each as likely")
        .arg(dateText(range.from, language), dateText(range.through, language));
}

QString delayRangeText(const DelayRange& range)
{
    if (range.shortest == range.longest)
        return BeliefText::tr("%1 later").arg(delayText(range.shortest));
    return BeliefText::tr("%1 to %2 later, each day as likely", "two delays")
        .arg(delayText(range.shortest), delayText(range.longest));
}

QString firstPointText(const BeliefPoints& points, Date held, const QString& language)
{
    const QString before = dateBehindWord(points.front().date, language);
    if (held < points.front().date.firstDay())
        return BeliefText::tr("What lies before %1 is spread evenly from %2 on.")
            .arg(before, dayText(held, language));
    return BeliefText::tr("What lies before %1 is put on its eve.").arg(before);
}

} // namespace

QString probabilityText(double share, const QString& language)
{
    constexpr double half = 0.005;
    if (share > certain && share < half)
        return BeliefText::tr("< %1", "less than a share").arg(percent(QStringLiteral("1")));
    if (share < 1 - certain && share >= 1 - half)
        return BeliefText::tr("> %1", "more than a share").arg(percent(QStringLiteral("99")));
    return percent(QLocale{language}.toString(int(std::lround(share * 100))));
}

QString beliefText(const Belief& belief, const QString& language)
{
    QStringList parts;
    if (const auto* const range = std::get_if<BeliefRange>(&belief.days))
        parts << rangeText(*range, language);
    else
        for (const BeliefPoint& point : std::get<BeliefPoints>(belief.days))
            parts << BeliefText::tr("%1 before %2", "a share, a date")
                         .arg(statedShare(point.share, language),
                              dateBehindWord(point.date, language));
    if (belief.never > 0)
        parts << BeliefText::tr("%1 never", "a share").arg(statedShare(belief.never, language));
    return parts.join(QStringLiteral(", "));
}

QString believerName(const Belief& belief, const Agreement& agreement, const QString& language)
{
    const Preset* const preset = presetOf(belief, agreement);
    return preset && !preset->by.empty() ? localized(preset->by, language)
                                         : QString::fromStdString(belief.by);
}

QString believerText(const Belief& belief, const Agreement& agreement, const QString& language)
{
    const QString by = believerName(belief, agreement, language);
    if (by.isEmpty() && !belief.said)
        return BeliefText::tr("your own");
    if (!belief.said)
        return by;
    const QString said = dateText(*belief.said, language);
    return by.isEmpty() ? BeliefText::tr("your own, held %1", "a date").arg(said)
                        : BeliefText::tr("%1, said %2", "who, a date").arg(by, said);
}

QString followerBeliefText(const FollowerBelief& belief, const Contingency& contingency,
                           const QString& language)
{
    QStringList parts{std::visit(
        Overloaded{
            [&](const DefaultDelay&) {
                return BeliefText::tr("%1 later (assumed)").arg(delayText(contingency.delay));
            },
            [&](const PartialDate& date) {
                return BeliefText::tr("%1, or with its first step if that comes later")
                    .arg(dateText(date, language));
            },
            [](const DelayRange& range) { return delayRangeText(range); },
        },
        belief.when)};
    if (belief.rejected > 0)
        parts << BeliefText::tr("rejected with a chance of %1", "a share")
                     .arg(statedShare(belief.rejected, language));
    return parts.join(QStringLiteral(", "));
}

QStringList assumptionTexts(const Belief& belief, const Agreement& agreement,
                            const QString& language)
{
    QStringList texts;
    const DayDistribution days{belief, heldOn(belief, agreement)};
    if (const auto* const points = std::get_if<BeliefPoints>(&belief.days)) {
        if (points->size() > 1)
            texts << BeliefText::tr("Between two dates the share grows evenly, day by day.");
        if (!points->empty() && points->front().share > 0)
            texts << firstPointText(*points, heldOn(belief, agreement), language);
        if (days.undated() > certain)
            texts << BeliefText::tr("%1 has no date in this belief: it counts as coming after "
                                    "every day shown.")
                         .arg(probabilityText(days.undated(), language));
    }
    if (belief.notBefore)
        texts << BeliefText::tr("It has not happened before %1: what the belief gives to earlier "
                                "days is left out, and the rest raised to a whole.")
                     .arg(dateBehindWord(*belief.notBefore, language));
    return texts;
}

QString beliefMistakeText(const Error& error)
{
    const QString subject = QString::fromStdString(error.subject);
    switch (error.code) {
    case ErrorCode::NoSuchDay:
        return diagnosticSentence(
            {DiagnosticCode::NoSuchDay, Severity::Error, {}, {error.subject}});
    case ErrorCode::MalformedDate:
        return BeliefText::tr("\"%1\" is not a date; write 2028-06-01, 2028-06 or 2028")
            .arg(subject);
    case ErrorCode::MalformedDelay:
        return BeliefText::tr("\"%1\" is not a delay; write \"+6 months\" or \"+90 days\"")
            .arg(subject);
    case ErrorCode::MalformedShare:
        return BeliefText::tr("\"%1\" is not a share; write \"10%\"").arg(subject);
    case ErrorCode::ShareOutOfRange:
        return BeliefText::tr("%1 is no share; it lies between 0% and 100%").arg(subject);
    case ErrorCode::BeliefNotRising:
        return BeliefText::tr("%1 does not rise above the point before it; from one point to the "
                              "next, dates rise and shares do not fall")
            .arg(subject);
    case ErrorCode::SharesOverWhole:
        return BeliefText::tr("the last share and \"never\" add up to %1; together they are 100% "
                              "at most")
            .arg(subject);
    case ErrorCode::RangeBackwards:
        return BeliefText::tr("%1 ends before it begins; exchange the two").arg(subject);
    case ErrorCode::DelayTooLong:
        return BeliefText::tr("%1: a delay is a hundred years at most, and a range of delays ten "
                              "years long; shorten it")
            .arg(subject);
    case ErrorCode::BeliefPartTwice:
        return BeliefText::tr("%1 says again what is said already; keep one of the two")
            .arg(subject);
    case ErrorCode::BeliefsMixed:
        return BeliefText::tr("%1 mixes what does not go together; write shares with dates, or one "
                              "range, and \"rejected\" only of what follows another event")
            .arg(subject);
    case ErrorCode::MalformedBelief:
    case ErrorCode::MalformedExpression:
    case ErrorCode::UnknownName:
        return BeliefText::tr(
                   "cannot read \"%1\"; write shares with dates such as "
                   "\"10%:2028-06,50%:2033,never:10%\", or a range such as \"2028..2033\"")
            .arg(subject);
    }
    return {};
}

QString typedMistakeText(const Error& error, const QString& language)
{
    QString subject = QString::fromStdString(error.subject);
    subject.replace(QStringLiteral(".."), QStringLiteral(" – "));
    switch (error.code) {
    case ErrorCode::MalformedDate:
        return BeliefText::tr("“%1” is no date; write “June 2028”, “mid 2028” or “2028”")
            .arg(subject);
    case ErrorCode::MalformedShare:
        return BeliefText::tr("“%1” lacks its share; write one, such as “%2”")
            .arg(subject, statedShare(0.1, language));
    case ErrorCode::ShareOutOfRange:
        return BeliefText::tr("“%1”: a share lies between %2 and %3", "two shares")
            .arg(subject, statedShare(0, language), statedShare(1, language));
    case ErrorCode::BeliefNotRising:
        return BeliefText::tr("“%1” does not rise above what is said of an earlier date; each date "
                              "has one share, and none is smaller than that of a date before it")
            .arg(subject);
    case ErrorCode::SharesOverWhole:
        return BeliefText::tr("the last share and that of “never” add up to %1; together they are "
                              "%2 at most")
            .arg(subject.replace(QLatin1Char('%'), percent({})), statedShare(1, language));
    case ErrorCode::RangeBackwards:
        return BeliefText::tr("“%1” ends before it begins; exchange the two").arg(subject);
    case ErrorCode::BeliefPartTwice:
        return BeliefText::tr("“%1” says again what is said already; keep one of the two")
            .arg(subject);
    case ErrorCode::BeliefsMixed:
        return BeliefText::tr("“%1” mixes what does not go together; write shares with dates, or "
                              "one range")
            .arg(subject);
    case ErrorCode::NoSuchDay:
    case ErrorCode::MalformedDelay:
    case ErrorCode::DelayTooLong:
    case ErrorCode::MalformedBelief:
    case ErrorCode::MalformedExpression:
    case ErrorCode::UnknownName:
        return beliefMistakeText(error);
    }
    return {};
}

} // namespace pactline
