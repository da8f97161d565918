#include "cli/figure_export.h"
#include "cli/message.h"
#include "text/translation.h"
#include "theme/typography.h"
#include "window/application_window.h"
#include "window/frame_log.h"

#include <QApplication>
#include <QDate>
#include <QLocale>

#include <cstdlib>

namespace pactline
{
namespace
{

// Qt's own words for a missing display name plugins; these name what to do.
void explainMissingDisplay(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtFatalMsg)
        return;
    complain(QCoreApplication::translate(
        "CommandLine", "pactline: error: there is no display to open a window on; "
                       "`pactline export -o figure.png` writes a picture without one, and "
                       "`pactline --help` names the other commands"));
    if (qEnvironmentVariableIsSet("QT_DEBUG_PLUGINS"))
        complain(text);
    std::_Exit(Misuse);
}

// A figure needs no folder for sockets: that there is none is nobody's concern.
void passOnButRuntimeFolder(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: ")))
        complain(qFormatLogMessage(type, context, text));
    if (type == QtFatalMsg)
        std::abort();
}

Date todayByClock()
{
    const QDate today = QDate::currentDate();
    return Date{std::chrono::year{today.year()} / today.month() / today.day()};
}

int runWindow(int argc, char** argv, const PictureOptions& options)
{
    const QtMessageHandler usual = qInstallMessageHandler(explainMissingDisplay);
    FrameLoggingApplication application{argc, argv};
    qInstallMessageHandler(usual);
    QApplication::setApplicationName("pactline");
    QApplication::setApplicationDisplayName("Pactline");
    loadTypeface();
    QApplication::setFont(fontFor(TextRole::Body));
    return openWindow(options, todayByClock());
}

int runFigure(int argc, char** argv, const PictureOptions& options)
{
    // The same picture with and without a display, and no word about a missing one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passOnButRuntimeFolder);
    QApplication application{argc, argv};
    loadTypeface();
    return delivered(FigureExport{options, todayByClock()}.run());
}

int runQuery(int argc, char** argv, const QueryCall& call)
{
    QCoreApplication application{argc, argv};
    Translation translation{QString::fromStdString(call.options.language)};
    return delivered(call.run(call.options));
}

int run(int argc, char** argv)
{
    const Call call = readCommandLine(argc, argv);
    if (const auto* window = std::get_if<WindowCall>(&call))
        return runWindow(argc, argv, window->options);
    if (const auto* figure = std::get_if<ExportCall>(&call))
        return runFigure(argc, argv, figure->options);
    if (const auto* query = std::get_if<QueryCall>(&call))
        return runQuery(argc, argv, *query);
    return delivered(std::get<Finished>(call).exitCode);
}

} // namespace
} // namespace pactline

int main(int argc, char** argv)
{
    pactline::occupyClosedStreams();
    return pactline::run(argc, argv);
}
