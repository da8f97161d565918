#pragma once

#include "evaluation/projection.h"

namespace pactline
{

/// A stretch in which a clause is not the same in two projections.
struct Difference {
    DateRange when;
    const Span* left;
    const Span* right;
};

/// Where one clause differs between two projections.
struct ClauseDifference {
    ClauseIndex clause;
    std::vector<Difference> stretches; ///< by date; never empty
    /// Days in force on the right less days in force on the left, over the stretches that end;
    /// for sentences such as "365 days shorter".
    int daysGained = 0;
    /// They differ for good: the last stretch has no end.
    bool lasting = false;
};

/// Where a clause in force in both goes on to end on different days.
struct EndShift {
    std::optional<Date> left; ///< the first day out; none: it goes on
    std::optional<Date> right;

    bool operator==(const EndShift&) const = default;
};

/// How the end of the clause moves, if it is in force in both up to the day on which it first is so
/// in one of them alone.
std::optional<EndShift> endShiftOf(const Projection& left, const Projection& right,
                                   const ClauseDifference& difference);

/// Clause by clause, where two projections of one agreement differ in state, in terms or in what
/// these say, or in what is awaited; the largest difference first. Two equal scenarios give
/// nothing.
std::vector<ClauseDifference> compare(const Projection& left, const Projection& right);

/// The same of one clause; without stretches where it does not differ.
ClauseDifference differenceOf(const Projection& left, const Projection& right, ClauseIndex clause);

/// The clauses whose life the suppositions change, compared with nothing being supposed.
std::vector<ClauseIndex> hangingOnHypothesis(const Projection& projection);

/// Whether any applied term hangs on what is supposed: it changes a life, or is named by a term in
/// force on the day on which it happens, though another of that term's dates comes first.
bool anythingHangs(const Projection& projection);

/// The newest instrument under whose terms the same suppositions would change some clause's life;
/// none when they would not under any. A projection for each instrument: not for every mouse move.
std::optional<InstrumentIndex> newestTermsHanging(const Projection& projection);

} // namespace pactline
