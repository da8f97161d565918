#pragma once

#include <QFont>
#include <QString>

namespace pactline
{

/// How far type can be made smaller and larger.
inline constexpr double smallestTypeScale = 0.8;
inline constexpr double greatestTypeScale = 2;

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
QFont fontFor(TextRole role, double scale);
/// As widgets write: at the scale below.
QFont fontFor(TextRole role);

/// The scale of the type in which widgets write; pictures carry theirs in their style.
double widgetTypeScale();
void setWidgetTypeScale(double scale);
/// A length that grows with the type.
int scaledPx(double length);

/// What the desktop asks for: 1 for the usual sizes, more or less where its user set another.
double systemTypeScale();

/// The weight of headings in rich text. That of <b> and <h1> is not shipped: it would be made up
/// by smearing the letters.
QString documentStyle();

/// The same for what leaves the program: drawn without regard to this display's settings.
QFont fileFontFor(TextRole role, double scale);

} // namespace pactline
