#pragma once

#include "agreement/agreement.h"
#include "evaluation/clause_state.h"

#include <array>

namespace pactline
{

struct Span;

/// By state, in the order of allClauseStates.
using StateCounts = std::array<int, allClauseStates.size()>;

/// How many of some clauses are in which state and benefit whom, from day to day: counted once, so
/// that a day is a look-up however many they are.
class SettledCounts
{
public:
    /// `spans`: whole lives, one behind the other.
    SettledCounts(const Agreement& agreement, std::span<const Span> spans);

    StateCounts states(Date day) const;
    /// Of those in force: first by party, in their order, then both, then neither.
    std::span<const int> benefits(Date day) const;

private:
    /// One clause more, or one fewer, in a column from a day on.
    struct Shift {
        Date day;
        std::size_t column;
        int by;
    };

    void count(std::vector<Shift> shifts);
    std::span<const int> rowOf(Date day) const;

    std::size_t m_columns;     ///< the states, then the benefits
    std::vector<Date> m_days;  ///< on which a count changes; the first is Date::earliest()
    std::vector<int> m_counts; ///< a row of columns for each of the days, until the next
};

} // namespace pactline
