#pragma once

#include "export/figure.h"

#include <QStringList>

namespace pactline
{

/// The words around a figure.
struct FigureText {
    QString title;
    QString subtitle;
    QString hypothesis; ///< stands in every figure in which something is supposed
    QString sources;
    QString remarks; ///< how much of it is disputed, inferred or carried forward; may be empty
    QString origin;  ///< with what, of which day, from data of which day
};

/// `withChart`: there was room for the chart.
FigureText figureText(const FigureRequest& request, bool withChart = true);

/// The title that a figure has as long as nobody gives it another.
QString madeTitle(const FigureRequest& request);

/// The clauses of which there are lanes.
std::vector<ClauseIndex> clausesShown(const FigureRequest& request);

/// The spans of a clause that the figure shows.
std::vector<const Span*> spansShown(const FigureRequest& request, ClauseIndex clause);

/// The figure in sentences, for who cannot see it: what is supposed, what ends and what stays.
QString figureDescription(const FigureRequest& request);

} // namespace pactline
