#pragma once

#include "agreement/agreement.h"
#include "scenario/belief.h"

#include <map>

namespace pactline
{

/// The event happens some time after the one that it follows.
struct AfterDelay {
    Delay delay;
    bool assumed = false; ///< the file's default, not the user's word

    bool operator==(const AfterDelay&) const = default;
};

/// The first step has been taken and this one is awaited: it does not happen, but may.
struct Pending {
    bool operator==(const Pending&) const = default;
};

/// It was refused: it does not happen, and nothing waits for it.
struct Rejected {
    bool operator==(const Rejected&) const = default;
};

/// What a user supposes of one contingent event: what becomes of it, or what to believe of that.
using Supposition =
    std::variant<PartialDate, AfterDelay, Pending, Rejected, Belief, FollowerBelief>;

/// What a user supposes: when the contingent events happen, which instruments are applied,
/// and which of several readings is followed. Never changes its agreement.
struct Scenario {
    /// Events that are missing here do not happen; one that follows another happens after the
    /// file's default delay.
    std::map<EventIndex, Supposition> suppose;
    /// The newest instrument that is applied; none: as it stood before the first.
    std::optional<InstrumentIndex> asSigned;
    /// Per term the place of its reading; terms that are missing here take their first.
    std::map<TermIndex, std::size_t> readings;

    bool applies(InstrumentIndex instrument) const { return asSigned && instrument <= *asSigned; }
    /// Whether anything supposed is a belief, so that a clause's state is a matter of probability.
    bool uncertain() const;
    bool operator==(const Scenario&) const = default;
};

/// As amended to date, nothing supposed.
Scenario latestScenario(const Agreement& agreement);

/// What the file shows first: its default view, nothing supposed.
Scenario defaultScenario(const Agreement& agreement);

/// The newest instrument in effect on that day; none before the first.
std::optional<InstrumentIndex> newestInstrumentOn(const Agreement& agreement, Date day);

/// The event at the beginning of the line of events that each follow another.
EventIndex firstStepOf(const Agreement& agreement, EventIndex event);

/// When a belief was held: when it was said; the user's own, when the facts were last checked.
Date heldOn(const Belief& belief, const Agreement& agreement);

/// Why a scenario contradicts itself.
struct ScenarioError {
    enum class Kind {
        FollowerWithoutFirst, ///< an event is supposed whose first step is not
        FollowerBeforeFirst,  ///< an event is supposed to happen before its first step
        NotAFollower,         ///< a delay, pending or rejected for an event that follows none
        BeliefOfFollower,     ///< a belief of days for an event that follows another
        SecondBelief,         ///< another event is uncertain, and neither follows the other
        SecondDelayRange,     ///< the delay of another event is a range, too
        NothingLeft,          ///< the whole belief lies before the day before which it is denied
    };

    Kind kind;
    EventIndex event;
    std::optional<EventIndex> first;

    bool operator==(const ScenarioError&) const = default;
};

std::vector<ScenarioError> contradictionsIn(const Agreement& agreement, const Scenario& scenario);

} // namespace pactline
