#include "evaluation/settled_counts.h"

#include "evaluation/projection.h"

#include <algorithm>

namespace pactline
{
namespace
{

constexpr std::size_t stateColumns = allClauseStates.size();

std::size_t columnOf(const Agreement& agreement, const Beneficiary& who)
{
    if (const auto* const party = std::get_if<PartyIndex>(&who))
        return stateColumns + party->value;
    const bool both = std::get<Collective>(who) == Collective::Both;
    return stateColumns + agreement.parties.size() + (both ? 0 : 1);
}

} // namespace

SettledCounts::SettledCounts(const Agreement& agreement, std::span<const Span> spans)
    : m_columns(stateColumns + agreement.parties.size() + 2)
{
    std::vector<Shift> shifts;
    const auto add = [&](const Span& span, std::size_t column) {
        shifts.push_back({span.from, column, 1});
        if (span.until)
            shifts.push_back({*span.until, column, -1});
    };
    for (const Span& span : spans) {
        add(span, std::size_t(span.state));
        if (span.state == ClauseState::InForce && span.speaking)
            add(span, columnOf(agreement, agreement[*span.speaking].beneficiary));
    }
    count(std::move(shifts));
}

void SettledCounts::count(std::vector<Shift> shifts)
{
    std::ranges::sort(shifts, {}, &Shift::day);
    std::vector<int> now(m_columns, 0);
    m_days.push_back(Date::earliest());
    for (const Shift& shift : shifts) {
        if (shift.day != m_days.back()) {
            m_counts.insert(m_counts.end(), now.begin(), now.end());
            m_days.push_back(shift.day);
        }
        now[shift.column] += shift.by;
    }
    m_counts.insert(m_counts.end(), now.begin(), now.end());
}

std::span<const int> SettledCounts::rowOf(Date day) const
{
    const auto behind = std::ranges::upper_bound(m_days, day);
    const auto row = std::max<std::ptrdiff_t>(behind - m_days.begin() - 1, 0);
    return std::span{m_counts}.subspan(std::size_t(row) * m_columns, m_columns);
}

StateCounts SettledCounts::states(Date day) const
{
    StateCounts counts{};
    std::ranges::copy(rowOf(day).first(stateColumns), counts.begin());
    return counts;
}

std::span<const int> SettledCounts::benefits(Date day) const
{
    return rowOf(day).subspan(stateColumns);
}

} // namespace pactline
