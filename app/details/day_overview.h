#pragma once

#include "session/session.h"
#include "session/when_rested.h"

#include <QLabel>
#include <QWidget>

namespace pactline
{

class ChangeList;

/// The playhead's day in short: whom the clauses in force benefit, the next change and the one
/// before. Follows the playhead by itself; between two changes only its date moves.
class DayOverview : public QWidget
{
    Q_OBJECT

public:
    /// How many clauses of a change are named beside other matters.
    static constexpr std::size_t fewChanges = 4;

    /// `mostChanges` is how many clauses of a change are named.
    DayOverview(Session& session, std::size_t mostChanges, QWidget* parent = nullptr);

private:
    void follow();
    void followDay();
    void followChanges();

    Session& m_session;
    QLabel* m_heading;
    QLabel* m_carried;
    WhenRested m_lists; ///< of a large agreement
    ChangeList* m_next;
    ChangeList* m_previous;
    /// Nothing but the date differs on these days.
    std::optional<DateRange> m_unchanged;
};

} // namespace pactline
