#include "picture/upright_line.h"

#include <QPainter>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr double clearancePx = 1.5; ///< between a line and the letters beside it

} // namespace

std::vector<std::pair<double, double>> clearOfWords(double x, double top, double bottom,
                                                    std::span<const QRectF> words)
{
    std::vector<std::pair<double, double>> cuts;
    for (const QRectF& word : words)
        if (x > word.left() - clearancePx && x < word.right() + clearancePx)
            cuts.emplace_back(word.top(), word.bottom());
    std::ranges::sort(cuts);
    std::vector<std::pair<double, double>> stretches;
    double from = top;
    for (const auto& [start, end] : cuts) {
        if (std::min(start, bottom) > from)
            stretches.emplace_back(from, std::min(start, bottom));
        from = std::max(from, end);
    }
    if (from < bottom)
        stretches.emplace_back(from, bottom);
    return stretches;
}

void paintUprightLine(QPainter& painter, double x, double top, double bottom,
                      std::span<const QRectF> words)
{
    for (const auto& [from, until] : clearOfWords(x, top, bottom, words))
        painter.drawLine(QPointF{x, from}, QPointF{x, until});
}

} // namespace pactline
