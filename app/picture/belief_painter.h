#pragma once

#include "picture/picture_style.h"
#include "theme/span_style.h"
#include "timeline/timeline_layout.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace pactline
{

/// A stretch of a lane that pales as it gets less likely.
struct ShadedStretch {
    QRectF rect;
    SpanTexture texture = SpanTexture::Solid;
    QColor colour; ///< where it is certain
    const std::vector<double>* shares = nullptr;
    double axisLeft = 0;  ///< where the first of the shares stands
    double certainPx = 0; ///< to here nothing pales

    double shareAt(double x) const;
};

/// Paints how likely the terms in a lane are. What it is given is laid out before.
class BeliefPainter
{
public:
    BeliefPainter(QPainter& painter, const PictureStyle& style);

    /// Over a stretch that was painted as if it were certain.
    void paintPaling(const ShadedStretch& stretch);
    /// Words upon it, each in a colour in which it can be read; returns where they end.
    double paintWords(const ShadedStretch& stretch, const QString& words, const QRectF& room);
    /// The probability at each of the days, where there is room for it.
    std::vector<QRectF> paintPercents(const ShadedStretch& stretch, double wordsEnd,
                                      const TimeScale& scale, std::span<const Date> days,
                                      const std::vector<QRectF>& taken = {});
    /// A whisker over the box: from 10 to 90 percent, with a mark at the median.
    void paintEndMarks(const EndMarks& marks, double y, double boxBottom);

private:
    QColor fillAt(const ShadedStretch& stretch, double x) const;
    std::vector<double> shadesOf(const ShadedStretch& stretch, double left, double right) const;
    QColor readableOn(const ShadedStretch& stretch, double left, double right, double& worst) const;
    void paintPiece(const ShadedStretch& stretch, const QString& piece, const QPointF& baseline);

    QPainter& m_painter;
    const PictureStyle& m_style;
};

/// How far apart two colours are in lightness, from 1 to 21.
double contrastOf(const QColor& one, const QColor& other);

} // namespace pactline
