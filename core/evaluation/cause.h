#pragma once

#include "agreement/ids.h"

#include <variant>

namespace pactline
{

/// Why a span starts or ends.
struct Cause {
    enum class Kind {
        StartOfRecord, ///< nothing is earlier
        Signed,        ///< by: the instrument whose term begins
        Begun,         ///< by: the fact with which a term begins
        Superseded,    ///< by: the instrument that restates the clause
        Ended,         ///< by: the instrument that ends the clause, or a fact
        Triggered,     ///< by: the contingent event that happened
        Expired,       ///< an outer date came
        Open,          ///< nothing later is known
    };

    Kind kind = Kind::Open;
    std::variant<std::monostate, InstrumentIndex, EventIndex> by;

    bool operator==(const Cause&) const = default;
};

} // namespace pactline
