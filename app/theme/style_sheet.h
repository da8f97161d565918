#pragma once

#include "theme/palette.h"

#include <QPalette>
#include <QString>

namespace pactline
{

/// The look of every standard control, from the palette.
QString styleSheet(const Palette& palette, double scale = 1);

/// What Qt's own drawing takes its colours from.
QPalette qtPalette(const Palette& palette);

} // namespace pactline
