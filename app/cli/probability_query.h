#pragma once

#include "evaluation/probability.h"

#include <nlohmann/json_fwd.hpp>

namespace pactline
{

/// A question about probabilities with all that it needs to be answered.
struct ProbabilityQuestion {
    std::shared_ptr<const Probabilities> probabilities;
    std::vector<ClauseIndex> clauses; ///< those asked about
    std::vector<Date> days;           ///< the first is the one whose terms' ends are told
};

// The shape of this output is public: keys are added, never changed.
nlohmann::ordered_json probabilityJson(const ProbabilityQuestion& question);

} // namespace pactline
