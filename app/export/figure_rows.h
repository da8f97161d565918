#pragma once

#include "export/figure.h"

namespace pactline
{

/// The figure's headings and lanes: those that its choices leave, in their order.
LaneRows figureRows(const FigureRequest& request);

} // namespace pactline
