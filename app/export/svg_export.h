#pragma once

#include "export/export_formats.h"

namespace pactline
{

/// The figure as a drawing, with a named group for every lane and every line of the chart.
PreparedExport prepareSvg(const FigureRequest& request);

} // namespace pactline
