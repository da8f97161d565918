#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace pactline
{

/// Writes a file whole or not at all, in place of what has that name. Returns what went wrong;
/// empty: nothing.
QString writeWholeFile(const QString& file, const QByteArray& contents);

/// Writes the small example that an agreement can start from: whole or not at all, in place of
/// what has that name. Returns what went wrong; empty: nothing.
QString writeTemplateFile(const QString& file);

/// Asks whether what is there already may be replaced.
bool mayReplace(const QString& title, const QString& question, QWidget* window);

} // namespace pactline
