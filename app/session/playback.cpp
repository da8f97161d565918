#include "session/playback.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int frameMs = 16;
constexpr int jumpMs = 900;
constexpr double slowest = 0.25;
constexpr double fastest = 4;

Date lastDayOf(const Session& session)
{
    return session.extent().until->plusDays(-1);
}

} // namespace

Playback::Playback(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { m_reducedMotion ? jump() : advance(); });
    connect(&session, &Session::playheadChanged, this, &Playback::pauseWhenMovedByOthers);
}

void Playback::play()
{
    if (playing())
        return;
    if (m_session.playhead() >= lastDayOf(m_session))
        m_session.goTo(m_session.extent().from);
    restartClock();
    m_timer.start(m_reducedMotion ? int(jumpMs / m_speed) : frameMs);
    emit changed();
}

void Playback::pause()
{
    if (!playing())
        return;
    m_timer.stop();
    emit changed();
}

void Playback::toggle()
{
    playing() ? pause() : play();
}

void Playback::slower()
{
    setSpeed(m_speed / 2);
}

void Playback::normal()
{
    setSpeed(1);
}

void Playback::faster()
{
    setSpeed(m_speed * 2);
}

void Playback::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowest, fastest);
    restartClock();
    emit changed();
}

void Playback::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    // The timer runs at the pace of the one or of the other.
    pause();
    m_reducedMotion = reduced;
    emit changed();
}

void Playback::restartClock()
{
    m_startDay = m_session.playhead().dayNumber();
    m_clock.start();
}

void Playback::pauseWhenMovedByOthers()
{
    if (!m_moving)
        pause();
}

void Playback::advance()
{
    const QScopedValueRollback moving{m_moving, true};
    const DateRange& extent = m_session.extent();
    const double days = extent.until->dayNumber() - extent.from.dayNumber();
    const double passed = double(m_clock.elapsed()) / wholeMs * m_speed * days;
    m_session.goTo(Date::fromDayNumber(int(m_startDay + passed)));
    if (m_session.playhead() >= lastDayOf(m_session))
        pause();
}

void Playback::jump()
{
    const QScopedValueRollback moving{m_moving, true};
    const Date before = m_session.playhead();
    m_session.stepPlayhead(Step::Change, 1);
    if (m_session.playhead() == before)
        pause();
}

} // namespace pactline
