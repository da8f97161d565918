#pragma once

#include "cli/scenario_options.h"

namespace pactline
{

/// What the command line says somebody believes, not yet understood.
struct BeliefOptions {
    std::string belief;
    std::string preset;
    std::string event;
    std::string delay;
    std::string rejected;
    std::string notBefore;

    bool empty() const;
};

/// --belief, --preset, --event, --delay, --rejected and --not-before.
void addBeliefOptions(CLI::App& command, BeliefOptions& options);

/// Puts what the options say into the scenario, and complains of what is wrong with them. A
/// scenario that believes nothing even so is wrong, too.
void readBeliefs(const Agreement& agreement, const BeliefOptions& options, ReadOptions& result,
                 const QString& language);

/// What the options say of a scenario, and of what is believed where they say anything of it.
ReadOptions readBelieved(const Agreement& agreement, const ScenarioOptions& scenario,
                         const BeliefOptions& belief, Scenario start, const QString& language);

/// A scenario in one text, as behind `compare --a`: what its options mean. What they leave out is
/// as in `start`.
ReadOptions readSide(const Agreement& agreement, const std::string& text, Scenario start,
                     const QString& language);

} // namespace pactline
