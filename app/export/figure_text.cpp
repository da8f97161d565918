#include "export/figure_text.h"

#include "text/cause_text.h"
#include "text/chart_text.h"
#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/lane_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::size_t sourcesNamed = 3;
constexpr int changesNamed = 6;

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString titleOf(const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    const QString name = localized(agreement.title, request.language);
    if (!request.title.isEmpty())
        return request.title;
    if (request.projection->hypothesis().firstSupposedDay())
        return FigureWords::tr("What %1 would change: %2", "a contingency, an agreement")
            .arg(localized(agreement.contingency, request.language), name);
    return FigureWords::tr("%1: who is bound by what", "an agreement").arg(name);
}

QString whatIsShown(const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    const QString years = QStringLiteral("%1 – %2")
                              .arg(request.visible.from.year())
                              .arg(request.visible.until->plusDays(-1).year());
    const QString terms = asSignedText(agreement, request.projection->scenario(), request.language);
    if (std::holds_alternative<NoChart>(request.chart))
        return FigureWords::tr("The agreement’s clauses, %1, %2", "years, terms").arg(years, terms);
    return FigureWords::tr("The agreement’s clauses over “%1”, %2, %3", "a chart, years, terms")
        .arg(chartTitle(agreement, request.chart, request.language), years, terms);
}

/// A figure without all its lanes says so.
QString subtitleOf(const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    const QString filter = filterText(request.lanes.filter, agreement, request.language);
    const QString shown = whatIsShown(request);
    return filter.isEmpty()
               ? shown
               : FigureWords::tr("%1; only: %2", "what is shown, a filter").arg(shown, filter);
}

/// Sources of what is in force on the day shown, those of the instrument applied first.
std::vector<SourceIndex> sourcesShown(const FigureRequest& request)
{
    const Projection& projection = *request.projection;
    const Agreement& agreement = projection.agreement();
    std::vector<SourceIndex> shown;
    const auto add = [&](const std::vector<SourceIndex>& sources) {
        for (const SourceIndex source : sources)
            if (std::ranges::find(shown, source) == shown.end())
                shown.push_back(source);
    };
    if (projection.scenario().asSigned)
        add(agreement[*projection.scenario().asSigned].sources);
    for (const Span* span : projection.statesAt(request.playhead))
        for (const TermIndex term : projection.termsIn(*span))
            if (contentOf(agreement, projection.scenario(), term).standing == Standing::Official)
                add(agreement[term].sources);
    return shown;
}

QString sourceLine(const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    const auto shown = sourcesShown(request);
    QStringList names;
    for (std::size_t i = 0; i < std::min(shown.size(), sourcesNamed); ++i)
        names << sourceText(agreement, shown[i], request.language).text;
    const int others = int(agreement.sources.size()) - int(names.size());
    QString line = FigureWords::tr("Sources: %1").arg(listed(names, request.language));
    if (others > 0)
        line += FigureWords::tr("; and %n more in the file", nullptr, others);
    const QString amended =
        amendedText(agreement, request.projection->scenario(), request.language);
    if (!amended.isEmpty())
        line += QStringLiteral(". ") + amended;
    return line + QStringLiteral(". ") + localized(agreement.notice, request.language);
}

QString originLine(const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    QStringList parts{
        FigureWords::tr("Made with Pactline"),
        FigureWords::tr("shown: %1").arg(dayText(request.playhead, request.language)),
        FigureWords::tr("data of %1").arg(dayText(agreement.checked, request.language))};
    const QString carried = carriedForwardText(agreement, request.playhead, request.language);
    if (!carried.isEmpty())
        parts << carried;
    if (!agreement.licence.empty())
        parts << QString::fromStdString(agreement.licence);
    return parts.join(QStringLiteral(" · "));
}

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
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
        const Span& span = projection.spanAt({i}, day);
        const QString name = laneName(request, {i}, span);
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
    std::vector<Beneficiary> order;
    for (std::uint32_t i = 0; i < agreement.parties.size(); ++i)
        order.emplace_back(PartyIndex{i});
    order.emplace_back(Collective::Both);
    order.emplace_back(Collective::Neither);
    for (const Beneficiary& who : order) {
        FigureList list{
            FigureWords::tr("Benefits %1").arg(beneficiaryText(who, agreement, request.language)),
            {}};
        for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
            const Span& span = projection.spanAt({i}, request.playhead);
            if (span.state == ClauseState::InForce && agreement[*span.speaking].beneficiary == who)
                list.items << localized(agreement.clauses[i].title, request.language);
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

} // namespace

FigureText figureText(const FigureRequest& request)
{
    return {titleOf(request), subtitleOf(request),
            hypothesisText(*request.projection, request.language), sourceLine(request),
            originLine(request)};
}

FigureColumn figureColumn(const FigureRequest& request)
{
    const auto last = lastSupposed(*request.projection);
    return last ? hypothesisColumn(request, last->first, last->second) : dayColumn(request);
}

} // namespace pactline
