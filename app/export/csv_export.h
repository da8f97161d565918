#pragma once

#include "export/export_formats.h"

namespace pactline
{

/// One row for every stretch of every clause's life that the figure shows.
PreparedExport prepareClauseCsv(const FigureRequest& request);

/// One row for every number of every series.
PreparedExport prepareSeriesCsv(const FigureRequest& request);

/// A field of a CSV table: in quotes where its text would break the row.
QString csvField(const QString& text);

} // namespace pactline
