#include "export/figure_measure.h"

#include "export/figure_pinned.h"
#include "export/figure_rows.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr double marginPx = 30;
constexpr double cardMarginPx = 20;
constexpr double cardHeight = 720; ///< lower figures have narrow margins
constexpr double titlePx = 24;
constexpr double subtitlePx = 13.5;
constexpr double headerGapPx = 3;
constexpr double belowHeaderPx = 12;
constexpr double labelIndentPx = 10;
constexpr double labelGapPx = 14;
constexpr double chartLabelsPx = 206; ///< a chart's legend needs as much
constexpr double mostLabelsShare = 0.34;
constexpr double sideColumnPx = 250;
constexpr double columnBelowPx = 205;
constexpr double leastLanesPx = 330;
constexpr double markersPx = 36;
constexpr double dateWordPx = 18;
constexpr double chartHeadPx = 20;
constexpr double pinnedRowPx = 2.5; ///< that the second scenario's line takes of a row

LegendItem itemOf(const Beneficiary& who)
{
    const auto* party = std::get_if<PartyIndex>(&who);
    if (!party || party->value > 1)
        return LegendItem::Others;
    return party->value == 0 ? LegendItem::FirstParty : LegendItem::SecondParty;
}

/// What may take a term's place if the event happens.
void addSuccessors(const FigureRequest& request, ClauseIndex clause, std::set<LegendItem>& items)
{
    const Agreement& agreement = request.projection->agreement();
    for (const TermIndex term : agreement.termsOf(clause)) {
        const Scenario& scenario = request.projection->scenario();
        if (!scenario.applies(agreement[term].instrument) ||
            contentOf(agreement, scenario, term).from == nullptr ||
            agreement[term].effect != Term::Effect::InForce)
            continue;
        items.insert(itemOf(agreement[term].beneficiary));
    }
}

/// What the spans of the figure show.
std::set<LegendItem> legendItems(const FigureRequest& request)
{
    const Projection& projection = *request.projection;
    std::set<LegendItem> items{LegendItem::State};
    for (const ClauseIndex clause : clausesShown(request)) {
        if (request.probabilities && request.probabilities->wavers(clause)) {
            items.insert(LegendItem::Likelihood);
            items.insert(LegendItem::EndRange);
            addSuccessors(request, clause, items);
        }
        for (const Span* span : spansShown(request, clause)) {
            if (span->endCause.kind == Cause::Kind::Triggered)
                items.insert(LegendItem::Trigger);
            if (span->state == ClauseState::Unknown)
                items.insert(LegendItem::Unknown);
            if (projection.counterfactual(*span))
                items.insert(LegendItem::Counterfactual);
            if (projection.disputed(*span))
                items.insert(LegendItem::Disputed);
            if (span->state != ClauseState::InForce)
                continue;
            items.insert(itemOf(projection.agreement()[*span->speaking].beneficiary));
            const auto standing = projection.standing(clause, *span);
            if (standing == Standing::Reported)
                items.insert(LegendItem::Reported);
            if (standing == Standing::Inferred)
                items.insert(LegendItem::Inferred);
        }
    }
    return items;
}

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(int(std::lround(pixels)));
    return font;
}

} // namespace

LegendSubject legendSubjectOf(const FigureRequest& request)
{
    if (request.probabilities)
        return LegendSubject::Belief;
    return hypothesisText(*request.projection, request.language).isEmpty()
               ? LegendSubject::Nothing
               : LegendSubject::Hypothesis;
}

FigureMeasure::FigureMeasure(const FigureRequest& request)
    : m_request(request),
      m_chart(request.parts.chart
                  ? chartData(Evaluation{request.projection, request.probabilities}, request.chart)
                  : ChartData{}),
      m_plainText(figureText(request, false)), m_chartText(figureText(request, true)),
      m_column(figureColumn(request)), m_rows(figureRows(request)),
      m_legend(request.parts.lanes ? legendItems(request) : std::set<LegendItem>{}),
      m_pinned(pinnedLegend(request))
{
}

FigureLevel FigureMeasure::wanted(FigureLevel level) const
{
    if (m_chart.empty())
        level.chart = 0;
    level.column = level.column && m_request.parts.details;
    level.row += m_request.pinned ? pinnedRowPx : 0;
    return level;
}

std::vector<LaneRow> FigureMeasure::rows(bool headings) const
{
    if (!m_request.parts.lanes)
        return {};
    auto rows = m_rows.rows;
    if (!headings)
        std::erase_if(rows, [&](const LaneRow& row) {
            const auto* group = std::get_if<GroupIndex>(&row);
            const bool folded = group && m_rows.hidden[group->value] > 0;
            return !folded && !std::holds_alternative<ClauseIndex>(row);
        });
    return rows;
}

bool FigureMeasure::columnBelow() const
{
    return m_request.size.width() < 1.2 * m_request.size.height();
}

