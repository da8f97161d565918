#include "keys/key_choices.h"

#include "keys/menu_actions.h"

#include <QGuiApplication>
#include <QSettings>
#include <QWindow>

#include <algorithm>
#include <optional>

namespace pactline
{
namespace
{

const QString group = QStringLiteral("keys");

/// The keys that were written down; nothing where it is no such list.
std::optional<Keys> keysFrom(const QStringList& texts)
{
    if (texts.isEmpty())
        return std::nullopt;
    Keys keys;
    for (const QString& text : texts) {
        if (text.isEmpty())
            continue; // written down for: no key
        const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!canBeGiven(key) || keys.contains(key))
            return std::nullopt;
        keys << key;
    }
    return keys;
}

QStringList textsOf(const Keys& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::PortableText);
    // A list without anything cannot be told from no list once it was written.
    return texts.isEmpty() ? QStringList{QString{}} : texts;
}

bool shareOne(const Keys& left, const Keys& right)
{
    return std::ranges::any_of(left, [&](const QKeySequence& key) { return right.contains(key); });
}

Keys without(Keys keys, const Keys& taken)
{
    keys.removeIf([&](const QKeySequence& key) { return taken.contains(key); });
    return keys;
}

std::map<QString, QStringList> remembered()
{
    std::map<QString, QStringList> chosen;
    QSettings file = actionSettings();
    file.beginGroup(group);
    for (const QString& id : file.childKeys())
        chosen[id] = file.value(id).toStringList();
    return chosen;
}

} // namespace

bool canBeGiven(const QKeySequence& key)
{
    constexpr Qt::Key never[] = {
        Qt::Key_unknown, Qt::Key_Escape,   Qt::Key_Tab,     Qt::Key_Backtab, Qt::Key_Return,
        Qt::Key_Enter,   Qt::Key_Shift,    Qt::Key_Control, Qt::Key_Alt,     Qt::Key_AltGr,
        Qt::Key_Meta,    Qt::Key_CapsLock, Qt::Key_NumLock,
    };
    return key.count() == 1 && std::ranges::find(never, key[0].key()) == std::end(never);
}

std::vector<Keys> resolvedKeys(const std::vector<StandardKeys>& standard,
                               const std::map<QString, QStringList>& chosen)
{
    std::vector<std::optional<Keys>> choices;
    Keys taken;
    for (const StandardKeys& action : standard) {
        const auto written = chosen.find(action.id);
        auto keys = written == chosen.end() ? std::nullopt : keysFrom(written->second);
        if (keys && shareOne(*keys, taken))
            keys.reset();
        taken << keys.value_or(Keys{});
        choices.push_back(std::move(keys));
    }
    std::vector<Keys> resolved;
    for (std::size_t i = 0; i < standard.size(); ++i)
        resolved.push_back(choices[i] ? *choices[i] : without(standard[i].keys, taken));
    return resolved;
}

KeyChoices::KeyChoices(const std::vector<QAction*>& actions, QObject* parent)
    : QObject(parent), m_actions(actions)
{
    for (const QAction* action : m_actions)
        m_standard.push_back({action->objectName(), action->shortcuts()});
    reload();
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &KeyChoices::reload);
}

bool KeyChoices::has(const QAction& action) const
{
    return std::ranges::find(m_actions, &action) != m_actions.end();
}

const Keys& KeyChoices::standardOf(const QAction& action) const
{
    const auto place = std::ranges::find(m_actions, &action) - m_actions.begin();
    return m_standard[std::size_t(place)].keys;
}

bool KeyChoices::isChanged(const QAction& action) const
{
    return action.shortcuts() != standardOf(action);
}

bool KeyChoices::anyChanged() const
{
    return std::ranges::any_of(m_actions,
                               [this](const QAction* action) { return isChanged(*action); });
}

QAction* KeyChoices::holderOf(const QKeySequence& key, const QAction& besides) const
{
    const auto found = std::ranges::find_if(m_actions, [&](const QAction* action) {
        return action != &besides && action->shortcuts().contains(key);
    });
    return found == m_actions.end() ? nullptr : *found;
}

void KeyChoices::give(QAction& action, const QKeySequence& key)
{
    action.setShortcuts(key.isEmpty() ? Keys{} : Keys{key});
    save();
}

void KeyChoices::swap(QAction& action, const QKeySequence& key)
{
    const Keys before = action.shortcuts();
    if (QAction* holder = holderOf(key, action))
        holder->setShortcuts(before + without(holder->shortcuts(), {key}));
    give(action, key);
}

void KeyChoices::reset(QAction& action)
{
    action.setShortcuts(standardOf(action));
    for (const QKeySequence& key : standardOf(action))
        if (QAction* holder = holderOf(key, action); holder && isChanged(*holder))
            reset(*holder);
    save();
}

void KeyChoices::resetAll()
{
    for (QAction* action : m_actions)
        action->setShortcuts(standardOf(*action));
    save();
}

void KeyChoices::reload()
{
    const auto keys = resolvedKeys(m_standard, remembered());
    bool any = false;
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        if (m_actions[i]->shortcuts() == keys[i])
            continue;
        m_actions[i]->setShortcuts(keys[i]);
        any = true;
    }
    if (any)
        emit changed();
}

void KeyChoices::save()
{
    QSettings file = actionSettings();
    file.beginGroup(group);
    for (const QAction* action : m_actions) {
        const QString id = action->objectName();
        if (isChanged(*action))
            file.setValue(id, textsOf(action->shortcuts()));
        else
            file.remove(id);
    }
    emit changed();
}

} // namespace pactline
