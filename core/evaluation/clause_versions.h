#pragma once

#include "evaluation/projection.h"

namespace pactline
{

/// What one instrument made of a clause: a term, or the end that the instrument put to it.
using ClauseVersion = std::variant<TermIndex, InstrumentIndex>;

/// Every version of the clause, applied or not, in the order of their instruments.
std::vector<ClauseVersion> versionsOf(const Agreement& agreement, ClauseIndex clause);

/// The instrument that the version stands in.
InstrumentIndex instrumentOf(const Agreement& agreement, const ClauseVersion& version);

/// The version that speaks in the span; none before the first.
std::optional<ClauseVersion> versionOf(const Projection& projection, ClauseIndex clause,
                                       const Span& span);

/// What is worth comparing on that day: the version that speaks and the one before it, or else
/// the first two. Nothing where there are no two.
std::optional<std::pair<ClauseVersion, ClauseVersion>> versionsToCompare(
    const Projection& projection, ClauseIndex clause, Date day);

} // namespace pactline
