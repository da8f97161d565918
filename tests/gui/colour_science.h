#pragma once

#include <QColor>

#include <array>

namespace pactline
{

/// Red, green and blue in proportion to light, 0 to 1.
using LinearColour = std::array<double, 3>;

LinearColour linear(const QColor& colour);

/// WCAG 2.2: 1 to 21.
double contrast(const QColor& a, const QColor& b);

enum class ColourVision { Usual, Protanopia, Deuteranopia, Tritanopia };

/// What somebody who sees like that sees, after G. M. Machado, M. M. Oliveira, L. A. F. Fernandes:
/// A Physiologically-based Model for Simulation of Color Vision Deficiency. IEEE Transactions on
/// Visualization and Computer Graphics 15 (2009), the matrices for severity 1.0.
LinearColour seen(const QColor& colour, ColourVision vision);

/// CIEDE2000 (CIE 142-2001), whole weights: about 1 is just noticeable side by side.
double difference(const LinearColour& a, const LinearColour& b);

struct Lab {
    double lightness;
    double a;
    double b;
};

double difference(const Lab& first, const Lab& second);

} // namespace pactline
