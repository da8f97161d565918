#pragma once

#include "cli/belief_options.h"

namespace pactline
{

enum class OutputFormat { Text, Json, Csv };

/// What the commands that answer a question are told.
struct QueryOptions {
    std::string file;
    ScenarioOptions scenario;
    OutputFormat format = OutputFormat::Text;
    std::string language = "en";
    std::string clause;             ///< why, probability
    std::string from;               ///< changes, probability
    std::string until;              ///< changes, probability
    std::string step;               ///< probability
    BeliefOptions belief;           ///< probability
    std::string left;               ///< compare
    std::string right;              ///< compare
    std::vector<std::string> files; ///< check
};

// Each prints its answer and returns what the program exits with.
int runState(const QueryOptions& options);
int runWhy(const QueryOptions& options);
int runChanges(const QueryOptions& options);
int runCompare(const QueryOptions& options);
int runCheck(const QueryOptions& options);
int runProbability(const QueryOptions& options);
int runRecipe(const QueryOptions& options);

} // namespace pactline
