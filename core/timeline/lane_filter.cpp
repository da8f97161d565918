#include "timeline/lane_filter.h"

#include <algorithm>
#include <array>

namespace pactline
{
namespace
{

enum Facet : std::size_t { Benefits, Binds, Subjects, Standings, States, HangsOn, FacetCount };

constexpr std::array allStandings{Standing::Official, Standing::Reported, Standing::Inferred};

bool isOrIncludes(const Beneficiary& who, PartyIndex party)
{
    if (const auto* const one = std::get_if<PartyIndex>(&who))
        return *one == party;
    return std::get<Collective>(who) == Collective::Both;
}

/// Whether any term that ever speaks for the clause, under the scenario, is such a one.
template <typename IsSuch>
bool anyTerm(const Projection& projection, ClauseIndex clause, const IsSuch& isSuch)
{
    const Agreement& agreement = projection.agreement();
    for (const Span& span : projection.spansOf(clause)) {
        if (span.speaking && isSuch(agreement[*span.speaking]))
            return true;
        for (const TermIndex term : projection.termsIn(span))
            if (isSuch(agreement[term]))
                return true;
    }
    return false;
}

bool names(const DateExpression* expression, EventIndex event)
{
    if (!expression)
        return false;
    const auto events = eventsIn(*expression);
    return std::find(events.begin(), events.end(), event) != events.end();
}

template <typename Value, typename Answers>
bool passes(const std::set<Value>& wanted, const Answers& answers)
{
    return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), answers);
}

/// Asks one clause.
class Lane
{
public:
    Lane(const Projection& projection, ClauseIndex clause)
        : m_projection(projection), m_clause(clause)
    {
    }

    bool benefits(PartyIndex party) const { return benefitsFrom(m_projection, m_clause, party); }
    bool binds(PartyIndex party) const { return isBoundBy(m_projection, m_clause, party); }
    bool isAbout(GroupIndex group) const
    {
        return m_projection.agreement()[m_clause].group == group;
    }
    bool stands(Standing standing) const { return hasStanding(m_projection, m_clause, standing); }
    bool mayBe(LaneState state, const PossibleLaneStates& possible) const
    {
        return possible.include(m_clause, state);
    }
    bool hangs(EventIndex event) const { return hangsOn(m_projection, m_clause, event); }

    bool passesOnSomeDay(const LaneFilter& filter) const
    {
        // What costs least is asked first.
        return passes(filter.subjects, [this](GroupIndex group) { return isAbout(group); }) &&
               passes(filter.benefits, [this](PartyIndex party) { return benefits(party); }) &&
               passes(filter.binds, [this](PartyIndex party) { return binds(party); }) &&
               passes(filter.standings, [this](Standing how) { return stands(how); }) &&
               passes(filter.hangsOn, [this](EventIndex event) { return hangs(event); });
    }

    bool passesOn(const LaneFilter& filter, const PossibleLaneStates& possible) const
    {
        return passes(filter.states, [&](LaneState state) { return mayBe(state, possible); });
    }

    std::array<bool, FacetCount> passedFacets(const LaneFilter& filter,
                                              const PossibleLaneStates& possible) const
    {
        return {passes(filter.benefits, [this](PartyIndex party) { return benefits(party); }),
                passes(filter.binds, [this](PartyIndex party) { return binds(party); }),
                passes(filter.subjects, [this](GroupIndex group) { return isAbout(group); }),
                passes(filter.standings, [this](Standing how) { return stands(how); }),
                passesOn(filter, possible),
                passes(filter.hangsOn, [this](EventIndex event) { return hangs(event); })};
    }

private:
    const Projection& m_projection;
    ClauseIndex m_clause;
};

/// Adds one to the count of every value that the lane answers to.
template <typename Answers>
void count(std::vector<std::size_t>& counts, const Answers& answers)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += answers(i) ? 1 : 0;
}

LaneCounts noneOf(const Agreement& agreement)
{
    const auto none = [](std::size_t size) { return std::vector<std::size_t>(size, 0); };
    return {none(agreement.parties.size()), none(agreement.parties.size()),
            none(agreement.groups.size()),  none(allStandings.size()),
            none(allLaneStates.size()),     none(agreement.contingentEvents().size())};
}

