#pragma once

#include <QAction>
#include <QPointer>
#include <QStringList>

#include <vector>

class QMenu;
class QSettings;

namespace pactline
{

/// An entry of a menu that does something, and where it stands.
struct MenuAction {
    QPointer<QAction> action;
    QString title;    ///< as it is read, without the mark of its letter
    QStringList path; ///< the menus that lead to it
    QString whyNot;   ///< why it cannot be done now; empty where it can, or nobody says
    bool possible = true;

    /// A name that stays: the action's own, or else where it stands.
    QString id() const;
};

/// Every entry of a menu and of the menus in it. Menus that are filled when they open are filled.
std::vector<MenuAction> actionsIn(QMenu& menu);

/// What is kept of actions by their names: chosen keys, and which were done lately.
QSettings actionSettings();

/// The keys of an action in the language shown: "Ctrl++ / Ctrl+="; empty where it has none.
QString keysText(const QList<QKeySequence>& keys);
QString keysText(const QAction& action);

/// Keeps a widget's tooltip at what it does, with the action's key behind it: "Play (Space)".
void tellKey(QWidget& widget, QAction& action, const QString& what);

/// Further names by which an action is found, in whatever language it is shown.
void setOtherNames(QAction& action, const QString& names);
QString otherNamesOf(const QAction& action);

/// Words in a menu that has nothing to offer: nothing that could be done.
void addPlaceholder(QMenu& menu, const QString& words);

/// Lets an action be done, or not for a reason that a list of actions can tell; empty: it can.
void setReason(QAction& action, const QString& whyNot);
QString reasonOf(const QAction& action);

} // namespace pactline
