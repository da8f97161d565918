#pragma once

#include "agreement/agreement.h"
#include "picture/picture_style.h"
#include "picture/pinned_painter.h"
#include "theme/lane_colour.h"

#include <QRectF>

#include <set>

class QPainter;

namespace pactline
{

/// What a legend may explain.
enum class LegendItem {
    FirstParty,
    SecondParty,
    Others,
    State,
    Reported,
    Inferred,
    Unknown,
    Disputed,
    Trigger,
    Pinned, ///< see PinnedLegend
};

/// What colours and textures mean, in one line or, where it is too long, in several.
/// Returns the height that it took. `contingent`: also what a hypothesis looks like; `only`: what
/// there is to explain, else everything; `pinned`: the lines of a second scenario, if there is one.
double paintLegend(QPainter& painter, const QRectF& room, const Agreement& agreement,
                   const PictureStyle& style, bool contingent,
                   LaneColour colour = LaneColour::WhoBenefits,
                   const std::set<LegendItem>* only = nullptr,
                   const std::optional<PinnedLegend>& pinned = {});

} // namespace pactline
