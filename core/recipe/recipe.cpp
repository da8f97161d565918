#include "recipe/recipe.h"

#include "timeline/view_range.h"

namespace pactline
{
namespace
{

/// The first clause of the file that an order by hand does not name.
ClauseIndex firstMissing(const std::vector<ClauseIndex>& hand)
{
    std::set<ClauseIndex> named{hand.begin(), hand.end()};
    ClauseIndex missing;
    while (named.contains(missing))
        ++missing.value;
    return missing;
}

/// How many of the leading clauses say the whole order: those that are missing stand behind as in
/// the file, so a tail in that order need not be written.
std::size_t lengthThatTells(const std::vector<ClauseIndex>& hand)
{
    std::size_t length = hand.size();
    ClauseIndex next = firstMissing(hand);
    while (length > 0 && hand[length - 1] < next)
        next = hand[--length];
    return length;
}

} // namespace

Recipe defaultRecipe(const Agreement& agreement)
{
    Recipe recipe;
    recipe.scenario = defaultScenario(agreement);
    recipe.playhead = agreement.view.playhead.value_or(agreement.checked);
    recipe.chart = defaultChart(agreement);
    return recipe;
}

Recipe canonical(Recipe recipe)
{
    auto& arrangement = recipe.lanes.arrangement;
    if (arrangement.order != LaneOrder::Hand)
        arrangement.byHand.clear();
    arrangement.byHand.resize(lengthThatTells(arrangement.byHand));
    if (arrangement.byHand.empty() && arrangement.order == LaneOrder::Hand)
        arrangement.order = LaneOrder::File;
    return recipe;
}

DateRange visibleRange(const Recipe& recipe, const DateRange& axis)
{
    const auto part = recipe.visible ? intersection(*recipe.visible, axis) : std::nullopt;
    return part && part->from.plusDays(shortestViewDays) <= *part->until ? *part : axis;
}

} // namespace pactline
