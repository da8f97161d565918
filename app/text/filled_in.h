#pragma once

#include <QString>
#include <QStringList>

namespace pactline
{

/// The text with its places %1, %2, … filled, and joined as the language does. In French "à" and
/// "de" contract with the article of what follows ("au propriétaire", "des deux parties"), and
/// "de" and "que" lose their vowel before another ("d’autrui").
QString filledIn(const QString& text, const QStringList& values, const QString& language);

} // namespace pactline
