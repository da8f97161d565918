#pragma once

#include "agreement/source.h"

namespace pactline
{

/// The heading under which clauses stand together.
struct Group {
    GroupId id;
    LocalizedText title;
};

/// A subject that the instruments keep coming back to; it lives on while its terms change.
struct Clause {
    ClauseId id;
    GroupIndex group;
    LocalizedText title;
    LocalizedText text;
    Location where;
};

} // namespace pactline
