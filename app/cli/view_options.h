#pragma once

#include "recipe/recipe.h"

#include <QStringList>

#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace pactline
{

/// What the command line says about the axis and the lanes, not yet understood.
struct ViewOptions {
    std::string from;
    std::string until;
    std::vector<std::string> only; ///< FACET=VALUE
    std::string order;
    std::string byHand; ///< CLAUSE,CLAUSE
    std::vector<std::string> pinned;
    std::vector<std::string> folded;
    std::string colour;

    bool empty() const;
};

void addViewOptions(CLI::App& command, ViewOptions& options);

/// Changes the recipe as the options say; its scenario must be the one that is shown. Returns what
/// is wrong with them, each with what would be right.
QStringList applyViewOptions(const Agreement& agreement, const ViewOptions& options,
                             Recipe& recipe);

/// The options that make the recipe's axis and lanes of the file's own, one argument each.
QStringList viewArguments(const Agreement& agreement, const Recipe& recipe);

} // namespace pactline
