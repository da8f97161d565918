#include "export/figure_layout.h"

#include "export/figure_measure.h"
#include "export/figure_words.h"
#include "recipe/recipe.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double mostScale = 6;
constexpr double mostRowPx = 27;
constexpr double mostChartGrowth = 0.6; ///< of its height
constexpr double widestBox = 0.86;      ///< a box's share of a dense row
constexpr double usualBox = 0.68;

// From the best to the least that can be read.
constexpr std::array levels{
    FigureLevel{19.5, 150, true, true, 1.0}, FigureLevel{16, 118, true, true, 0.9},
    FigureLevel{16, 118, false, true, 0.9},  FigureLevel{17.5, 0, true, true, 0.95},
    FigureLevel{15, 0, true, true, 0.96},    FigureLevel{14.5, 0, false, false, 0.8},
};
/// How lanes are set for which there is no room: what is there has to be read at least.
constexpr std::size_t overflowing = 1;

/// The largest type at which everything fits; nothing where none can be read.
std::optional<double> fittingScale(const FigureMeasure& measure, const FigureLevel& level)
{
    const double room = measure.request().size.height();
    double scale = std::min(mostScale, 1.04 * room / measure.height(level, 1));
    while (scale >= level.leastScale) {
        if (measure.wideEnough(level, scale) && measure.height(level, scale) <= room) {
            // Type grows with the picture, but rows get room before they get large type.
            return std::min(scale, std::max(1.0, scale / 1.1));
        }
        scale *= 0.985;
    }
    return std::nullopt;
}

/// Puts the parts of one page below each other.
class PageBuilder
{
public:
    PageBuilder(const FigureMeasure& measure, const FigureLevel& level, double scale,
                std::vector<LaneRow> rows, QSize size)
        : m_measure(measure), m_level(level), m_scale(scale)
    {
        m_page.size = size;
        m_page.scale = scale;
        m_page.rows = std::move(rows);
        m_page.hidden = measure.allRows().hidden;
    }

    FigureLayout build()
    {
        placeHeader();
        placeFoot();
        shareSpareRoom();
        placeChart();
        placeRows();
        placeColumn();
        return std::move(m_page);
    }

private:
    double px(double length) const { return length * m_scale; }
    double left() const { return m_measure.margin(m_scale); }
    double right() const { return m_page.size.width() - left(); }

    void placeHeader()
    {
        const TextColumn header = m_measure.header(m_level, m_scale);
        m_page.header = header.lines();
        m_page.headerLeft = left();
        m_top = header.bottom();
        m_plotLeft = std::round(left() + m_measure.labelsWidth(m_level, m_scale));
        const bool beside = m_level.column && !m_measure.columnBelow();
        m_plotRight = std::round(beside ? right() - m_measure.columnWidth(m_scale) - px(columnGapPx)
                                        : right() - px(12));
        m_columnTop = m_top;
    }

    void placeFoot()
    {
        const double footer = m_measure.footer(0, m_scale).bottom();
        const double bottom = m_page.size.height() - left() * 0.8;
        m_page.footer = {left(), bottom - footer, right() - left(), footer};
        m_page.footerLines = m_measure.footer(m_page.footer.top(), m_scale).lines();
        const double legend = m_measure.legendHeight(m_scale);
        m_page.legend = {left(), m_page.footer.top() - legend, right() - left(), legend};
        const double below = m_measure.columnHeightBelow(m_level, m_scale);
        if (below > 0)
            m_page.column = {left(), m_page.legend.top() - below + px(legendGapPx),
                             right() - left(), below - 2 * px(legendGapPx) + 1};
        m_bottom = m_page.legend.top() - below;
    }

    /// Rows get it first, then the chart.
    void shareSpareRoom()
    {
        const auto count = double(m_page.rows.size());
        const double gaps = m_level.headings ? 0 : px(groupGapPx) * groupGaps();
        const double chart = m_measure.chartHeight(m_level, m_scale);
        const double room =
            m_bottom - m_top - m_measure.marksHeight(m_level, m_scale) - px(rulerPx) - gaps;
        m_page.rowHeight =
            count > 0 ? std::floor(std::min((room - chart) / count, px(mostRowPx)) * 4) / 4 : 0;
        const double spare = std::max(room - chart - m_page.rowHeight * count, 0.0);
        m_chartHeight = px(m_level.chart);
        if (m_level.chart > 0)
            m_chartHeight += count > 0 ? std::min(spare, m_chartHeight * mostChartGrowth) : spare;
        const double share = px(13.5) / std::max(m_page.rowHeight, 1.0);
        m_page.boxShare = std::clamp(share, usualBox, widestBox);
    }

