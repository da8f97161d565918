#pragma once

#include "export/figure.h"

#include <QStringList>

namespace pactline
{

/// A list in the column beside the lanes, or below them.
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
/// who is bound by what on the day shown. Where two scenarios are compared, where they differ.
FigureColumn figureColumn(const FigureRequest& request);

} // namespace pactline
