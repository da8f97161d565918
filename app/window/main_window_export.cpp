// How what the window shows leaves it.

#include "cli/export_command.h"
#include "window/document_window.h"
#include "window/figure_exporter.h"
#include "window/main_window.h"
#include "window/session_figure.h"

#include <QApplication>
#include <QClipboard>

namespace pactline
{

void MainWindow::buildExport()
{
    m_exporter = new FigureExporter{m_session, *this};
    connect(m_exporter, &FigureExporter::announced, this, &MainWindow::announce);
}

void MainWindow::exportFigure()
{
    m_exporter->open();
}

void MainWindow::copyCommandLine()
{
    const auto* frame = qobject_cast<const DocumentWindow*>(window());
    const QString command = exportCommand(figureOf(m_session), frame ? frame->file() : QString{});
    QApplication::clipboard()->setText(command);
    announce(tr("The command that makes this figure is on the clipboard"));
}

} // namespace pactline
