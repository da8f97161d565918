#pragma once

#include "session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace pactline
{

/// The playhead's day in short: whom the clauses in force benefit, and the next change. Follows
/// the session by itself, a line of text at a time.
class DayOverview : public QWidget
{
    Q_OBJECT

public:
    explicit DayOverview(Session& session, QWidget* parent = nullptr);

private:
    void follow();

    Session& m_session;
    QLabel* m_heading;
    QLabel* m_nextHeading;
    QPushButton* m_next;
    QLabel* m_changes;
};

} // namespace pactline
