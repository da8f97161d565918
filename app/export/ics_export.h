#pragma once

#include "export/export_formats.h"

namespace pactline
{

/// The days after the one shown on which something ends, begins or happens, for a calendar. What
/// hangs on a hypothesis says so.
PreparedExport prepareIcs(const FigureRequest& request);

} // namespace pactline
