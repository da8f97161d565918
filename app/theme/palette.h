#pragma once

#include "agreement/party.h"

#include <QColor>

namespace pactline
{

enum class ThemeKind { Light, Dark, HighContrast };

/// Colours by what they mean. Magenta says hypothesis, and nothing else is magenta.
struct Palette {
    ThemeKind kind = ThemeKind::Light;
    QColor window;
    QColor panel;
    QColor text;
    QColor secondaryText;
    QColor hairline;
    QColor grid;
    QColor firstParty;
    QColor secondParty;
    QColor both; ///< both parties, neither, or any behind the second
    QColor hypothesis;
    QColor selection;
    QColor beyondToday;
    QColor onColour; ///< text on a filled party or hypothesis colour

    /// Whom a term benefits.
    QColor beneficiary(const Beneficiary& who) const;
};

const Palette& paletteOf(ThemeKind kind);

/// As it is written in settings and on the command line: "light", "dark", "high-contrast".
QString themeName(ThemeKind kind);
/// Light where the name is unknown.
ThemeKind themeNamed(const QString& name);

/// How much of a colour is laid on the panel. Lines and controls keep 3:1 against it.
inline constexpr double tintShare = 0.28;    ///< a hatched span
inline constexpr double hatchShare = 0.5;    ///< its hatching
inline constexpr double lineShare = 0.75;    ///< the line of what is no longer in force
inline constexpr double controlShare = 0.75; ///< a scroll bar, a switch that is off

/// `over` with the given share, laid on `under`: for tints that must not let lines shine through.
QColor blended(const QColor& over, const QColor& under, double share);

} // namespace pactline
