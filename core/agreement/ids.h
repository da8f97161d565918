#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace pactline
{

/// A name from a file that never changes. Ids of different kinds do not mix.
template <typename Kind>
struct Id {
    std::string text;

    auto operator<=>(const Id&) const = default;
};

/// A place in one of an agreement's lists. Places in different lists do not mix.
template <typename Kind>
struct Index {
    std::uint32_t value = 0;

    auto operator<=>(const Index&) const = default;
};

struct Party;
struct Source;
struct Instrument;
struct Event;
struct Group;
struct Clause;
struct Term;
struct Series;

using PartyId = Id<Party>;
using SourceId = Id<Source>;
using InstrumentId = Id<Instrument>;
using EventId = Id<Event>;
using GroupId = Id<Group>;
using ClauseId = Id<Clause>;
using TermId = Id<Term>;
using SeriesId = Id<Series>;

using PartyIndex = Index<Party>;
using SourceIndex = Index<Source>;
using InstrumentIndex = Index<Instrument>;
using EventIndex = Index<Event>;
using GroupIndex = Index<Group>;
using ClauseIndex = Index<Clause>;
using TermIndex = Index<Term>;
using SeriesIndex = Index<Series>;

} // namespace pactline

template <typename Kind>
struct std::hash<pactline::Id<Kind>> {
    std::size_t operator()(const pactline::Id<Kind>& id) const
    {
        return std::hash<std::string>{}(id.text);
    }
};
