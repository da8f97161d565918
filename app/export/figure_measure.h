#pragma once

#include "export/column_lines.h"
#include "export/figure_layout.h"
#include "export/figure_text.h"
#include "timeline/chart_data.h"

namespace pactline
{

/// What its legend explains beside the standings.
LegendSubject legendSubjectOf(const FigureRequest& request);

/// How densely a figure is set, and what it is without.
struct FigureLevel {
    double row = 0;   ///< a lane's height at a scale of 1
    double chart = 0; ///< the plot's; none: no chart
    bool column = true;
    bool headings = true;
    double leastScale = 1; ///< below it the next level is better
};

/// Sizes the parts of one figure for a level and a scale. What a figure says is asked for once.
class FigureMeasure
{
public:
    explicit FigureMeasure(const FigureRequest& request);

    const FigureRequest& request() const { return m_request; }
    const std::set<LegendItem>& legend() const { return m_legend; }
    const ChartData& chart() const { return m_chart; }

    /// The level without what the request is without.
    FigureLevel wanted(FigureLevel level) const;
    const LaneRows& allRows() const { return m_rows; }
    std::vector<LaneRow> rows(bool headings) const;
    /// Upright figures have their details below the lanes.
    bool columnBelow() const;
    bool supposed() const { return !m_plainText.hypothesis.isEmpty(); }
    LegendSubject legendSubject() const { return legendSubjectOf(m_request); }

    /// The footer gets a last line for the number of its page.
    void reservePageNumber() { m_pageNumber = QStringLiteral("0"); }

    double margin(double scale) const;
    TextColumn header(const FigureLevel& level, double scale) const;
    TextColumn footer(double top, double scale) const;
    double labelsWidth(const FigureLevel& level, double scale) const;
    double columnWidth(double scale) const;
    int columnsBelow(double scale) const;
    double columnHeightBelow(const FigureLevel& level, double scale) const;
    double legendHeight(double scale) const;
    double marksHeight(const FigureLevel& level, double scale) const;
    double chartHeight(const FigureLevel& level, double scale) const;
    double rowsHeight(const FigureLevel& level, double scale) const;
    /// Everything but the lanes.
    double frameHeight(const FigureLevel& level, double scale) const;
    double height(const FigureLevel& level, double scale) const;
    /// Whether the axis is wide enough to be read.
    bool wideEnough(const FigureLevel& level, double scale) const;

private:
    const FigureText& text(const FigureLevel& level) const;
    double innerWidth(double scale) const { return m_request.size.width() - 2 * margin(scale); }

    const FigureRequest& m_request;
    ChartData m_chart;
    FigureText m_plainText;
    FigureText m_chartText;
    FigureColumn m_column;
    LaneRows m_rows;
    std::set<LegendItem> m_legend;
    std::optional<PinnedLegend> m_pinned;
    QString m_pageNumber;
};

// Lengths at a scale of 1.
inline constexpr double rulerPx = 28;
inline constexpr double chartGapPx = 18;
inline constexpr double legendGapPx = 10;
inline constexpr double footerGapPx = 10;
inline constexpr double columnGapPx = 36;
inline constexpr double groupGapPx = 5; ///< where groups have no headings

} // namespace pactline
