#pragma once

#include "agreement/agreement.h"
#include "support/diagnostic.h"

namespace pactline
{

/// Two terms of one clause that would both be in force on a day although neither supersedes
/// the other.
struct Overlap {
    ClauseIndex clause;
    TermIndex first;
    TermIndex second;
    /// One on which both hold, under some hypothesis; none where there were too many of these to
    /// be sure that there is none.
    std::optional<Date> day;

    bool operator==(const Overlap&) const = default;
};

/// Every pair of terms that overlaps under any hypothesis, in any reading, and every pair for which
/// that could not be found out. Two terms of one instrument, or of two instruments with effect on
/// one day, do not supersede each other unless the one that begins later begins with a contingent
/// event or follows an end that was left open.
std::vector<Overlap> findOverlaps(const Agreement& agreement);

/// The same as findings about the file, at the second term.
std::vector<Diagnostic> overlapDiagnostics(const Agreement& agreement);

} // namespace pactline
