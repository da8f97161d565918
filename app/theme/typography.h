#pragma once

#include <QFont>

namespace pactline
{

/// Type by its use; sizes are those at a scale of 1.
enum class TextRole {
    Title,   ///< 16 px, semibold: a panel's heading
    Heading, ///< 12.5 px, semibold: a chart's or a control's name
    Body,    ///< 12.5 px
    Small,   ///< 11 px: labels in lanes and on axes
    SmallBold,
    Caps, ///< 10.5 px, semibold, spaced: headings of groups; the text is given in capitals
};

/// Makes the shipped typeface known to Qt. Returns whether it was found; where it was not, the
/// system's sans serif takes its place. Needs a QGuiApplication.
bool loadTypeface();

/// `scale` enlarges every size alike.
QFont fontFor(TextRole role, double scale = 1);

/// The same for what leaves the program: drawn without regard to this display's settings.
QFont fileFontFor(TextRole role, double scale);

} // namespace pactline
