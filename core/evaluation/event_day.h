#pragma once

#include "evaluation/projection.h"

namespace pactline
{

/// The day on which the event happens, or begins to: of a fact the file's, of what may happen the
/// one supposed; nothing where none is.
std::optional<Date> dayOf(const Projection& projection, EventIndex event);

} // namespace pactline
