#include "picture/chart_painter.h"

#include "text/state_text.h"
#include "text/typesetting.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace pactline
{
namespace
{

constexpr double lineWidthPx = 2;
constexpr double periodWidthPx = 4;
constexpr double markSizePx = 6;

/// A QtCharts chart without any of its own furniture, laid exactly into the plot.
class ChartScene
{
public:
    ChartScene(const ChartData& data, const TimeScale& scale, const QRectF& plot,
               const PictureStyle& style)
        : m_data(data), m_scale(scale), m_plot(plot), m_style(style), m_chart(new QChart)
    {
        m_scene.addItem(m_chart);
        m_chart->setBackgroundVisible(false);
        m_chart->legend()->hide();
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->resize(plot.right() + 1, plot.bottom() + 1);
        buildAxes();
        for (std::size_t line = 0; line < data.lines.size(); ++line)
            addLine(line);
        m_chart->setPlotArea(plot);
        m_scene.setSceneRect(0, 0, plot.right() + 1, plot.bottom() + 1);
    }

    void paint(QPainter& painter)
    {
        const QRectF all = m_scene.sceneRect();
        m_scene.render(&painter, all, all);
    }

private:
    void buildAxes()
    {
        m_time = addAxis(Qt::AlignBottom, m_scale.from().dayNumber(), m_scale.until().dayNumber());
        m_time->setGridLineVisible(false);
        m_left = addAxis(Qt::AlignLeft, m_data.left.low, m_data.left.high);
        m_left->setTickCount(m_data.left.intervals() + 1);
        m_left->setGridLinePen(QPen{m_style.palette->grid, 1});
        if (!m_data.right)
            return;
        m_right = addAxis(Qt::AlignRight, m_data.right->low, m_data.right->high);
        m_right->setGridLineVisible(false);
    }

    QValueAxis* addAxis(Qt::Alignment side, double low, double high)
    {
        auto* axis = new QValueAxis;
        axis->setRange(low, high);
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        m_chart->addAxis(axis, side);
        return axis;
    }

    void addLine(std::size_t index)
    {
        const PlotLine& line = m_data.lines[index];
        const QColor colour = colourOf(m_data, index, *m_style.palette);
        for (const PlotSegment& segment : line.segments)
            addSegment(line, segment, colour);
        const bool marked = line.line->kind == SeriesLine::Kind::Points ||
                            line.line->kind == SeriesLine::Kind::Line;
        if (!marked)
            return;
        addMarks(line, colour, Standing::Official);
        addMarks(line, colour, Standing::Reported);
        addMarks(line, colour, Standing::Inferred);
    }

    void addSegment(const PlotLine& line, const PlotSegment& segment, const QColor& colour)
    {
        const bool period = line.line->kind == SeriesLine::Kind::Periods;
        QPen pen{colour, m_style.px(period ? periodWidthPx : lineWidthPx)};
        pen.setCapStyle(Qt::FlatCap);
        if (segment.standing != Standing::Official)
            pen.setDashPattern({3, 1.5});
        auto* series = new QLineSeries;
        for (const PlotPoint& point : segment.path)
            series->append(point.day, point.value);
        series->setPen(pen);
        attach(series, line.onRight);
    }

    /// Filled where the number is official, hollow where it is not.
    void addMarks(const PlotLine& line, const QColor& colour, Standing standing)
    {
        auto* series = new QScatterSeries;
        for (const SeriesPoint& point : line.line->points)
            if (point.standing == standing)
                series->append(point.date.firstDay().dayNumber(), point.value);
        series->setMarkerSize(m_style.px(markSizePx));
        series->setColor(standing == Standing::Official ? colour : m_style.palette->panel);
        series->setPen(QPen{colour, m_style.px(1.2)});
        attach(series, line.onRight);
    }

    void attach(QXYSeries* series, bool onRight)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(onRight ? m_right : m_left);
    }

    const ChartData& m_data;
    const TimeScale& m_scale;
    QRectF m_plot;
    const PictureStyle& m_style;
    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis* m_time = nullptr;
    QValueAxis* m_left = nullptr;
    QValueAxis* m_right = nullptr;
};

void paintAxisNumbers(QPainter& painter, const ValueAxis& axis, const QString& suffix,
                      const QRectF& plot, const PictureStyle& style, bool onRight)
{
    const QLocale locale{style.language};
    painter.setFont(style.font(TextRole::Small));
    painter.setPen(onRight ? style.palette->both : style.palette->secondaryText);
    for (int i = 0; i <= axis.intervals(); ++i) {
        const double value = axis.low + i * axis.step;
        const double y = yOf(value, axis, plot);
        const QString text = locale.toString(value, 'g', 6) + suffix;
        if (onRight)
            painter.drawText(
                QRectF{plot.right() - style.px(60), y - style.px(16), style.px(58), style.px(14)},
                Qt::AlignRight | Qt::AlignBottom, text);
        else
            painter.drawText(
                QRectF{plot.left() - style.px(68), y - style.px(8), style.px(60), style.px(16)},
                Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

/// What the left axis counts, above its first mark.
void paintUnit(QPainter& painter, const LocalizedText& unit, const QRectF& plot,
               const PictureStyle& style)
{
    painter.setFont(style.font(TextRole::Small));
    painter.setPen(style.palette->secondaryText);
    painter.drawText(QRectF{plot.left() + style.px(3), plot.top() - style.px(15), plot.width() / 3,
                            style.px(14)},
                     Qt::AlignLeft | Qt::AlignVCenter, localized(unit, style.language));
}

/// Puts words beside numbers, and leaves out what would lie on another word or on a line.
class LabelPlacer
{
public:
    LabelPlacer(QPainter& painter, const QRectF& plot, const PictureStyle& style)
        : m_painter(painter), m_plot(plot), m_style(style)
    {
        painter.setFont(style.font(TextRole::SmallBold));
    }

    void keepFree(const QRectF& rect) { m_taken.push_back(rect); }

    void place(const QPointF& at, const QString& text, const QColor& colour)
    {
        const QSizeF size = QSizeF{m_painter.fontMetrics().size(0, text)};
        const double gap = m_style.px(4);
        const std::array candidates{
            QRectF{{at.x() + gap, at.y() - gap - size.height() + 2}, size},
            QRectF{{at.x() + gap, at.y() + gap - 2}, size},
            QRectF{{at.x() - gap - size.width(), at.y() - gap - size.height() + 2}, size},
            QRectF{{at.x() - gap - size.width(), at.y() + gap - 2}, size},
            QRectF{{at.x() + 2 * gap, at.y() - size.height() / 2}, size},
        };
        const auto found = std::ranges::find_if(candidates, [&](const QRectF& rect) {
            return m_plot.contains(rect) && std::ranges::none_of(m_taken, [&](const QRectF& other) {
                       return other.intersects(rect);
                   });
        });
        if (found == candidates.end())
            return;
        m_taken.push_back(*found);
        m_painter.setPen(colour);
        m_painter.drawText(*found, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

private:
    QPainter& m_painter;
    QRectF m_plot;
    const PictureStyle& m_style;
    std::vector<QRectF> m_taken;
};

QRectF segmentRect(const PlotPoint& a, const PlotPoint& b, const ValueAxis& axis,
                   const TimeScale& scale, const QRectF& plot)
{
    const auto x = [&](const PlotPoint& point) {
        return scale.leftPx() + (point.day - scale.from().dayNumber()) * scale.pxPerDay();
    };
    const QRectF rect =
        QRectF{QPointF{x(a), yOf(a.value, axis, plot)}, QPointF{x(b), yOf(b.value, axis, plot)}}
            .normalized();
    return rect.adjusted(-1, -1, 1, 1);
}

void keepLinesFree(LabelPlacer& placer, const ChartData& data, const TimeScale& scale,
                   const QRectF& plot)
{
    for (const PlotLine& line : data.lines) {
        const ValueAxis& axis = line.onRight ? *data.right : data.left;
        // A slanting line's rectangle would take far more room than the line.
        if (line.line->kind == SeriesLine::Kind::Line)
            continue;
        for (const PlotSegment& segment : line.segments)
            for (std::size_t i = 0; i + 1 < segment.path.size(); ++i)
                placer.keepFree(
                    segmentRect(segment.path[i], segment.path[i + 1], axis, scale, plot));
    }
}

void paintLabels(QPainter& painter, const ChartData& data, const TimeScale& scale,
                 const QRectF& plot, const PictureStyle& style, const std::vector<QRectF>& reserved)
{
    LabelPlacer placer{painter, plot, style};
    for (const QRectF& rect : reserved)
        placer.keepFree(rect);
    keepLinesFree(placer, data, scale, plot);
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        const PlotLine& line = data.lines[i];
        const ValueAxis& axis = line.onRight ? *data.right : data.left;
        for (const SeriesPoint& point : line.line->points) {
            if (point.label.empty())
                continue;
            const Date day = point.from.value_or(point.date).firstDay();
            placer.place({scale.xOf(day), yOf(point.value, axis, plot)},
                         localized(point.label, style.language), colourOf(data, i, *style.palette));
        }
    }
}

} // namespace

double yOf(double value, const ValueAxis& axis, const QRectF& plot)
{
    return plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height();
}

QColor colourOf(const ChartData& data, std::size_t line, const Palette& palette)
{
    if (data.lines[line].onRight)
        return palette.both;
    const std::array colours{palette.firstParty, palette.text, palette.secondParty,
                             palette.secondaryText, palette.both};
    return colours[line % colours.size()];
}

QString valueText(const SeriesLine& line, double value, const QString& language)
{
    const QLocale locale{language};
    const QString number = QString::fromStdString(line.prefix) + locale.toString(value, 'g', 6) +
                           QString::fromStdString(line.suffix);
    return typeset(number, language);
}

void paintChart(QPainter& painter, const ChartData& data, const TimeScale& scale,
                const QRectF& plot, const PictureStyle& style, const std::vector<QRectF>& reserved)
{
    ChartScene{data, scale, plot, style}.paint(painter);
    paintAxisNumbers(painter, data.left, {}, plot, style, false);
    paintUnit(painter, *data.leftUnit, plot, style);
    if (data.right) {
        const auto first = std::ranges::find_if(data.lines, &PlotLine::onRight);
        const QString suffix = QString::fromStdString(first->line->suffix);
        paintAxisNumbers(painter, *data.right, suffix, plot, style, true);
    }
    paintLabels(painter, data, scale, plot, style, reserved);
}

void paintLegendEntry(QPainter& painter, const ChartData& data, std::size_t line, const QRectF& row,
                      const PictureStyle& style, double numberWidth)
{
    const PlotLine& plotted = data.lines[line];
    const double middle = std::round(row.center().y()) + 0.5;
    const double sample = style.px(18);
    QPen pen{colourOf(data, line, *style.palette), style.px(lineWidthPx)};
    painter.setPen(pen);
    painter.drawLine(QPointF{row.left(), middle}, QPointF{row.left() + sample, middle});

    const QRectF name = row.adjusted(sample + style.px(6), 0, -numberWidth, 0);
    QString text = localized(plotted.line->title, style.language);
    if (plotted.onRight)
        text += QStringLiteral(" ▸");
    painter.setFont(style.font(TextRole::Small));
    painter.setPen(style.palette->secondaryText);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(name.width())));
}

} // namespace pactline
