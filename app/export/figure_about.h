#pragma once

#include "export/figure.h"

namespace pactline
{

/// What files say that they were made by.
inline constexpr const char* madeBy = "Pactline";

/// What a file says of the figure in it.
struct FigureAbout {
    QString title;
    QString subject; ///< the picture in words
    QString rights;
    QString language;
    Date day; ///< stands for the time of its making
    QString recipe;
};

FigureAbout aboutFigure(const FigureRequest& request);

/// The same as an XMP packet.
QByteArray xmpOf(const FigureAbout& about);

} // namespace pactline
