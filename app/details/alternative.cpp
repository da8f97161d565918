#include "details/alternative.h"

namespace pactline
{

std::shared_ptr<const Projection> Alternative::known(const Projection& shown,
                                                     const Scenario& other) const
{
    const bool same = m_kept && m_kept->sharedAgreement() == shown.sharedAgreement() &&
                      m_kept->scenario() == other;
    return same ? m_kept : nullptr;
}

std::shared_ptr<const Projection> Alternative::workedOut(const Projection& shown,
                                                         const Scenario& other)
{
    if (!known(shown, other))
        m_kept = projectAgain(shown, other);
    return m_kept;
}

} // namespace pactline
