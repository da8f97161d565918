#pragma once

#include "calendar/date_range.h"
#include "evaluation/cause.h"
#include "evaluation/clause_state.h"
#include "evaluation/settled_counts.h"
#include "scenario/hypothesis.h"

#include <memory>

namespace pactline
{

/// From when to when a clause in force awaits an event whose first step has been taken.
struct PendingStretch {
    EventIndex event;
    DateRange when;

    bool operator==(const PendingStretch&) const = default;
};

/// A stretch of a clause's life with one state and the same terms in force:
///
///      from                 until (none: open)
///        [--------------------)
///     startCause          endCause
struct Span {
    Date from;
    std::optional<Date> until;
    ClauseState state = ClauseState::NotYetAgreed;
    /// The same days with the precision with which they are known.
    PartialDate knownFrom;
    PartialDate knownUntil;
    Cause startCause;
    Cause endCause;
    /// The term that holds, or last held; none before the first.
    std::optional<TermIndex> speaking;
    /// False where the span is open because no source states its end.
    bool untilStated = true;
    std::vector<PendingStretch> pending; ///< one a time or several at once
    std::uint32_t firstTerm = 0;         ///< for Projection::termsIn
    std::uint32_t termCount = 0;

    bool contains(Date day) const { return from <= day && (!until || day < *until); }
    DateRange range() const { return {from, until}; }
};

/// The day on which a clause's state or terms change.
struct Change {
    Date day;
    ClauseIndex clause;
    const Span* before;
    const Span* after;
};

/// Every clause's spans under one scenario. Immutable; pointers to its spans live as long as it.
class Projection
{
public:
    const Agreement& agreement() const { return *m_agreement; }
    const std::shared_ptr<const Agreement>& sharedAgreement() const { return m_agreement; }
    const Scenario& scenario() const { return m_scenario; }
    const Hypothesis& hypothesis() const { return m_hypothesis; }

    std::size_t clauseCount() const { return m_lives->places.size(); }
    /// The clause's whole life: the spans tile the time from Date::earliest() on, in order.
    std::span<const Span> spansOf(ClauseIndex clause) const;
    const Span& spanAt(ClauseIndex clause, Date day) const;
    /// The span that holds on that day, for every clause; a look-up.
    std::vector<const Span*> statesAt(Date day) const;
    /// The terms in force in the span, the newest first.
    std::span<const TermIndex> termsIn(const Span& span) const;

    /// The span in which the term ends that speaks in this one, or goes on for ever: others may
    /// join it before.
    const Span& lastWithItsTerm(ClauseIndex clause, const Span& span) const;

    /// Of the clauses that hang on no contingency.
    const SettledCounts& settledCounts() const { return *m_lives->settledCounts; }
    /// How many clauses are in which state on that day.
    StateCounts stateCounts(Date day) const;

    /// What starts and ends in the range, by day, then in the order of the clauses.
    std::vector<Change> changes(const DateRange& range) const;
    /// The first day after that one, or the last before it, on which anything changes.
    std::optional<Date> nextChange(Date after) const;
    std::optional<Date> previousChange(Date before) const;
    /// The same for one clause: where another of its spans begins.
    std::optional<Date> nextChangeOf(ClauseIndex clause, Date after) const;
    std::optional<Date> previousChangeOf(ClauseIndex clause, Date before) const;

    /// Whether the span rests on an instrument signed after something supposed had happened:
    /// history is shown as it was, although the supposition contradicts it.
    bool counterfactual(const Span& span) const;
    /// Whether any applied instrument was signed so: without one no span rests on it.
    bool mayBeCounterfactual() const;
    /// Whether sources contradict each other on a term in the span, or on the one that has run out:
    /// one that was ended has ended whichever source is right.
    bool disputed(const Span& span) const;
    /// How well it is known what the span says: that of the term, or of the ending, that speaks.
    /// None where nobody says anything: not yet agreed, or unknown.
    std::optional<Standing> standing(ClauseIndex clause, const Span& span) const;

private:
    bool signedAfter(InstrumentIndex instrument) const;

    friend class Projector;
    struct Place {
        std::uint32_t firstSpan;
        std::uint32_t spanCount;
    };
    /// Shared by projections that differ in nothing else than what leaves all lives alone.
    struct Lives {
        /// Of the clauses that hang on no contingency: shared by all that suppose different things.
        std::shared_ptr<const std::vector<Span>> settled;
        std::shared_ptr<const SettledCounts> settledCounts;
        std::vector<Span> hanging;    ///< of the other clauses
        std::vector<Place> places;    ///< by clause, in the one or the other
        std::vector<TermIndex> terms; ///< those of settled spans first
        std::size_t settledTerms = 0;
    };

    Projection(std::shared_ptr<const Agreement> agreement, Scenario scenario);

    std::shared_ptr<const Agreement> m_agreement;
    Scenario m_scenario;
    Hypothesis m_hypothesis;
    std::shared_ptr<const Lives> m_lives;
};

/// The reading that the scenario follows, of a term on which sources disagree.
const Reading* chosenReading(const Agreement& agreement, const Scenario& scenario, TermIndex term);

/// The event that the clause awaits on that day; the first named, where there are several.
std::optional<EventIndex> pendingOn(const Span& span, Date day);

/// What a term says under the reading that the scenario follows.
struct TermContent {
    const DateExpression* from; ///< null: the instrument's effect
    const DateExpression* until;
    const LocalizedText* words;
    const LocalizedText* text;
    Standing standing;
    const std::vector<SourceIndex>* sources;
    const Reading* reading; ///< null: nothing is disputed
};

TermContent contentOf(const Agreement& agreement, const Scenario& scenario, TermIndex term);

/// The instrument's word on a clause that it ends, if it does.
const Ending* endingOf(const Agreement& agreement, InstrumentIndex instrument, ClauseIndex clause);

} // namespace pactline
