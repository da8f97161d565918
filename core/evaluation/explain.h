#pragma once

#include "evaluation/projection.h"
#include "evaluation/resolve.h"

namespace pactline
{

/// One term of a clause, with the reasons for its dates.
struct ExplainedTerm {
    TermIndex term;
    TermContent content;
    std::optional<ResolvedOperand> from; ///< none: it begins with its instrument
    ResolvedOperand until;
    bool counterfactual = false;
};

/// What a source is cited for: an instrument's ending, a term, one reading of it, or an event.
using CitedFor = std::variant<const Ending*, TermIndex, const Reading*, EventIndex>;

/// A source, with what it is first cited for.
struct Citation {
    SourceIndex source;
    CitedFor what;
    Standing standing; ///< of what it is cited for
};

/// Why a clause stands as it does on a day. Read from what the evaluation recorded.
struct Explanation {
    ClauseIndex clause;
    Date at;
    const Span* span;
    /// In force, the newest first; or the one that last held, or that leaves the clause unknown.
    std::vector<ExplainedTerm> terms;
    const Ending* ending = nullptr;    ///< the instrument's word, where one ended the clause
    std::optional<Standing> standing;  ///< see Projection::standing
    std::optional<EventIndex> pending; ///< the event awaited on that day
    bool counterfactual = false;
    bool disputed = false;
    bool carriedForward = false;     ///< the day lies after the facts were last checked
    std::vector<Citation> citations; ///< each source once: ending, terms, readings, events
};

Explanation explain(const Projection& projection, ClauseIndex clause, Date at);

} // namespace pactline
