#pragma once

#include "support/location.h"

#include <QString>

namespace pactline
{

/// Opens a file for writing in the editor that the user has chosen: at the place where that editor
/// takes one, else at its beginning. Returns whether there was an editor to open.
bool openInEditor(const QString& file, const Location& where = {});

} // namespace pactline
