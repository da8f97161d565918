#include "theme/palette.h"

namespace pactline
{
namespace
{

const Palette light{
    .kind = ThemeKind::Light,
    .window = "#F7F7F5",
    .panel = "#FFFFFF",
    .text = "#1E2329",
    .secondaryText = "#5A6473",
    .hairline = "#E1E3E6",
    .grid = "#EDEEF0",
    .firstParty = "#2B6CB0",
    .secondParty = "#0B7A5F",
    .both = "#796D8F",
    .hypothesis = "#B83280",
    .selection = "#EAF2FB",
    .beyondToday = "#F1F1EE",
    .onColour = "#FFFFFF",
};

const Palette dark{
    .kind = ThemeKind::Dark,
    .window = "#16191D",
    .panel = "#1D2126",
    .text = "#E7E9EC",
    .secondaryText = "#98A1AC",
    .hairline = "#2E343B",
    .grid = "#262B31",
    .firstParty = "#5C9BE0",
    .secondParty = "#3DB894",
    .both = "#A69ABC",
    .hypothesis = "#F08CC0",
    .selection = "#22303F",
    .beyondToday = "#191D21",
    .onColour = "#101316",
};

const Palette highContrast{
    .kind = ThemeKind::HighContrast,
    .window = "#FFFFFF",
    .panel = "#FFFFFF",
    .text = "#000000",
    .secondaryText = "#2B2B2B",
    .hairline = "#000000",
    .grid = "#B4B4B4",
    .firstParty = "#00307F",
    .secondParty = "#00664C",
    .both = "#75608F",
    .hypothesis = "#A00062",
    .selection = "#DCEBFF",
    .beyondToday = "#EEEEEE",
    .onColour = "#FFFFFF",
};

} // namespace

QColor Palette::beneficiary(const Beneficiary& who) const
{
    const auto* party = std::get_if<PartyIndex>(&who);
    if (!party || party->value > 1)
        return both;
    return party->value == 0 ? firstParty : secondParty;
}

const Palette& paletteOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return light;
    case ThemeKind::Dark:
        return dark;
    case ThemeKind::HighContrast:
        return highContrast;
    }
    return light;
}

QString themeName(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return QStringLiteral("light");
    case ThemeKind::Dark:
        return QStringLiteral("dark");
    case ThemeKind::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return {};
}

ThemeKind themeNamed(const QString& name)
{
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::HighContrast})
        if (name == themeName(kind))
            return kind;
    return ThemeKind::Light;
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace pactline
