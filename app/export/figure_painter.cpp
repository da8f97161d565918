#include "export/figure_painter.h"

#include "export/column_lines.h"
#include "export/figure_measure.h"
#include "export/figure_pinned.h"
#include "export/figure_text.h"
#include "export/figure_words.h"
#include "picture/chart_painter.h"
#include "picture/picture_parts.h"
#include "picture/timeline_painter.h"
#include "picture/upright_line.h"
#include "text/cause_text.h"
#include "text/date_text.h"
#include "text/scenario_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double tickSpacingPx = 46;
constexpr double foldInsetPx = 14;        ///< of headings that show whether they are folded
constexpr double pinnedDayReachPx = 9;    ///< of a letter and what keeps it apart
constexpr double markerLabelReachPx = 24; ///< behind the end of the axis

TimeScale scaleOf(const FigureRequest& request, const FigureLayout& layout)
{
    return {request.visible, layout.ruler.left(), layout.ruler.width()};
}

} // namespace

FigurePainter::FigurePainter(const FigureRequest& request, const FigureLayout& layout,
                             const std::set<LegendItem>& legend)
    : m_request(request), m_layout(layout), m_legend(legend), m_pinned(pinnedLegend(request)),
      m_frame{request, layout, figureStyle(request, layout.scale),     scaleOf(request, layout),
              {},      {},     FigureWords::tr("facts known to here"), {}},
      m_chart(m_frame,
              layout.plot.isEmpty()
                  ? ChartData{}
                  : chartData(Evaluation{request.projection, request.probabilities}, request.chart))
{
    const Agreement& agreement = request.projection->agreement();
    m_frame.ticks = ticksFor(m_frame.scale, m_frame.style.px(tickSpacingPx));
    m_frame.checkedRect = wordRect();
    m_frame.markers = planMarkers(
        *request.projection, m_frame.scale, markerRoom(), m_frame.style,
        [&](EventIndex event) { return eventLabel(agreement, event, request.language); });
    std::erase_if(m_frame.markers, [&](const MarkerPlan& marker) {
        return marker.x < layout.ruler.left() || marker.x > layout.ruler.right();
    });
}

MarkerRoom FigurePainter::markerRoom() const
{
    const double reach = m_frame.style.px(markerLabelReachPx);
    return {m_layout.ruler.left(), m_layout.ruler.right(),
            std::min(m_layout.ruler.right() + reach, m_layout.size.width() - 4.0),
            m_layout.marksTop - m_frame.style.px(18), m_layout.lanes.bottom()};
}

/// The word at the day up to which the facts are known: behind its line or before it, where no
/// other line crosses it; empty where there is no such place.
QRectF FigurePainter::wordRect() const
{
    const double x = m_frame.scale.xOf(m_request.projection->agreement().checked);
    if (x <= m_layout.ruler.left() || x >= m_layout.ruler.right())
        return {};
    const QFontMetricsF metrics{m_frame.style.font(TextRole::Small)};
    const double width = metrics.horizontalAdvance(m_frame.checkedWord) + 1;
    const double gap = m_frame.style.px(4);
    for (const double left : {x + gap, x - gap - width}) {
        const QRectF rect{left, m_layout.marksTop, width, metrics.height()};
        const bool inside = left >= m_layout.ruler.left() && rect.right() <= m_layout.ruler.right();
        if (inside && !crossed(rect) && !meetsPinnedDay(rect))
            return rect;
        // Where the first scenario has no markers, their place above is free.
        const bool onlyPinned =
            m_request.pinned && !m_request.projection->hypothesis().firstSupposedDay();
        if (inside && onlyPinned && m_layout.plot.isEmpty() && meetsPinnedDay(rect))
            return rect.translated(0, -m_frame.style.px(16));
    }
    return {};
}

/// Without a chart, the days of the second scenario have their letters in the word's place.
bool FigurePainter::meetsPinnedDay(const QRectF& rect) const
{
    if (!m_request.pinned || !m_layout.plot.isEmpty())
        return false;
    const double reach = m_frame.style.px(pinnedDayReachPx);
    return std::ranges::any_of(
        pinnedDays(*m_request.projection, *m_request.pinned->projection, m_request.visible),
        [&](Date day) {
            const double x = m_frame.scale.xOf(day);
            return x > rect.left() - reach && x < rect.right() + reach;
        });
}

/// Whether the line of a day goes through it.
bool FigurePainter::crossed(const QRectF& rect) const
{
    const Projection& projection = *m_request.projection;
    const auto within = [&](Date day) {
        const double x = m_frame.scale.xOf(day);
        return x > rect.left() - 2 && x < rect.right() + 2;
    };
    if (!m_request.moving && within(m_request.playhead))
        return true;
    return std::ranges::any_of(projection.agreement().contingentEvents(), [&](EventIndex event) {
        const auto day = projection.hypothesis().dayOf(event);
        return day && within(*day);
    });
}

