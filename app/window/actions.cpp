#include "window/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include <map>

namespace pactline
{
namespace
{

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QString menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return Actions::tr("&File");
    case ActionMenu::Edit:
        return Actions::tr("&Edit");
    case ActionMenu::View:
        return Actions::tr("&View");
    case ActionMenu::Lanes:
        return Actions::tr("&Lanes");
    case ActionMenu::Compare:
        return Actions::tr("&Compare");
    case ActionMenu::Go:
        return Actions::tr("&Go");
    case ActionMenu::Play:
        return Actions::tr("&Play");
    case ActionMenu::Help:
        return Actions::tr("&Help");
    }
    return {};
}

} // namespace

std::vector<QAction*> installActions(const std::vector<ActionSpec>& specs, QMenu& root,
                                     QWidget& window)
{
    std::map<ActionMenu, QMenu*> menus;
    using enum ActionMenu;
    for (const ActionMenu menu : {File, Edit, View, Lanes, Compare, Go, Play, Help})
        menus[menu] = root.addMenu(menuTitle(menu));
    std::vector<QAction*> actions;
    for (const ActionSpec& spec : specs) {
        QMenu* menu = menus[spec.menu];
        if (spec.separatorBefore)
            menu->addSeparator();
        QAction* action = menu->addAction(spec.text);
        action->setObjectName(QLatin1String(spec.id));
        action->setShortcuts(spec.keys);
        action->setMenu(spec.submenu);
        if (spec.run)
            QObject::connect(action, &QAction::triggered, &window, [run = spec.run] { run(); });
        if (spec.where)
            action->setShortcutContext(Qt::WidgetShortcut);
        (spec.where ? spec.where : &window)->addAction(action);
        actions.push_back(action);
    }
    return actions;
}

} // namespace pactline
