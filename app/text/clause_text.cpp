#include "text/clause_text.h"

#include "support/overloaded.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pactline
{
namespace
{

struct Clauses {
    Q_DECLARE_TR_FUNCTIONS(ClauseText)
};

const auto comma = QStringLiteral(", ");

bool hasStart(const Span& span)
{
    return span.from > Date::earliest();
}

QString untilOf(const Span& span, const QString& language)
{
    if (span.until)
        return lastDayText(*span.until, language);
    return span.untilStated ? QString{} : Clauses::tr("not stated");
}

/// The instrument whose term speaks or, where one ended the clause, that one.
QString instrumentOf(const Agreement& agreement, const Span& span, const QString& language)
{
    if (span.state == ClauseState::Ended)
        if (const auto* instrument = std::get_if<InstrumentIndex>(&span.startCause.by))
            return localized(agreement[*instrument].title, language);
    if (!span.speaking)
        return {};
    return localized(agreement[agreement[*span.speaking].instrument].title, language);
}

QString wordsOf(const Projection& projection, const Span& span, const QString& language)
{
    if (!span.speaking || span.state == ClauseState::Unknown)
        return {};
    const TermContent content =
        contentOf(projection.agreement(), projection.scenario(), *span.speaking);
    return localized(*content.words, language);
}

QString remarksOf(const Projection& projection, const Span& span, Date day, const QString& language)
{
    QStringList remarks;
    if (projection.disputed(span))
        remarks << Clauses::tr("sources disagree");
    if (const auto pending = pendingOn(span, day))
        remarks << Clauses::tr("%1 is awaited", "an event")
                       .arg(eventLabel(projection.agreement(), *pending, language));
    if (projection.counterfactual(span))
        remarks << Clauses::tr("signed after the supposed date");
    if (day > projection.agreement().checked)
        remarks << Clauses::tr("carried forward");
    return remarks.join(comma);
}

/// "from … to …", as far as the ends are known.
QString rangeOf(const Span& span, const QString& language)
{
    const QString state = stateText(span.state);
    if (!span.until)
        return hasStart(span) ? Clauses::tr("%1 from %2", "a state, its first day")
                                    .arg(state, dayText(span.from, language))
                              : state;
    const QString last = lastDayText(*span.until, language);
    if (!hasStart(span))
        return Clauses::tr("%1 to %2", "a state, its last day").arg(state, last);
    return Clauses::tr("%1 from %2 to %3", "a state, its first and its last day")
        .arg(state, dayText(span.from, language), last);
}

void addBeginning(QStringList& parts, const ClauseText& text)
{
    if (text.since.isEmpty())
        parts << text.because;
    else if (text.because.isEmpty())
        parts << Clauses::tr("since %1").arg(text.since);
    else
        parts << Clauses::tr("since %1 – %2", "a date, a cause").arg(text.since, text.because);
}

void addEnd(QStringList& parts, const ClauseText& text, const Span& span, const QString& joining)
{
    if (!span.until) {
        if (!span.untilStated)
            parts << Clauses::tr("no source states an end");
        return;
    }
    parts << (joining.isEmpty()
                  ? Clauses::tr("until %1 – %2", "a last day, a cause").arg(text.until, text.ending)
                  : joining);
}

} // namespace

ClauseText clauseText(const Projection& projection, ClauseIndex clause, Date day,
                      const QString& language)
{
    const Agreement& agreement = projection.agreement();
    const Span& span = projection.spanAt(clause, day);
    ClauseText text;
    text.clause = localized(agreement[clause].title, language);
    text.group = localized(agreement[agreement[clause].group].title, language);
    text.state = stateText(span.state);
    text.words = wordsOf(projection, span, language);
    if (hasStart(span))
        text.since = dayText(span.from, language);
    text.until = untilOf(span, language);
    text.because = startCauseText(projection, clause, span, language);
    text.ending = endCauseText(projection, clause, span, language);
    if (span.speaking)
        text.beneficiary =
            beneficiaryText(agreement[*span.speaking].beneficiary, agreement, language);
    text.standing = standingText(projection.standing(clause, span));
    text.instrument = instrumentOf(agreement, span, language);
    text.remarks = remarksOf(projection, span, day, language);
    return text;
}

QString clauseSentence(const Projection& projection, ClauseIndex clause, Date day,
                       const QString& language)
{
    const Span& span = projection.spanAt(clause, day);
    const ClauseText text = clauseText(projection, clause, day, language);
    QStringList parts{text.state};
    if (!text.words.isEmpty())
        parts << text.words;
    const Agreement& agreement = projection.agreement();
    if (span.state == ClauseState::InForce && span.speaking)
        parts << benefitsText(agreement[*span.speaking].beneficiary, agreement, language);
    parts << text.standing;
    addBeginning(parts, text);
    addEnd(parts, text, span, joiningText(projection, clause, span, language));
    parts << text.remarks;
    parts.removeAll(QString{});
    return parts.join(comma);
}

QString spanSentence(const Projection& projection, ClauseIndex clause, const Span& span,
                     const QString& language)
{
    QStringList parts{rangeOf(span, language)};
    if (span.state != ClauseState::InForce)
        parts << startCauseText(projection, clause, span, language);
    if (span.until)
        parts << Clauses::tr("then %1", "the cause of an end")
                     .arg(endCauseText(projection, clause, span, language));
    else if (!span.untilStated)
        parts << Clauses::tr("no source states an end");
    QStringList behind{standingText(projection.standing(clause, span))};
    if (projection.disputed(span))
        behind << Clauses::tr("sources disagree");
    behind.removeAll(QString{});
    const QString sentence = parts.join(QStringLiteral(" – "));
    return behind.isEmpty() ? sentence : sentence + QStringLiteral(" (%1)").arg(behind.join(comma));
}

} // namespace pactline
