#include "cli/open_agreement.h"

#include "cli/message.h"
#include "evaluation/overlaps.h"
#include "text/diagnostic_text.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <iterator>

// Outside the namespace, as the macro demands.
static void initShippedResources()
{
    Q_INIT_RESOURCE(pactline);
}

namespace pactline
{

void initResources()
{
    initShippedResources();
}

QString shippedName()
{
    return QStringLiteral(":/agreements/shipped.toml");
}

Loaded openAgreement(const QString& file)
{
    if (!file.isEmpty())
        return loadAgreement(QFile::encodeName(file).toStdString());
    initResources();
    QFile shipped{shippedName()};
    shipped.open(QIODevice::ReadOnly);
    return parseAgreement(shipped.readAll().toStdString());
}

std::vector<Diagnostic> findingsIn(const QString& file)
{
    Loaded loaded = openAgreement(file);
    if (loaded.agreement)
        std::ranges::copy(overlapDiagnostics(*loaded.agreement),
                          std::back_inserter(loaded.diagnostics));
    std::ranges::stable_sort(loaded.diagnostics, {}, &Diagnostic::where);
    return std::move(loaded.diagnostics);
}

QString findingsText(const QString& file, const std::vector<Diagnostic>& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& diagnostic : diagnostics)
        lines << diagnosticLine(file, diagnostic);
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<const Agreement> agreementOrComplaint(const QString& file)
{
    Loaded loaded = openAgreement(file);
    if (!loaded.agreement)
        complain(findingsText(file.isEmpty() ? shippedName() : file, loaded.diagnostics));
    return std::move(loaded.agreement);
}

} // namespace pactline