const FigureText& FigureMeasure::text(const FigureLevel& level) const
{
    return level.chart > 0 ? m_chartText : m_plainText;
}

double FigureMeasure::margin(double scale) const
{
    return scale * (m_request.size.height() < cardHeight * scale ? cardMarginPx : marginPx);
}

TextColumn FigureMeasure::header(const FigureLevel& level, double scale) const
{
    const PictureStyle style = figureStyle(m_request, scale);
    const FigureText& words = text(level);
    TextColumn column{margin(scale), margin(scale) - scale * 4, innerWidth(scale)};
    column.add(words.title, sized(style.font(TextRole::Title), style.px(titlePx)),
               style.palette->text);
    column.space(style.px(headerGapPx));
    column.add(words.subtitle, sized(style.font(TextRole::Body), style.px(subtitlePx)),
               style.palette->secondaryText);
    column.space(style.px(headerGapPx));
    column.add(words.hypothesis, style.font(TextRole::Heading), style.palette->hypothesis);
    column.space(style.px(belowHeaderPx));
    return column;
}

TextColumn FigureMeasure::footer(double top, double scale) const
{
    const PictureStyle style = figureStyle(m_request, scale);
    TextColumn column{margin(scale), top + style.px(footerGapPx), innerWidth(scale)};
    for (const QString& line :
         {m_plainText.sources, m_plainText.remarks, m_plainText.origin, m_pageNumber}) {
        column.add(line, style.font(TextRole::Small), style.palette->secondaryText);
        column.space(line.isEmpty() ? 0 : style.px(2));
    }
    return column;
}

double FigureMeasure::labelsWidth(const FigureLevel& level, double scale) const
{
    const PictureStyle style = figureStyle(m_request, scale);
    const QFontMetricsF metrics{style.font(TextRole::Body)};
    double widest = 0;
    for (const ClauseIndex clause :
         m_request.parts.lanes ? clausesShown(m_request) : std::vector<ClauseIndex>{})
        widest = std::max(
            widest, metrics.horizontalAdvance(localized(
                        m_request.projection->agreement()[clause].title, m_request.language)));
    double width = widest + style.px(labelIndentPx + labelGapPx);
    if (level.chart > 0)
        width = std::max(width, style.px(chartLabelsPx));
    return std::min(width, mostLabelsShare * innerWidth(scale));
}

double FigureMeasure::columnWidth(double scale) const
{
    return scale * sideColumnPx;
}

int FigureMeasure::columnsBelow(double scale) const
{
    return std::clamp(int(innerWidth(scale) / (scale * columnBelowPx)), 1, 5);
}

double FigureMeasure::columnHeightBelow(const FigureLevel& level, double scale) const
{
    if (!level.column || !columnBelow())
        return 0;
    const PictureStyle style = figureStyle(m_request, scale);
    return ColumnSetter{m_column, innerWidth(scale), columnsBelow(scale), style}.height() +
           2 * style.px(legendGapPx);
}

double FigureMeasure::legendHeight(double scale) const
{
    if (!m_request.parts.lanes)
        return 0;
    QImage nowhere{1, 1, QImage::Format_RGB32};
    QPainter painter{&nowhere};
    return paintLegend(painter, {0, 0, innerWidth(scale), 0}, m_request.projection->agreement(),
                       figureStyle(m_request, scale), legendSubject(), m_request.lanes.colour,
                       &m_legend, m_pinned) +
           scale * legendGapPx;
}

double FigureMeasure::marksHeight(const FigureLevel& level, double scale) const
{
    if (level.chart > 0)
        return scale * chartHeadPx;
    return scale * (supposed() ? markersPx : dateWordPx);
}

double FigureMeasure::chartHeight(const FigureLevel& level, double scale) const
{
    return level.chart > 0 ? scale * (level.chart + chartGapPx) : 0;
}

double FigureMeasure::rowsHeight(const FigureLevel& level, double scale) const
{
    const auto all = rows(true);
    const auto shown = rows(level.headings).size();
    const double gaps = level.headings ? 0 : double(all.size() - shown) * groupGapPx;
    return scale * (double(shown) * level.row + gaps);
}

double FigureMeasure::frameHeight(const FigureLevel& level, double scale) const
{
    return header(level, scale).bottom() + marksHeight(level, scale) + chartHeight(level, scale) +
           scale * rulerPx + columnHeightBelow(level, scale) + legendHeight(scale) +
           footer(0, scale).bottom() + margin(scale) * 0.8;
}

double FigureMeasure::height(const FigureLevel& level, double scale) const
{
    return frameHeight(level, scale) + rowsHeight(level, scale);
}

bool FigureMeasure::wideEnough(const FigureLevel& level, double scale) const
{
    const double column =
        level.column && !columnBelow() ? columnWidth(scale) + scale * columnGapPx : 0;
    return innerWidth(scale) - labelsWidth(level, scale) - column >= scale * leastLanesPx;
}

} // namespace pactline
