#pragma once

#include "agreement/source.h"
#include "evaluation/clause_state.h"

namespace pactline
{

/// How a span is drawn, readable without colour.
enum class SpanTexture {
    Solid,   ///< in force, from an official source
    Hatched, ///< in force, reported: hatched, with an outline
    Dashed,  ///< in force, inferred: empty, with a dashed outline
    Faint,   ///< unknown: a faint lane with a word
    Line,    ///< no longer in force: a line with a word
    None,    ///< nothing had been agreed
};

SpanTexture textureOf(ClauseState state, Standing standing);

} // namespace pactline
