#pragma once

#include "support/location.h"

#include <string>
#include <vector>

namespace pactline
{

/// What can be wrong with an agreement's file. Behind each code stand the arguments that its
/// sentence needs, in order.
enum class DiagnosticCode;

enum class Severity { Warning, Error };

/// One finding about a file. The sentence is made where it can be translated.
struct Diagnostic {
    DiagnosticCode code;
    Severity severity = Severity::Error;
    Location where;
    std::vector<std::string> arguments;

    bool operator==(const Diagnostic&) const = default;
};

} // namespace pactline
