#pragma once

#include "theme/palette.h"

#include <QPalette>
#include <QString>

class QWidget;

namespace pactline
{

/// The look of every standard control, from the palette.
QString styleSheet(const Palette& palette, double scale = 1);

/// Has the sheet look again at the widget, of which it asks a property that changed.
void restyle(QWidget& widget);

/// What Qt's own drawing takes its colours from.
QPalette qtPalette(const Palette& palette);

} // namespace pactline
