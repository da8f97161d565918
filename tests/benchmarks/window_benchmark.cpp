// What a user feels: a scrub step and a step of dragging the hypothesis, in a real window, beside
// one copy of the same pixels. Read the ratios; the times belong to the machine.

#include "benchmarks/baseline.h"
#include "details/details_panel.h"
#include "support/pact.h"
#include "support/random_agreement.h"
#include "timeline/timeline_view.h"
#include "window/main_window.h"

#include <QApplication>
#include <QChartView>
#include <QImage>
#include <QMainWindow>
#include <QPainter>
#include <benchmark/benchmark.h>

namespace pactline
{
namespace
{

constexpr QSize windowSize{1280, 800};

class Fixture
{
public:
    explicit Fixture(std::int64_t clauses)
        : m_agreement(clauses == 0 ? shippedAgreement() : largeAgreement(std::size_t(clauses))),
          m_session(m_agreement, m_agreement->checked), m_window(m_session)
    {
        m_window.resize(windowSize);
        m_window.show();
        settle();
    }

    /// Lets the window paint what has changed.
    static void settle() { QApplication::processEvents(); }

    Session& session() { return m_session; }
    MainWindow& window() { return m_window; }

private:
    std::shared_ptr<const Agreement> m_agreement;
    Session m_session;
    MainWindow m_window;
};

/// As many pixels as the window has, from one picture to another.
class PixelCopy
{
public:
    PixelCopy() { m_from.fill(Qt::white); }

    void run() { m_painter.drawImage(0, 0, m_from); }

private:
    QImage m_from{windowSize, QImage::Format_RGB32};
    QImage m_to{windowSize, QImage::Format_RGB32};
    QPainter m_painter{&m_to};
};

/// A window with an empty chart, all of which is painted anew.
class BareWindow
{
public:
    BareWindow() : m_view(new QChartView{new QChart})
    {
        m_window.setCentralWidget(m_view);
        m_window.resize(windowSize);
        m_window.show();
        Fixture::settle();
    }

    void run()
    {
        m_view->viewport()->update();
        Fixture::settle();
    }

private:
    QMainWindow m_window;
    QChartView* m_view;
};

constexpr int baselineRuns = 101;

double secondsOfACopy()
{
    static const double seconds = [] {
        PixelCopy copy;
        return medianSeconds(baselineRuns, [&] { copy.run(); });
    }();
    return seconds;
}

double secondsOfABareFrame()
{
    static const double seconds = [] {
        BareWindow bare;
        return medianSeconds(baselineRuns, [&] { bare.run(); });
    }();
    return seconds;
}

/// A step beside one copy of the window's pixels, and beside one frame of a bare window.
class StepRatios
{
public:
    explicit StepRatios(benchmark::State& state)
        : m_copies(state, "copies", secondsOfACopy()),
          m_frames(state, "bare frames", secondsOfABareFrame())
    {
    }

private:
    RatioTo m_copies;
    RatioTo m_frames;
};

void CopyOfTheWindowsPixels(benchmark::State& state)
{
    PixelCopy copy;
    for (auto _ : state)
        copy.run();
}

void FrameOfABareWindow(benchmark::State& state)
{
    BareWindow bare;
    for (auto _ : state)
        bare.run();
}

void ScrubStep(benchmark::State& state)
{
    Fixture fixture{state.range(0)};
    const Date from = fixture.session().extent().from;
    int days = 1000;
    const StepRatios ratios{state};
    for (auto _ : state) {
        fixture.session().setPlayhead(from.plusDays(days = 1000 + (days + 7) % 1000));
        Fixture::settle();
    }
}

/// Supposes the event anew by a day that moves by a week within a thousand days from `first`.
template <typename SupposedBy>
void dragTheEvent(benchmark::State& state, Session& session, int first, SupposedBy supposedBy)
{
    const EventIndex event = session.agreement().contingentEvents().front();
    int days = 0;
    for (auto _ : state) {
        const Date day = session.extent().from.plusDays(first + (days += 7) % 1000);
        Scenario scenario = session.scenario();
        scenario.suppose[event] = supposedBy(day);
        session.previewScenario(std::move(scenario));
        Fixture::settle();
    }
}

void HypothesisDragStep(benchmark::State& state)
{
    Fixture fixture{state.range(0)};
    const StepRatios ratios{state};
    dragTheEvent(state, fixture.session(), 1500, [](Date day) { return PartialDate{day}; });
}

void ComparedDragStep(benchmark::State& state)
{
    Fixture fixture{state.range(0)};
    fixture.session().pin(fixture.session().scenario(), {});
    dragTheEvent(state, fixture.session(), 1500, [](Date day) { return PartialDate{day}; });
}

/// Half by that day, a tenth five hundred days before, a tenth never.
Belief halfBy(Date half)
{
    Belief belief;
    belief.days = BeliefPoints{{0.1, PartialDate{half.plusDays(-500)}}, {0.5, PartialDate{half}}};
    belief.never = 0.1;
    return belief;
}

void BeliefDragStep(benchmark::State& state)
{
    Fixture fixture{state.range(0)};
    const StepRatios ratios{state};
    dragTheEvent(state, fixture.session(), 2500, halfBy);
}

void ZoomStep(benchmark::State& state)
{
    Fixture fixture{state.range(0)};
    Session& session = fixture.session();
    bool in = false;
    const StepRatios ratios{state};
    for (auto _ : state) {
        in = !in;
        session.setVisible(
            zoomedAbout(session.visible(), session.playhead(), in ? 1.25 : 0.8, session.extent()));
        Fixture::settle();
    }
}

BENCHMARK(CopyOfTheWindowsPixels)->Unit(benchmark::kMicrosecond);
BENCHMARK(FrameOfABareWindow)->Unit(benchmark::kMicrosecond);
BENCHMARK(ScrubStep)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(HypothesisDragStep)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(ComparedDragStep)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(BeliefDragStep)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(ZoomStep)->Arg(0)->Arg(10'000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace pactline
