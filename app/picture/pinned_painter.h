#pragma once

#include "picture/picture_style.h"
#include "timeline/pinned_layout.h"
#include "timeline/time_scale.h"

#include <QRectF>

#include <set>
#include <span>

class QPainter;

namespace pactline
{

/// What a legend says of the lines of B.
struct PinnedLegend {
    QString name; ///< what B is
    std::set<PinnedState> states;
};

/// How far up from a row's bottom its line reaches.
double pinnedLineReach(const PictureStyle& style);

/// Paints the lines of the pinned scenario of one row, whose box is that high, below its spans:
/// slate, and told apart by how they are drawn, thick, thin behind a tick, dotted, dashed.
void paintPinnedLines(QPainter& painter, std::span<const PinnedStretch> stretches,
                      const QRectF& row, const PictureStyle& style);

/// The days on which B supposes something to happen and A does not, as far as they are in sight, in
/// their order.
std::vector<Date> pinnedDays(const Projection& shown, const Projection& pinned,
                             const DateRange& visible);

/// Dashed lines, each with a B at its top where it has room, at days on which B supposes something.
void paintPinnedDays(QPainter& painter, const std::vector<Date>& days, const TimeScale& scale,
                     double top, double bottom, const PictureStyle& style,
                     std::span<const QRectF> words = {});

/// A sample of a line for a legend.
void paintPinnedSample(QPainter& painter, const QRectF& rect, PinnedState state,
                       const PictureStyle& style);

/// What the line means: "in force in B".
QString pinnedStateText(PinnedState state);

} // namespace pactline
