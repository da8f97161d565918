#pragma once

namespace pactline
{

/// An axis of numbers with marks that people can read: low, low + step, …, high.
struct ValueAxis {
    double low = 0;
    double high = 1;
    double step = 1;

    int intervals() const;
    bool operator==(const ValueAxis&) const = default;
};

/// The tightest axis of at most `intervals` steps of 1, 2, 2.5 or 5 times a power of ten that
/// holds zero and both values.
ValueAxis axisHolding(double least, double greatest, int intervals);

/// The same, with exactly that many steps: for an axis that shares another's grid.
ValueAxis axisInStep(double least, double greatest, const ValueAxis& other);

/// From zero up, in steps of 1, 2 or 5 times a power of ten: things that are counted.
ValueAxis axisOfCounts(int greatest, int intervals);

} // namespace pactline
