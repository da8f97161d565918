#include "details/year_effects.h"

namespace pactline
{
namespace
{

Scenario withoutDayOf(Scenario scenario, EventIndex event)
{
    scenario.suppose.erase(event);
    return scenario;
}

} // namespace

const std::vector<YearEffect>* YearEffects::known(const Projection& shown, EventIndex event) const
{
    const bool same = m_event == event && m_agreement == shown.sharedAgreement() &&
                      m_without == withoutDayOf(shown.scenario(), event);
    return same ? &m_effects : nullptr;
}

const std::vector<YearEffect>& YearEffects::workedOut(const Projection& shown, EventIndex event)
{
    if (!known(shown, event)) {
        m_effects = effectsByYear(shown, event, DayOfYear::First);
        m_agreement = shown.sharedAgreement();
        m_without = withoutDayOf(shown.scenario(), event);
        m_event = event;
    }
    return m_effects;
}

} // namespace pactline
