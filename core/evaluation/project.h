#pragma once

#include "evaluation/projection.h"

namespace pactline
{

/// Works out every clause's life under the scenario. Pure: no clock, no file, no global.
std::shared_ptr<const Projection> project(std::shared_ptr<const Agreement> agreement,
                                          Scenario scenario);

/// The same, taking over from `previous` the lives of clauses that hang on no contingent event
/// when nothing but the suppositions differs.
std::shared_ptr<const Projection> projectAgain(const Projection& previous, Scenario scenario);

/// The lives of `previous`, without a look, under a scenario of which the caller knows that it
/// gives the same ones.
std::shared_ptr<const Projection> withLivesOf(const Projection& previous, Scenario scenario);

} // namespace pactline
