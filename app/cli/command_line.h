#pragma once

#include "cli/belief_options.h"
#include "cli/figure_options.h"
#include "cli/queries.h"
#include "cli/view_options.h"

#include <optional>
#include <variant>

namespace pactline
{

/// What the program is asked to draw.
struct PictureOptions {
    std::string file;
    ScenarioOptions scenario;
    BeliefOptions belief;
    std::string against; ///< options of a second scenario; empty: none is compared
    ViewOptions view;
    std::string language; ///< empty: the system's for a window, English for a figure
    std::string theme;
    std::string chart;
    std::string title;
    FigureOptions figure;
    std::string output;
    std::vector<std::string> recipes; ///< files; with several the figures go into a folder
    std::string into;                 ///< that folder
    bool fresh = false;               ///< neither reads nor writes what a window remembers

    /// Whether they say what is supposed, believed or applied, so that what was left is not kept.
    bool tellScenario() const;
    /// Whether they say what is shown, so that the document shown last is not asked for.
    bool nameDocument() const;
};

struct WindowCall {
    PictureOptions options;
};

struct ExportCall {
    PictureOptions options;
};

/// A question: its command and what it was told.
struct QueryCall {
    int (*run)(const QueryOptions&);
    QueryOptions options;
};

/// Nothing is left to do: help was printed, or a mistake was explained.
struct Finished {
    int exitCode;
};

using Call = std::variant<WindowCall, ExportCall, QueryCall, Finished>;

/// Understands the command line; prints help and explains mistakes itself.
Call readCommandLine(int argc, const char* const* argv);

} // namespace pactline
