#include "window/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace pactline
{
namespace
{

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

/// Whether what is there already may be replaced.
bool mayReplace(const QString& title, const QString& question, QWidget* window)
{
    QMessageBox box{QMessageBox::Question, title, question, QMessageBox::Cancel, window};
    box.setObjectName("replaceQuestion");
    const auto* replace = box.addButton(SaveText::tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace

QString askForNewFile(const SaveQuestion& question, QWidget* window)
{
    QFileDialog dialog{window, question.title, question.folder, question.filter};
    dialog.setObjectName(QLatin1String(question.name));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix("toml");
    dialog.selectFile(question.file);
    // Asked by us, in one way on every desktop.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString file = dialog.selectedFiles().value(0);
    const bool free =
        !QFileInfo::exists(file) ||
        mayReplace(question.what, question.replace.arg(QFileInfo{file}.fileName()), window);
    return free ? file : QString{};
}

void tellNotWritten(const char* name, const QString& what, const QString& problem, QWidget* window)
{
    QMessageBox box{QMessageBox::Warning, what, problem, QMessageBox::Ok, window};
    box.setObjectName(QLatin1String(name));
    box.exec();
}

} // namespace pactline
