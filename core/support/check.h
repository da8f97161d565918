#pragma once

#include <source_location>

namespace pactline
{

using CheckHandler = void (*)(const char* what, const std::source_location& where);

/// What a failed check does; the default prints to standard error and aborts.
/// Returns the handler that was in force.
CheckHandler setCheckHandler(CheckHandler handler);

/// States what a bug alone could make false. Always on; never for bad input.
void check(bool holds, const char* what,
           const std::source_location& where = std::source_location::current());

} // namespace pactline
