#pragma once

#include "session/session.h"

namespace pactline
{

/// The rows below the chart, as the session's choices leave them. They are kept: a step of the
/// playhead asks nothing until some lane changes, and then only what depends on the day.
class LaneList
{
public:
    explicit LaneList(const Session& session);

    /// Makes the rows anew: something but the playhead has changed.
    void rebuild();
    /// The playhead moved. Returns whether the rows are others now.
    bool followPlayhead();
    /// Whether the rows are others under another scenario.
    bool dependsOnProjection() const;

    const std::vector<LaneRow>& rows() const { return m_rows.rows; }
    const std::vector<std::size_t>& hidden() const { return m_rows.hidden; }
    /// The clauses that pass the filter, in folded groups as well.
    std::size_t passing() const { return m_passing.size(); }
    /// The same in the order of the lanes, each once.
    std::vector<ClauseIndex> clauses() const;
    /// How many rows there are with nothing filtered or folded: their room is kept.
    std::size_t allRows() const { return m_allRows; }
    /// The arrangement after that lane has moved; nothing where it cannot.
    std::optional<LaneArrangement> moved(ClauseIndex lane, int down) const;

private:
    bool followsPlayhead() const;
    std::vector<ClauseIndex> allInOrder() const;
    LaneRows arranged(const std::set<GroupIndex>& folded) const;
    void keepSteady();

    const Session& m_session;
    std::vector<std::uint32_t> m_placeByName; ///< empty unless lanes are ordered by name
    std::vector<ClauseIndex> m_onSomeDay;
    std::vector<ClauseIndex> m_passing;
    LaneRows m_rows;
    std::size_t m_allRows = 0;
    DateRange m_steady; ///< while the playhead stays in it, nothing has to be asked
};

} // namespace pactline
