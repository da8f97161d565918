#include "export/csv_export.h"

#include "document/keywords.h"
#include "evaluation/compare.h"
#include "evaluation/compare_chances.h"
#include "export/figure_pinned.h"
#include "export/figure_text.h"
#include "recipe/recipe_words.h"
#include "support/overloaded.h"
#include "text/cause_text.h"
#include "text/likelihood_text.h"
#include "text/state_text.h"

namespace pactline
{
namespace
{

QString row(QStringList fields)
{
    for (QString& each : fields)
        each = csvField(each);
    return fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString causedBy(const Agreement& agreement, const Cause& cause)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QString{}; },
                          [&](auto index) { return plain(agreement[index].id.text); },
                      },
                      cause.by);
}

QString whom(const Agreement& agreement, const Beneficiary& who)
{
    return std::visit(
        Overloaded{
            [&](PartyIndex party) { return plain(agreement[party].id.text); },
            [](Collective both) { return plain(std::string{wordOf(collectiveWords, both)}); },
        },
        who);
}

QString stateName(ClauseState state)
{
    return plain(std::string{wordOf(laneStateWords, laneStateOf(state))});
}

QString termsOf(const Projection& projection, const Span& span)
{
    QStringList ids;
    for (const TermIndex term : projection.termsIn(span))
        ids << plain(projection.agreement()[term].id.text);
    return ids.join(QLatin1Char(' '));
}

QString termWords(const Projection& projection, const Span& span, const QString& language)
{
    if (!span.speaking || span.state != ClauseState::InForce)
        return {};
    return localized(
        *contentOf(projection.agreement(), projection.scenario(), *span.speaking).words, language);
}

QString dayOrNothing(const std::optional<Date>& day)
{
    return day ? plain(toIso(*day)) : QString{};
}

const QStringList likelihoodColumns{
    "uncertain", "probability_last_day", "probability_shown_day", "end_10", "end_50", "end_90",
    "hypothesis"};

/// How likely the clause is in force on the span's last day and on the day shown, and the first
/// days out of the term that speaks in the span: with 10, 50 and 90 percent.
QStringList likelihoodFields(const FigureRequest& request, ClauseIndex clause, const Span& span)
{
    const Probabilities& probabilities = *request.probabilities;
    const auto share = [&](Date day) {
        return QString::number(probabilities.inForce(clause, day), 'f', 6);
    };
    const bool binds = span.state == ClauseState::InForce;
    const EndOutlook end = binds ? probabilities.endOf(clause, span.from) : EndOutlook{};
    return {truth(probabilities.wavers(clause)),
            span.until ? share(span.until->plusDays(-1))
                       : share(request.visible.until->plusDays(-1)),
            span.contains(request.playhead) ? share(request.playhead) : QString{},
            dayOrNothing(end.early),
            dayOrNothing(end.median),
            dayOrNothing(end.late),
            hypotheticalText(probabilities, request.language)};
}

/// What stands in their place where this scenario believes nothing, beside one that does.
QStringList noLikelihoodFields()
{
    return QStringList(likelihoodColumns.size(), QString{});
}

/// Whether any scenario in the table believes something.
bool tellsLikelihoods(const FigureRequest& request)
{
    return request.probabilities || (request.pinned && request.pinned->probabilities);
}

QString spanRow(const FigureRequest& request, ClauseIndex clause, const Span& span,
                bool likelihoods, const QStringList& more = {})
{
    const Projection& projection = *request.projection;
    const Agreement& agreement = projection.agreement();
    const bool spoken = span.speaking.has_value();
    const auto standing = projection.standing(clause, span);
    QStringList fields{
        plain(agreement[clause].id.text),
        localized(agreement[clause].title, request.language),
        plain(agreement[agreement[clause].group].id.text),
        stateName(span.state),
        span.startCause.kind == Cause::Kind::StartOfRecord ? QString{}
                                                           : plain(toIso(span.knownFrom)),
        span.until ? plain(toIso(span.knownUntil)) : QString{},
        truth(span.untilStated),
        spoken ? plain(agreement[agreement[*span.speaking].instrument].id.text) : QString{},
        termsOf(projection, span),
        spoken ? whom(agreement, agreement[*span.speaking].beneficiary) : QString{},
        standing ? plain(std::string{wordOf(standingWords, *standing)}) : QString{},
        causeName(span.startCause.kind),
        causedBy(agreement, span.startCause),
        causeName(span.endCause.kind),
        causedBy(agreement, span.endCause),
        truth(projection.disputed(span)),
        truth(projection.counterfactual(span)),
        termWords(projection, span, request.language)};
    if (likelihoods)
        fields << (request.probabilities ? likelihoodFields(request, clause, span)
                                         : noLikelihoodFields());
    return row(fields + more);
}

