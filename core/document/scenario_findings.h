#pragma once

#include "document/read_context.h"
#include "scenario/scenario.h"

namespace pactline
{

/// Tells why the scenario of a file contradicts itself.
void reportContradiction(const ScenarioError& error, const Agreement& agreement, Location where,
                         ReadContext& context);

} // namespace pactline
