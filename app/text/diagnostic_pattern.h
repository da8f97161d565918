#pragma once

#include <QString>

namespace pactline
{

enum class DiagnosticCode;

/// The sentence of a kind of finding in the reader's language, with %1, %2 and %3 where its
/// arguments stand; empty where what is wrong hangs on the arguments themselves.
QString diagnosticPattern(DiagnosticCode code);

} // namespace pactline
