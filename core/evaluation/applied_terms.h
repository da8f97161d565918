#pragma once

#include "evaluation/projection.h"
#include "evaluation/resolve.h"

namespace pactline
{

/// What an applied instrument says on a clause, with its dates worked out.
struct Statement {
    enum class Kind { Binds, Unknown, Ends };

    Kind kind = Kind::Binds;
    InstrumentIndex instrument;
    std::optional<TermIndex> term; ///< none where the instrument ends the clause
    bool adds = false;
    bool triggered = false; ///< its start hangs on a contingent event
    Date start;
    PartialDate knownStart; ///< with the precision with which it is known
    Cause startCause;
    std::optional<Date> end; ///< its own; it may be cut earlier
    PartialDate knownEnd;
    Cause endCause;
    bool endStated = true;
    std::optional<Date> cut; ///< when a later statement restates or ends the clause

    /// It holds on that day, if that lies after its start.
    bool holdsOn(Date day) const { return start <= day && (!end || day < *end) && !cutBy(day); }
    bool cutBy(Date day) const { return cut && *cut <= day; }
    bool everHolds() const { return !end || start < *end; }
};

/// The endings of all applied instruments, found by clause.
class AppliedEndings
{
public:
    AppliedEndings(const Agreement& agreement, const Scenario& scenario);
    std::span<const std::pair<ClauseIndex, InstrumentIndex>> of(ClauseIndex clause) const;

private:
    std::vector<std::pair<ClauseIndex, InstrumentIndex>> m_endings; ///< sorted
};

/// The term with its dates worked out; nothing when it never begins.
std::optional<Statement> statementOf(TermIndex term, const Agreement& agreement,
                                     const Scenario& scenario, const Hypothesis& hypothesis);

/// What is said on one clause, in the order in which it takes over: by instrument, then by start;
/// on one day what restates before what adds, and what an event begins behind what it limits.
/// Statements that a later one restates before they start are left out. Fills `statements`, a
/// buffer that the caller keeps so that ten thousand clauses do not allocate ten thousand times.
void appliedStatements(const Agreement& agreement, const Scenario& scenario,
                       const Hypothesis& hypothesis, const AppliedEndings& endings,
                       ClauseIndex clause, std::vector<Statement>& statements);

} // namespace pactline
