#pragma once

#include "agreement/ids.h"
#include "agreement/localized_text.h"

#include <variant>

namespace pactline
{

/// Who is bound or benefits.
struct Party {
    PartyId id;
    LocalizedText name;
};

enum class Collective { Both, Neither };

/// Whom a term benefits or binds: one party, both or neither.
using Beneficiary = std::variant<PartyIndex, Collective>;

} // namespace pactline
