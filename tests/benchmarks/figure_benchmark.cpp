// A figure on its way to a file, step by step, beside the encoding of a picture of the same pixels
// by Qt. Read the ratios; the times belong to the machine.

#include "export/export_formats.h"
#include "export/figure_painter.h"
#include "export/png_export.h"
#include "support/pact.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

namespace pactline
{
namespace
{

bool goOn(double)
{
    return true;
}

/// The default figure at the size that a benchmark asks for.
FigureRequest requestOf(const benchmark::State& state)
{
    const auto agreement = shippedAgreement();
    FigureRequest request;
    request.projection = project(agreement, latestScenario(*agreement));
    request.playhead = agreement->checked;
    request.visible = agreement->extent;
    request.chart = defaultChart(*agreement);
    request.size = {int(state.range(0)), int(state.range(1))};
    request.seconds = 2;
    return request;
}

void LayOutFigure(benchmark::State& state)
{
    const FigureRequest request = requestOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(planFigure(request));
}

void PaintFigure(benchmark::State& state)
{
    const FigureRequest request = requestOf(state);
    const FigurePlan plan = planFigure(request);
    QImage image{request.size, QImage::Format_RGB32};
    for (auto _ : state) {
        QPainter painter{&image};
        paintPage(painter, request, plan.pages.front(), plan.legend);
    }
}

void EncodeFigureAsPng(benchmark::State& state)
{
    const auto image = paintedImage(requestOf(state));
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        encodePng(*image, 96, {}, buffer, goOn);
    }
}

void QtEncodesThePixels(benchmark::State& state)
{
    const auto image = paintedImage(requestOf(state));
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image->save(&buffer, "PNG");
    }
}

/// From the request to the last byte.
void WholeExport(benchmark::State& state, const ExportFormat& format)
{
    const FigureRequest request = requestOf(state);
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        format.prepare(request).encode(buffer, goOn);
    }
}

void atBothSizes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Args({1920, 1080})->Args({3840, 2160})->Unit(benchmark::kMillisecond);
}

/// Every row of the table of formats.
const bool registered = [] {
    for (const ExportFormat& format : exportFormats())
        atBothSizes(benchmark::RegisterBenchmark(
            (std::string{"Export/"} + format.id).c_str(),
            [&format](benchmark::State& state) { WholeExport(state, format); }));
    return true;
}();

BENCHMARK(LayOutFigure)->Apply(atBothSizes);
BENCHMARK(PaintFigure)->Apply(atBothSizes);
BENCHMARK(EncodeFigureAsPng)->Apply(atBothSizes);
BENCHMARK(QtEncodesThePixels)->Apply(atBothSizes);

} // namespace
} // namespace pactline
