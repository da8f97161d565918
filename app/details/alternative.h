#pragma once

#include "details/year_effects.h"
#include "evaluation/project.h"

namespace pactline
{

/// What would be under another scenario than the one shown, worked out only when it is asked for
/// and kept for the next who asks: while a hypothesis is dragged, what would be without it stays.
class Alternative
{
public:
    /// Before it is worked out: whoever scrubs is over the next span sooner.
    static constexpr int pauseMs = 40;

    /// What is kept, if it is of that scenario.
    std::shared_ptr<const Projection> known(const Projection& shown, const Scenario& other) const;
    std::shared_ptr<const Projection> workedOut(const Projection& shown, const Scenario& other);
    /// The same for every year in which an event might happen.
    YearEffects& years() { return m_years; }

private:
    std::shared_ptr<const Projection> m_kept;
    YearEffects m_years;
};

} // namespace pactline
