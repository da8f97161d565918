#pragma once

#include "evaluation/what_if.h"

namespace pactline
{

/// What an event would do in each year, worked out once for all days on which it may be supposed:
/// while its date is dragged nothing is asked again.
class YearEffects
{
public:
    /// What is kept, if it holds under the scenario shown.
    const std::vector<YearEffect>* known(const Projection& shown, EventIndex event) const;
    const std::vector<YearEffect>& workedOut(const Projection& shown, EventIndex event);

private:
    std::shared_ptr<const Agreement> m_agreement;
    std::optional<EventIndex> m_event;
    Scenario m_without; ///< the scenario but for the event's own day
    std::vector<YearEffect> m_effects;
};

} // namespace pactline
