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
    QString origin; ///< with what, of which day, from data of which day
};

FigureText figureText(const FigureRequest& request);

/// A list in the column beside the lanes.
struct FigureList {
    QString heading;
    QStringList items;
};

struct FigureColumn {
    QString heading;
    bool hypothetical = false;
    std::vector<FigureList> lists;
};

/// What ends and what stays when the last supposed event happens; or, when nothing is supposed,
/// who is bound by what on the day shown.
FigureColumn figureColumn(const FigureRequest& request);

} // namespace pactline
