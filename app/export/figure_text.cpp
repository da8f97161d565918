#include "export/figure_text.h"

#include "export/figure_column.h"
#include "export/figure_pinned.h"
#include "export/figure_rows.h"
#include "export/figure_words.h"
#include "text/chart_text.h"
#include "text/date_text.h"
#include "text/explanation_text.h"
#include "text/lane_text.h"
#include "text/likelihood_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace pactline
{
namespace
{

constexpr std::size_t sourcesNamed = 3;

QString whatIsShown(const FigureRequest& request, bool withChart)
{
    const Agreement& agreement = request.projection->agreement();
    const QString years = QStringLiteral("%1 – %2")
                              .arg(request.visible.from.year())
                              .arg(request.visible.until->plusDays(-1).year());
    const QString terms = asSignedText(agreement, request.projection->scenario(), request.language);
    if (!withChart)
        return FigureWords::tr("The agreement’s clauses, %1, %2", "years, terms").arg(years, terms);
    const QString chart = chartTitle(agreement, request.chart, request.language);
    if (!request.parts.lanes)
        return FigureWords::tr("%1, %2, %3", "a chart, years, terms").arg(chart, years, terms);
    return FigureWords::tr("The agreement’s clauses over “%1”, %2, %3", "a chart, years, terms")
        .arg(chart, years, terms);
}

/// A figure without all its lanes says so.
QString subtitleOf(const FigureRequest& request, bool withChart)
{
    const QString filter = filterText(request.lanes.filter, *request.projection, request.language);
    QString shown = whatIsShown(request, withChart);
    if (const QString terms = request.pinned ? comparedTerms(request) : QString{}; !terms.isEmpty())
        shown = listed({FigureWords::tr("%1 (A)", "what is shown").arg(shown), terms},
                       request.language);
    return filter.isEmpty()
               ? shown
               : FigureWords::tr("%1; only: %2", "what is shown, a filter").arg(shown, filter);
}

/// Sources of what is in force on the day shown: official ones first, and among them those of the
/// instrument applied.
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
    for (const Standing standing : {Standing::Official, Standing::Reported, Standing::Inferred})
        for (const Span* span : projection.statesAt(request.playhead))
            for (const TermIndex term : projection.termsIn(*span)) {
                const TermContent content = contentOf(agreement, projection.scenario(), term);
                if (content.standing == standing)
                    add(*content.sources);
            }
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
    QStringList sentences;
    if (!names.isEmpty())
        sentences << FigureWords::tr("Sources: %1").arg(listed(names, request.language)) +
                         (others > 0 ? FigureWords::tr("; and %n more in the file", nullptr, others)
                                     : QString{});
    const QString amended =
        amendedText(agreement, request.projection->scenario(), request.language);
    if (!amended.isEmpty())
        sentences << amended;
    QString line = sentences.join(QStringLiteral(". "));
    if (!line.isEmpty())
        line += QStringLiteral(". ");
    return line + localized(agreement.notice, request.language);
}

/// In how many lanes of the figure something is as asked.
int lanesWith(const FigureRequest& request,
              const std::function<bool(ClauseIndex, const Span&)>& asked)
{
    return int(std::ranges::count_if(clausesShown(request), [&](ClauseIndex clause) {
        return std::ranges::any_of(spansShown(request, clause), [&](const Span* span) {
            return span->state != ClauseState::NotYetAgreed && asked(clause, *span);
        });
    }));
}

QString remarkLine(const FigureRequest& request)
{
    const Projection& projection = *request.projection;
    const Agreement& agreement = projection.agreement();
    const int disputed = lanesWith(
        request, [&](ClauseIndex, const Span& span) { return projection.disputed(span); });
    const int inferred = lanesWith(request, [&](ClauseIndex clause, const Span& span) {
        return projection.standing(clause, span) == Standing::Inferred;
    });
    const auto left = qsizetype(agreement.clauses.size() - clausesShown(request).size());
    QStringList remarks;
    if (request.probabilities) {
        const auto assumed = beliefAssumptions(*request.probabilities, request.language);
        QString sentences = assumed.join(QLatin1Char(' '));
        if (sentences.endsWith(QLatin1Char('.')))
            sentences.chop(1); // what follows is set apart by its own sign
        if (!sentences.isEmpty())
            remarks << FigureWords::tr("Assumed: %1").arg(sentences);
    }
    if (disputed > 0)
        remarks << FigureWords::tr("≠ in %n lane(s): sources contradict each other", nullptr,
                                   disputed);
    if (inferred > 0)
        remarks << FigureWords::tr("in %n lane(s) something is inferred", nullptr, inferred);
    if (*request.visible.until > agreement.checked)
        remarks << FigureWords::tr("carried forward after %1", "a day")
                       .arg(dayText(agreement.checked, request.language));
    if (left > 0)
        remarks << FigureWords::tr("%n lane(s) not shown", nullptr, int(left));
    return remarks.join(QStringLiteral(" · "));
}

QString originLine(const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    QStringList parts{FigureWords::tr("Made with Pactline")};
    if (!request.moving)
        parts << FigureWords::tr("shown: %1").arg(dayText(request.playhead, request.language));
    parts << FigureWords::tr("data of %1").arg(dayText(agreement.checked, request.language));
    if (request.exportedOn)
        parts << FigureWords::tr("exported on %1")
                     .arg(dayText(*request.exportedOn, request.language));
    if (!agreement.licence.empty())
        parts << QString::fromStdString(agreement.licence);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString madeTitle(const FigureRequest& request)
{
    const Agreement& agreement = request.projection->agreement();
    if (request.pinned)
        return comparedTitle(request);
    const QString name = localized(agreement.title, request.language);
    if (request.projection->hypothesis().firstSupposedDay() || request.probabilities)
        return FigureWords::tr("What %1 would change: %2", "a contingency, an agreement")
            .arg(localized(agreement.contingency, request.language), name);
    return FigureWords::tr("%1: who is bound by what", "an agreement").arg(name);
}

FigureText figureText(const FigureRequest& request, bool withChart)
{
    const bool chart = withChart && !std::holds_alternative<NoChart>(request.chart);
    return {request.title.isEmpty() ? madeTitle(request) : request.title,
            subtitleOf(request, chart),
            request.pinned          ? comparedHypothesis(request)
            : request.probabilities ? hypotheticalText(*request.probabilities, request.language)
                                    : hypothesisText(*request.projection, request.language),
            sourceLine(request),
            remarkLine(request),
            originLine(request)};
}

std::vector<ClauseIndex> clausesShown(const FigureRequest& request)
{
    std::vector<ClauseIndex> clauses;
    for (const LaneRow& row : figureRows(request).rows)
        if (const auto* clause = std::get_if<ClauseIndex>(&row))
            clauses.push_back(*clause);
    return clauses;
}

std::vector<const Span*> spansShown(const FigureRequest& request, ClauseIndex clause)
{
    std::vector<const Span*> spans;
    for (const Span& span : request.projection->spansOf(clause))
        if (span.range().overlaps(request.visible))
            spans.push_back(&span);
    return spans;
}

QString figureDescription(const FigureRequest& request)
{
    const FigureText text = figureText(request, request.parts.chart);
    QStringList sentences{text.title, text.subtitle};
    if (!text.hypothesis.isEmpty())
        sentences << text.hypothesis;
    const FigureColumn column = figureColumn(request);
    sentences << column.heading;
    for (const FigureList& list : column.lists)
        sentences << labelled(list.heading, listed(list.items, request.language), request.language);
    if (!text.remarks.isEmpty())
        sentences << text.remarks;
    return sentences.join(QStringLiteral(". ")) + QLatin1Char('.');
}

} // namespace pactline
