#pragma once

#include "scenario/scenario.h"

#include <memory>
#include <random>

namespace pactline
{

/// An agreement as nobody would write it: every kind of date expression, event, term, reading
/// and ending, in small numbers. The same engine state gives the same agreement.
std::shared_ptr<const Agreement> randomAgreement(std::mt19937& random);

/// A scenario without contradictions.
Scenario randomScenario(const Agreement& agreement, std::mt19937& random);

/// `clauses` clauses of some terms each, a third of which hang on a contingent event.
std::shared_ptr<const Agreement> largeAgreement(std::size_t clauses);

} // namespace pactline
