#include "session/zoom_history.h"

#include <QScopedValueRollback>

namespace pactline
{
namespace
{

constexpr std::size_t mostSteps = 100;

} // namespace

ZoomHistory::ZoomHistory(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_now(session.visible())
{
    connect(&session, &Session::visibleChanged, this, &ZoomHistory::remember);
}

void ZoomHistory::remember()
{
    if (m_walking || m_session.visible() == m_now)
        return;
    const bool sameStep = m_sinceLast.isValid() && m_sinceLast.elapsed() < oneStepMs;
    if (!sameStep || m_past.empty())
        m_past.push_back(m_now);
    if (m_past.size() > mostSteps)
        m_past.erase(m_past.begin());
    m_future.clear();
    m_now = m_session.visible();
    m_sinceLast.start();
    emit changed();
}

void ZoomHistory::back()
{
    walk(m_past, m_future);
}

void ZoomHistory::forward()
{
    walk(m_future, m_past);
}

void ZoomHistory::walk(std::vector<DateRange>& from, std::vector<DateRange>& to)
{
    if (from.empty())
        return;
    const QScopedValueRollback walking{m_walking, true};
    to.push_back(m_now);
    const DateRange wanted = from.back();
    from.pop_back();
    // The axis may have become shorter since: what lies beyond it cannot be shown again.
    m_now = intersection(wanted, m_session.extent()).value_or(m_session.extent());
    m_session.setVisible(m_now);
    m_sinceLast.invalidate();
    emit changed();
}

} // namespace pactline
