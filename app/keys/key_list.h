#pragma once

#include "keys/key_choices.h"

#include <QString>

class QMenu;

namespace pactline
{

/// One line of the list of keys.
struct KeyLine {
    QString what;
    QString how;               ///< the key or the gesture; empty: none
    QAction* action = nullptr; ///< whose key it is; none: it cannot be changed
};

struct KeyGroup {
    QString heading;
    std::vector<KeyLine> lines;
};

/// Every action that can have a key, menu by menu, and below them the gestures.
std::vector<KeyGroup> keyGroups(QMenu& menu, const KeyChoices& choices);

/// The list as it is copied: a line each, what and how apart by a tabulator.
QString plainText(const std::vector<KeyGroup>& groups);

/// The list as it is printed.
QString htmlText(const std::vector<KeyGroup>& groups, const QString& title);

} // namespace pactline
