#pragma once

#include "export/figure_column.h"
#include "picture/pinned_painter.h"

namespace pactline
{

/// What a legend says of the second scenario's lines, as far as there are any; none without it.
std::optional<PinnedLegend> pinnedLegend(const FigureRequest& request);

/// "…: A compared with B".
QString comparedTitle(const FigureRequest& request);

/// What is supposed in both scenarios; empty where nothing is.
QString comparedHypothesis(const FigureRequest& request);

/// What the two are where nothing supposed tells, for the subtitle.
QString comparedTerms(const FigureRequest& request);

/// The figure of the second scenario alone.
FigureRequest pinnedFigure(const FigureRequest& request);

/// Where the two differ, the largest difference first.
FigureColumn comparedColumn(const FigureRequest& request);

} // namespace pactline
