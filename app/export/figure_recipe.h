#pragma once

#include "export/figure.h"
#include "recipe/recipe.h"

namespace pactline
{

/// What the figure is made from, beside its agreement.
Recipe recipeOf(const FigureRequest& request);

/// Gives the figure the recipe of what it now shows. One that is too long to be read back stays
/// out, and the figure knows.
void addRecipe(FigureRequest& request);

/// The figure that the recipe makes. It carries the recipe. The evaluation is of its scenario.
FigureRequest figureFrom(const Recipe& recipe, const Evaluation& evaluation);

} // namespace pactline
