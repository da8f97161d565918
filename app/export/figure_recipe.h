#pragma once

#include "export/figure.h"
#include "recipe/recipe.h"

namespace pactline
{

/// What the figure is made from, beside its agreement.
Recipe recipeOf(const FigureRequest& request);

/// The recipe as it travels inside the figure; empty where it is too long to be read back.
QByteArray recipeText(const FigureRequest& request);

/// The figure that the recipe makes. It carries the recipe. The evaluation is of its scenario.
FigureRequest figureFrom(const Recipe& recipe, const Evaluation& evaluation);

} // namespace pactline
