#pragma once

#include "agreement/agreement.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace pactline
{

/// Does something costly once the hand that asks for it rests, or has not rested for long: what
/// moves under the hand stays smooth, and what tells of it is never far behind.
class WhenRested
{
public:
    static constexpr int aMomentMs = 30;
    /// With so many clauses a page of all that holds on a day takes longer than a frame.
    static bool isLarge(const Agreement& agreement) { return agreement.clauses.size() > 500; }
    static constexpr int farBehindMs = 400; ///< then that page is made, whatever the hand does

    WhenRested(int restMs, int longestMs, std::function<void()> run);

    void ask();
    /// What was asked for is done otherwise.
    void forget() { m_timer.stop(); }

private:
    int m_longestMs;
    std::function<void()> m_run;
    QTimer m_timer;
    QElapsedTimer m_asked;
};

} // namespace pactline
