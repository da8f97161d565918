#pragma once

#include "session/session.h"

#include <QElapsedTimer>

#include <vector>

namespace pactline
{

/// The visible ranges that the user went through, to walk back and forth among them. What follows
/// in quick succession, such as the notches of a wheel, is one step.
class ZoomHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr int oneStepMs = 600;

    explicit ZoomHistory(Session& session, QObject* parent = nullptr);

    bool canGoBack() const { return !m_past.empty(); }
    bool canGoForward() const { return !m_future.empty(); }
    void back();
    void forward();

signals:
    void changed();

private:
    void remember();
    void walk(std::vector<DateRange>& from, std::vector<DateRange>& to);

    Session& m_session;
    std::vector<DateRange> m_past;
    std::vector<DateRange> m_future;
    DateRange m_now;
    QElapsedTimer m_sinceLast;
    bool m_walking = false;
};

} // namespace pactline
