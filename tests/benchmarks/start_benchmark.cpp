// From the start of the program to its first painted window, and the memory that it then has,
// beside a bare window with an empty chart. Whole processes, as a user starts them.

#include "benchmarks/baseline.h"
#include "support/pact.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace pactline
{
namespace
{

constexpr int starts = 9;
constexpr int patienceMs = 60'000;

struct Start {
    double seconds = 0;
    double megabytes = 0;
};

double megabytesOf(qint64 process)
{
    QFile status{QStringLiteral("/proc/%1/status").arg(process)};
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    return 0;
}

/// Nothing where the program never painted.
std::optional<Start> startOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_LOGGING_RULES", "pactline.frames.debug=true");
    process.setProcessEnvironment(environment);
    const auto start = RatioTo::Clock::now();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("first frame") && process.waitForReadyRead(patienceMs))
        said += process.readAllStandardError() + process.readAllStandardOutput();
    const std::chrono::duration<double> taken = RatioTo::Clock::now() - start;
    const Start result{taken.count(), megabytesOf(process.processId())};
    process.kill();
    process.waitForFinished();
    return said.contains("first frame") ? std::optional{result} : std::nullopt;
}

const std::optional<Start>& bareStart()
{
    static const std::optional<Start> best = [] {
        std::optional<Start> least;
        for (int i = 0; i < starts; ++i) {
            const auto start = startOf(PACTLINE_BARE_WINDOW, {});
            if (start && (!least || start->seconds < least->seconds))
                least = start;
        }
        return least;
    }();
    return best;
}

/// An agreement of that many clauses as a file.
QByteArray largeFile(int clauses)
{
    std::string body;
    for (int i = 0; i < clauses; ++i) {
        const std::string id = "clause" + std::to_string(i);
        body += "[[clause]]\nid = \"" + id + "\"\ngroup = \"house\"\ntitle.en = \"Clause " +
                std::to_string(i) + "\"\n";
        body += term(id, "first") +
                term(id, "second", i % 3 == 0 ? "until = \"verified\"" : "until = 2030-01-01");
    }
    return QByteArray::fromStdString(pactText(body));
}

void startRepeatedly(benchmark::State& state, const QString& program, const QStringList& arguments)
{
    double seconds = 0;
    double megabytes = 0;
    for (auto _ : state) {
        const auto start = startOf(program, arguments);
        if (!start)
            return state.SkipWithError("the program painted no window");
        state.SetIterationTime(start->seconds);
        seconds += start->seconds;
        megabytes = std::max(megabytes, start->megabytes);
    }
    state.counters["MB"] = megabytes;
    if (!bareStart())
        return;
    state.counters["times the bare window"] =
        seconds / double(state.iterations()) / bareStart()->seconds;
    state.counters["times its memory"] = megabytes / bareStart()->megabytes;
}

void StartOfABareWindow(benchmark::State& state)
{
    startRepeatedly(state, PACTLINE_BARE_WINDOW, {});
}

void StartOfPactline(benchmark::State& state)
{
    const QTemporaryDir folder;
    QStringList arguments{"--fresh"};
    if (state.range(0) > 0) {
        QFile file{folder.filePath("large.toml")};
        const QByteArray text = largeFile(int(state.range(0)));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size() || !file.flush())
            return state.SkipWithError("the large agreement could not be written");
        arguments << file.fileName();
    }
    startRepeatedly(state, PACTLINE_PROGRAM, arguments);
}

BENCHMARK(StartOfABareWindow)->UseManualTime()->Iterations(starts)->Unit(benchmark::kMillisecond);
BENCHMARK(StartOfPactline)
    ->Arg(0)
    ->Arg(10'000)
    ->UseManualTime()
    ->Iterations(starts)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace pactline
