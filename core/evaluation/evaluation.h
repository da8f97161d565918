#pragma once

#include "evaluation/probability.h"

namespace pactline
{

/// What becomes of every clause under a scenario, be it certain or a matter of belief.
struct Evaluation {
    std::shared_ptr<const Projection> projection;       ///< of belief: if nothing uncertain happens
    std::shared_ptr<const Probabilities> probabilities; ///< none where nothing is uncertain

    const Scenario& scenario() const { return projection->scenario(); }
};

Evaluation evaluate(std::shared_ptr<const Agreement> agreement, Scenario scenario);

/// The same, taking over from `previous` what the change leaves alone: for every step of a drag.
Evaluation evaluateAgain(const Evaluation& previous, Scenario scenario);

/// Whether what is believed makes any clause’s life uncertain, and not only its reasons.
bool anyClauseUncertain(const Probabilities& probabilities);

/// The newest instrument under whose terms something would hang on what is supposed or believed.
std::optional<InstrumentIndex> newestTermsHanging(const Evaluation& evaluation);

} // namespace pactline
