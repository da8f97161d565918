#include "export/figure_column.h"

#include "evaluation/balance.h"
#include "export/figure_pinned.h"
#include "export/figure_text.h"
#include "export/figure_words.h"
#include "text/belief_text.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int changesNamed = 6;

/// The last supposed event that happens, and when.
std::optional<std::pair<EventIndex, Date>> lastSupposed(const Projection& projection)
{
    std::optional<std::pair<EventIndex, Date>> last;
    for (const EventIndex event : projection.agreement().contingentEvents()) {
        const auto day = projection.hypothesis().dayOf(event);
        if (day && (!last || last->second <= *day))
            last = {event, *day};
    }
    return last;
}

/// The year alone where it is the whole of it.
QString lastDayShort(Date until, const QString& language)
{
    const Date last = until.plusDays(-1);
    const bool wholeYear = last.month() == 12 && last.dayOfMonth() == 31;
    return wholeYear ? QString::number(last.year()) : shortDayText(last, language);
}

QString laneName(const FigureRequest& request, ClauseIndex clause, const Span& span)
{
    const Agreement& agreement = request.projection->agreement();
    QString name = localized(agreement[clause].title, request.language);
    if (span.state == ClauseState::InForce && span.until)
        name += FigureWords::tr(", through %1").arg(lastDayShort(*span.until, request.language));
    return name;
}

FigureColumn hypothesisColumn(const FigureRequest& request, EventIndex event, Date day)
{
    const Projection& projection = *request.projection;
    FigureColumn column;
    column.hypothetical = true;
    column.heading = FigureWords::tr("%1 on %2", "an event, a date")
                         .arg(eventLabel(projection.agreement(), event, request.language),
                              dayText(day, request.language));
    FigureList ends{FigureWords::tr("Ends"), {}};
    FigureList before{FigureWords::tr("Ended before"), {}};
    FigureList stays{FigureWords::tr("Stays"), {}};
    FigureList unknown{FigureWords::tr("Not known"), {}};
    for (const ClauseIndex clause : clausesShown(request)) {
        const Span& span = projection.spanAt(clause, day);
        const QString name = laneName(request, clause, span);
        if (span.state == ClauseState::InForce)
            stays.items << name;
        else if (span.state == ClauseState::Unknown)
            unknown.items << name;
        else if (span.state != ClauseState::NotYetAgreed)
            (span.from == day && span.state == ClauseState::Lapsed ? ends : before).items << name;
    }
    if (ends.items.isEmpty())
        ends.items << FigureWords::tr("nothing");
    column.lists = {ends, before, stays, unknown};
    std::erase_if(column.lists, [](const FigureList& list) { return list.items.isEmpty(); });
    return column;
}

FigureColumn dayColumn(const FigureRequest& request)
{
    const Projection& projection = *request.projection;
    const Agreement& agreement = projection.agreement();
    FigureColumn column;
    column.heading = dayText(request.playhead, request.language);
    for (const Beneficiary& who : beneficiariesIn(agreement)) {
        FigureList list{capitalised(benefitsText(who, agreement, request.language)), {}};
        for (const ClauseIndex clause : clausesShown(request)) {
            const Span& span = projection.spanAt(clause, request.playhead);
            if (span.state == ClauseState::InForce && agreement[*span.speaking].beneficiary == who)
                list.items << localized(agreement[clause].title, request.language);
        }
        if (!list.items.isEmpty())
            column.lists.push_back(std::move(list));
    }
    FigureList next{FigureWords::tr("Next changes"), {}};
    for (const Change& change : projection.changes({request.playhead.plusDays(1), std::nullopt})) {
        if (next.items.size() == changesNamed)
            break;
        next.items << labelled(shortDayText(change.day, request.language),
                               changeText(projection, change, request.language), request.language);
    }
    if (!next.items.isEmpty())
        column.lists.push_back(std::move(next));
    return column;
}

QString medianItem(const FigureRequest& request, const Exposure& exposure)
{
    const QString name =
        localized(request.projection->agreement()[exposure.clause].title, request.language);
    const auto median =
        endOfTermOn(*request.probabilities, exposure.clause, request.playhead).median;
    return median ? FigureWords::tr("%1: %2", "a clause, the last day of its term")
                        .arg(name, shortDayText(median->plusDays(-1), request.language))
                  : FigureWords::tr("%1: on no day that is named", "a clause").arg(name);
}

/// The share alone, or the words for what leaves no question of being in force.
QString likelyWord(const FigureRequest& request, ClauseIndex clause)
{
    const double share = request.probabilities->inForce(clause, request.playhead);
    constexpr double rounding = 1e-9;
    return share > rounding && share < 1 - rounding
               ? probabilityText(share, request.language)
               : likelyStateText(*request.probabilities, clause, request.playhead,
                                 request.language);
}

/// How likely everything is on the day shown, the most exposed first.
FigureColumn likelihoodColumn(const FigureRequest& request)
{
    const Probabilities& probabilities = *request.probabilities;
    const Agreement& agreement = probabilities.agreement();
    FigureColumn column;
    column.hypothetical = true;
    column.heading =
        FigureWords::tr("On %1", "a day").arg(dayText(request.playhead, request.language));
    FigureList uncertain{FigureWords::tr("How likely in force"), {}};
    FigureList medians{FigureWords::tr("Median last day"), {}};
    FigureList stays{FigureWords::tr("In force for certain"), {}};
    FigureList over{FigureWords::tr("Not in force for certain"), {}};
    FigureList unknown{FigureWords::tr("Not known"), {}};
    for (const ClauseIndex clause : clausesShown(request)) {
        const QString name = localized(agreement[clause].title, request.language);
        const auto voices = voicesOn(probabilities, clause, request.playhead);
        const ClauseState state = voices.front().voice.state;
        if (voices.size() > 1)
            uncertain.items << FigureWords::tr("%1: %2", "a clause, how likely it is what")
                                   .arg(name, likelyWord(request, clause));
        else if (state == ClauseState::InForce)
            stays.items << name;
        else if (state == ClauseState::Unknown)
            unknown.items << name;
        else if (state != ClauseState::NotYetAgreed)
            over.items << name;
    }
    const auto shown = clausesShown(request);
    for (const Exposure& exposure : probabilities.mostExposed(request.playhead))
        if (exposure.end.inForce > 0 && std::ranges::find(shown, exposure.clause) != shown.end())
            medians.items << medianItem(request, exposure);
    column.lists = {uncertain, medians, stays, over, unknown};
    std::erase_if(column.lists, [](const FigureList& list) { return list.items.isEmpty(); });
    return column;
}

} // namespace

FigureColumn figureColumn(const FigureRequest& request)
{
    if (request.pinned)
        return comparedColumn(request);
    if (request.probabilities)
        return likelihoodColumn(request);
    const auto last = lastSupposed(*request.projection);
    return last ? hypothesisColumn(request, last->first, last->second) : dayColumn(request);
}

} // namespace pactline
