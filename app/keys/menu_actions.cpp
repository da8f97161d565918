#include "keys/menu_actions.h"

#include "keys/mnemonics.h"

#include <QMenu>
#include <QSettings>
#include <QWidget>

namespace pactline
{
namespace
{

constexpr auto reasonProperty = "whyNot";
constexpr auto namesProperty = "otherNames";
constexpr auto placeholderProperty = "placeholder";

/// `outer` says whether the menu itself can be opened.
void collect(QMenu& menu, const MenuAction& outer, std::vector<MenuAction>& into)
{
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() ||
            action->property(placeholderProperty).toBool())
            continue;
        MenuAction entry{action, withoutMnemonic(action->text()), outer.path, outer.whyNot,
                         outer.possible && action->isEnabled()};
        if (outer.possible)
            entry.whyNot = reasonOf(*action);
        if (!action->menu()) {
            into.push_back(entry);
            continue;
        }
        entry.path << entry.title;
        collect(*action->menu(), entry, into);
    }
}

} // namespace

QString MenuAction::id() const
{
    return action->objectName().isEmpty() ? (path + QStringList{title}).join(QLatin1Char('/'))
                                          : action->objectName();
}

QSettings actionSettings()
{
    return QSettings{QStringLiteral("pactline"), QStringLiteral("pactline")};
}

std::vector<MenuAction> actionsIn(QMenu& menu)
{
    std::vector<MenuAction> actions;
    collect(menu, MenuAction{}, actions);
    return actions;
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(" / "));
}

QString keysText(const QAction& action)
{
    return keysText(action.shortcuts());
}

void tellKey(QWidget& widget, QAction& action, const QString& what)
{
    const auto follow = [&widget, &action, what] {
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        widget.setToolTip(key.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, key));
    };
    QObject::connect(&action, &QAction::changed, &widget, follow);
    follow();
}

void setOtherNames(QAction& action, const QString& names)
{
    action.setProperty(namesProperty, names);
}

QString otherNamesOf(const QAction& action)
{
    return action.property(namesProperty).toString();
}

void addPlaceholder(QMenu& menu, const QString& words)
{
    QAction* action = menu.addAction(words);
    action->setEnabled(false);
    action->setProperty(placeholderProperty, true);
}

void setReason(QAction& action, const QString& whyNot)
{
    action.setProperty(reasonProperty, whyNot);
    action.setEnabled(whyNot.isEmpty());
}

QString reasonOf(const QAction& action)
{
    return action.isEnabled() ? QString{} : action.property(reasonProperty).toString();
}

} // namespace pactline
