#pragma once

#include <QRectF>

#include <span>
#include <utility>
#include <vector>

class QPainter;

namespace pactline
{

/// The stretches from `top` to `bottom` in which an upright line at `x` goes through no word:
///
///     top |   ends |lapsed| here   | bottom   (turned by a quarter)
///         ====                =====
std::vector<std::pair<double, double>> clearOfWords(double x, double top, double bottom,
                                                    std::span<const QRectF> words);

/// The line of a day with the painter's pen, interrupted where it would cut a word.
void paintUprightLine(QPainter& painter, double x, double top, double bottom,
                      std::span<const QRectF> words = {});

} // namespace pactline
