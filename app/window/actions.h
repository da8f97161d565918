#pragma once

#include <QAction>
#include <QKeySequence>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace pactline
{

/// Where an action stands among the menus.
enum class ActionMenu { File, Edit, View, Lanes, Compare, Go, Play, Help };

/// One thing that can be done: in a menu, by its keys, by its name.
struct ActionSpec {
    const char* id;
    ActionMenu menu;
    QString text;
    QList<QKeySequence> keys;
    std::function<void()> run;
    bool separatorBefore = false;
    QMenu* submenu = nullptr; ///< what it opens, instead of doing something
    QWidget* where = nullptr; ///< the only widget in which its keys count; none: the whole window
};

/// Makes the actions, puts them into submenus of `root` and gives the window their keys.
std::vector<QAction*> installActions(const std::vector<ActionSpec>& specs, QMenu& root,
                                     QWidget& window);

} // namespace pactline
