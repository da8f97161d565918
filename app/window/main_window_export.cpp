// Writing what the window shows as a picture.

#include "cli/export_command.h"
#include "export/png_export.h"
#include "window/document_window.h"
#include "window/main_window.h"
#include "window/session_figure.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace pactline
{

void MainWindow::exportFigure()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation).isEmpty()
            ? QDir::homePath()
            : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = QString::fromStdString(m_session.agreement().id) + QStringLiteral(".png");
    QFileDialog dialog{this, tr("Export the figure"), folder, tr("PNG picture (*.png)")};
    dialog.setObjectName("exportDialog");
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix("png");
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted)
        exportFigureTo(dialog.selectedFiles().value(0));
}

bool MainWindow::exportFigureTo(const QString& file)
{
    const QString problem = writePng(figureOf(m_session), file);
    if (problem.isEmpty()) {
        announce(tr("Figure written to %1").arg(QDir::toNativeSeparators(file)));
        return true;
    }
    QMessageBox box{QMessageBox::Warning, tr("Export the figure"), problem, QMessageBox::Ok, this};
    box.setObjectName("exportProblem");
    box.exec();
    return false;
}

void MainWindow::copyCommandLine()
{
    const auto* frame = qobject_cast<const DocumentWindow*>(window());
    const QString command = exportCommand(figureOf(m_session), frame ? frame->file() : QString{});
    QApplication::clipboard()->setText(command);
    announce(tr("The command that makes this figure is on the clipboard"));
}

} // namespace pactline
