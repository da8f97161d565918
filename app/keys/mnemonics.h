#pragma once

#include <QStringList>

class QMenu;

namespace pactline
{

/// The text of a menu's entry without the mark of its letter.
QString withoutMnemonic(const QString& text);

/// The texts of one menu, each with a letter of its own that chooses it. A letter that is already
/// marked stays; the beginnings of words are preferred. A text for which no letter is left gets
/// none, but only where the letters cannot be shared out otherwise.
QStringList withMnemonics(const QStringList& texts);

/// Gives the entries of a menu and of all menus in it their letters, anew whenever one opens.
void keepMnemonics(QMenu& menu);

} // namespace pactline
