#pragma once

#include "evaluation/probability.h"

#include <QString>
#include <nlohmann/json_fwd.hpp>

namespace pactline
{

/// A question about probabilities with all that it needs to be answered.
struct ProbabilityQuestion {
    std::shared_ptr<const Probabilities> probabilities;
    std::vector<ClauseIndex> clauses; ///< those asked about
    std::vector<Date> days;           ///< the first is the one whose terms' ends are told
};

/// For people: whose belief it is, what was assumed, and a table of clauses or of one clause's
/// days.
QString probabilityTable(const ProbabilityQuestion& question, bool oneClause,
                         const QString& language);

// The shape of this output is public: keys are added, never changed.
nlohmann::ordered_json probabilityJson(const ProbabilityQuestion& question);

} // namespace pactline
