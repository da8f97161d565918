#pragma once

#include <QString>
#include <QStringList>

namespace pactline
{

/// A text with the spaces and the apostrophe that the language's printers use. In French a narrow
/// no-break space stands before ; ! ? and %, a no-break space before : and inside « », and the
/// apostrophe is ’; other languages are left as they are.
QString typeset(const QString& text, const QString& language);

/// "first; second", "premier ; deuxième".
QString listed(const QStringList& parts, const QString& language);

/// The text as a sentence begins.
QString capitalised(QString text);

/// "name: value", "nom : valeur".
QString labelled(const QString& label, const QString& value, const QString& language);

} // namespace pactline
