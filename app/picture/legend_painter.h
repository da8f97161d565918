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
    Counterfactual,
    Likelihood, ///< what pales
    EndRange,   ///< the whisker over what pales
    Pinned      ///< see PinnedLegend
};

/// What beside the standings a legend has to explain.
enum class LegendSubject {
    Nothing,    ///< nothing is supposed, or can be
    Hypothesis, ///< what is supposed ends something
    Belief      ///< what is uncertain makes things likely
};

/// What colours and textures mean, in one line or, where it is too long, in several.
/// Returns the height that it took. `only`: what there is to explain, else everything; `pinned`:
/// the lines of a second scenario, if there is one.
double paintLegend(QPainter& painter, const QRectF& room, const Agreement& agreement,
                   const PictureStyle& style, LegendSubject subject,
                   LaneColour colour = LaneColour::WhoBenefits,
                   const std::set<LegendItem>* only = nullptr,
                   const std::optional<PinnedLegend>& pinned = {});

} // namespace pactline
