#include "picture/timeline_painter.h"

#include "picture/lane_heading.h"
#include "picture/state_painter.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr double laneIndentPx = 10;
constexpr double nameGapPx = 8; ///< between a name and the lanes
constexpr std::size_t mostMeasured = 32;
constexpr double cornerPx = 3;
constexpr double narrowPx = 6; ///< below it a box is a plain fill: nobody sees its corners
constexpr double textInsetPx = 6;
constexpr double shortestTextPx = 26;
constexpr double triggerMarkPx = 3;
constexpr double markPx = 14;
constexpr double shortestLinePx = 8;  ///< behind a word; a shorter one looks like a dash of it
constexpr double lettersShare = 0.84; ///< of a line of text's height

double centredTop(double top, double height, double inner)
{
    return top + (height - inner) / 2;
}

QString elided(const QPainter& painter, const QString& text, double width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, int(width));
}

/// The outline of a box with round corners at its ends, which stays open where it is cut:
///
///     both: (====)    cut at the right: (====    cut at the left: ====)
QPainterPath outlineOf(const QRectF& rect, double corner, const CutEnds& cut)
{
    QPainterPath path;
    if (!cut.left && !cut.right) {
        path.addRoundedRect(rect, corner, corner);
        return path;
    }
    const double size = std::min({2 * corner, rect.width(), rect.height()});
    const QSizeF arc{size, size};
    path.moveTo(cut.right ? rect.topRight() : rect.bottomLeft());
    if (cut.right && !cut.left) {
        path.arcTo(QRectF{rect.topLeft(), arc}, 90, 90);
        path.arcTo(QRectF{rect.bottomLeft() - QPointF{0, size}, arc}, 180, 90);
    } else if (!cut.right) {
        path.arcTo(QRectF{rect.bottomRight() - QPointF{size, size}, arc}, 270, 90);
        path.arcTo(QRectF{rect.topRight() - QPointF{size, 0}, arc}, 0, 90);
    } else {
        path.lineTo(rect.topLeft());
        path.moveTo(rect.bottomLeft());
    }
    path.lineTo(cut.right ? rect.bottomRight() : rect.topLeft());
    return path;
}

constexpr double leastShareTold = 0.45; ///< fewer words say another thing

/// Without the last words where there is no room for all; nothing where too few would be left.
QString shortened(const QPainter& painter, const QString& text, double width)
{
    const QFontMetricsF metrics{painter.font()};
    QString words = text;
    for (qsizetype cut = text.size(); double(cut) > leastShareTold * double(text.size());
         cut = text.lastIndexOf(QLatin1Char(' '), cut - 1)) {
        words = text.left(cut);
        while (!words.isEmpty() && !words.back().isLetterOrNumber() && cut < text.size())
            words.chop(1);
        if (cut < text.size())
            words += QStringLiteral("…");
        if (metrics.horizontalAdvance(words) <= width)
            return words;
    }
    return {};
}

} // namespace

QString spanWords(const Projection& projection, const Span& span, const QString& language)
{
    if (!span.speaking)
        return {};
    const TermContent content =
        contentOf(projection.agreement(), projection.scenario(), *span.speaking);
    QString words = localized(*content.words, language);
    if (projection.disputed(span))
        words.prepend(QStringLiteral("≠ "));
    if (span.termCount > 1)
        words.append(QStringLiteral(" +%1").arg(span.termCount - 1));
    return words;
}

double laneNamesWidth(const Agreement& agreement, const PictureStyle& style, double labelInset)
{
    std::vector<QString> names;
    names.reserve(agreement.clauses.size());
    for (const Clause& clause : agreement.clauses)
        names.push_back(localized(clause.title, style.language));
    // The widest is among the longest, and thousands need not be measured.
    const auto measured = std::ptrdiff_t(std::min(names.size(), mostMeasured));
    std::ranges::partial_sort(names, names.begin() + measured, std::ranges::greater{},
                              &QString::size);
    const QFontMetricsF metrics{style.font(TextRole::Heading)};
    double widest = 0;
    for (const QString& name : std::span{names}.first(std::size_t(measured)))
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return std::ceil(labelInset + style.px(laneIndentPx + nameGapPx) + widest) + 2;
}

TimelinePainter::TimelinePainter(QPainter& painter, PictureStyle style, const Agreement& agreement)
    : m_painter(painter), m_style(std::move(style)), m_agreement(agreement)
{
}

