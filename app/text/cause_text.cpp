#include "text/cause_text.h"

#include "support/overloaded.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QCoreApplication>

namespace pactline
{
namespace
{

struct CauseText {
    Q_DECLARE_TR_FUNCTIONS(CauseText)
};

bool isJoined(const Projection& projection, ClauseIndex clause, const Span& span)
{
    return span.state == ClauseState::InForce && &projection.lastWithItsTerm(clause, span) != &span;
}

} // namespace

QString causerText(const Agreement& agreement, const Cause& cause, const QString& language)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QString{}; },
                          [&](InstrumentIndex instrument) {
                              return localized(agreement[instrument].title, language);
                          },
                          [&](EventIndex event) { return eventLabel(agreement, event, language); },
                      },
                      cause.by);
}

bool isCarriedOn(const Projection& projection, ClauseIndex clause, const Span& span)
{
    const bool begins =
        span.state == ClauseState::InForce && span.startCause.kind == Cause::Kind::Signed;
    if (!begins || !span.speaking || span.from == Date::earliest())
        return false;
    const Term& term = projection.agreement()[*span.speaking];
    return term.carriesOn && span.startCause.by == decltype(Cause::by){term.instrument} &&
           projection.spanAt(clause, span.from.plusDays(-1)).state == ClauseState::InForce;
}

QString startCauseText(const Projection& projection, ClauseIndex clause, const Span& span,
                       const QString& language)
{
    const QString who = causerText(projection.agreement(), span.startCause, language);
    switch (span.startCause.kind) {
    case Cause::Kind::StartOfRecord:
        return CauseText::tr("nothing earlier is recorded");
    case Cause::Kind::Signed:
        return isCarriedOn(projection, clause, span) ? CauseText::tr("carried on by: %1").arg(who)
                                                     : CauseText::tr("begun by: %1").arg(who);
    case Cause::Kind::Begun:
        return CauseText::tr("begun with: %1").arg(who);
    case Cause::Kind::Superseded:
        return CauseText::tr("replaced by: %1").arg(who);
    case Cause::Kind::Ended:
        return CauseText::tr("ended by: %1").arg(who);
    case Cause::Kind::Triggered:
        return span.state == ClauseState::InForce ? CauseText::tr("begun with: %1").arg(who)
                                                  : CauseText::tr("ended by: %1").arg(who);
    case Cause::Kind::Expired:
        return CauseText::tr("its outer date had passed");
    case Cause::Kind::Open:
        return {};
    }
    return {};
}

QString endCauseText(const Agreement& agreement, const Cause& cause, const QString& language)
{
    const QString who = causerText(agreement, cause, language);
    switch (cause.kind) {
    case Cause::Kind::Signed:
    case Cause::Kind::Begun:
        return CauseText::tr("joined by: %1").arg(who);
    case Cause::Kind::Superseded:
        return CauseText::tr("replaced by: %1").arg(who);
    case Cause::Kind::Ended:
    case Cause::Kind::Triggered:
        return CauseText::tr("ended by: %1").arg(who);
    case Cause::Kind::Expired:
        return CauseText::tr("its outer date");
    case Cause::Kind::StartOfRecord:
    case Cause::Kind::Open:
        return {};
    }
    return {};
}

QString endCauseText(const Projection& projection, ClauseIndex clause, const Span& span,
                     const QString& language)
{
    const Agreement& agreement = projection.agreement();
    if (!span.until)
        return {};
    const Span& next = projection.spanAt(clause, *span.until);
    const bool tellsNext =
        span.state != ClauseState::InForce && span.endCause.kind != Cause::Kind::Superseded;
    if (tellsNext || isCarriedOn(projection, clause, next))
        return startCauseText(projection, clause, next, language);
    if (span.endCause.kind == Cause::Kind::Triggered && next.state == ClauseState::InForce)
        return CauseText::tr("changed by: %1").arg(causerText(agreement, span.endCause, language));
    const bool begins =
        span.endCause.kind == Cause::Kind::Signed || span.endCause.kind == Cause::Kind::Begun;
    if (begins && !isJoined(projection, clause, span))
        return CauseText::tr("replaced by: %1").arg(causerText(agreement, span.endCause, language));
    return endCauseText(agreement, span.endCause, language);
}

QString joiningText(const Projection& projection, ClauseIndex clause, const Span& span,
                    const QString& language)
{
    if (!isJoined(projection, clause, span))
        return {};
    const QString cause = endCauseText(projection, clause, span, language);
    const QString date = dateText(span.knownUntil, language);
    return span.knownUntil.exact()
               ? CauseText::tr("then, on %1 – %2", "a day, a cause").arg(date, cause)
               : CauseText::tr("then, %1 – %2", "a month or a year, or about then; a cause")
                     .arg(date, cause);
}

QString changeWords(const Projection& projection, const Change& change)
{
    if (isCarriedOn(projection, change.clause, *change.after))
        return CauseText::tr("carried on");
    return change.before->state == change.after->state ? CauseText::tr("new terms")
                                                       : stateText(change.after->state);
}

QString causeName(Cause::Kind kind)
{
    switch (kind) {
    case Cause::Kind::StartOfRecord:
        return QStringLiteral("start-of-record");
    case Cause::Kind::Signed:
        return QStringLiteral("signed");
    case Cause::Kind::Begun:
        return QStringLiteral("begun");
    case Cause::Kind::Superseded:
        return QStringLiteral("superseded");
    case Cause::Kind::Ended:
        return QStringLiteral("ended");
    case Cause::Kind::Triggered:
        return QStringLiteral("triggered");
    case Cause::Kind::Expired:
        return QStringLiteral("expired");
    case Cause::Kind::Open:
        return QStringLiteral("open");
    }
    return {};
}

QString eventLabel(const Agreement& agreement, EventIndex event, const QString& language)
{
    if (const auto* contingency = std::get_if<Contingency>(&agreement[event].kind))
        return localized(contingency->label, language);
    return localized(agreement[event].title, language);
}

} // namespace pactline
