#include "session/when_rested.h"

namespace pactline
{

WhenRested::WhenRested(int restMs, int longestMs, std::function<void()> run)
    : m_longestMs(longestMs), m_run(std::move(run))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    m_timer.callOnTimeout(m_run);
}

void WhenRested::ask()
{
    if (!m_timer.isActive())
        m_asked.start();
    if (m_asked.elapsed() < m_longestMs)
        return m_timer.start();
    m_timer.stop();
    m_run();
}

} // namespace pactline
