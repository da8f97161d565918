#include "timeline/lane_tip.h"

#include "picture/timeline_painter.h"
#include "text/cause_text.h"
#include "text/compare_text.h"
#include "text/date_text.h"
#include "text/lane_text.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

struct LaneTip {
    Q_DECLARE_TR_FUNCTIONS(LaneTip)
};

/// The term's instrument; of a clause that is over, what ended it.
QString instrumentText(const Projection& projection, ClauseIndex clause, const Span& span,
                       const QString& language)
{
    const Agreement& agreement = projection.agreement();
    if (span.state == ClauseState::InForce || span.state == ClauseState::Unknown)
        return span.speaking
                   ? localized(agreement[agreement[*span.speaking].instrument].title, language)
                   : QString{};
    return span.state == ClauseState::NotYetAgreed
               ? QString{}
               : startCauseText(projection, clause, span, language);
}

QString beneficiaryLine(const Agreement& agreement, const Span& span, const QString& language)
{
    if (span.state != ClauseState::InForce || !span.speaking)
        return {};
    return sidesText(agreement[*span.speaking], agreement, language);
}

std::vector<LaneTipText::Remark> remarksOn(const Session& session, ClauseIndex clause,
                                           const Span& span, bool merged)
{
    const Projection& projection = session.projection();
    std::vector<LaneTipText::Remark> remarks;
    if (merged)
        remarks.push_back({LaneTip::tr("several terms in turn, too short to be told apart here")});
    if (span.termCount > 1)
        remarks.push_back(
            {LaneTip::tr("and %n more term(s) beside it", nullptr, int(span.termCount) - 1)});
    if (projection.disputed(span))
        remarks.push_back({LaneTip::tr("≠ sources disagree on this term")});
    for (const PendingStretch& stretch : span.pending)
        remarks.push_back(
            {LaneTip::tr("pending for a time: %1 is awaited")
                 .arg(eventLabel(projection.agreement(), stretch.event, session.language())),
             true});
    if (span.endCause.kind == Cause::Kind::Triggered)
        remarks.push_back({LaneTip::tr("by a hypothesis – %1")
                               .arg(endCauseText(projection, clause, span, session.language())),
                           true});
    if (projection.counterfactual(span))
        remarks.push_back(
            {LaneTip::tr("signed after the supposed date: history is shown as it happened"), true});
    const QString carried =
        carriedForwardText(projection.agreement(), span.from, session.language());
    if (!carried.isEmpty())
        remarks.push_back({carried});
    return remarks;
}

/// The day that is told of a span: the playhead's, or else the nearest to it.
Date dayTold(const Session& session, const Span& span)
{
    const Date day = std::max(session.playhead(), span.from);
    return span.until && *span.until <= day ? span.until->plusDays(-1) : day;
}

bool isUncertain(const Session& session, ClauseIndex clause)
{
    return session.probabilities() && session.probabilities()->wavers(clause);
}

/// How likely the clause is what, and when its term ends.
std::vector<LaneTipText::Remark> likelihoodOf(const Session& session, ClauseIndex clause,
                                              const Span& span)
{
    std::vector<LaneTipText::Remark> remarks;
    if (!isUncertain(session, clause))
        return remarks;
    const Probabilities& probabilities = *session.probabilities();
    const QString& language = session.language();
    const Date day = dayTold(session, span);
    const auto voices = voiceTexts(probabilities, clause, day, language);
    if (!voices.isEmpty())
        remarks.push_back({LaneTip::tr("on %1: %2", "a day, what is how likely")
                               .arg(dayText(day, language), voices.join(QStringLiteral(", "))),
                           true});
    for (const QString& end : endTexts(probabilities, clause, day, language))
        remarks.push_back({end, true});
    return remarks;
}

QString stateLine(const Session& session, ClauseIndex clause, const Span& span)
{
    const Projection& projection = session.projection();
    const QString state = isUncertain(session, clause)
                              ? likelyStateText(*session.probabilities(), clause,
                                                dayTold(session, span), session.language())
                              : stateText(span.state);
    const auto standing = projection.standing(clause, span);
    return standing ? state + QStringLiteral(" · ") + standingText(*standing) : state;
}

/// What the scenario that is compared tells of the same days.
std::vector<LaneTipText::Remark> pinnedRemarks(const Session& session, ClauseIndex clause,
                                               const Span& span)
{
    std::vector<LaneTipText::Remark> remarks;
    if (!session.pinned())
        return remarks;
    for (const QString& line : pinnedLines(session.evaluation(), *session.pinned(), clause,
                                           span.range(), session.playhead(), session.language()))
        remarks.push_back({line});
    return remarks;
}

bool isOver(const Span& span)
{
    return span.state == ClauseState::Lapsed || span.state == ClauseState::Expired ||
           span.state == ClauseState::Ended;
}

/// The words of a clause that is over must not read as if they held on the days told.
void tellEndFirst(LaneTipText& text, const Span& span, const QString& standing, bool uncertain)
{
    const QString last =
        LaneTip::tr("last: %1", "the words of a clause that is over").arg(text.words);
    const QString state = stateText(span.state);
    text.words = span.until
                     ? LaneTip::tr("%1, %2", "a state, from when to when").arg(state, text.dates)
                     : LaneTip::tr("%1 %2", "a state, since when").arg(state, text.dates);
    text.dates = last;
    if (!uncertain)
        text.state = standing;
}

} // namespace

LaneTipText laneTipText(const Session& session, ClauseIndex clause, const Span& span, bool merged)
{
    const Projection& projection = session.projection();
    const QString& language = session.language();
    LaneTipText text;
    text.clause = localized(session.agreement()[clause].title, language);
    text.state = stateLine(session, clause, span);
    text.dates = spanDatesText(projection, span, language);
    const auto pinned = pinnedRemarks(session, clause, span);
    if (span.state == ClauseState::NotYetAgreed) {
        text.remarks = pinned;
        return text;
    }
    text.words = spanWords(projection, span, language);
    if (isOver(span) && !text.words.isEmpty())
        tellEndFirst(text, span, standingText(projection.standing(clause, span)),
                     isUncertain(session, clause));
    text.instrument = instrumentText(projection, clause, span, language);
    text.beneficiary = beneficiaryLine(session.agreement(), span, language);
    text.remarks = likelihoodOf(session, clause, span);
    for (LaneTipText::Remark& remark : remarksOn(session, clause, span, merged))
        text.remarks.push_back(std::move(remark));
    text.remarks.insert(text.remarks.end(), pinned.begin(), pinned.end());
    return text;
}

QString plainText(const LaneTipText& text)
{
    QStringList lines{text.clause, text.words,       text.dates,
                      text.state,  text.beneficiary, text.instrument};
    for (const LaneTipText::Remark& remark : text.remarks)
        lines << remark.text;
    lines.removeAll(QString{});
    return lines.join(QLatin1Char('\n'));
}

QString laneTip(const LaneHit& hit, const Session& session)
{
    const auto* clause = std::get_if<ClauseIndex>(&hit.what);
    if (!clause)
        return {};
    const Span& span =
        hit.box ? *hit.box->span : session.projection().spanAt(*clause, session.playhead());
    return plainText(laneTipText(session, *clause, span, hit.box && hit.box->merged));
}

} // namespace pactline
