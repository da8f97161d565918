#pragma once

#include "theme/palette.h"
#include "theme/typography.h"

#include <QString>

namespace pactline
{

/// What a picture is painted with: the same for the window and for an exported figure.
struct PictureStyle {
    const Palette* palette = nullptr;
    QString language;     ///< of the agreement's texts
    double scale = 1;     ///< of type and of every length that goes with it
    bool marks = false;   ///< wanted at every span: whom it benefits, told without colour
    bool forFile = false; ///< not for this display

    QFont font(TextRole role) const
    {
        return forFile ? fileFontFor(role, scale) : fontFor(role, scale);
    }
    /// High contrast leaves little to colours, so that marks always belong to it.
    bool showsMarks() const { return marks || palette->kind == ThemeKind::HighContrast; }
    double px(double length) const { return length * scale; }
};

} // namespace pactline
