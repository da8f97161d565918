#include "support/random_recipe.h"

#include "support/dice.h"
#include "timeline/axis.h"

#include <algorithm>

namespace pactline
{
namespace
{

/// Some of so many places.
template <typename Index>
std::set<Index> someOf(std::size_t count, std::mt19937& random)
{
    std::set<Index> some;
    for (std::uint32_t i = 0; i < count; ++i)
        if (oneIn(3, random))
            some.insert(Index{i});
    return some;
}

template <typename Value, typename All>
std::set<Value> someAmong(const All& all, std::mt19937& random)
{
    std::set<Value> some;
    for (const Value& value : all)
        if (oneIn(3, random))
            some.insert(value);
    return some;
}

std::vector<ClauseIndex> shuffled(std::size_t count, std::mt19937& random)
{
    std::vector<ClauseIndex> clauses(count);
    for (std::uint32_t i = 0; i < count; ++i)
        clauses[i] = {i};
    std::shuffle(clauses.begin(), clauses.end(), random);
    clauses.resize(std::size_t(upTo(int(count), random)));
    return clauses;
}

LaneFilter randomFilter(const Agreement& agreement, std::mt19937& random)
{
    LaneFilter filter;
    if (oneIn(2, random))
        return filter;
    filter.benefits = someOf<PartyIndex>(agreement.parties.size(), random);
    filter.binds = someOf<PartyIndex>(agreement.parties.size(), random);
    filter.subjects = someOf<GroupIndex>(agreement.groups.size(), random);
    filter.standings = someAmong<Standing>(
        std::array{Standing::Official, Standing::Reported, Standing::Inferred}, random);
    filter.states = someAmong<LaneState>(allLaneStates, random);
    filter.hangsOn = someAmong<EventIndex>(agreement.contingentEvents(), random);
    return filter;
}

std::optional<DateRange> randomVisible(const Agreement& agreement, const Scenario& scenario,
                                       std::mt19937& random)
{
    if (oneIn(3, random))
        return std::nullopt;
    const DateRange axis = wholeAxis(agreement, scenario);
    const int length = axis.until->dayNumber() - axis.from.dayNumber();
    const int first = upTo(length - 7, random);
    const int days = 7 + upTo(length - first - 7, random);
    return DateRange{axis.from.plusDays(first), axis.from.plusDays(first + days)};
}

std::string randomTitle(std::mt19937& random)
{
    static const std::vector<std::string> pieces{
        "a",           " ",   "\"",    "\\",     "\n",      "\t", "\x01", "\x7F",
        "é",           "‘’",  "𝛼",     "\"\"\"", "\\u0041", "#",  "=",    "[x]",
        "</metadata>", "]]>", "&amp;", "%1",     "$(x)",    "'",  "`",    "-"};
    std::string title;
    for (int i = upTo(12, random); i > 0; --i)
        title += pieces[std::size_t(upTo(int(pieces.size()) - 1, random))];
    return title;
}

/// The same terms under somebody's belief about the first contingent event.
Scenario believing(const Agreement& agreement, Scenario scenario, std::mt19937& random)
{
    const EventIndex first = firstStepOf(agreement, agreement.contingentEvents().front());
    auto belief = std::get<Belief>(*parseBelief("10%:2028-06,50%:2033,never:10%"));
    if (oneIn(2, random)) {
        belief.by = "Ann \"the\" Analyst \\ é";
        belief.said = *parsePartialDate("2026-07");
    }
    scenario.suppose = {{first, belief}};
    return scenario;
}

} // namespace

Recipe randomRecipe(const Agreement& agreement, const Scenario& scenario, std::mt19937& random)
{
    Recipe recipe;
    recipe.scenario = scenario;
    if (oneIn(3, random))
        recipe.pinned = believing(agreement, scenario, random);
    if (oneIn(5, random))
        recipe.scenario = believing(agreement, scenario, random);
    recipe.playhead = agreement.extent.from.plusDays(upTo(4'000, random));
    recipe.visible = randomVisible(agreement, recipe.scenario, random);
    const auto charts = chartChoices(agreement);
    recipe.chart = charts[std::size_t(upTo(int(charts.size()) - 1, random))];
    recipe.lanes.filter = randomFilter(agreement, random);
    recipe.lanes.arrangement = {allLaneOrders[std::size_t(upTo(5, random))],
                                shuffled(agreement.clauses.size(), random),
                                shuffled(agreement.clauses.size(), random)};
    recipe.lanes.colour = oneIn(2, random) ? LaneColour::State : LaneColour::WhoBenefits;
    recipe.folded = someOf<GroupIndex>(agreement.groups.size(), random);
    recipe.parts = {oneIn(2, random), oneIn(2, random), oneIn(2, random)};
    recipe.pixelRatio = oneIn(2, random) ? 1 : 1 + upTo(300, random) / 97.0;
    const int most = int(12'000 / recipe.pixelRatio) - 320;
    recipe.widthPx = 320 + upTo(most, random);
    recipe.heightPx = 320 + upTo(most, random);
    recipe.theme = std::array{"light", "dark", "high-contrast"}[std::size_t(upTo(2, random))];
    recipe.language = oneIn(2, random) ? "fr" : "en";
    recipe.title = randomTitle(random);
    if (oneIn(3, random))
        recipe.page = Recipe::Page{100.0 + upTo(9'999, random) / 7.0, 841.8897637795275};
    recipe.dpi = oneIn(2, random) ? 96 : 30 + upTo(900, random);
    if (oneIn(3, random))
        recipe.exportedOn = recipe.playhead;
    recipe.moving = oneIn(4, random);
    recipe.seconds = 2 + upTo(58, random);
    return canonical(std::move(recipe));
}

} // namespace pactline
