#pragma once

#include "agreement/source.h"
#include "calendar/delay.h"

#include <variant>

namespace pactline
{

/// Something that happened on a known date.
struct Fact {
    PartialDate date;
    std::optional<PartialDate> until; ///< the last day of an event that lasted
};

/// Something whose date is a hypothesis.
struct Contingency {
    LocalizedText supposition; ///< "If … is declared"
    LocalizedText label;       ///< the words at its marker
    /// The event that must have happened first, if any; this one then happens `delay` later,
    /// unless the scenario says otherwise.
    std::optional<EventIndex> follows;
    Delay delay;
    LocalizedText delayNote; ///< whose assumption the delay is
    LocalizedText rejection; ///< the word for its never happening because it was refused
};

struct Event {
    EventId id;
    LocalizedText title;
    LocalizedText text;
    Standing standing = Standing::Official;
    std::vector<SourceIndex> sources;
    std::variant<Fact, Contingency> kind;
    Location where;

    bool contingent() const { return std::holds_alternative<Contingency>(kind); }
};

} // namespace pactline
