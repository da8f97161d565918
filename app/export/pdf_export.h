#pragma once

#include "export/export_formats.h"

namespace pactline
{

/// The figure on pages, as lines and text, with its fonts in it.
PreparedExport preparePdf(const FigureRequest& request);

} // namespace pactline
