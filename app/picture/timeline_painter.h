#pragma once

#include "picture/picture_style.h"
#include "theme/lane_colour.h"
#include "theme/span_style.h"
#include "timeline/ticks.h"
#include "timeline/timeline_layout.h"

#include <QPainterPath>
#include <QRectF>

#include <span>

class QPainter;

namespace pactline
{

struct ShadedStretch;

/// Where the lanes stand in a picture.
struct LaneFrame {
    double left = 0;       ///< of the labels and of the selection
    double right = 0;      ///< of the selection
    double top = 0;        ///< of the first row
    double labelInset = 0; ///< of headings; labels stand a little further in
};

/// What the rows show beside what was laid out.
struct LaneLook {
    std::optional<ClauseIndex> selected{};
    std::optional<GroupIndex> cursor{};               ///< the heading that has the keyboard
    const std::set<GroupIndex>* folded = nullptr;     ///< none: headings do not fold
    const std::vector<std::size_t>* hidden = nullptr; ///< by group, see LaneRows
    LaneColour colour = LaneColour::WhoBenefits;
    double boxShare = 0.68;               ///< of a row's height
    bool wholeWords = false;              ///< no word is cut: the last ones are left out, or all
    double reservedPx = 0;                ///< at a row's bottom, for what is painted there later
    std::vector<QRectF>* words = nullptr; ///< told where words stand, if anybody asks
};

/// The ends of a box at which its span goes on beyond the axis: open, without corners.
struct CutEnds {
    bool left = false;
    bool right = false;
};

/// Paints what was laid out before: no look-up, no evaluation.
class TimelinePainter
{
public:
    TimelinePainter(QPainter& painter, PictureStyle style, const Agreement& agreement);

    /// The stretch of the axis that lies behind a day, and the calendar's lines.
    void paintGrid(const QRectF& area, const TimeScale& scale, const Ticks& ticks,
                   std::optional<Date> beyond);
    void paintRows(const Projection& projection, const TimelineLayout& layout,
                   const TimeScale& scale, const LaneFrame& frame, const LaneLook& look = {});
    /// The ticks' labels, centred below `top`; none where something else stands.
    void paintRuler(double top, const TimeScale& scale, const Ticks& ticks,
                    std::span<const QRectF> taken = {});
    /// A dashed line with a word at its top, as for today; other words it leaves out.
    void paintDateLine(double x, double top, double bottom, const QString& word,
                       std::span<const QRectF> words = {});

    /// A sample of a span for a legend.
    void paintSample(const QRectF& rect, ClauseState state, Standing standing,
                     const QColor& colour);
    /// A span that gets less and less likely, and a whisker at its end.
    void paintPalingSample(const QRectF& rect, const QColor& colour, const QColor& towards);
    void paintWhiskerSample(const QRectF& rect);
    /// The same where colour tells states.
    void paintStateSample(const QRectF& rect, LaneState state);
    /// A sign that stands before words.
    void paintSign(const QString& sign, const QRectF& rect, const QColor& colour);
    /// Under what was signed though the event is supposed to have happened before.
    void paintCounterfactualLine(const QRectF& box);
    void paintTriggerMark(double x, double top, double bottom);
    /// The sign of whom a span benefits, at the left of its box; returns where words may begin.
    double paintPartyMark(const QRectF& rect, const Beneficiary& who, bool filled);

private:
    void paintRow(const Projection& projection, const TimelineLayout& layout, std::size_t row,
                  const TimeScale& scale, const LaneFrame& frame);
    void paintHeading(const LaneRow& row, const QRectF& rect, double inset, const LaneLook& look);
    void paintLaneLabel(ClauseIndex clause, double top, double height, double right,
                        const LaneFrame& frame, bool selected);
    void paintBox(const Projection& projection, const SpanBox& box, const QRectF& lane,
                  const TimeScale& scale);
    QColor colourOf(const SpanBox& box) const;
    QRectF paintPending(const SpanBox& box, const QRectF& rect);
    void paintTexture(const QRectF& box, ClauseState state, Standing standing, const QColor& colour,
                      bool narrow, const CutEnds& cut = {});
    void fillTexture(SpanTexture texture, const QRectF& rect, const QPainterPath& outline,
                     const QColor& colour);
    void paintWords(const Projection& projection, const SpanBox& box, const QRectF& rect);
    void paintEndedLine(const SpanBox& box, const QRectF& rect);
    void paintOver(const QString& word, LaneState state, bool lapsed, const QRectF& rect);
    QString fittingWords(const QString& words, double width) const;
    void drawWords(const QRectF& room, const QString& words);
    void tellWords(double left, double width, const QRectF& room);
    QRectF boxRect(double left, double right, const QRectF& lane) const;

    QRectF successorRect(const SuccessorBox& box, const QRectF& lane) const;
    void paintLikelyBox(const Projection& projection, const SpanBox& box, const QRectF& whole,
                        const TimeScale& scale);
    double paintLikelyWords(const ShadedStretch& stretch, const QString& words,
                            const Beneficiary& who);
    void paintSuccessor(const Projection& projection, const SuccessorBox& box, const QRectF& lane,
                        const TimeScale& scale);
    void paintMaybeOver(const OverStretch& over, const QRectF& whole);

    QPainter& m_painter;
    PictureStyle m_style;
    const Agreement& m_agreement;
    LaneLook m_look;
};

/// The words that stand in a box: those of the term that speaks, with signs for what is disputed
/// and for terms beside it.
QString spanWords(const Projection& projection, const Span& span, const QString& language);

/// What a date line and its word take up in an area: not to be written over.
std::vector<QRectF> dateLineRects(double x, const QRectF& area, const QString& word,
                                  const PictureStyle& style);

/// The label of a calendar mark: "2030", "Mar", "3 Mar", with its year where it has to be named
/// behind the mark whose label is read before it, if there is one.
QString tickText(const Ticks& ticks, std::size_t mark, std::optional<std::size_t> readBefore,
                 const QString& language);

/// What the names of all clauses need left of the lanes, the room about them included.
double laneNamesWidth(const Agreement& agreement, const PictureStyle& style, double labelInset);

} // namespace pactline
