#pragma once

#include "support/diagnostic.h"

#include <QString>

namespace pactline
{

/// The sentence of a finding, "what is wrong; what would be right", without its place.
QString diagnosticSentence(const Diagnostic& diagnostic);

/// As a compiler prints it: `file:line:column: error: what is wrong; what would be right`.
QString diagnosticLine(const QString& file, const Diagnostic& diagnostic);

} // namespace pactline
