#pragma once

#include "cli/command_line.h"
#include "export/figure.h"

namespace pactline
{

/// What a window or a figure starts from: the file's default view, changed by the options.
struct PictureStart {
    std::shared_ptr<const Agreement> agreement;
    Scenario scenario;
    Date playhead;
    ChartChoice chart;
};

/// Opens the file and reads the options; complains and gives nothing where that fails.
std::optional<PictureStart> startOf(const PictureOptions& options, const QString& language);

/// Writes a figure. Needs a QApplication.
int runExport(const PictureOptions& options);

} // namespace pactline
