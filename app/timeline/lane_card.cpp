#include "timeline/lane_card.h"

#include "picture/timeline_painter.h"
#include "theme/span_style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double paddingPx = 12;
constexpr double lineGapPx = 3;
constexpr double widestPx = 330;
constexpr double narrowestPx = 150;
constexpr double samplePx = 14;
constexpr int awayPx = 6;       ///< from what the card tells of
constexpr int windowEdgePx = 8; ///< from the window's edges

} // namespace

LaneCard::LaneCard(const Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName("laneCard");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

std::vector<LaneCard::Line> LaneCard::lines() const
{
    const Palette& palette = *m_style.palette;
    std::vector<Line> lines{{m_text.clause, TextRole::Heading, palette.text},
                            {m_text.words, TextRole::Body, palette.text},
                            {m_text.dates, TextRole::Small, palette.text},
                            {m_text.state, TextRole::Small, palette.text, true},
                            {m_text.beneficiary, TextRole::Small, palette.secondaryText},
                            {m_text.instrument, TextRole::Small, palette.secondaryText}};
    for (const LaneTipText::Remark& remark : m_text.remarks)
        lines.push_back({remark.text, TextRole::Small,
                         remark.hypothetical ? palette.hypothesis : palette.secondaryText});
    std::erase_if(lines, [](const Line& line) { return line.text.isEmpty(); });
    return lines;
}

double LaneCard::indentOf(const Line& line) const
{
    const bool drawn = textureOf(m_sample.state, m_sample.standing) != SpanTexture::None;
    return line.sampled && drawn ? m_style.px(samplePx + 6) : 0;
}

double LaneCard::heightOf(const Line& line, double width) const
{
    const QFontMetricsF metrics{m_style.font(line.role)};
    return std::ceil(metrics
                         .boundingRect(QRectF{0, 0, width - indentOf(line), 10'000},
                                       Qt::TextWordWrap | Qt::AlignLeft, line.text)
                         .height());
}

QSize LaneCard::measured() const
{
    double width = m_style.px(narrowestPx);
    for (const Line& line : lines())
        width =
            std::max(width, QFontMetricsF{m_style.font(line.role)}.horizontalAdvance(line.text) +
                                indentOf(line) + 1);
    width = std::ceil(std::min(width, m_style.px(widestPx)));
    double height = -m_style.px(lineGapPx);
    for (const Line& line : lines())
        height += heightOf(line, width) + m_style.px(lineGapPx);
    const double padding = 2 * m_style.px(paddingPx);
    return {int(width + padding), int(std::ceil(height + padding - m_style.px(4)))};
}

void LaneCard::tell(const LaneTipText& text, const LaneSample& sample, const PictureStyle& style,
                    const QRect& about, const QPoint& pointer)
{
    m_text = text;
    m_sample = sample;
    m_style = style;
    resize(measured());
    place(about, pointer);
    raise();
    show();
    update();
}

void LaneCard::place(const QRect& about, const QPoint& pointer)
{
    const QRect room =
        parentWidget()->rect().adjusted(windowEdgePx, windowEdgePx, -windowEdgePx, -windowEdgePx);
    const int below = about.bottom() + 1 + awayPx;
    const int above = about.top() - awayPx - height();
    const bool fitsBelow = below + height() <= room.bottom();
    const int rightmost = std::max(room.left(), room.right() - width());
    move(std::clamp(pointer.x() + 2 * awayPx, room.left(), rightmost),
         fitsBelow ? below : std::max(above, room.top()));
}

void LaneCard::paintSample(QPainter& painter, const QRectF& rect) const
{
    TimelinePainter timeline{painter, m_style, m_session.agreement()};
    if (textureOf(m_sample.state, m_sample.standing) == SpanTexture::Line)
        timeline.paintStateSample(rect, laneStateOf(m_sample.state));
    else
        timeline.paintSample(rect, m_sample.state, m_sample.standing, m_sample.colour);
}

void LaneCard::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Palette& palette = *m_style.palette;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen{blended(palette.secondaryText, palette.panel, 0.5), 1});
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double left = m_style.px(paddingPx);
    const double width = this->width() - 2 * left;
    double top = left - m_style.px(2);
    for (const Line& line : lines()) {
        const double height = heightOf(line, width);
        const double indent = indentOf(line);
        if (indent > 0)
            paintSample(painter, {left, top + (height - m_style.px(10)) / 2, m_style.px(samplePx),
                                  m_style.px(10)});
        painter.setFont(m_style.font(line.role));
        painter.setPen(line.colour);
        painter.drawText(QRectF{left + indent, top, width - indent + 1, height},
                         Qt::TextWordWrap | Qt::AlignLeft, line.text);
        top += height + m_style.px(lineGapPx);
    }
}

} // namespace pactline
