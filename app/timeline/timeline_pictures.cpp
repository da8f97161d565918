#include "timeline/timeline_pictures.h"

#include "picture/chart_painter.h"
#include "picture/pinned_painter.h"
#include "picture/timeline_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double tickSpacingPx = 44;
constexpr double labelInsetPx = 12; ///< of groups; clauses stand a little further in
constexpr double cardCornerPx = 7;
constexpr double legendTopPx = 30;
constexpr double legendGapPx = 10; ///< between the legend and the axis' numbers

QString todayWord()
{
    return QCoreApplication::translate("TimelineView", "today");
}

} // namespace

TimelinePictures::TimelinePictures(const Session& session) : m_session(session), m_lanes(session)
{
    place();
}

void TimelinePictures::resize(const QSize& size, double pixelRatio, double typeScale)
{
    if (typeScale != m_typeScale)
        m_namesWidth = {};
    const bool sharper = pixelRatio != m_pixelRatio || typeScale != m_typeScale;
    m_size = size;
    m_pixelRatio = pixelRatio;
    m_typeScale = typeScale;
    place();
    if (sharper)
        invalidateChart();
}

void TimelinePictures::place()
{
    const TimelineGeometry before = m_geometry;
    // What is filtered or folded away keeps its room: the axis must not move with it.
    m_geometry = timelineGeometry(
        m_size, int(m_lanes.allRows()), m_typeScale, m_session.laneChoices().filter.isOn(),
        !std::holds_alternative<NoChart>(m_session.chart()), namesWidth());
    m_firstRow = std::clamp(m_firstRow, 0, lastFirstRow());
    if (m_geometry.chartCard != before.chartCard || m_geometry.plot != before.plot)
        invalidateChart();
    invalidateLanes();
}

double TimelinePictures::namesWidth() const
{
    if (m_namesWidth.first != m_session.language())
        m_namesWidth = {m_session.language(),
                        laneNamesWidth(m_session.agreement(), style(), style().px(labelInsetPx))};
    return m_namesWidth.second;
}

void TimelinePictures::invalidateChart()
{
    m_chartData.reset();
    invalidateChartPicture();
}

void TimelinePictures::invalidateChartPicture()
{
    m_chartPicture = {};
    m_beliefChart.reset();
    m_legend.reset();
}

void TimelinePictures::setFirstRow(int row)
{
    const int clamped = std::clamp(row, 0, lastFirstRow());
    if (clamped == m_firstRow)
        return;
    m_firstRow = clamped;
    invalidateLanes();
}

void TimelinePictures::invalidateLanes()
{
    m_layout.reset();
    m_pinnedLayout.reset();
    m_lanesPicture = {};
    m_beliefChart.reset();
}

void TimelinePictures::invalidateRows()
{
    m_lanes.rebuild();
    place();
}

bool TimelinePictures::followPlayhead()
{
    if (!m_lanes.followPlayhead())
        return false;
    place();
    return true;
}

void TimelinePictures::setCursor(std::optional<GroupIndex> heading)
{
    if (heading == m_cursor)
        return;
    m_cursor = heading;
    invalidateLanes();
}

int TimelinePictures::lastFirstRow() const
{
    return std::max(0, int(rows().size()) - m_geometry.capacity);
}

TimeScale TimelinePictures::scale() const
{
    const double width = std::max(m_geometry.plotRight - m_geometry.plotLeft, 1.0);
    return {m_session.visible(), m_geometry.plotLeft, width};
}

PictureStyle TimelinePictures::style() const
{
    return {&paletteOf(m_session.theme()), m_session.language(), m_typeScale,
            m_session.partyMarks()};
}

std::span<const LaneRow> TimelinePictures::rowsInSight() const
{
    const auto count = std::min(std::size_t(m_geometry.capacity), rows().size());
    return std::span{rows()}.subspan(std::size_t(m_firstRow), count);
}

const TimelineLayout& TimelinePictures::layout()
{
    if (!m_layout) {
        std::optional<LaneBeliefs> beliefs;
        if (m_session.probabilities())
            beliefs.emplace(*m_session.probabilities(), scale());
        m_layout = layOut(m_session.projection(), scale(), rowsInSight(), m_geometry.rowHeight,
                          beliefs ? &*beliefs : nullptr);
    }
    return *m_layout;
}

const std::optional<PinnedLayout>& TimelinePictures::pinnedLayout()
{
    if (!m_pinnedLayout && m_session.pinned())
        m_pinnedLayout =
            layOutPinned(m_session.evaluation(), *m_session.pinned(), scale(), rowsInSight());
    return m_pinnedLayout;
}

