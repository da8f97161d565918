#pragma once

#include <QByteArray>
#include <QString>

namespace pactline
{

/// Writes a file whole or not at all, in place of what has that name. Returns what went wrong;
/// empty: nothing.
QString writeWholeFile(const QString& file, const QByteArray& contents);

/// Writes the small example that an agreement can start from: whole or not at all, in place of
/// what has that name. Returns what went wrong; empty: nothing.
QString writeTemplateFile(const QString& file);

} // namespace pactline
