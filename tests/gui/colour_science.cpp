#include "colour_science.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pactline
{
namespace
{

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};
constexpr LinearColour white{0.95047, 1, 1.08883}; ///< D65

LinearColour times(const Matrix& matrix, const LinearColour& colour)
{
    LinearColour product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * colour[column];
    return product;
}

const Matrix& matrixOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Usual:
        return usual;
    case ColourVision::Protanopia:
        return protanopia;
    case ColourVision::Deuteranopia:
        return deuteranopia;
    case ColourVision::Tritanopia:
        return tritanopia;
    }
    return usual;
}

double luminance(const QColor& colour)
{
    const LinearColour light = linear(colour);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

Lab lab(const LinearColour& colour)
{
    const LinearColour xyz = times(toXyz, colour);
    const auto f = [&](std::size_t i) {
        const double t = xyz[i] / white[i];
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    return {116 * f(1) - 16, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hue(double b, double a)
{
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// C⁷ ⁄ (C⁷ + 25⁷), under the root.
double chromaTerm(double chroma)
{
    const double seventh = std::pow(chroma, 7);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

} // namespace

LinearColour linear(const QColor& colour)
{
    const auto light = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {light(double(colour.redF())), light(double(colour.greenF())),
            light(double(colour.blueF()))};
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

LinearColour seen(const QColor& colour, ColourVision vision)
{
    LinearColour light = times(matrixOf(vision), linear(colour));
    for (double& part : light)
        part = std::clamp(part, 0.0, 1.0);
    return light;
}

double difference(const LinearColour& a, const LinearColour& b)
{
    return difference(lab(a), lab(b));
}

double difference(const Lab& first, const Lab& second)
{
    const double meanChroma = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const double stretch = 1 + 0.5 * (1 - chromaTerm(meanChroma));
    const double chroma1 = std::hypot(first.a * stretch, first.b);
    const double chroma2 = std::hypot(second.a * stretch, second.b);
    const double hue1 = hue(first.b, first.a * stretch);
    const double hue2 = hue(second.b, second.a * stretch);
    double turn = hue2 - hue1;
    turn -= turn > 180 ? 360 : turn < -180 ? -360 : 0;
    const double dLightness = second.lightness - first.lightness;
    const double dChroma = chroma2 - chroma1;
    const double dHue = 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(turn / 2));
    const double lightness = (first.lightness + second.lightness) / 2 - 50;
    const double chroma = (chroma1 + chroma2) / 2;
    const double h = hue1 + turn / 2;
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                     0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double sLightness =
        1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness);
    const double wrapped = h < 0 ? h + 360 : h;
    const double rotation = -2 * chromaTerm(chroma) *
                            std::sin(radians(60 * std::exp(-std::pow((wrapped - 275) / 25, 2))));
    const double l = dLightness / sLightness;
    const double c = dChroma / (1 + 0.045 * chroma);
    const double hh = dHue / (1 + 0.015 * chroma * t);
    return std::sqrt(l * l + c * c + hh * hh + rotation * c * hh);
}

} // namespace pactline
