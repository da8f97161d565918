#include "export/figure.h"

#include "export/figure_layout.h"
#include "export/figure_text.h"
#include "picture/chart_legend.h"
#include "picture/chart_painter.h"
#include "picture/chart_read_out.h"
#include "picture/hypothesis_painter.h"
#include "picture/legend_painter.h"
#include "picture/timeline_painter.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace pactline
{
namespace
{

constexpr double tickSpacingPx = 46;

class FigurePainter
{
public:
    FigurePainter(QPainter& painter, const FigureRequest& request)
        : m_painter(painter), m_request(request),
          m_layout(figureLayout(request)), m_style{&paletteOf(request.theme), request.language,
                                                   m_layout.scale},
          m_projection(*request.projection),
          m_scale(request.visible, m_layout.lanes.left(), m_layout.lanes.width()),
          m_timeline(painter, m_style, m_projection.agreement()),
          m_chart(chartData(m_projection, request.chart))
    {
    }

    void paint()
    {
        m_painter.fillRect(QRectF{{0, 0}, QSizeF{m_request.size}}, m_style.palette->panel);
        m_painter.setRenderHint(QPainter::TextAntialiasing, true);
        const FigureText text = figureText(m_request);
        paintHeader(text);
        if (!m_layout.plot.isEmpty())
            paintChartPart();
        paintLanes();
        paintDates();
        paintColumn();
        paintLegend(m_painter, m_layout.legend.adjusted(0, m_style.px(16), 0, 0),
                    m_projection.agreement(), m_style,
                    m_projection.hypothesis().firstSupposedDay().has_value(),
                    m_request.lanes.colour);
        paintFooter(text);
    }

private:
    QFont titleFont() const
    {
        QFont font = m_style.font(TextRole::Title);
        font.setPixelSize(int(m_style.px(24)));
        return font;
    }

    /// One line of text; returns where the next may stand.
    double line(const QRectF& room, double top, const QFont& font, const QColor& colour,
                const QString& text)
    {
        const QFontMetricsF metrics{font};
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF{room.left(), top, room.width(), metrics.height()},
                           Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(text, Qt::ElideRight, room.width()));
        return top + metrics.height();
    }

    void paintHeader(const FigureText& text)
    {
        QFont subtitle = m_style.font(TextRole::Body);
        subtitle.setPixelSize(int(m_style.px(13.5)));
        QFont hypothesis = m_style.font(TextRole::Heading);
        hypothesis.setPixelSize(int(m_style.px(12.5)));
        const QRectF& room = m_layout.header;
        double top = line(room, room.top(), titleFont(), m_style.palette->text, text.title);
        top = line(room, top + m_style.px(4), subtitle, m_style.palette->secondaryText,
                   text.subtitle);
        line(room, top + m_style.px(4), hypothesis, m_style.palette->hypothesis, text.hypothesis);
    }

    Ticks ticks() const { return ticksFor(m_scale, m_style.px(tickSpacingPx)); }

    void paintChartPart()
    {
        const Agreement& agreement = m_projection.agreement();
        const QRectF& plot = m_layout.plot;
        m_timeline.paintGrid(plot, m_scale, ticks(), std::nullopt);
        m_painter.setClipRect(
            plot.adjusted(-m_style.px(70), -m_style.px(16), m_style.px(24), m_style.px(10)));
        paintChart(m_painter, m_chart, agreement, m_scale, plot, m_style, reservedInPlot());
        m_painter.setClipping(false);
        paintChartLegend();
    }

    void paintChartLegend()
    {
        const Agreement& agreement = m_projection.agreement();
        QRectF room = m_layout.chartLegend;
        room.setRight(m_layout.plot.left() - m_style.px(4));
        // The title is higher than the axis' first number, and may be as wide as it needs.
        room.setTop(line(room, room.top() - m_style.px(4), m_style.font(TextRole::Heading),
                         m_style.palette->text,
                         chartTitle(agreement, m_request.chart, m_request.language)) +
                    m_style.px(4));
        room.setRight(m_layout.plot.left() - axisNumbersReach(m_chart, m_style) - m_style.px(10));
        const ChartLegend legend = layOutLegend(m_chart, agreement, room, m_style);
        paintLegendNames(m_painter, legend, m_chart, m_style);
        paintLegendNumbers(m_painter, legend, m_chart,
                           readOuts(m_chart, agreement, m_request.playhead, m_request.language),
                           m_style);
    }

    static QString checkedWord()
    {
        return QCoreApplication::translate("Figure", "facts known to here");
    }

    std::vector<QRectF> checkedRects() const
    {
        return dateLineRects(m_scale.xOf(m_projection.agreement().checked), m_layout.plot,
                             checkedWord(), m_style);
    }

    /// Nothing in a figure moves: its lines are kept free of words.
    std::vector<QRectF> reservedInPlot() const
    {
        const QRectF& plot = m_layout.plot;
        auto rects = checkedRects();
        rects.push_back({m_scale.xOf(m_request.playhead) - 2, plot.top(), 4, plot.height()});
        for (const EventIndex event : m_projection.agreement().contingentEvents())
            if (const auto day = m_projection.hypothesis().dayOf(event))
                rects.push_back({m_scale.xOf(*day) - 2, plot.top(), 4, plot.height()});
        return rects;
    }

    /// What lies over the chart's lines: units, the numbers of the day.
    void paintChartFront(const std::vector<MarkerPlan>& markers)
    {
        const QRectF& plot = m_layout.plot;
        const Agreement& agreement = m_projection.agreement();
        std::vector<QRectF> taken;
        taken.reserve(markers.size() + 2); // the axis' unit and a word come behind
        const double reach = m_style.px(markerReachPx);
        for (const MarkerPlan& marker : markers)
            taken.push_back(
                marker.label.united({marker.x - reach, marker.y - reach, 2 * reach, 2 * reach}));
        paintUnits(m_painter, m_chart, plot, m_style, taken);
        const Date day = m_request.playhead;
        const PlotFrame frame{m_scale, plot.top(), plot.bottom()};
        paintReadOutDots(m_painter, m_chart, day, agreement.checked, frame, m_style);
        if (m_chart.shares.empty())
            return;
        taken.push_back(checkedRects().back());
        taken.push_back(leftUnitRect(m_chart, plot, m_style));
        paintBalance(m_painter, m_chart, agreement, day,
                     balanceRect(m_chart, agreement, day, frame, m_style, taken), m_style);
    }

    /// Of headings only the folded ones have something to tell.
    LaneLook look() const
    {
        LaneLook look;
        look.hidden = &m_layout.hidden;
        look.colour = m_request.lanes.colour;
        return look;
    }

    void paintLanes()
    {
        const QRectF& lanes = m_layout.lanes;
        m_timeline.paintGrid(lanes.adjusted(0, 0, 1, 0), m_scale, ticks(),
                             m_projection.agreement().checked);
        const TimelineLayout boxes =
            layOut(m_projection, m_scale, m_layout.rows, m_layout.rowHeight);
        const LaneFrame frame{m_layout.header.left(), lanes.right(), lanes.top(), 0};
        m_timeline.paintRows(m_projection, boxes, m_scale, frame, look());
        m_timeline.paintRuler(m_layout.ruler.top() + m_style.px(6), m_scale, ticks());
    }

    double top() const
    {
        return m_layout.plot.isEmpty() ? m_layout.lanes.top() - m_style.px(14)
                                       : m_layout.plot.top();
    }

    void paintDates()
    {
        const Agreement& agreement = m_projection.agreement();
        const double checked = m_scale.xOf(agreement.checked);
        if (checked > m_layout.lanes.left() && checked < m_layout.lanes.right())
            m_timeline.paintDateLine(checked, top(), m_layout.lanes.bottom(), checkedWord());
        paintPlayhead();
        const MarkerRoom room{m_layout.lanes.left(), m_layout.lanes.right(),
                              m_layout.lanes.right() + m_style.px(24), top() - m_style.px(18),
                              m_layout.lanes.bottom()};
        const auto words = [&](EventIndex event) {
            return eventLabel(agreement, event, m_request.language);
        };
        const auto markers = planMarkers(m_projection, m_scale, room, m_style, words);
        for (const MarkerPlan& marker : markers)
            paintMarker(m_painter, marker, room, m_style);
        if (!m_layout.plot.isEmpty())
            paintChartFront(markers);
    }

    void paintPlayhead()
    {
        const double x = std::round(m_scale.xOf(m_request.playhead));
        if (x < m_layout.lanes.left() || x > m_layout.lanes.right())
            return;
        const QRectF& ruler = m_layout.ruler;
        m_painter.fillRect(
            QRectF{x - m_style.px(0.75), top(), m_style.px(1.5), ruler.top() - top() + 2},
            m_style.palette->text);
        const QFont font = m_style.font(TextRole::SmallBold);
        const QString text = shortDayText(m_request.playhead, m_request.language);
        const double width = QFontMetricsF{font}.horizontalAdvance(text) + m_style.px(14);
        const double left = std::clamp(x - width / 2, ruler.left(), ruler.right() - width);
        const QRectF bubble{left, ruler.top() + m_style.px(3), width, m_style.px(20)};
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.palette->text);
        m_painter.drawRoundedRect(bubble, m_style.px(4), m_style.px(4));
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setFont(font);
        m_painter.setPen(m_style.palette->panel);
        m_painter.drawText(bubble, Qt::AlignCenter, text);
    }

    void paintColumn()
    {
        const FigureColumn column = figureColumn(m_request);
        const QRectF& room = m_layout.column;
        double top = line(room, room.top(), m_style.font(TextRole::Heading),
                          column.hypothetical ? m_style.palette->hypothesis : m_style.palette->text,
                          column.heading);
        for (const FigureList& list : column.lists)
            top = paintList(list, top + m_style.px(10));
    }

    /// What does not fit is counted, never cut.
    double paintList(const FigureList& list, double top)
    {
        const QRectF& room = m_layout.column;
        const QFont body = m_style.font(TextRole::Body);
        const double rowHeight = QFontMetricsF{body}.height() + m_style.px(2);
        if (top + 3 * rowHeight > room.bottom())
            return room.bottom();
        top = line(room, top, m_style.font(TextRole::Caps), m_style.palette->secondaryText,
                   list.heading.toUpper()) +
              m_style.px(2);
        const int fit = int((room.bottom() - top) / rowHeight);
        const int count = int(list.items.size());
        const int shown = count <= fit ? count : fit - 1;
        for (int i = 0; i < shown; ++i, top += rowHeight)
            line(room, top, body, m_style.palette->text, list.items[i]);
        if (shown < count) {
            line(room, top, body, m_style.palette->secondaryText,
                 QCoreApplication::translate("Figure", "and %n more", nullptr, count - shown));
            top += rowHeight;
        }
        return top;
    }

    void paintFooter(const FigureText& text)
    {
        const QRectF& room = m_layout.footer;
        m_painter.fillRect(QRectF{room.left(), room.top(), room.width(), m_style.px(1)},
                           m_style.palette->hairline);
        const QFont small = m_style.font(TextRole::Small);
        const QFontMetricsF metrics{small};
        m_painter.setFont(small);
        m_painter.setPen(m_style.palette->secondaryText);
        const double foot = metrics.height() + m_style.px(3);
        const QRectF sources = room.adjusted(0, m_style.px(10), 0, -foot);
        m_painter.drawText(sources, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text.sources);
        line(room, room.bottom() - metrics.height(), small, m_style.palette->secondaryText,
             text.origin);
    }

    QPainter& m_painter;
    const FigureRequest& m_request;
    FigureLayout m_layout;
    PictureStyle m_style;
    const Projection& m_projection;
    TimeScale m_scale;
    TimelinePainter m_timeline;
    ChartData m_chart;
};

} // namespace

void paintFigure(QPainter& painter, const FigureRequest& request)
{
    FigurePainter{painter, request}.paint();
}

} // namespace pactline
