#pragma once

#include <QString>

namespace pactline
{

/// A word that the core chose for a finding ("a text", "clause") in the reader's language; a
/// table's name in brackets within it is the file's and stays.
QString translatedWord(const QString& word);

} // namespace pactline