void TimelinePainter::paintRows(const Projection& projection, const TimelineLayout& layout,
                                const TimeScale& scale, const LaneFrame& frame,
                                const LaneLook& look)
{
    m_look = look;
    const double height = layout.rowHeightPx();
    for (std::size_t row = 0; row < layout.rows().size(); ++row) {
        const double top = frame.top + double(row) * height;
        const QRectF whole{frame.left, top, frame.right - frame.left, height};
        const auto* clause = std::get_if<ClauseIndex>(&layout.rows()[row]);
        if (!clause) {
            paintHeading(layout.rows()[row], whole, frame.labelInset, look);
            continue;
        }
        const bool selected = *clause == look.selected;
        if (selected)
            m_painter.fillRect(whole, m_style.palette->selection);
        paintLaneLabel(*clause, top, height, scale.leftPx(), frame, selected);
        paintRow(projection, layout, row, scale, frame);
    }
}

void TimelinePainter::paintRow(const Projection& projection, const TimelineLayout& layout,
                               std::size_t row, const TimeScale& scale, const LaneFrame& frame)
{
    const double top = frame.top + double(row) * layout.rowHeightPx();
    m_painter.save();
    m_painter.setClipRect(
        QRectF{scale.leftPx(), top, scale.rightPx() - scale.leftPx() + 1, layout.rowHeightPx()},
        Qt::IntersectClip);
    const QRectF lane{scale.leftPx(), top, scale.rightPx() - scale.leftPx(), layout.rowHeightPx()};
    const LaneBelief& belief = layout.beliefOf(row);
    for (const SpanBox& box : layout.boxesOf(row))
        if (!box.replaced)
            paintBox(projection, box, lane, scale);
    for (const SuccessorBox& successor : belief.successors)
        paintSuccessor(projection, successor, lane, scale);
    for (const OverStretch& over : belief.over)
        paintMaybeOver(over, boxRect(lane.left(), lane.right(), lane));
    m_painter.restore();
}

void TimelinePainter::paintHeading(const LaneRow& row, const QRectF& rect, double inset,
                                   const LaneLook& look)
{
    LaneHeading heading;
    if (const auto* group = std::get_if<GroupIndex>(&row)) {
        heading.title = localized(m_agreement[*group].title, m_style.language);
        heading.folds = look.folded != nullptr;
        heading.folded = look.folded && look.folded->contains(*group);
        heading.hidden = look.hidden ? (*look.hidden)[group->value] : 0;
        heading.hasCursor = look.cursor == *group;
    } else {
        heading.title = QCoreApplication::translate("TimelinePainter", "Pinned");
    }
    paintLaneHeading(m_painter, heading, rect, inset, m_style);
}

void TimelinePainter::paintLaneLabel(ClauseIndex clause, double top, double height, double right,
                                     const LaneFrame& frame, bool selected)
{
    const double left = frame.left + frame.labelInset + m_style.px(laneIndentPx);
    const QRectF rect{left, top, right - left - m_style.px(nameGapPx), height};
    m_painter.setFont(m_style.font(selected ? TextRole::Heading : TextRole::Body));
    m_painter.setPen(m_style.palette->text);
    const QString title = localized(m_agreement[clause].title, m_style.language);
    m_painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                       elided(m_painter, title, rect.width()));
}

QRectF TimelinePainter::boxRect(double left, double right, const QRectF& lane) const
{
    const double room = std::floor(lane.height() - m_look.reservedPx);
    const double height = std::min(std::round(lane.height() * m_look.boxShare), room);
    const double top =
        std::min(centredTop(lane.top(), lane.height(), height), lane.top() + room - height);
    return {left, top, std::max(right - left - 1, 1.0), height};
}

void TimelinePainter::paintBox(const Projection& projection, const SpanBox& box, const QRectF& lane,
                               const TimeScale& scale)
{
    const QRectF rect = boxRect(box.leftPx, box.rightPx, lane);
    const Span& span = *box.span;
    if (box.belief) {
        paintLikelyBox(projection, box, rect, scale);
        return;
    }
    if (textureOf(span.state, box.standing) == SpanTexture::Line) {
        paintEndedLine(box, rect);
        return;
    }
    paintTexture(rect, span.state, box.standing, colourOf(box), rect.width() < narrowPx,
                 {box.cutLeft, box.cutRight});
    const QRectF wordsRoom = paintPending(box, rect);
    if (box.counterfactual)
        paintCounterfactualLine(rect);
    if (!box.merged)
        paintWords(projection, box, wordsRoom);
    if (box.triggeredEnd && span.state == ClauseState::InForce)
        paintTriggerMark(rect.right(), rect.top() - 1, rect.bottom() + 1);
}

