#pragma once

#include "agreement/agreement.h"
#include "picture/picture_style.h"
#include "theme/lane_colour.h"

#include <QRectF>

class QPainter;

namespace pactline
{

/// What colours and textures mean, in one line or, where it is too long, in several.
/// Returns the height that it took. `contingent`: also what a hypothesis looks like.
double paintLegend(QPainter& painter, const QRectF& room, const Agreement& agreement,
                   const PictureStyle& style, bool contingent,
                   LaneColour colour = LaneColour::WhoBenefits);

} // namespace pactline
