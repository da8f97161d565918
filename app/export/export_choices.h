#pragma once

#include "export/export_formats.h"
#include "export/figure_size.h"

#include <QJsonObject>

namespace pactline
{

/// How long a moving figure may take.
inline constexpr int leastSeconds = 2;
inline constexpr int mostSeconds = 60;

/// How a user wants figures: what is remembered from one to the next, beside what they show.
struct ExportChoices {
    QString format = "png";
    QString preset = "article"; ///< of figurePresets(); "window" or "other" beside them
    FigureSize other{};         ///< where no preset is chosen
    std::optional<int> dpi{};   ///< none: the usual
    QString theme{};            ///< as themeName() writes it; empty: as the window
    QString language{};         ///< empty: as the window
    FigureParts parts{};
    bool dated = false;
    int seconds = 6;

    bool operator==(const ExportChoices&) const = default;
};

QJsonObject toJson(const ExportChoices& choices);
/// Whoever wrote it: what makes no sense is as in new choices.
ExportChoices choicesFrom(const QJsonObject& json);

/// What a figure made in a window starts from.
struct ExportSource {
    FigureRequest figure; ///< as the window shows it
    QSize windowSize;
    Date today;
};

/// The size that is chosen.
FigureSize sizeOf(const ExportChoices& choices, const ExportSource& source);

/// The figure that the choices make; `title` may be empty. Its recipe is its own.
FigureRequest figureFor(const ExportChoices& choices, const ExportSource& source,
                        const QString& title);

} // namespace pactline
