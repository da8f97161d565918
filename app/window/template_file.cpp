#include "window/template_file.h"

#include "cli/open_agreement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace pactline
{
namespace
{

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(TemplateFile)
};

} // namespace

QString writeTemplateFile(const QString& file)
{
    initResources();
    QFile example{QStringLiteral(":/templates/example.toml")};
    example.open(QIODevice::ReadOnly);
    return writeWholeFile(file, example.readAll());
}

QString writeWholeFile(const QString& file, const QByteArray& contents)
{
    QSaveFile target{file};
    if (target.open(QIODevice::WriteOnly)) {
        target.write(contents);
        if (target.commit())
            return {};
    }
    return TemplateText::tr("“%1” cannot be written: %2; choose another folder or name")
        .arg(QDir::toNativeSeparators(file), target.errorString());
}

bool mayReplace(const QString& title, const QString& question, QWidget* window)
{
    QMessageBox box{QMessageBox::Question, title, question, QMessageBox::Cancel, window};
    box.setObjectName("replaceQuestion");
    const auto* replace = box.addButton(TemplateText::tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace pactline