void FigurePainter::paintStill(QPainter& painter, PictureParts* parts) const
{
    painter.fillRect(QRectF{{0, 0}, QSizeF{m_layout.size}}, m_frame.style.palette->panel);
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    {
        const PicturePart part{parts, QStringLiteral("title"), FigureWords::tr("Title")};
        paintTextLines(painter, m_layout.header);
    }
    if (!m_chart.empty()) {
        const PicturePart part{parts, QStringLiteral("chart"), FigureWords::tr("Chart")};
        m_chart.paintStill(painter, parts);
    }
    paintLanes(painter, parts);
    {
        const PicturePart part{parts, QStringLiteral("dates"), FigureWords::tr("Dates")};
        paintMarkers(painter);
    }
    if (!m_layout.column.isEmpty()) {
        const PicturePart part{parts, QStringLiteral("details"), FigureWords::tr("Details")};
        paintColumn(painter);
    }
    const PicturePart part{parts, QStringLiteral("frame"), FigureWords::tr("Legend and sources")};
    paintFooter(painter);
}

void FigurePainter::paintLanes(QPainter& painter, PictureParts* parts) const
{
    const Agreement& agreement = m_request.projection->agreement();
    const PicturePart part{parts, QStringLiteral("lanes"), FigureWords::tr("Lanes")};
    if (!m_layout.rows.empty())
        TimelinePainter{painter, m_frame.style, agreement}.paintGrid(
            m_layout.lanes.adjusted(0, 0, 1, 0), m_frame.scale, m_frame.ticks, agreement.checked);
    m_words.clear();
    std::optional<LaneBeliefs> beliefs;
    if (m_request.probabilities)
        beliefs.emplace(*m_request.probabilities, m_frame.scale);
    for (std::size_t row = 0; row < m_layout.rows.size(); ++row)
        paintLane(painter, row, parts, beliefs ? &*beliefs : nullptr);
    if (!m_frame.checkedRect.isEmpty())
        m_words.push_back(m_frame.checkedRect);
}

void FigurePainter::paintLane(QPainter& painter, std::size_t row, PictureParts* parts,
                              LaneBeliefs* beliefs) const
{
    const Agreement& agreement = m_request.projection->agreement();
    const auto* clause = std::get_if<ClauseIndex>(&m_layout.rows[row]);
    const PicturePart part{
        clause ? parts : nullptr,
        clause ? QStringLiteral("lane-") + QString::fromStdString(agreement[*clause].id.text)
               : QString{},
        clause ? localized(agreement[*clause].title, m_request.language) : QString{}};
    const TimelineLayout boxes =
        layOut(*m_request.projection, m_frame.scale, std::span{m_layout.rows}.subspan(row, 1),
               m_layout.rowHeight, beliefs);
    LaneLook look;
    look.colour = m_request.lanes.colour;
    look.boxShare = m_layout.boxShare;
    look.wholeWords = true;
    look.reservedPx = m_request.pinned ? pinnedLineReach(m_frame.style) : 0;
    look.words = &m_words;
    look.hidden = &m_layout.hidden;
    if (!m_request.folded.empty())
        look.folded = &m_request.folded;
    const LaneFrame frame{m_layout.headerLeft, m_layout.lanes.right(), m_layout.rowTops[row],
                          look.folded ? m_frame.style.px(foldInsetPx) : 0};
    TimelinePainter{painter, m_frame.style, agreement}.paintRows(*m_request.projection, boxes,
                                                                 m_frame.scale, frame, look);
    paintPinned(painter, row);
}

void FigurePainter::paintPinned(QPainter& painter, std::size_t row) const
{
    if (!m_request.pinned)
        return;
    const PinnedLayout lines =
        layOutPinned({m_request.projection, m_request.probabilities}, *m_request.pinned,
                     m_frame.scale, std::span{m_layout.rows}.subspan(row, 1));
    paintPinnedLines(
        painter, lines.stretches(),
        {m_layout.lanes.left(), m_layout.rowTops[row], m_layout.lanes.width(), m_layout.rowHeight},
        m_frame.style);
}

void FigurePainter::paintPinnedDays(QPainter& painter) const
{
    if (!m_request.pinned || m_layout.rows.empty())
        return;
    const double top = m_layout.lanes.top() - m_frame.style.px(15); // below the chart
    pactline::paintPinnedDays(
        painter,
        pinnedDays(*m_request.projection, *m_request.pinned->projection, m_request.visible),
        m_frame.scale, top, m_layout.lanes.bottom(), m_frame.style, m_words);
}

