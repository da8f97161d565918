#pragma once

#include "session/session.h"

#include <QToolButton>

class QActionGroup;

namespace pactline
{

class TimelineView;

/// The chart's name above its legend, and the list from which another is chosen.
class ChartButton : public QToolButton
{
    Q_OBJECT

public:
    ChartButton(Session& session, TimelineView& timeline);

    /// Takes the room between the card's edge and the axis.
    void follow();

private:
    void buildMenu();

    Session& m_session;
    TimelineView& m_timeline;
    QActionGroup* m_choices;
};

} // namespace pactline
