#pragma once

#include "export/export_formats.h"

#include <QImage>

namespace pactline
{

/// Words inside a PNG file.
struct PngNote {
    QByteArray keyword;
    QString text;
};

/// Encodes a picture as PNG: eight bits a colour, unfiltered, which is both quick and small for
/// flat areas and sharp edges. Says what its resolution is.
QString encodePng(const QImage& image, int dpi, const std::vector<PngNote>& texts,
                  QIODevice& device, const Progress& progress);

/// Paints the figure; nothing where there is not enough memory.
std::optional<QImage> paintedImage(const FigureRequest& request);

PreparedExport preparePng(const FigureRequest& request);

} // namespace pactline
