#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace pactline
{

/// Adds to a benchmark how many times as long as something else a step of it takes, both measured
/// in this run:
///
///     RatioTo ratio{state, "copies", secondsOfACopy()};   before the loop
class RatioTo
{
public:
    using Clock = std::chrono::steady_clock;

    RatioTo(benchmark::State& state, const char* name, double baselineSeconds)
        : m_state(state), m_name(name), m_baseline(baselineSeconds), m_start(Clock::now())
    {
    }
    ~RatioTo()
    {
        const std::chrono::duration<double> all = Clock::now() - m_start;
        m_state.counters[m_name] = all.count() / double(m_state.iterations()) / m_baseline;
    }
    RatioTo(const RatioTo&) = delete;
    RatioTo& operator=(const RatioTo&) = delete;

private:
    benchmark::State& m_state;
    const char* m_name;
    double m_baseline;
    Clock::time_point m_start;
};

/// The median time of some runs, in seconds.
template <typename Run>
double medianSeconds(int runs, const Run& run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = RatioTo::Clock::now();
        run();
        times.push_back(std::chrono::duration<double>{RatioTo::Clock::now() - start}.count());
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[std::size_t(runs) / 2];
}

} // namespace pactline
