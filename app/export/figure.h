#pragma once

#include "evaluation/project.h"
#include "theme/palette.h"
#include "timeline/chart_choice.h"
#include "timeline/lane_choices.h"

#include <QByteArray>
#include <QSize>
#include <QString>

class QPainter;

namespace pactline
{

/// What a figure shows. It holds no clock and no locale: the same request gives the same picture.
struct FigureRequest {
    std::shared_ptr<const Projection> projection;
    Date playhead;
    DateRange visible; ///< closed
    ChartChoice chart;
    LaneChoices lanes;
    std::set<GroupIndex> folded;
    ThemeKind theme = ThemeKind::Light;
    QString language = "en";
    QSize size{1700, 1200}; ///< in pixels
    QString title;          ///< empty: one made from the scenario
    QByteArray recipe;      ///< travels inside the file, see figure_recipe.h; empty: none
};

/// The smallest width and height in pixels at which a figure can be read.
inline constexpr int leastFigurePx = 320;
/// The largest, for the memory that it takes.
inline constexpr int mostFigurePx = 12'000;

/// Lays the figure out for its size and paints it. Needs a QGuiApplication and a QApplication
/// where there is a chart.
void paintFigure(QPainter& painter, const FigureRequest& request);

} // namespace pactline
