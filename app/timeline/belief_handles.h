#pragma once

#include "picture/handle_painter.h"
#include "scenario/belief_handles.h"
#include "session/session.h"

namespace pactline
{

/// Which handle of which event's belief.
struct HandlePlace {
    EventIndex event;
    std::size_t handle = 0;

    auto operator<=>(const HandlePlace&) const = default;
};

/// A handle that is dragged: it snaps and is escaped as the marker of a date is.
struct HandleDrag {
    HandlePlace place;
    Date start;
    double grabOffset;
};

/// The days of what is believed, as handles over the axis. One of them can be chosen for the keys.
class BeliefHandles : public QObject
{
    Q_OBJECT

public:
    BeliefHandles(Session& session, QObject* parent);

    /// The event that is believed something of, with what.
    std::optional<std::pair<EventIndex, Belief>> believed() const;
    std::vector<HandlePlace> places() const;
    std::optional<BeliefHandle> at(const HandlePlace& place) const;

    /// Chooses the next handle, or the one before; past the last of them, none.
    void choose(int steps);
    void choose(const HandlePlace& place);
    void forget();
    std::optional<HandlePlace> chosen() const;
    /// Moves the chosen handle by so many of the session's steps; without one, the whole belief.
    void move(int steps);

    void setDrag(const std::optional<HandleDrag>& drag) { m_drag = drag; }
    const std::optional<HandleDrag>& drag() const { return m_drag; }
    /// As a preview, as far as that makes sense.
    void preview(const HandlePlace& place, Date day);
    /// As a change to be undone.
    void put(const HandlePlace& place, Date day);

    /// "10 %"; while it is dragged, with its date and how far it was moved.
    QString words(const HandlePlace& place) const;
    /// "10 % before June 2028", for a tool tip and for who listens.
    QString sentence(const HandlePlace& place) const;
    std::vector<HandleWords> words() const;

signals:
    void chosenChanged();
    /// What the keys did, to be told in words.
    void told(const QString& sentence);

private:
    std::optional<Scenario> moved(const HandlePlace& place, Date day) const;
    void tell(const std::optional<HandlePlace>& place);

    Session& m_session;
    std::optional<HandlePlace> m_chosen;
    std::optional<HandleDrag> m_drag;
};

} // namespace pactline