/// Whether the other scenario says something else of the clause in that span; empty where that is a
/// matter of belief.
QString differsIn(const Span& span, const ClauseDifference& difference, bool certain)
{
    if (!certain)
        return {};
    return truth(std::ranges::any_of(difference.stretches, [&](const Difference& stretch) {
        return stretch.when.overlaps(span.range());
    }));
}

/// The clause's spans in both scenarios, one below the other.
QString comparedRows(const FigureRequest& request, const FigureRequest& other, ClauseIndex clause)
{
    const Evaluation shown{request.projection, request.probabilities};
    const auto difference = differenceOf(*request.projection, *other.projection, clause);
    const bool certain = !uncertain(shown, clause) && !uncertain(*request.pinned, clause);
    const auto rowsOf = [&](const FigureRequest& side, const QString& scenario) {
        QString rows;
        for (const Span* span : spansShown(side, clause))
            rows += spanRow(side, clause, *span, tellsLikelihoods(request),
                            {scenario, differsIn(*span, difference, certain)});
        return rows;
    };
    return rowsOf(request, QStringLiteral("a")) + rowsOf(other, QStringLiteral("b"));
}

QString pointRow(const FigureRequest& request, const Series& series, const SeriesLine& line,
                 const SeriesPoint& point)
{
    const Agreement& agreement = request.projection->agreement();
    QStringList sources;
    for (const SourceIndex source : point.sources)
        sources << plain(agreement[source].id.text);
    return row({plain(series.id.text), plain(line.id), localized(line.title, request.language),
                localized(series.unit, request.language),
                plain(std::string{wordOf(lineKindWords, line.kind)}),
                point.from ? plain(toIso(*point.from)) : QString{}, plain(toIso(point.date)),
                QString::number(point.value, 'g', 12), truth(point.approximate),
                plain(std::string{wordOf(standingWords, point.standing)}),
                sources.join(QLatin1Char(' ')), localized(point.note, request.language)});
}

PreparedExport written(const QString& table)
{
    return {encoderOf(table.toUtf8())};
}

} // namespace

QString csvField(const QString& text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quoted = std::ranges::any_of(text, [](QChar c) { return special.contains(c); });
    return quoted
               ? QLatin1Char('"') + QString{text}.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                     QLatin1Char('"')
               : text;
}

PreparedExport prepareClauseCsv(const FigureRequest& request)
{
    QString table = QStringLiteral(
        "clause,title,group,state,from,until,until_stated,instrument,terms,beneficiary,standing,"
        "start_cause,start_by,end_cause,end_by,disputed,counterfactual,words");
    if (tellsLikelihoods(request))
        table += QLatin1Char(',') + likelihoodColumns.join(QLatin1Char(','));
    if (request.pinned)
        table += QStringLiteral(",scenario,differs");
    table += QStringLiteral("\r\n");
    const auto other = request.pinned ? std::optional{pinnedFigure(request)} : std::nullopt;
    for (const ClauseIndex clause : clausesShown(request)) {
        if (other) {
            table += comparedRows(request, *other, clause);
            continue;
        }
        for (const Span* span : spansShown(request, clause))
            table += spanRow(request, clause, *span, tellsLikelihoods(request));
    }
    return written(table);
}

PreparedExport prepareSeriesCsv(const FigureRequest& request)
{
    QString table = QStringLiteral("series,line,title,unit,kind,from,date,value,approximate,"
                                   "standing,sources,note\r\n");
    for (const Series& series : request.projection->agreement().series)
        for (const SeriesLine& line : series.lines)
            for (const SeriesPoint& point : line.points)
                table += pointRow(request, series, line, point);
    return written(table);
}

} // namespace pactline
