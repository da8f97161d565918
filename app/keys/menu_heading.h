#pragma once

#include <QString>

class QMenu;

namespace pactline
{

/// Adds a line with a heading above what follows: a separator for keys, readers and searches.
/// QMenu::addSection would do, but a style sheet paints none of its words.
void addHeading(QMenu& menu, const QString& title);

} // namespace pactline
