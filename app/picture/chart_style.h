#pragma once

#include "picture/picture_style.h"
#include "timeline/chart_data.h"

#include <QBrush>
#include <QPen>

class QPainter;

namespace pactline
{

inline constexpr double chartLinePx = 2;
inline constexpr double chartPeriodPx = 4;
inline constexpr double chartMarkPx = 6;

/// The colour in which a chart's line is drawn.
QColor colourOf(const ChartData& data, std::size_t line, const Palette& palette);

/// Solid, dashed or dotted, by how well a number is known.
QPen linePen(const QColor& colour, double width, Standing standing);

/// The same for a level line of that length: dashes are shortened so that two of them are seen.
QPen linePen(const QColor& colour, double width, Standing standing, double lengthPx);

/// A filled circle, a hollow one or a hollow square, by how well a number is known.
void paintMark(QPainter& painter, const QPointF& centre, double size, Standing standing,
               const QColor& colour, const PictureStyle& style);

/// A short upright stroke where a step's number was published; it begins where the step does.
void paintTick(QPainter& painter, const QPointF& at, const QColor& colour,
               const PictureStyle& style);

/// How a share of the clauses in force is filled: parties plain, what is neither's hatched.
QBrush shareBrush(const Beneficiary& who, const PictureStyle& style);

} // namespace pactline
