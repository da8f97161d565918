#pragma once

#include "export/figure.h"

namespace pactline
{

/// The command that writes the same figure, quoted for a POSIX shell. `file` is the agreement's;
/// empty: the shipped one.
QString exportCommand(const FigureRequest& request, const QString& file);

/// One argument, in quotes where a shell would not take it as it stands.
QString shellQuoted(const QString& argument);

} // namespace pactline
