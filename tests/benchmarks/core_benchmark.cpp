// What the model costs: loading, projecting, looking up, laying out.

#include "document/load.h"
#include "evaluation/probability.h"
#include "evaluation/project.h"
#include "support/pact.h"
#include "support/random_agreement.h"
#include "timeline/lane_order.h"
#include "timeline/timeline_layout.h"

#include <benchmark/benchmark.h>

namespace pactline
{
namespace
{

/// The shipped agreement for 0, else a generated one of so many clauses.
std::shared_ptr<const Agreement> agreementOf(std::int64_t clauses)
{
    return clauses == 0 ? shippedAgreement() : largeAgreement(std::size_t(clauses));
}

Scenario supposing(const Agreement& agreement, Date day)
{
    Scenario scenario = latestScenario(agreement);
    scenario.suppose[agreement.contingentEvents().front()] = PartialDate{day};
    return scenario;
}

void Load(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            loadAgreement(PACTLINE_RESOURCES "/agreements/microsoft-openai.toml"));
}

void Project(benchmark::State& state)
{
    const auto agreement = agreementOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(project(agreement, latestScenario(*agreement)));
}

void MoveTheHypothesis(benchmark::State& state)
{
    const auto agreement = agreementOf(state.range(0));
    auto projection = project(agreement, supposing(*agreement, agreement->checked));
    int days = 0;
    for (auto _ : state)
        projection = projectAgain(
            *projection, supposing(*agreement, agreement->checked.plusDays(++days % 1000)));
}

void StatesAt(benchmark::State& state)
{
    const auto agreement = agreementOf(state.range(0));
    const auto projection = project(agreement, latestScenario(*agreement));
    int days = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            projection->statesAt(agreement->extent.from.plusDays(++days % 3000)));
}

void LayOut(benchmark::State& state)
{
    const auto agreement = agreementOf(state.range(0));
    const auto projection = project(agreement, latestScenario(*agreement));
    const TimeScale scale{agreement->extent, 0, 1000};
    const auto rows = laneRows(*agreement);
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(*projection, scale, rows, 20));
}

/// Half of the belief lies before the day.
Scenario believing(const Agreement& agreement, Date half)
{
    Scenario scenario = supposing(agreement, half);
    scenario.suppose.begin()->second =
        Belief{BeliefPoints{{0.1, PartialDate{half.plusDays(-700)}}, {0.5, PartialDate{half}}},
               0.1,
               {},
               {},
               {}};
    return scenario;
}

/// A curve over a thousand days for every clause, after the belief moved by a day.
void MoveTheBelief(benchmark::State& state)
{
    const auto agreement = agreementOf(state.range(0));
    const Date start = agreement->checked.plusDays(1000);
    std::vector<Date> days;
    for (int i = 0; i < 1000; ++i)
        days.push_back(agreement->extent.from.plusDays(4 * i));
    auto probabilities = std::make_unique<Probabilities>(agreement, believing(*agreement, start));
    int moved = 0;
    for (auto _ : state) {
        probabilities = std::make_unique<Probabilities>(
            *probabilities, believing(*agreement, start.plusDays(++moved % 1000)));
        benchmark::DoNotOptimize(probabilities->curves(days));
    }
}

void FindTheMostExposed(benchmark::State& state)
{
    const auto agreement = agreementOf(state.range(0));
    const Probabilities probabilities{agreement,
                                      believing(*agreement, agreement->checked.plusDays(1000))};
    for (auto _ : state)
        benchmark::DoNotOptimize(probabilities.mostExposed(agreement->checked));
}

/// Where a term names both steps, every delay of the range is weighed.
void FindTheMostExposedBehindALongDelay(benchmark::State& state)
{
    const auto agreement = shippedAgreement();
    Scenario scenario = believing(*agreement, agreement->checked.plusDays(1000));
    scenario.asSigned = *agreement->find(InstrumentId{"v2025b"});
    const EventIndex follower = agreement->contingentEvents().back();
    scenario.suppose[follower] =
        FollowerBelief{DelayRange{{1, Delay::Unit::Days}, {10, Delay::Unit::Years}}, 0};
    const Probabilities probabilities{agreement, scenario};
    for (auto _ : state)
        benchmark::DoNotOptimize(probabilities.mostExposed(agreement->checked));
}

void BelieveAnew(benchmark::State& state)
{
    const auto agreement = agreementOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            Probabilities{agreement, believing(*agreement, agreement->checked.plusDays(1000))});
}

BENCHMARK(Load)->Unit(benchmark::kMillisecond);
BENCHMARK(Project)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(MoveTheHypothesis)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(StatesAt)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(LayOut)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);

BENCHMARK(MoveTheBelief)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(FindTheMostExposed)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(FindTheMostExposedBehindALongDelay)->Unit(benchmark::kMillisecond);
BENCHMARK(BelieveAnew)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace pactline
