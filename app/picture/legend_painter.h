#pragma once

#include "agreement/agreement.h"
#include "picture/picture_style.h"
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
    Trigger
};

/// What colours and textures mean, in one line or, where it is too long, in several.
/// Returns the height that it took. `contingent`: also what a hypothesis looks like; `only`: what
/// there is to explain, else everything.
double paintLegend(QPainter& painter, const QRectF& room, const Agreement& agreement,
                   const PictureStyle& style, bool contingent,
                   LaneColour colour = LaneColour::WhoBenefits,
                   const std::set<LegendItem>* only = nullptr);

} // namespace pactline
