#pragma once

#include "export/figure.h"

#include <QCoreApplication>

#include <optional>
#include <span>

namespace pactline
{

/// Pixels in which figures are laid out.
inline constexpr double layoutPerInch = 96;
inline constexpr double millimetresPerInch = 25.4;

/// How large a figure is: in pixels of a screen, or on paper.
struct FigureSize {
    enum class Unit { Pixels, Millimetres, Points };

    double width = 1700;
    double height = 1200;
    Unit unit = Unit::Pixels;

    /// In pixels of 1/96 inch.
    QSizeF layoutSize() const;
    bool onPaper() const { return unit != Unit::Pixels; }
    bool operator==(const FigureSize&) const = default;
};

/// A size with a name.
struct FigurePreset {
    const char* id;
    const char* name; ///< in English; presetName() translates
    FigureSize size;
};

std::span<const FigurePreset> figurePresets();
QString presetName(const FigurePreset& preset);

/// A preset's id, "1920x1080", "210x297mm" or "595x842pt"; nothing where it is none of these.
std::optional<FigureSize> figureSizeNamed(const QString& text);
/// As figureSizeNamed() reads it.
QString toText(const FigureSize& size);

/// Whether a figure of that size can be read and painted, at that resolution.
bool possible(const FigureSize& size, int dpi);

/// What rasters say of their resolution where nobody told: paper is printed, screens are not.
int usualDpi(const FigureSize& size);

/// Makes the figure that large. Pixels are never scaled; on paper the resolution makes the pixels.
void setSize(FigureRequest& request, const FigureSize& size, int dpi);

} // namespace pactline
