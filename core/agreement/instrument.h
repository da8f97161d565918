#pragma once

#include "agreement/source.h"

namespace pactline
{

/// What an instrument says about a clause that it ends.
struct Ending {
    ClauseIndex clause;
    LocalizedText words; ///< the few that stand in the lane
    LocalizedText text;
    Standing standing = Standing::Official;
    std::vector<SourceIndex> sources;
    Location where;
};

/// A signed text: the first contract or an amendment.
struct Instrument {
    enum class Kind { Contract, Amendment };

    InstrumentId id;
    LocalizedText title;
    LocalizedText text;
    Kind kind = Kind::Contract;
    PartialDate dateSigned;
    PartialDate effect;
    std::vector<Ending> ends;
    Standing standing = Standing::Official;
    std::vector<SourceIndex> sources;
    Location where;
};

} // namespace pactline