PartyIndex partyAt(std::size_t place)
{
    return {std::uint32_t(place)};
}

} // namespace

bool benefitsFrom(const Projection& projection, ClauseIndex clause, PartyIndex party)
{
    return anyTerm(projection, clause,
                   [&](const Term& term) { return isOrIncludes(term.beneficiary, party); });
}

bool isBoundBy(const Projection& projection, ClauseIndex clause, PartyIndex party)
{
    return anyTerm(projection, clause, [&](const Term& term) {
        return term.obliged && isOrIncludes(*term.obliged, party);
    });
}

bool hasStanding(const Projection& projection, ClauseIndex clause, Standing standing)
{
    const auto spans = projection.spansOf(clause);
    return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
        return projection.standing(clause, span) == standing;
    });
}

bool hangsOn(const Projection& projection, ClauseIndex clause, EventIndex event)
{
    const Agreement& agreement = projection.agreement();
    if (!agreement.hangsOnContingency(clause))
        return false;
    const auto terms = agreement.termsOf(clause);
    return std::any_of(terms.begin(), terms.end(), [&](TermIndex term) {
        if (!projection.scenario().applies(agreement[term].instrument))
            return false;
        const TermContent content = contentOf(agreement, projection.scenario(), term);
        return names(content.from, event) || names(content.until, event);
    });
}

std::vector<ClauseIndex> lanesOnSomeDay(const Projection& projection, const LaneFilter& filter)
{
    std::vector<ClauseIndex> lanes;
    lanes.reserve(projection.clauseCount());
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i)
        if (Lane{projection, {i}}.passesOnSomeDay(filter))
            lanes.push_back({i});
    return lanes;
}

std::vector<ClauseIndex> lanesOn(const Evaluation& evaluation, const LaneFilter& filter,
                                 std::span<const ClauseIndex> onSomeDay, Date day)
{
    const PossibleLaneStates possible{evaluation, day};
    std::vector<ClauseIndex> lanes{onSomeDay.begin(), onSomeDay.end()};
    if (!filter.states.empty())
        std::erase_if(lanes, [&](ClauseIndex clause) {
            return !Lane{*evaluation.projection, clause}.passesOn(filter, possible);
        });
    return lanes;
}

LaneCounts laneCounts(const Evaluation& evaluation, const LaneFilter& filter, Date day)
{
    const Projection& projection = *evaluation.projection;
    const PossibleLaneStates possible{evaluation, day};
    LaneCounts counts = noneOf(projection.agreement());
    const auto contingent = projection.agreement().contingentEvents();
    for (std::uint32_t i = 0; i < projection.clauseCount(); ++i) {
        const Lane lane{projection, {i}};
        const auto passed = lane.passedFacets(filter, possible);
        const auto beside = [&](Facet facet) {
            auto others = passed;
            others[facet] = true;
            return std::all_of(others.begin(), others.end(), [](bool yes) { return yes; });
        };
        if (beside(Benefits))
            count(counts.benefits, [&](auto at) { return lane.benefits(partyAt(at)); });
        if (beside(Binds))
            count(counts.binds, [&](auto at) { return lane.binds(partyAt(at)); });
        if (beside(Subjects))
            ++counts.subjects[projection.agreement().clauses[i].group.value];
        if (beside(Standings))
            count(counts.standings, [&](auto at) { return lane.stands(allStandings[at]); });
        if (beside(States))
            count(counts.states, [&](auto at) { return lane.mayBe(allLaneStates[at], possible); });
        if (beside(HangsOn))
            count(counts.hangsOn, [&](auto at) { return lane.hangs(contingent[at]); });
    }
    return counts;
}

LaneFilter filterLike(const Projection& projection, ClauseIndex clause, Date day)
{
    const Span& span = projection.spanAt(clause, day);
    LaneFilter filter;
    filter.states.insert(laneStateOn(span, day));
    if (span.state == ClauseState::NotYetAgreed)
        return filter;
    if (const auto standing = projection.standing(clause, span))
        filter.standings.insert(*standing);
    if (!span.speaking)
        return filter;
    const Beneficiary& who = projection.agreement()[*span.speaking].beneficiary;
    if (const auto* const party = std::get_if<PartyIndex>(&who))
        filter.benefits.insert(*party);
    return filter;
}

} // namespace pactline