QColor TimelinePainter::colourOf(const SpanBox& box) const
{
    return m_look.colour == LaneColour::State
               ? stateColour(*m_style.palette, laneStateOf(box.span->state))
               : m_style.palette->beneficiary(box.beneficiary);
}

/// Where colour tells states: the stretch in which an event is awaited. Returns what is left of the
/// box for the term's own words.
QRectF TimelinePainter::paintPending(const SpanBox& box, const QRectF& rect)
{
    if (m_look.colour != LaneColour::State || box.pendingRightPx <= box.pendingLeftPx)
        return rect;
    const QRectF part{box.pendingLeftPx, rect.top(), box.pendingRightPx - box.pendingLeftPx - 1,
                      rect.height()};
    paintPendingStretch(m_painter, part, m_style);
    return {rect.topLeft(), QPointF{part.left(), rect.bottom()}};
}

void TimelinePainter::paintStateSample(const QRectF& rect, LaneState state)
{
    const QColor colour = stateColour(*m_style.palette, state);
    switch (state) {
    case LaneState::InForce:
        paintTexture(rect, ClauseState::InForce, Standing::Official, colour, false);
        return;
    case LaneState::Pending:
        paintPendingStretch(m_painter, rect, m_style);
        return;
    case LaneState::Lapsed:
    case LaneState::Expired:
    case LaneState::Ended:
        paintOverLine(m_painter, {rect.left(), rect.center().y()}, rect.right(), state, m_style);
        return;
    case LaneState::Unknown:
    case LaneState::NotYetAgreed:
        paintTexture(rect, ClauseState::Unknown, Standing::Official, colour, false);
        return;
    }
}

