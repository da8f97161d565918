#pragma once

#include "export/figure.h"

namespace pactline
{

/// Paints the figure and writes it as PNG, whole or not at all: a file that was there stays
/// until the new one is complete. Returns what went wrong; empty when all went well.
QString writePng(const FigureRequest& request, const QString& file);

} // namespace pactline
