#pragma once

#include "document/load.h"
#include "scenario/scenario.h"
#include "timeline/chart_choice.h"
#include "timeline/lane_choices.h"

namespace pactline
{

/// All that a figure is made from beside its agreement, so that it can be made again: the same
/// recipe on the same data gives the same picture.
struct Recipe {
    /// The parts of a figure that are drawn.
    struct Parts {
        bool chart = true;
        bool lanes = true;
        bool details = true;

        bool operator==(const Parts&) const = default;
    };

    /// Of paper, in points.
    struct Page {
        double widthPt = 0;
        double heightPt = 0;

        bool operator==(const Page&) const = default;
    };

    Scenario scenario;
    std::optional<Scenario> pinned; ///< held against the first
    Date playhead;
    std::optional<DateRange> visible; ///< closed; none: the whole axis
    ChartChoice chart;
    LaneChoices lanes;
    std::set<GroupIndex> folded;
    Parts parts;
    int widthPx = 1700; ///< of 1/96 inch, in which it is laid out
    int heightPx = 1200;
    std::optional<Page> page; ///< where the size was given as that of paper
    double pixelRatio = 1;    ///< pixels of a raster for each of those
    int dpi = 96;             ///< what a raster says of its pixels
    std::string theme = "light";
    std::string language = "en";
    std::string title;              ///< empty: one made from the scenario
    std::optional<Date> exportedOn; ///< only where the figure tells it
    bool moving = false;            ///< the day shown changes while it is looked at
    int seconds = 6;                ///< that it then takes

    bool operator==(const Recipe&) const = default;
};

/// The version of the form in which recipes are written.
inline constexpr std::int64_t recipeVersion = 1;
/// More than any recipe that this program writes.
inline constexpr std::size_t largestRecipe = std::size_t{64} << 10;
/// In pixels of a raster, of a figure's width and height.
inline constexpr int leastRecipeSize = 320;
inline constexpr int mostRecipeSize = 12'000;
inline constexpr std::size_t longestTitle = 1'000; ///< in characters

/// What the agreement's file shows first.
Recipe defaultRecipe(const Agreement& agreement);

/// The same picture in the fewest words: an order by hand only where it is applied, and of it no
/// more than differs from the file.
Recipe canonical(Recipe recipe);

/// The stretch of the axis that is shown: what the recipe asks for and the axis has.
DateRange visibleRange(const Recipe& recipe, const DateRange& axis);

/// As TOML; the same recipe gives the same bytes.
std::string toToml(const Agreement& agreement, const Recipe& recipe);

/// Which agreement a recipe is for: that much can be read without it.
struct RecipeHead {
    std::string agreement;       ///< its id
    std::optional<Date> checked; ///< the day up to which its facts were checked
    std::vector<Diagnostic> diagnostics;

    /// Warnings do not stand in the way.
    bool readable() const;
};

/// Reads as much as says where the rest belongs. The text is nobody's word: whatever it holds, it
/// is read in bounded time and space.
RecipeHead readRecipeHead(std::string_view text);

/// Whether the text is meant as a recipe: its first key says so.
bool looksLikeRecipe(std::string_view text);

/// What becomes of names that the agreement does not have.
enum class UnknownNames {
    Refused, ///< each is an error
    LeftOut, ///< each is a warning: other data may have other names
};

/// What came of reading a recipe: one unless there are errors, and every finding.
struct RecipeRead {
    std::optional<Recipe> recipe;
    std::vector<Diagnostic> diagnostics;
};

/// Reads the recipe for its agreement. What it leaves out is as the file shows it first.
RecipeRead readRecipe(std::string_view text, const Agreement& agreement,
                      UnknownNames unknown = UnknownNames::Refused);

} // namespace pactline
