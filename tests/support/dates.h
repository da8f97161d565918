#pragma once

#include "calendar/date.h"
#include "support/check.h"

#include <string_view>

namespace pactline
{

/// The day that the text spells; for literals in tests.
inline Date day(std::string_view text)
{
    const auto parsed = parseDay(text);
    check(parsed.has_value(), "a literal date in a test is a day");
    return *parsed;
}

} // namespace pactline
