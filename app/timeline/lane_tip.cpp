#include "timeline/lane_tip.h"

#include "picture/timeline_painter.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QCoreApplication>

namespace pactline
{
namespace
{

struct LaneTip {
    Q_DECLARE_TR_FUNCTIONS(LaneTip)
};

QString datesOf(const Span& span, const QString& language)
{
    const QString from = shortDateText(span.knownFrom, language);
    if (span.until)
        return LaneTip::tr("%1 – %2").arg(from, shortEndText(span.knownUntil, language));
    return span.untilStated ? LaneTip::tr("since %1").arg(from)
                            : LaneTip::tr("since %1; no source states an end").arg(from);
}

} // namespace

QString laneTip(const LaneHit& hit, const Session& session)
{
    const auto* clause = std::get_if<ClauseIndex>(&hit.what);
    if (!clause)
        return {};
    const QString title = localized(session.agreement()[*clause].title, session.language());
    if (!hit.box)
        return title;
    const Span& span = *hit.box->span;
    QStringList lines{title};
    const QString words = spanWords(session.projection(), span, session.language());
    if (!words.isEmpty())
        lines << words;
    if (span.from > Date::earliest())
        lines << datesOf(span, session.language());
    lines << stateText(span.state) + QStringLiteral(" · ") + standingText(hit.box->standing);
    if (hit.box->disputed)
        lines << LaneTip::tr("≠ sources disagree on this term");
    if (hit.box->counterfactual)
        lines << LaneTip::tr("signed after the supposed date: history is shown as it happened");
    return lines.join(QLatin1Char('\n'));
}

} // namespace pactline