void TimelinePictures::paintPinned(QPainter& painter)
{
    if (!pinnedLayout())
        return;
    const PictureStyle style = this->style();
    for (std::size_t row = 0; row < rowsInSight().size(); ++row)
        paintPinnedLines(painter, pinnedLayout()->stretchesOf(row),
                         {m_geometry.plotLeft,
                          m_geometry.lanes.top() + double(row) * m_geometry.rowHeight,
                          m_geometry.plotRight - m_geometry.plotLeft, m_geometry.rowHeight},
                         style);
    const Projection& pinned = *m_session.pinned()->projection;
    paintPinnedDays(painter, pinnedDays(m_session.projection(), pinned, m_session.visible()),
                    scale(), m_geometry.lanesCard.top() - 2, m_geometry.lanesCard.bottom(), style);
}

void TimelinePictures::paint(QPainter& painter, const QRect& rect)
{
    if (m_chartPicture.isNull())
        buildChart();
    if (m_lanesPicture.isNull())
        buildLanes();
    const int seam = int(m_geometry.lanesCard.top()) - 3;
    const auto copy = [&](const QPixmap& picture, int top) {
        const int height = int(std::lround(picture.height() / m_pixelRatio));
        const QRect part = rect.intersected({0, top, m_size.width(), height});
        if (part.isEmpty())
            return;
        const QRectF source{part.x() * m_pixelRatio, (part.y() - top) * m_pixelRatio,
                            part.width() * m_pixelRatio, part.height() * m_pixelRatio};
        painter.drawPixmap(QRectF{part}, picture, source);
    };
    copy(m_chartPicture, 0);
    if (beliefChart())
        copy(m_beliefPicture, 0);
    copy(m_lanesPicture, seam);
}

void TimelinePictures::paintRuler(QPainter& painter, std::span<const QRectF> taken) const
{
    const PictureStyle style = this->style();
    TimelinePainter{painter, style, m_session.agreement()}.paintRuler(
        m_geometry.ruler.top() + style.px(6), scale(), ticksFor(scale(), style.px(tickSpacingPx)),
        taken);
}

double TimelinePictures::rulerStepPx() const
{
    const Ticks ticks = ticksFor(scale(), style().px(tickSpacingPx));
    double widest = 0;
    for (std::size_t i = 1; i < ticks.days.size(); ++i)
        widest = std::max(widest, scale().xOf(ticks.days[i]) - scale().xOf(ticks.days[i - 1]));
    return widest;
}

QPixmap TimelinePictures::emptyPicture(double height) const
{
    QPixmap picture{
        QSizeF{m_size.width() * m_pixelRatio, std::max(height, 1.0) * m_pixelRatio}.toSize()};
    picture.setDevicePixelRatio(m_pixelRatio);
    picture.fill(style().palette->window);
    return picture;
}

void TimelinePictures::paintCard(QPainter& painter, const QRectF& card) const
{
    const Palette& palette = *style().palette;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{palette.hairline, 1});
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), cardCornerPx, cardCornerPx);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

void TimelinePictures::buildChart()
{
    m_chartPicture = emptyPicture(m_geometry.lanesCard.top() - 3);
    QPainter painter{&m_chartPicture};
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    paintCard(painter, m_geometry.chartCard);
    m_chartWords.clear();
    if (!chartData().empty())
        paintChartCard(painter);
}

std::vector<QRectF> TimelinePictures::words() const
{
    std::vector<QRectF> all = m_chartWords;
    all.insert(all.end(), m_laneWords.begin(), m_laneWords.end());
    return all;
}

const ChartData& TimelinePictures::chartData() const
{
    if (!m_chartData)
        m_chartData = pactline::chartData(m_session.evaluation(), m_session.chart());
    return *m_chartData;
}

const ChartLegend& TimelinePictures::legend() const
{
    if (!m_legend)
        m_legend = layOutLegend(chartData(), m_session.agreement(), legendRoom(), style());
    return *m_legend;
}

QRectF TimelinePictures::legendRoom() const
{
    const PictureStyle style = this->style();
    const double left = m_geometry.chartCard.left() + style.px(12);
    const double top = m_geometry.chartCard.top() + style.px(legendTopPx);
    const double right =
        m_geometry.plotLeft - axisNumbersReach(chartData(), style) - style.px(legendGapPx);
    return {left, top, right - left, m_geometry.chartCard.bottom() - style.px(4) - top};
}

