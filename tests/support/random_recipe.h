#pragma once

#include "recipe/recipe.h"

#include <random>

namespace pactline
{

/// A recipe as nobody would ask for, but could: every choice at random, names with every
/// character. It is canonical.
Recipe randomRecipe(const Agreement& agreement, std::mt19937& random);

} // namespace pactline
