#include "timeline/lane_list.h"

#include "text/lane_text.h"

#include <algorithm>

namespace pactline
{

LaneList::LaneList(const Session& session) : m_session(session)
{
    rebuild();
}

bool LaneList::followsPlayhead() const
{
    const LaneChoices& choices = m_session.laneChoices();
    return !choices.filter.states.empty() || choices.arrangement.order == LaneOrder::NextChange;
}

bool LaneList::dependsOnProjection() const
{
    const LaneChoices& choices = m_session.laneChoices();
    switch (choices.arrangement.order) {
    case LaneOrder::File:
    case LaneOrder::Name:
    case LaneOrder::Hand:
        return choices.filter.isOn();
    case LaneOrder::NextChange:
    case LaneOrder::FirstDate:
    case LaneOrder::Standing:
        return true;
    }
    return true;
}

void LaneList::keepSteady()
{
    const Date day = m_session.playhead();
    if (!followsPlayhead())
        m_steady = {Date::earliest(), std::nullopt};
    else if (m_session.probabilities()) // what a lane may be changes on any day
        m_steady = {day, day.plusDays(1)};
    else
        m_steady = steadyAround(m_session.projection(), day);
}

std::vector<ClauseIndex> LaneList::allInOrder() const
{
    return clausesInOrder(m_session.projection(), m_session.laneChoices().arrangement,
                          {m_session.playhead(), m_placeByName});
}

LaneRows LaneList::arranged(const std::set<GroupIndex>& folded) const
{
    std::vector<ClauseIndex> clauses = allInOrder();
    if (m_passing.size() < clauses.size()) {
        std::vector<bool> passes(clauses.size(), false);
        for (const ClauseIndex clause : m_passing)
            passes[clause.value] = true;
        std::erase_if(clauses, [&](ClauseIndex clause) { return !passes[clause.value]; });
    }
    return laneRows(m_session.agreement(), clauses, m_session.laneChoices().arrangement.pinned,
                    folded);
}

std::vector<ClauseIndex> LaneList::clauses() const
{
    std::vector<ClauseIndex> all;
    std::vector<bool> listed(m_session.agreement().clauses.size(), false);
    for (const LaneRow& row : arranged({}).rows)
        if (const auto* clause = std::get_if<ClauseIndex>(&row); clause && !listed[clause->value]) {
            listed[clause->value] = true;
            all.push_back(*clause);
        }
    return all;
}

void LaneList::rebuild()
{
    const LaneChoices& choices = m_session.laneChoices();
    m_placeByName = choices.arrangement.order == LaneOrder::Name
                        ? placesByName(m_session.agreement(), m_session.language())
                        : std::vector<std::uint32_t>{};
    m_onSomeDay = lanesOnSomeDay(m_session.projection(), choices.filter);
    m_passing = lanesOn(m_session.evaluation(), choices.filter, m_onSomeDay, m_session.playhead());
    m_rows = arranged(m_session.folded());
    m_allRows =
        laneRows(m_session.agreement(), allInOrder(), choices.arrangement.pinned, {}).rows.size();
    keepSteady();
}

bool LaneList::followPlayhead()
{
    if (m_steady.contains(m_session.playhead()))
        return false;
    keepSteady();
    const LaneChoices& choices = m_session.laneChoices();
    auto passing =
        lanesOn(m_session.evaluation(), choices.filter, m_onSomeDay, m_session.playhead());
    if (passing == m_passing && choices.arrangement.order != LaneOrder::NextChange)
        return false;
    m_passing = std::move(passing);
    LaneRows rows = arranged(m_session.folded());
    if (rows == m_rows)
        return false;
    m_rows = std::move(rows);
    return true;
}

std::optional<LaneArrangement> LaneList::moved(ClauseIndex lane, int down) const
{
    return pactline::moved(m_session.laneChoices().arrangement, m_rows.rows, allInOrder(), lane,
                           down);
}

} // namespace pactline
