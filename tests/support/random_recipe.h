#pragma once

#include "recipe/recipe.h"

#include <random>

namespace pactline
{

/// A recipe for that scenario as nobody would ask for, but could: every choice at random, names
/// with every character. It is canonical.
Recipe randomRecipe(const Agreement& agreement, const Scenario& scenario, std::mt19937& random);

} // namespace pactline
