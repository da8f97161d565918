#pragma once

#include "calendar/date.h"

namespace pactline
{

struct PictureOptions;

/// Opens the window that the options ask for and runs until it is closed. Needs a QApplication.
/// Returns what the program exits with.
int openWindow(const PictureOptions& options, Date today);

} // namespace pactline
