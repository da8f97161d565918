#pragma once

#include "export/figure.h"
#include "recipe/recipe.h"
#include "session/session.h"

namespace pactline
{

/// The figure that shows what the window shows. It carries its recipe.
FigureRequest figureOf(const Session& session);

/// What a window shows of a recipe: all but the size, the theme and the language of the picture.
ShownView shownView(const Recipe& recipe, const Agreement& agreement);

} // namespace pactline
