#include "picture/legend_painter.h"

#include "picture/timeline_painter.h"
#include "text/lane_text.h"
#include "text/state_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace pactline
{
namespace
{

constexpr double narrowSamplePx = 3; ///< as wide as the mark of a trigger
constexpr double sampleGapPx = 6;
constexpr double entryGapPx = 16;
constexpr double closeGapPx = 9; ///< where that is what keeps it in one row

struct Legend {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

struct Entry {
    LegendItem item;
    QString text;
    std::function<void(TimelinePainter&, const QRectF&)> paintSample;
    bool narrow = false; ///< the sample: so that it begins where those above it do
};

Entry spanEntry(LegendItem item, const QString& text, ClauseState state, Standing standing,
                const QColor& colour)
{
    return {item, text, [=](TimelinePainter& painter, const QRectF& rect) {
                painter.paintSample(rect, state, standing, colour);
            }};
}

/// Whose colour it is and, where marks are wanted, whose mark.
Entry beneficiaryEntry(LegendItem item, const QString& text, const Beneficiary& who,
                       const PictureStyle& style)
{
    const QColor colour = style.palette->beneficiary(who);
    return {item, text,
            [=, marks = style.showsMarks()](TimelinePainter& painter, const QRectF& rect) {
                painter.paintSample(rect, ClauseState::InForce, Standing::Official, colour);
                if (marks)
                    painter.paintPartyMark(rect, who, true);
            }};
}

std::vector<Entry> beneficiaryEntries(const Agreement& agreement, const PictureStyle& style)
{
    std::vector<Entry> entries;
    for (std::uint32_t i = 0; i < std::min<std::size_t>(agreement.parties.size(), 2); ++i)
        entries.push_back(beneficiaryEntry(
            i == 0 ? LegendItem::FirstParty : LegendItem::SecondParty,
            benefitsText(PartyIndex{i}, agreement, style.language), PartyIndex{i}, style));
    entries.push_back(beneficiaryEntry(LegendItem::Others, Legend::tr("both or neither"),
                                       Collective::Both, style));
    return entries;
}

std::vector<Entry> stateEntries(bool contingent)
{
    std::vector<Entry> entries;
    for (const LaneState state : allLaneStates) {
        const bool supposed = state == LaneState::Pending || state == LaneState::Lapsed;
        if (state != LaneState::NotYetAgreed && state != LaneState::Unknown &&
            (contingent || !supposed))
            entries.push_back({LegendItem::State, laneStateText(state),
                               [state](TimelinePainter& painter, const QRectF& rect) {
                                   painter.paintStateSample(rect, state);
                               }});
    }
    return entries;
}

/// What pales, and the whisker at its end.
void addLikelihood(std::vector<Entry>& entries, const QColor& colour, const Palette& palette,
                   const Agreement& agreement, const PictureStyle& style)
{
    entries.push_back({LegendItem::Likelihood, Legend::tr("the paler, the less likely in force"),
                       [&palette, colour](TimelinePainter& painter, const QRectF& rect) {
                           painter.paintPalingSample(rect, colour, palette.panel);
                       }});
    entries.push_back(
        {LegendItem::EndRange,
         Legend::tr("end by %1: 10 to 90 %, median", "what the hypothesis is about")
             .arg(localized(agreement.contingency, style.language)),
         [](TimelinePainter& painter, const QRectF& rect) { painter.paintWhiskerSample(rect); }});
}

std::vector<Entry> entriesOf(const Agreement& agreement, const PictureStyle& style,
                             LegendSubject subject, LaneColour colour)
{
    const Palette& palette = *style.palette;
    const bool states = colour == LaneColour::State;
    std::vector<Entry> entries = states ? stateEntries(subject != LegendSubject::Nothing)
                                        : beneficiaryEntries(agreement, style);
    const QColor sample = states ? stateColour(palette, LaneState::InForce) : palette.firstParty;
    entries.push_back(spanEntry(LegendItem::Reported, Legend::tr("reported"), ClauseState::InForce,
                                Standing::Reported, sample));
    entries.push_back(spanEntry(LegendItem::Inferred, Legend::tr("inferred"), ClauseState::InForce,
                                Standing::Inferred, sample));
    entries.push_back(spanEntry(LegendItem::Unknown, Legend::tr("unknown"), ClauseState::Unknown,
                                Standing::Official, palette.secondaryText));
    if (std::ranges::any_of(agreement.terms,
                            [](const Term& term) { return !term.readings.empty(); }))
        entries.push_back({LegendItem::Disputed, Legend::tr("disputed"),
                           [&palette](TimelinePainter& painter, const QRectF& rect) {
                               painter.paintSign(QStringLiteral("≠"), rect, palette.text);
                           }});
    if (subject == LegendSubject::Belief)
        addLikelihood(entries, sample, palette, agreement, style);
    if (subject == LegendSubject::Hypothesis)
        entries.push_back({LegendItem::Trigger,
                           Legend::tr("ends by %1", "what the hypothesis is about")
                               .arg(localized(agreement.contingency, style.language)),
                           [](TimelinePainter& painter, const QRectF& rect) {
                               painter.paintTriggerMark(rect.right() - 1, rect.top(),
                                                        rect.bottom());
                           },
                           true});
    if (subject == LegendSubject::Hypothesis)
        entries.push_back({LegendItem::Counterfactual, Legend::tr("signed after the supposed date"),
                           [](TimelinePainter& painter, const QRectF& rect) {
                               painter.paintCounterfactualLine(rect);
                           }});
    return entries;
}

/// The lines of B: what they are drawn as and, behind the first, what B is.
std::vector<Entry> pinnedEntries(const PinnedLegend& pinned, const PictureStyle& style,
                                 QPainter& painter)
{
    std::vector<Entry> entries;
    for (const PinnedState state : pinned.states) {
        QString text = pinnedStateText(state);
        if (entries.empty())
            text += QStringLiteral(" (") + pinned.name + QLatin1Char(')');
        entries.push_back({LegendItem::Pinned, text,
                           [&style, &painter, state](TimelinePainter&, const QRectF& rect) {
                               paintPinnedSample(painter, rect, state, style);
                           }});
    }
    return entries;
}

} // namespace

double paintLegend(QPainter& painter, const QRectF& room, const Agreement& agreement,
                   const PictureStyle& style, LegendSubject subject, LaneColour colour,
                   const std::set<LegendItem>* only, const std::optional<PinnedLegend>& pinned)
{
    TimelinePainter timeline{painter, style, agreement};
    const QFont font = style.font(TextRole::Small);
    const QFontMetricsF metrics{font};
    const double wideSample = style.px(style.showsMarks() ? 20 : 14);
    const double sampleHeight = style.px(style.showsMarks() ? 14 : 10);
    const double rowHeight = style.px(18);
    double x = room.left();
    double y = room.top();
    std::vector<Entry> entries = entriesOf(agreement, style, subject, colour);
    if (only)
        std::erase_if(entries, [&](const Entry& entry) { return !only->contains(entry.item); });
    if (pinned)
        std::ranges::move(pinnedEntries(*pinned, style, painter), std::back_inserter(entries));
    const auto sampleWidthOf = [&](const Entry& entry) {
        return entry.narrow ? style.px(narrowSamplePx) : wideSample;
    };
    double whole = 0;
    for (const Entry& entry : entries)
        whole +=
            sampleWidthOf(entry) + style.px(sampleGapPx) + metrics.horizontalAdvance(entry.text);
    const double gaps = double(std::max<std::size_t>(entries.size(), 1) - 1);
    const bool close = whole + gaps * style.px(entryGapPx) > room.width() &&
                       whole + gaps * style.px(closeGapPx) <= room.width();
    const double gap = close ? (room.width() - whole) / gaps : style.px(entryGapPx);
    for (const Entry& entry : entries) {
        const double sampleWidth = sampleWidthOf(entry);
        const double textWidth = metrics.horizontalAdvance(entry.text);
        const double width = sampleWidth + style.px(sampleGapPx) + textWidth;
        if (x > room.left() && x + width > room.right() + 1) {
            x = room.left();
            y += rowHeight;
        }
        entry.paintSample(timeline,
                          {x, y + (rowHeight - sampleHeight) / 2, sampleWidth, sampleHeight});
        painter.setFont(font);
        painter.setPen(style.palette->secondaryText);
        painter.drawText(
            QRectF{x + sampleWidth + style.px(sampleGapPx), y, textWidth + 2, rowHeight},
            Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += width + gap;
    }
    return y + rowHeight - room.top();
}

} // namespace pactline