QRectF TimelinePictures::todayWordRect() const
{
    const double today = scale().xOf(m_session.today());
    const QRectF& plot = m_geometry.plot;
    if (today <= plot.left() || today >= plot.right())
        return {};
    return dateLineRects(today, plot, todayWord(), style()).back();
}

void TimelinePictures::paintChartCard(QPainter& painter)
{
    const PictureStyle style = this->style();
    const TimeScale scale = this->scale();
    const QRectF& plot = m_geometry.plot;
    TimelinePainter timeline{painter, style, m_session.agreement()};
    timeline.paintGrid(plot, scale, ticksFor(scale, style.px(tickSpacingPx)), std::nullopt);

    const double today = scale.xOf(m_session.today());
    const bool inSight = !todayWordRect().isEmpty();
    std::vector<QRectF> reserved;
    if (inSight)
        reserved = dateLineRects(today, plot, todayWord(), style);
    // Only this chart is painted anew whenever a marker moves: others must not follow it.
    if (!chartData().shares.empty())
        for (const EventIndex event : m_session.agreement().contingentEvents())
            if (const auto day = m_session.projection().hypothesis().dayOf(event))
                reserved.push_back({scale.xOf(*day) - 2, plot.top(), 4, plot.height()});
    painter.setClipRect(m_geometry.chartCard.adjusted(1, 1, -1, -1));
    m_chartTaken = paintChart(painter, chartData(), m_session.agreement(), scale, plot, style,
                              reserved, nullptr, &m_chartWords);
    painter.setClipping(false);
    if (inSight) {
        timeline.paintDateLine(today, plot.top(), m_geometry.lanesCard.top(), todayWord(),
                               m_chartWords);
        m_chartWords.push_back(todayWordRect()); // other lines leave it out, its own does not
    }
    paintLegendNames(painter, legend(), chartData(), style);
}

const BeliefChart* TimelinePictures::beliefChart()
{
    if (!m_session.probabilities() || std::holds_alternative<NoChart>(m_session.chart()))
        return nullptr;
    if (m_chartPicture.isNull())
        buildChart();
    if (!m_beliefChart)
        buildBelief();
    return &*m_beliefChart;
}

/// Apart from the chart, which takes longer: it need not be painted anew while a belief is moved.
void TimelinePictures::buildBelief()
{
    std::vector<QRectF> taken = m_chartTaken;
    if (const QRectF today = todayWordRect(); !today.isEmpty())
        taken.push_back(today);
    m_beliefChart.emplace(*m_session.probabilities(), scale(), m_geometry.plot, style(), taken,
                          backdropOf(chartData()), BeliefChart::Handles::Above);
    m_beliefPicture = emptyPicture(m_geometry.lanesCard.top() - 3);
    m_beliefPicture.fill(Qt::transparent);
    QPainter painter{&m_beliefPicture};
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    m_beliefChart->paint(painter);
}

void TimelinePictures::buildLanes()
{
    const double top = m_geometry.lanesCard.top() - 3;
    m_lanesPicture = emptyPicture(m_size.height() - top);
    QPainter painter{&m_lanesPicture};
    painter.translate(0, -top);
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    paintCard(painter, m_geometry.lanesCard);

    const PictureStyle style = this->style();
    const TimeScale scale = this->scale();
    const Ticks ticks = ticksFor(scale, style.px(tickSpacingPx));
    TimelinePainter timeline{painter, style, m_session.agreement()};
    QRectF columns = m_geometry.lanes;
    columns.setBottom(m_geometry.lanesCard.bottom() - 1);
    columns.setLeft(m_geometry.plotLeft);
    columns.setRight(m_geometry.plotRight + 1);
    timeline.paintGrid(columns, scale, ticks, m_session.today());
    const LaneFrame frame{m_geometry.lanes.left() + 1, m_geometry.lanes.right() - 1,
                          m_geometry.lanes.top(), style.px(labelInsetPx)};
    const LaneLook look{m_session.selectedClause(),
                        m_cursor,
                        &m_session.folded(),
                        &m_lanes.hidden(),
                        m_session.laneChoices().colour,
                        LaneLook{}.boxShare,
                        false,
                        0,
                        &m_laneWords};
    m_laneWords.clear();
    timeline.paintRows(m_session.projection(), layout(), scale, frame, look);
    paintPinned(painter);
    const double today = scale.xOf(m_session.today());
    if (today > columns.left() && today < columns.right())
        timeline.paintDateLine(today, m_geometry.lanesCard.top() - 3, columns.bottom(), {},
                               m_laneWords);
}

} // namespace pactline
