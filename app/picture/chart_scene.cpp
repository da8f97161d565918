#include "picture/chart_scene.h"

#include "picture/chart_style.h"
#include "timeline/chart_shares.h"
#include "timeline/thinning.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

/// How far a date that is not known to the day may reach before that is shown.
constexpr double leastReachPx = 6;

/// What a mark at the upper or lower edge of the plot needs beyond it.
constexpr double overhangPx = chartMarkPx / 2 + 1;

/// What is drawn to the pixel, and what is drawn smoothly over it: an edge that stands or lies
/// must not blur, a slanting line or a circle must not be jagged.
enum class Pass { Crisp, Smooth };

/// A QtCharts chart without any of its own furniture, laid exactly into the plot.
class ChartScene
{
public:
    ChartScene(const ChartData& data, const TimeScale& scale, const QRectF& plot,
               const PictureStyle& style, Pass pass, const std::optional<ChartPick>& pick)
        : m_data(data), m_scale(scale), m_style(style), m_pass(pass), m_pick(pick),
          m_chart(new QChart),
          m_overhang(pass == Pass::Smooth ? std::ceil(style.px(overhangPx)) : 0)
    {
        m_scene.addItem(m_chart);
        m_chart->setBackgroundVisible(false);
        // Words that are not there are measured none the less: not by the application's font.
        m_chart->setTitleFont(style.font(TextRole::Small));
        m_chart->legend()->setFont(style.font(TextRole::Small));
        m_chart->legend()->hide();
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->resize(plot.right() + 1, plot.bottom() + m_overhang + 1);
        buildAxes(plot.height());
        if (pass == Pass::Crisp)
            for (const PlotArea& area : stackedAreas(data, scale))
                if (!m_pick || (m_pick->line && area.who == data.shares[*m_pick->line]))
                    addArea(area);
        for (std::size_t line = 0; line < data.lines.size(); ++line)
            if (picked(line) &&
                (data.lines[line].line->kind == SeriesLine::Kind::Line) == (pass == Pass::Smooth))
                addLine(line);
        for (std::size_t line = 0; line < data.lines.size() && pass == Pass::Smooth; ++line)
            if (picked(line))
                addAllMarks(line);
        m_chart->setPlotArea(plot.adjusted(0, -m_overhang, 0, m_overhang));
        fill();
        m_scene.setSceneRect(0, 0, plot.right() + 1, plot.bottom() + m_overhang + 1);
    }

