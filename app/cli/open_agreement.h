#pragma once

#include "document/load.h"

#include <QString>

namespace pactline
{

/// How the agreement that travels inside the program is called in messages.
QString shippedName();

/// Makes what travels inside the program known; a library does not do so by itself.
void initResources();

/// Reads the file; without a name the agreement that the program ships.
Loaded openAgreement(const QString& file);

/// The same for who cannot go on without it: complains of every error.
std::shared_ptr<const Agreement> agreementOrComplaint(const QString& file);

/// Everything that `check` finds: overlapping terms under any hypothesis, too.
std::vector<Diagnostic> findingsIn(const QString& file);

/// The findings of a file, as a compiler prints them, one a line.
QString findingsText(const QString& file, const std::vector<Diagnostic>& diagnostics);

} // namespace pactline
