// Writing what the window shows as a picture.

#include "export/png_export.h"
#include "window/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace pactline
{
namespace
{

constexpr QSize articleSize{1700, 1200};

FigureRequest requestFor(const Session& session)
{
    FigureRequest request;
    request.projection = session.sharedProjection();
    request.playhead = session.playhead();
    request.visible = session.visible();
    request.chart = session.chart();
    request.theme = session.theme();
    request.language = session.language();
    request.size = articleSize;
    return request;
}

} // namespace

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
    const QString problem = writePng(requestFor(m_session), file);
    if (problem.isEmpty()) {
        announce(tr("Figure written to %1").arg(QDir::toNativeSeparators(file)));
        return true;
    }
    QMessageBox box{QMessageBox::Warning, tr("Export the figure"), problem, QMessageBox::Ok, this};
    box.setObjectName("exportProblem");
    box.exec();
    return false;
}

} // namespace pactline