void TimelinePainter::paintTexture(const QRectF& box, ClauseState state, Standing standing,
                                   const QColor& colour, bool narrow, const CutEnds& cut)
{
    const SpanTexture texture = textureOf(state, standing);
    const QRectF rect = box.adjusted(0, 0, cut.right ? 1 : 0, 0); // no gap to a neighbour
    const QColor tint = blended(colour, m_style.palette->panel, tintShare);
    if (narrow) {
        m_painter.fillRect(rect, texture == SpanTexture::Solid ? colour : tint);
        return;
    }
    const double inset = texture == SpanTexture::Faint ? 0 : 0.5;
    const QRectF inner = rect.adjusted(cut.left ? 0 : inset, inset, cut.right ? 0 : -inset, -inset);
    const QPainterPath outline = outlineOf(inner, m_style.px(cornerPx), cut);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    fillTexture(texture, inner, outline, colour);
    if (texture == SpanTexture::Dashed || texture == SpanTexture::Hatched) {
        QPen pen{colour, 1};
        if (texture == SpanTexture::Dashed)
            pen.setDashPattern({3, 2});
        m_painter.strokePath(outline, pen);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::fillTexture(SpanTexture texture, const QRectF& rect,
                                  const QPainterPath& outline, const QColor& colour)
{
    const Palette& palette = *m_style.palette;
    const QColor fill = texture == SpanTexture::Faint   ? palette.grid
                        : texture == SpanTexture::Solid ? colour
                        : texture == SpanTexture::Hatched
                            ? blended(colour, palette.panel, tintShare)
                            : palette.panel;
    if (outline.elementCount() == 4) // cut at both ends: two lines around nothing
        m_painter.fillRect(rect, fill);
    else
        m_painter.fillPath(outline, fill);
    if (texture == SpanTexture::Hatched)
        hatch(m_painter, rect, blended(colour, palette.panel, hatchShare), m_style.px(5));
}

void TimelinePainter::paintWords(const Projection& projection, const SpanBox& box,
                                 const QRectF& rect)
{
    if (rect.width() < m_style.px(shortestTextPx))
        return;
    const bool filled = textureOf(box.span->state, box.standing) == SpanTexture::Solid;
    const bool unknown = box.span->state == ClauseState::Unknown;
    const QString words =
        unknown ? stateText(box.span->state) : spanWords(projection, *box.span, m_style.language);
    double left = rect.left() + m_style.px(textInsetPx);
    if (m_style.showsMarks() && !unknown)
        left = paintPartyMark(rect, box.beneficiary, filled) + m_style.px(textInsetPx) / 2;
    const QRectF inner{QPointF{left, rect.top()},
                       QPointF{rect.right() - m_style.px(textInsetPx) / 2, rect.bottom()}};
    m_painter.setFont(m_style.font(TextRole::Small));
    m_painter.setPen(filled    ? m_style.palette->onColour
                     : unknown ? m_style.palette->secondaryText
                               : m_style.palette->text);
    drawWords(inner, fittingWords(words, inner.width()));
}

void TimelinePainter::drawWords(const QRectF& room, const QString& words)
{
    m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, words);
    tellWords(room.left(), QFontMetricsF{m_painter.font()}.horizontalAdvance(words), room);
}

/// As high as letters are, without the space that lines keep between them.
void TimelinePainter::tellWords(double left, double width, const QRectF& room)
{
    if (!m_look.words || width <= 0)
        return;
    const double height = lettersShare * QFontMetricsF{m_painter.font()}.height();
    m_look.words->push_back({left, centredTop(room.top(), room.height(), height), width, height});
}

QString TimelinePainter::fittingWords(const QString& words, double width) const
{
    return m_look.wholeWords ? shortened(m_painter, words, width) : elided(m_painter, words, width);
}

void TimelinePainter::paintEndedLine(const SpanBox& box, const QRectF& rect)
{
    const ClauseState state = box.span->state;
    paintOver(stateText(state), laneStateOf(state), state == ClauseState::Lapsed, rect);
}

void TimelinePainter::paintOver(const QString& word, LaneState state, bool lapsed,
                                const QRectF& rect)
{
    const QColor colour = lapsed ? m_style.palette->hypothesis : m_style.palette->secondaryText;
    m_painter.setFont(m_style.font(TextRole::Small));
    double left = rect.left() + m_style.px(textInsetPx);
    const double wordWidth = m_painter.fontMetrics().horizontalAdvance(word);
    if (left + wordWidth < rect.right()) {
        m_painter.setPen(colour);
        drawWords({left, rect.top(), wordWidth + 2, rect.height()}, word);
        left += wordWidth + m_style.px(textInsetPx);
    }
    const double y = std::round(rect.center().y()) + 0.5;
    if (left + m_style.px(shortestLinePx) > rect.right())
        return;
    if (m_look.colour == LaneColour::State)
        return paintOverLine(m_painter, {left, y}, rect.right(), state, m_style);
    m_painter.setPen(QPen{blended(colour, m_style.palette->panel, lineShare), 1});
    m_painter.drawLine(QPointF{left, y}, QPointF{rect.right(), y});
}

void TimelinePainter::paintSign(const QString& sign, const QRectF& rect, const QColor& colour)
{
    m_painter.setFont(m_style.font(TextRole::SmallBold));
    m_painter.setPen(colour);
    m_painter.drawText(rect.adjusted(0, -4, 0, 4), Qt::AlignRight | Qt::AlignVCenter, sign);
}

void TimelinePainter::paintCounterfactualLine(const QRectF& box)
{
    m_painter.setPen(QPen{m_style.palette->hypothesis, m_style.px(1.5), Qt::DotLine});
    m_painter.drawLine(box.bottomLeft(), box.bottomRight());
}

void TimelinePainter::paintTriggerMark(double x, double top, double bottom)
{
    const double width = m_style.px(triggerMarkPx);
    m_painter.fillRect(QRectF{x - width + 1, top, width, bottom - top},
                       m_style.palette->hypothesis);
}

double TimelinePainter::paintPartyMark(const QRectF& rect, const Beneficiary& who, bool filled)
{
    const double size = std::min(rect.height() - 2, m_style.px(markPx));
    const QRectF disc{rect.left() + m_style.px(2), centredTop(rect.top(), rect.height(), size),
                      size, size};
    const QColor colour = m_style.palette->beneficiary(who);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(filled ? m_style.palette->onColour : colour);
    m_painter.drawEllipse(disc);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setBrush(Qt::NoBrush);
    QFont font = m_style.font(TextRole::SmallBold);
    font.setPixelSize(std::max(int(std::lround(size * 0.75)), 1));
    m_painter.setFont(font);
    m_painter.setPen(filled ? colour : m_style.palette->onColour);
    m_painter.drawText(disc, Qt::AlignCenter, beneficiaryMark(who, m_agreement, m_style.language));
    return disc.right();
}

void TimelinePainter::paintSample(const QRectF& rect, ClauseState state, Standing standing,
                                  const QColor& colour)
{
    paintTexture(rect, state, standing, colour, false);
}

} // namespace pactline
