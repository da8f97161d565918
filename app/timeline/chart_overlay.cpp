#include "timeline/chart_overlay.h"

#include "picture/chart_painter.h"
#include "picture/chart_read_out.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr double grabPx = 6;
constexpr double ringPx = 5;

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

} // namespace

ChartOverlay::ChartOverlay(const Session& session, TimelinePictures& pictures)
    : m_session(session), m_pictures(pictures)
{
}

PlotFrame ChartOverlay::frame() const
{
    const QRectF& plot = m_pictures.geometry().plot;
    return {m_pictures.scale(), plot.top(), plot.bottom()};
}

std::vector<ReadOutWords> ChartOverlay::wordsNow() const
{
    return readOuts(m_pictures.chartData(), m_session.agreement(), m_session.playhead(),
                    m_session.language());
}

bool ChartOverlay::readOutChanged() const
{
    return wordsNow() != m_painted;
}

QString ChartOverlay::sentence() const
{
    QStringList sentences;
    for (const ReadOutWords& words : wordsNow())
        if (!words.number.isEmpty())
            sentences << words.sentence;
    if (m_session.probabilities())
        sentences << curvesSentence(*m_session.probabilities(), m_session.playhead(),
                                    m_session.language());
    return sentences.join(QStringLiteral(". "));
}

void ChartOverlay::paint(QPainter& painter, const std::vector<QRectF>& taken)
{
    const ChartData& data = m_pictures.chartData();
    const PictureStyle style = m_pictures.style();
    paintUnits(painter, data, m_pictures.geometry().plot, style, taken);
    m_painted = wordsNow();
    if (const BeliefChart* const belief = m_pictures.beliefChart())
        belief->paintDay(painter, *m_session.probabilities(), m_session.playhead());
    paintLegendNumbers(painter, m_pictures.legend(), data, m_painted, style);
    painter.save();
    painter.setClipRect(m_pictures.geometry().plot.adjusted(-ringPx, -ringPx, ringPx, ringPx),
                        Qt::IntersectClip);
    paintReadOutDots(painter, data, m_session.playhead(), m_session.agreement().checked, frame(),
                     style);
    if (const auto selected = m_session.selectedPoint())
        paintEmphasis(painter, *selected, true);
    if (m_hovered)
        paintEmphasis(painter, *m_hovered, false);
    painter.restore();
    if (!data.shares.empty())
        paintBalance(painter, data, m_session.agreement(), m_session.playhead(),
                     balancePart(m_session.playhead(), taken), style);
}

QRectF ChartOverlay::movingPart(Date playhead, std::vector<QRectF> taken) const
{
    const BeliefChart* const belief = m_pictures.beliefChart();
    const QRectF chance = belief ? belief->dayRect(*m_session.probabilities(), playhead) : QRectF{};
    return balancePart(playhead, std::move(taken)).united(chance);
}

QRectF ChartOverlay::balancePart(Date playhead, std::vector<QRectF> taken) const
{
    const ChartData& data = m_pictures.chartData();
    if (data.shares.empty())
        return {};
    taken.push_back(m_pictures.todayWordRect());
    taken.push_back(leftUnitRect(data, m_pictures.geometry().plot, m_pictures.style()));
    return balanceRect(data, m_session.agreement(), playhead, frame(), m_pictures.style(), taken);
}

/// A ring around a dot, an outline around a bar; filled softly for what is selected.
void ChartOverlay::paintEmphasis(QPainter& painter, const PointIndex& point, bool selected)
{
    const auto place = placeOfPoint(m_pictures.chartData(), frame(), point);
    if (!place)
        return;
    const PictureStyle style = m_pictures.style();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{style.palette->text, style.px(selected ? 2 : 1.3)});
    painter.setBrush(Qt::NoBrush);
    const double ring = style.px(ringPx);
    const QRectF rect{QPointF{place->leftPx - ring, place->yPx - ring},
                      QPointF{place->rightPx + ring, place->yPx + ring}};
    painter.drawRoundedRect(place->isBar() ? rect.adjusted(2, 0, -2, 0) : rect, ring, ring);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

std::optional<PointPlace> ChartOverlay::pointAt(const QPointF& at) const
{
    const QRectF& plot = m_pictures.geometry().plot;
    if (!plot.adjusted(-grabPx, -grabPx, grabPx, grabPx).contains(at))
        return std::nullopt;
    return pointNear(m_pictures.chartData(), frame(), at.x(), at.y(),
                     m_pictures.style().px(grabPx));
}

std::optional<QRectF> ChartOverlay::rectOf(const PointIndex& point) const
{
    const auto place = placeOfPoint(m_pictures.chartData(), frame(), point);
    if (!place)
        return std::nullopt;
    const double reach = m_pictures.style().px(grabPx);
    return QRectF{QPointF{place->leftPx - reach, place->yPx - reach},
                  QPointF{place->rightPx + reach, place->yPx + reach}};
}

QRect ChartOverlay::reachOf(const std::optional<PointIndex>& point) const
{
    const auto rect = point ? rectOf(*point) : std::nullopt;
    return rect ? rect->adjusted(-2, -2, 2, 2).toAlignedRect() : QRect{};
}

QRect ChartOverlay::hover(const QPointF& at)
{
    const auto place = pointAt(at);
    const auto now = place ? std::optional{place->point} : std::nullopt;
    if (now == m_hovered)
        return {};
    const QRect before = reachOf(m_hovered);
    m_hovered = now;
    return before.united(reachOf(m_hovered));
}

QString ChartOverlay::toolTipAt(const QPointF& at) const
{
    if (const auto place = pointAt(at))
        return pointTip(m_session.agreement(), place->point, m_session.language());
    const auto& rows = m_pictures.legend().rows;
    const auto row = std::ranges::find_if(rows, [&](const LegendRow& each) {
        return each.sample.united(each.name).united(each.number).united(each.date).contains(at);
    });
    if (row == rows.end())
        return {};
    const auto entry = std::size_t(row - rows.begin());
    const ChartData& data = m_pictures.chartData();
    QStringList lines{wordsNow()[entry].sentence};
    if (data.shares.empty() && lines.first().isEmpty())
        lines.first() = ChartWords::tr("%1: nothing is known on this day", "a line")
                            .arg(QString::fromStdString(data.lines[entry].line->title.in(
                                m_session.language().toStdString())));
    if (data.shares.empty() && data.lines[entry].onRight)
        lines << ChartWords::tr("on the axis at the right");
    return lines.join(QLatin1Char('\n'));
}

} // namespace pactline
