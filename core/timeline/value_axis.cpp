#include "timeline/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pactline
{
namespace
{

constexpr std::array roundSteps{1.0, 2.0, 2.5, 5.0, 10.0};

/// The smallest round step that is not smaller than `rough`.
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const auto found = std::ranges::find_if(
        roundSteps, [&](double step) { return step * power >= rough * (1 - 1e-9); });
    return (found == roundSteps.end() ? 10.0 : *found) * power;
}

double nextStep(double step)
{
    return roundStep(step * 1.01);
}

ValueAxis axisOfStep(double least, double greatest, double step)
{
    const double low = std::floor(std::min(least, 0.0) / step + 1e-9) * step;
    const double high = std::ceil(std::max(greatest, 0.0) / step - 1e-9) * step;
    return {low, std::max(high, low + step), step};
}

} // namespace

int ValueAxis::intervals() const
{
    return int(std::lround((high - low) / step));
}

ValueAxis axisHolding(double least, double greatest, int intervals)
{
    const double range = std::max(greatest, 0.0) - std::min(least, 0.0);
    if (range <= 0)
        return {0, 1, 1};
    double step = roundStep(range / intervals);
    ValueAxis axis = axisOfStep(least, greatest, step);
    while (axis.intervals() > intervals) {
        step = nextStep(step);
        axis = axisOfStep(least, greatest, step);
    }
    return axis;
}

ValueAxis axisInStep(double least, double greatest, const ValueAxis& other)
{
    const int below = int(std::lround(-other.low / other.step));
    const int above = other.intervals() - below;
    const double rough = std::max(above > 0 ? std::max(greatest, 0.0) / above : 0.0,
                                  below > 0 ? std::max(-least, 0.0) / below : 0.0);
    const double step = rough > 0 ? roundStep(rough) : 1;
    return {-below * step, above * step, step};
}

ValueAxis axisOfCounts(int greatest, int intervals)
{
    if (greatest <= intervals)
        return {0, double(std::max(greatest, 1)), 1};
    double step = roundStep(double(greatest) / intervals);
    while (step != std::floor(step))
        step = nextStep(step);
    return axisOfStep(0, greatest, step);
}

} // namespace pactline