    double groupGaps() const
    {
        return double(m_measure.rows(true).size() - m_measure.rows(false).size());
    }

    void placeChart()
    {
        m_top += m_measure.marksHeight(m_level, m_scale);
        m_page.marksTop = m_level.chart > 0 ? m_top : m_top - px(16);
        if (m_level.chart <= 0)
            return;
        m_page.plot = {m_plotLeft, std::round(m_top), m_plotRight - m_plotLeft,
                       std::round(m_chartHeight)};
        m_page.chartLegend = {left(), m_page.plot.top() - px(20), m_plotLeft - left() - px(34),
                              m_chartHeight + px(20)};
        m_top = m_page.plot.bottom() + px(chartGapPx);
    }

    void placeRows()
    {
        double y = m_top;
        std::optional<GroupIndex> group;
        for (const LaneRow& row : m_page.rows) {
            const auto* clause = std::get_if<ClauseIndex>(&row);
            if (clause && !m_level.headings) {
                const GroupIndex its = m_measure.request().projection->agreement()[*clause].group;
                y += group && *group != its ? px(groupGapPx) : 0;
                group = its;
            }
            m_page.rowTops.push_back(y);
            y += m_page.rowHeight;
        }
        m_page.lanes = {m_plotLeft, m_top, m_plotRight - m_plotLeft, y - m_top};
        m_page.ruler = {m_plotLeft, y, m_plotRight - m_plotLeft, px(rulerPx)};
    }

    void placeColumn()
    {
        if (!m_level.column)
            return;
        m_page.columns = m_measure.columnBelow() ? m_measure.columnsBelow(m_scale) : 1;
        if (!m_measure.columnBelow())
            m_page.column = {m_plotRight + px(columnGapPx), m_columnTop,
                             m_measure.columnWidth(m_scale), m_bottom - m_columnTop};
    }

    const FigureMeasure& m_measure;
    FigureLevel m_level;
    double m_scale;
    FigureLayout m_page;
    double m_top = 0;
    double m_bottom = 0;
    double m_plotLeft = 0;
    double m_plotRight = 0;
    double m_columnTop = 0;
    double m_chartHeight = 0;
};

void noteMissing(const FigureMeasure& measure, const FigureLevel& chosen, FigurePlan& plan)
{
    const FigureLevel asked = measure.wanted(levels.front());
    if (asked.chart > 0 && chosen.chart <= 0)
        plan.notes << FigureWords::tr("There is no room for the chart at this size.");
    if (asked.column && !chosen.column)
        plan.notes << FigureWords::tr("There is no room for the details at this size.");
}

FigurePlan inOnePiece(const FigureMeasure& measure, const FigureLevel& level, double scale)
{
    FigurePlan plan;
    plan.pages.push_back(
        PageBuilder{measure, level, scale, measure.rows(level.headings), measure.request().size}
            .build());
    noteMissing(measure, level, plan);
    return plan;
}

/// The type that the width allows.
double overflowingScale(const FigureMeasure& measure, const FigureLevel& level)
{
    double scale = 1;
    while (scale > 0.8 && !measure.wideEnough(level, scale))
        scale *= 0.98;
    return scale;
}

FigurePlan grown(const FigureMeasure& measure)
{
    FigureLevel level = measure.wanted(levels[overflowing]);
    const QSize asked = measure.request().size;
    const double scale = overflowingScale(measure, level);
    if (!measure.wideEnough(level, scale))
        level.column = false;
    const QSize size{asked.width(), int(std::ceil(measure.height(level, scale)))};
    FigurePlan plan;
    if (size.height() * std::max(measure.request().pixelRatio, 1.0) > mostFigurePx) {
        plan.problem =
            FigureWords::tr("%n lane(s) do not fit into one picture; write PDF, which spreads them "
                            "over pages, or show fewer lanes.",
                            nullptr, int(clausesShown(measure.request()).size()));
        return plan;
    }
    plan.pages.push_back(
        PageBuilder{measure, level, scale, measure.rows(level.headings), size}.build());
    noteMissing(measure, level, plan);
    plan.notes << FigureWords::tr("The lanes need more room: the picture is %1 pixels high instead "
                                  "of %2. PDF would spread them over pages.")
                      .arg(size.height())
                      .arg(asked.height());
    return plan;
}

