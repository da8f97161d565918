#pragma once

#include "evaluation/projection.h"

#include <nlohmann/json_fwd.hpp>

namespace pactline
{

// The shape of this output is public: keys are added, never changed.

/// Every clause on that day.
nlohmann::ordered_json stateJson(const Projection& projection, Date at);

/// What a scenario is made of: agreement, asSigned, suppose.
nlohmann::ordered_json scenarioJson(const Projection& projection);

/// A span of a clause on a day: state, since, until, cause and the rest.
nlohmann::ordered_json spanJson(const Projection& projection, ClauseIndex clause, const Span& span,
                                Date at);

/// "in-force"
std::string stateName(ClauseState state);

nlohmann::ordered_json causeJson(const Agreement& agreement, const Cause& cause);

} // namespace pactline
