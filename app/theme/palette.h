#pragma once

#include "agreement/party.h"

#include <QColor>

namespace pactline
{

enum class ThemeKind { Light, Dark };

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

/// `over` with the given share, laid on `under`: for tints that must not let lines shine through.
QColor blended(const QColor& over, const QColor& under, double share);

} // namespace pactline
