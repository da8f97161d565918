#include "window/template_file.h"

#include "cli/open_agreement.h"
#include "export/export_formats.h"

#include <QFile>

namespace pactline
{

QString writeTemplateFile(const QString& file)
{
    initResources();
    QFile example{QStringLiteral(":/templates/example.toml")};
    example.open(QIODevice::ReadOnly);
    return writeWholeFile(file, example.readAll());
}

QString writeWholeFile(const QString& file, const QByteArray& contents)
{
    return writeFile(encoderOf(contents), file, [](double) { return true; });
}

} // namespace pactline
