#include "window/document.h"

#include "cli/open_agreement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pactline
{
namespace
{

QByteArray digestOf(const QString& name)
{
    QFile file{name};
    if (!QFileInfo{name}.isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash{QCryptographicHash::Sha1};
    hash.addData(&file);
    return hash.result();
}

} // namespace

int DocumentRead::count(Severity severity) const
{
    return int(std::ranges::count(findings, severity, &Diagnostic::severity));
}

DocumentRead readDocument(const QString& file)
{
    const QFileInfo info{file};
    DocumentRead read;
    read.document.file = file.isEmpty() ? file : info.absoluteFilePath();
    read.missing = !file.isEmpty() && !info.exists();
    read.document.written = info.lastModified();
    // Before the text: what is written between the two is seen as a change the next time.
    read.document.digest = file.isEmpty() ? QByteArray{} : digestOf(file);
    Loaded loaded = openAgreement(file);
    read.document.agreement = std::move(loaded.agreement);
    read.findings = std::move(loaded.diagnostics);
    return read;
}

QString shortName(const QString& file)
{
    return QFileInfo{file.isEmpty() ? shippedName() : file}.fileName();
}

} // namespace pactline
