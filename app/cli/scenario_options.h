#pragma once

#include "scenario/scenario.h"

#include <QStringList>

#include <set>
#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace pactline
{

/// What the command line says about a scenario, not yet understood.
struct ScenarioOptions {
    std::string at;
    std::string file;                 ///< a scenario that somebody keeps
    std::vector<std::string> suppose; ///< EVENT=DATE
    std::string asSigned;
    std::vector<std::string> readings; ///< TERM=NAME

    bool sayScenario() const; ///< whether they say more than a day
};

/// --scenario, --if, --as-signed and --reading, and --at where the command has a day.
void addScenarioOptions(CLI::App& command, ScenarioOptions& options, bool withDay);

/// What the options mean for an agreement.
struct ReadOptions {
    Scenario scenario;
    std::optional<Date> at;
    std::set<EventIndex> dated; ///< the events that --if speaks of
    QStringList errors;         ///< each says what would be right
    QStringList findings;       ///< about the scenario's file, as a compiler prints them
    bool unread = false;        ///< the scenario's file has errors

    bool failed() const { return unread || !errors.isEmpty(); }
};

/// Whether a command can make anything of a belief in place of a date.
enum class BeliefUse {
    Refused,
    Weighed,
    ToCome, ///< more of them will be read, and only then does it show what contradicts what
};

/// `start` is the scenario that the options change.
ReadOptions readScenario(const Agreement& agreement, const ScenarioOptions& options, Scenario start,
                         const QString& language, BeliefUse use = BeliefUse::Refused);

} // namespace pactline
