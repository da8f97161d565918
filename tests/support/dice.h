#pragma once

#include <random>

namespace pactline
{

/// A number from 0 to the most, each as likely.
inline int upTo(int most, std::mt19937& random)
{
    return std::uniform_int_distribution<int>{0, most}(random);
}

/// True once in so many times.
inline bool oneIn(int chances, std::mt19937& random)
{
    return upTo(chances - 1, random) == 0;
}

} // namespace pactline
