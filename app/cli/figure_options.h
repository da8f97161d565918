#pragma once

#include "export/export_formats.h"

#include <optional>
#include <string>

namespace CLI
{
class App;
}

namespace pactline
{

/// How a figure is made, as options say it: not what it shows.
struct FigureOptions {
    std::string format; ///< empty: by the file's ending
    std::string size;
    std::optional<int> dpi;
    std::string without; ///< parts, with commas between
    bool dated = false;
    std::optional<int> seconds;
};

void addFigureOptions(CLI::App& command, FigureOptions& options);

/// The format for a file of that name; nothing, and what would be right, where none is known.
const ExportFormat* formatFor(const FigureOptions& options, const QString& output,
                              QStringList& errors);

/// Makes the figure as the options say; `today` is for figures that tell when they were written.
void applyFigureOptions(const FigureOptions& options, Date today, FigureRequest& request,
                        QStringList& errors);

} // namespace pactline