    void paint(QPainter& painter)
    {
        const QRectF all = m_scene.sceneRect();
        painter.setRenderHint(QPainter::Antialiasing, m_pass == Pass::Smooth);
        m_scene.render(&painter, all, all);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

private:
    bool picked(std::size_t line) const { return !m_pick || m_pick->line == line; }

    /// `height`: of the plot without what marks at its edges need beyond it.
    void buildAxes(double height)
    {
        const auto beyond = [&](const ValueAxis& axis) {
            return (axis.high - axis.low) * m_overhang / std::max(height, 1.0);
        };
        m_time = addAxis(Qt::AlignBottom, m_scale.from().dayNumber(), m_scale.until().dayNumber());
        m_time->setGridLineVisible(false);
        m_left = addAxis(Qt::AlignLeft, m_data.left.low - beyond(m_data.left),
                         m_data.left.high + beyond(m_data.left));
        m_left->setTickCount(m_data.left.intervals() + 1);
        m_left->setGridLinePen(QPen{m_style.palette->grid, 1});
        m_left->setGridLineVisible(m_pass == Pass::Crisp && (!m_pick || !m_pick->line));
        if (!m_data.right)
            return;
        m_right = addAxis(Qt::AlignRight, m_data.right->low - beyond(*m_data.right),
                          m_data.right->high + beyond(*m_data.right));
        m_right->setGridLineVisible(false);
    }

    QValueAxis* addAxis(Qt::Alignment side, double low, double high)
    {
        auto* axis = new QValueAxis;
        axis->setRange(low, high);
        axis->setLabelsVisible(false);
        axis->setLabelsFont(m_style.font(TextRole::Small));
        axis->setLineVisible(false);
        m_chart->addAxis(axis, side);
        return axis;
    }

    // Where it has its points from the beginning, QtCharts works out its geometry with every axis
    // that is attached and with every change of the plot.
    QLineSeries* pathOf(std::span<const PlotPoint> points)
    {
        auto* series = new QLineSeries;
        QList<QPointF> places;
        places.reserve(qsizetype(points.size()));
        for (const PlotPoint& point : points)
            places.append({point.day, point.value});
        m_fillings.emplace_back(series, std::move(places));
        return series;
    }

    void fill()
    {
        for (const auto& [series, places] : m_fillings)
            series->replace(places);
    }

    void addArea(const PlotArea& area)
    {
        auto* upper = pathOf(area.upper);
        auto* lower = pathOf(area.lower);
        auto* series = new QAreaSeries{upper, lower};
        upper->setParent(series);
        lower->setParent(series);
        series->setBrush(shareBrush(area.who, m_style));
        series->setPen(QPen{m_style.palette->panel, m_style.px(1)});
        attach(series, false);
    }

    void addLine(std::size_t index)
    {
        const PlotLine& line = m_data.lines[index];
        const QColor colour = colourOf(m_data, index, *m_style.palette);
        const bool period = line.line->kind == SeriesLine::Kind::Periods;
        const double width = m_style.px(period ? chartPeriodPx : chartLinePx);
        for (const PlotSegment& segment : line.segments)
            addPath(segment.path,
                    period ? linePen(colour, width, segment.standing, lengthOf(segment.path))
                           : linePen(colour, width, segment.standing),
                    line.onRight);
        if (line.line->kind == SeriesLine::Kind::Points)
            for (const SeriesPoint& point : line.line->points)
                addReach(point, QPen{colour, m_style.px(1)}, line.onRight);
    }

    double lengthOf(std::span<const PlotPoint> path) const
    {
        return path.empty() ? 0 : (path.back().day - path.front().day) * m_scale.pxPerDay();
    }

    void addPath(std::span<const PlotPoint> path, const QPen& pen, bool onRight)
    {
        auto* series = pathOf(thinned(path, m_scale));
        series->setPen(pen);
        attach(series, onRight);
    }

    /// A number of a month or a year is not one of its first day: a thin line says so.
    void addReach(const SeriesPoint& point, const QPen& pen, bool onRight)
    {
        const double first = point.date.firstDay().dayNumber();
        const double behind = point.date.dayAfter().dayNumber();
        if ((behind - first) * m_scale.pxPerDay() < m_style.px(leastReachPx))
            return;
        addPath(std::vector<PlotPoint>{{first, point.value}, {behind, point.value}}, pen, onRight);
    }

    void addAllMarks(std::size_t index)
    {
        const SeriesLine::Kind kind = m_data.lines[index].line->kind;
        if (kind == SeriesLine::Kind::Periods || kind == SeriesLine::Kind::Step)
            return;
        for (const Standing standing : {Standing::Official, Standing::Reported, Standing::Inferred})
            addMarks(index, standing);
    }

    void addMarks(std::size_t index, Standing standing)
    {
        const PlotLine& line = m_data.lines[index];
        const QColor colour = colourOf(m_data, index, *m_style.palette);
        auto* series = new QScatterSeries;
        for (const SeriesPoint& point : line.line->points)
            if (point.standing == standing && m_scale.visible().contains(point.date.firstDay()))
                series->append(point.date.firstDay().dayNumber(), point.value);
        series->setMarkerSize(m_style.px(chartMarkPx));
        series->setMarkerShape(standing == Standing::Inferred ? QScatterSeries::MarkerShapeRectangle
                                                              : QScatterSeries::MarkerShapeCircle);
        series->setColor(standing == Standing::Official ? colour : m_style.palette->panel);
        series->setPen(QPen{colour, m_style.px(1.3)});
        attach(series, line.onRight);
    }

    void attach(QAbstractSeries* series, bool onRight)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(onRight ? m_right : m_left);
    }

    const ChartData& m_data;
    const TimeScale& m_scale;
    const PictureStyle& m_style;
    Pass m_pass;
    std::optional<ChartPick> m_pick;
    std::vector<std::pair<QXYSeries*, QList<QPointF>>> m_fillings;
    QGraphicsScene m_scene;
    QChart* m_chart;
    double m_overhang; ///< marks are not cut at the edges of the plot
    QValueAxis* m_time = nullptr;
    QValueAxis* m_left = nullptr;
    QValueAxis* m_right = nullptr;
};

} // namespace

void paintChartScene(QPainter& painter, const ChartData& data, const TimeScale& scale,
                     const QRectF& plot, const PictureStyle& style,
                     const std::optional<ChartPick>& pick)
{
    ChartScene{data, scale, plot, style, Pass::Crisp, pick}.paint(painter);
    if (!data.lines.empty() && (!pick || pick->line))
        ChartScene{data, scale, plot, style, Pass::Smooth, pick}.paint(painter);
}

} // namespace pactline