void FigurePainter::paintMarkers(QPainter& painter) const
{
    paintPinnedDays(painter);
    const Agreement& agreement = m_request.projection->agreement();
    const double checked = m_frame.scale.xOf(agreement.checked);
    const double checkedTop =
        m_frame.checkedRect.isEmpty() ? m_layout.marksTop : m_frame.checkedRect.top();
    if (checked > m_layout.ruler.left() && checked < m_layout.ruler.right())
        TimelinePainter{painter, m_frame.style, agreement}.paintDateLine(
            checked, std::min(m_layout.marksTop, checkedTop), m_layout.ruler.top(), {}, m_words);
    if (!m_frame.checkedRect.isEmpty()) {
        painter.setFont(m_frame.style.font(TextRole::Small));
        painter.setPen(m_frame.style.palette->secondaryText);
        painter.drawText(m_frame.checkedRect, Qt::AlignCenter | Qt::TextDontClip,
                         m_frame.checkedWord);
    }
    MarkerRoom room = markerRoom();
    room.bottom = m_layout.ruler.top();
    for (const MarkerPlan& marker : m_frame.markers)
        paintMarker(painter, marker, room, m_frame.style, m_words);
}

void FigurePainter::paintColumn(QPainter& painter) const
{
    const ColumnSetter setter{figureColumn(m_request), m_layout.column.width(), m_layout.columns,
                              m_frame.style};
    paintTextLines(painter, setter.linesIn(m_layout.column));
}

void FigurePainter::paintFooter(QPainter& painter) const
{
    const Agreement& agreement = m_request.projection->agreement();
    const PictureStyle& style = m_frame.style;
    if (m_request.parts.lanes)
        paintLegend(painter, m_layout.legend, agreement, style, legendSubjectOf(m_request),
                    m_request.lanes.colour, &m_legend, m_pinned);
    const QRectF& room = m_layout.footer;
    painter.fillRect(QRectF{room.left(), room.top(), room.width(), style.px(1)},
                     style.palette->hairline);
    paintTextLines(painter, m_layout.footerLines);
}

std::optional<QRectF> FigurePainter::bubbleOf(Date day) const
{
    const double x = std::round(m_frame.scale.xOf(day));
    if (x < m_layout.ruler.left() || x > m_layout.ruler.right())
        return std::nullopt;
    const PictureStyle& style = m_frame.style;
    const double width = QFontMetricsF{style.font(TextRole::SmallBold)}.horizontalAdvance(
                             shortDayText(day, m_request.language)) +
                         style.px(14);
    const QRectF& ruler = m_layout.ruler;
    const double left =
        std::clamp(x - width / 2, ruler.left(), std::max(ruler.left(), ruler.right() - width));
    return QRectF{left, ruler.top() + style.px(3), width, style.px(20)};
}

void FigurePainter::paintDay(QPainter& painter, Date day, PictureParts* parts) const
{
    const PicturePart part{parts, QStringLiteral("day-shown"), FigureWords::tr("Day shown")};
    const auto bubble = bubbleOf(day);
    TimelinePainter{painter, m_frame.style, m_request.projection->agreement()}.paintRuler(
        m_layout.ruler.top() + m_frame.style.px(6), m_frame.scale, m_frame.ticks,
        std::array{bubble.value_or(QRectF{})});
    paintPlayhead(painter, day);
    if (!m_chart.empty())
        m_chart.paintDay(painter, day);
}

void FigurePainter::paintPlayhead(QPainter& painter, Date day) const
{
    const auto bubble = bubbleOf(day);
    if (!bubble)
        return;
    const PictureStyle& style = m_frame.style;
    const double top = m_layout.marksTop;
    const double x = std::round(m_frame.scale.xOf(day));
    for (const auto& [from, until] : clearOfWords(x, top, bubble->top() + 1, m_words))
        painter.fillRect(QRectF{x - style.px(0.75), from, style.px(1.5), until - from},
                         style.palette->text);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.palette->text);
    painter.drawRoundedRect(*bubble, style.px(4), style.px(4));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(style.font(TextRole::SmallBold));
    painter.setPen(style.palette->panel);
    painter.drawText(*bubble, Qt::AlignCenter | Qt::TextDontClip,
                     shortDayText(day, m_request.language));
}

void paintPage(QPainter& painter, const FigureRequest& request, const FigureLayout& page,
               const std::set<LegendItem>& legend, PictureParts* parts)
{
    const FigurePainter figure{request, page, legend};
    figure.paintStill(painter, parts);
    figure.paintDay(painter, request.playhead, parts);
}

} // namespace pactline
