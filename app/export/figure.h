#pragma once

#include "evaluation/evaluation.h"
#include "theme/palette.h"
#include "timeline/chart_choice.h"
#include "timeline/lane_choices.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace pactline
{

/// What a figure may be without.
struct FigureParts {
    bool chart = true;
    bool lanes = true;
    bool details = true; ///< the column of what ends and what stays

    bool operator==(const FigureParts&) const = default;
};

/// What a figure shows. It holds no clock and no locale: the same request gives the same picture.
struct FigureRequest {
    std::shared_ptr<const Projection> projection;
    std::shared_ptr<const Probabilities> probabilities; ///< none where nothing is uncertain
    std::optional<Evaluation> pinned; ///< the scenario that is held against the first
    Date playhead;
    DateRange visible; ///< closed
    ChartChoice chart;
    LaneChoices lanes{};
    std::set<GroupIndex> folded{};
    ThemeKind theme = ThemeKind::Light;
    QString language = "en";
    QSize size{1700, 1200}; ///< in pixels of 1/96 inch, in which it is laid out
    QSizeF pagePt{};        ///< of a size that was given as that of paper, in points
    double pixelRatio = 1;  ///< pixels of a raster for each of those
    int dpi = 96;           ///< what a raster says of its pixels
    QString title{};        ///< empty: one made from the scenario
    FigureParts parts{};
    bool marks = false;               ///< at every span: whom it benefits, told without colour
    std::optional<Date> exportedOn{}; ///< only where it is asked for
    QByteArray recipe{};              ///< travels inside the file, see figure_recipe.h; empty: none
    bool recipeTooLong = false;       ///< to travel inside the file
    bool moving = false;              ///< the day shown changes while it is looked at
    int seconds = 6;                  ///< that it then takes
};

/// The smallest width and height in pixels at which a figure can be read.
inline constexpr int leastFigurePx = 320;
/// The largest, for the memory that it takes.
inline constexpr int mostFigurePx = 12'000;

} // namespace pactline