/// As many rows as fit, from that one on; a heading is repeated on the next page and does not
/// stand last on one.
std::vector<LaneRow> pageRows(const std::vector<LaneRow>& all, std::size_t& next, std::size_t fit)
{
    std::vector<LaneRow> rows;
    const auto isHeading = [&](std::size_t i) {
        return !std::holds_alternative<ClauseIndex>(all[i]);
    };
    if (next > 0 && next < all.size() && !isHeading(next))
        for (std::size_t i = next; i-- > 0;)
            if (isHeading(i)) {
                rows.push_back(all[i]);
                break;
            }
    while (next < all.size() && rows.size() < fit)
        rows.push_back(all[next++]);
    if (next < all.size() && rows.size() > 1 && isHeading(next - 1)) {
        rows.pop_back();
        --next;
    }
    return rows;
}

void numberPages(std::vector<FigureLayout>& pages)
{
    for (FigureLayout& page : pages)
        page.footerLines.back().text =
            FigureWords::tr("page %1 of %2").arg(page.page).arg(pages.size());
}

/// The first page has chart and details, as far as there is room for some lanes beside them.
FigurePlan overPages(FigureMeasure& measure)
{
    constexpr std::size_t leastRows = 6;
    measure.reservePageNumber();
    FigureLevel first = measure.wanted(levels[overflowing]);
    first.column = first.column && !measure.columnBelow();
    FigureLevel later = first;
    later.chart = 0;
    later.column = false;
    const double scale = overflowingScale(measure, first);
    const auto all = measure.rows(true);
    const auto fit = [&](const FigureLevel& level) {
        const double room = measure.request().size.height() - measure.frameHeight(level, scale);
        return std::size_t(std::max(room / (scale * level.row), 0.0));
    };
    if (fit(first) < leastRows)
        first = later;
    FigurePlan plan;
    if (fit(later) < leastRows) {
        plan.problem = FigureWords::tr("The page is too small for its lanes; choose a larger one.");
        return plan;
    }
    for (std::size_t next = 0; next < all.size();) {
        const FigureLevel& level = plan.pages.empty() ? first : later;
        plan.pages.push_back(PageBuilder{measure, level, scale, pageRows(all, next, fit(level)),
                                         measure.request().size}
                                 .build());
        plan.pages.back().page = int(plan.pages.size());
    }
    numberPages(plan.pages);
    noteMissing(measure, first, plan);
    plan.notes << FigureWords::tr("The lanes stand on %n page(s).", nullptr,
                                  int(plan.pages.size()));
    return plan;
}

FigurePlan laidOut(FigureMeasure& measure, Overflow overflow)
{
    for (const FigureLevel& level : levels) {
        const FigureLevel wanted = measure.wanted(level);
        if (const auto scale = fittingScale(measure, wanted))
            return inOnePiece(measure, wanted, *scale);
    }
    return overflow == Overflow::Grow ? grown(measure) : overPages(measure);
}

} // namespace

PictureStyle figureStyle(const FigureRequest& request, double scale)
{
    return {&paletteOf(request.theme), request.language, scale, request.marks, true};
}

FigurePlan planFigure(const FigureRequest& request, Overflow overflow)
{
    FigureMeasure measure{request};
    FigurePlan plan = laidOut(measure, overflow);
    plan.legend = measure.legend();
    if (request.recipeTooLong && plan.problem.isEmpty())
        plan.notes << FigureWords::tr(
                          "The recipe is longer than %1 KiB and stays out: the file will "
                          "not bring this view back. It gets shorter with fewer lanes "
                          "in an order by hand.")
                          .arg(largestRecipe >> 10);
    return plan;
}

} // namespace pactline
