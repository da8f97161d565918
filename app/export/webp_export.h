#pragma once

#include "export/export_formats.h"

namespace pactline
{

/// The figure as it is laid out to move.
FigureRequest movingFigure(FigureRequest request);

/// The play-through from the first day shown to the last, as a moving picture. The hypothesis
/// stands in every frame.
PreparedExport prepareWebp(const FigureRequest& request);

} // namespace pactline
