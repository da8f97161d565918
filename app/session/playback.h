#pragma once

#include "session/session.h"

#include <QElapsedTimer>
#include <QTimer>

namespace pactline
{

/// Lets the playhead run. The whole axis takes `wholeMs` at normal speed. Whoever else moves the
/// playhead stops it.
class Playback : public QObject
{
    Q_OBJECT

public:
    static constexpr int wholeMs = 6'000;

    explicit Playback(Session& session, QObject* parent = nullptr);

    bool playing() const { return m_timer.isActive(); }
    double speed() const { return m_speed; }

    /// Starts from the beginning when the playhead stands at the end.
    void play();
    void pause();
    void toggle();
    void slower();
    void normal();
    void faster();
    /// Once is the normal speed; what is too slow or too fast becomes the slowest or fastest.
    void setSpeed(double speed);
    /// Instead of running, the playhead then goes from change to change.
    void setReducedMotion(bool reduced);
    bool reducedMotion() const { return m_reducedMotion; }

signals:
    void changed();

private:
    void restartClock();
    void advance();
    void jump();
    void pauseWhenMovedByOthers();

    Session& m_session;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_speed = 1;
    double m_startDay = 0;
    bool m_reducedMotion = false;
    bool m_moving = false;
};

} // namespace pactline
