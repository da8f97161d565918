#pragma once

#include <QAction>
#include <QKeySequence>

#include <map>
#include <vector>

namespace pactline
{

using Keys = QList<QKeySequence>;

/// Whether a key can be given to an action: one key with or without modifiers, and none of those
/// that mean the same everywhere, as Esc, Tab and Enter do.
bool canBeGiven(const QKeySequence& key);

/// What an action has before anybody chooses: its name and its keys.
struct StandardKeys {
    QString id;
    Keys keys;
};

/// What every action has, in the same order, when `chosen` names keys for some of them, as they
/// were written down. What is no list of keys that can be given counts as not chosen, and no two
/// actions get one key: what is chosen takes it from what only has it by standard, and of two
/// choices the first counts.
std::vector<Keys> resolvedKeys(const std::vector<StandardKeys>& standard,
                               const std::map<QString, QStringList>& chosen);

/// Which key does what, as the user wants it. Only what differs from the standard is remembered.
class KeyChoices : public QObject
{
    Q_OBJECT

public:
    /// The actions come with their standard keys, and get the remembered ones at once.
    explicit KeyChoices(const std::vector<QAction*>& actions, QObject* parent = nullptr);

    const std::vector<QAction*>& actions() const { return m_actions; }
    bool has(const QAction& action) const;
    bool isChanged(const QAction& action) const;
    bool anyChanged() const;
    /// Which other action has the key; null: none.
    QAction* holderOf(const QKeySequence& key, const QAction& besides) const;

    /// Gives an action that key and no other; without one it has none. Nobody may hold it.
    void give(QAction& action, const QKeySequence& key);
    /// Gives an action a key that another one holds, and that one the keys that it had.
    void swap(QAction& action, const QKeySequence& key);
    /// Gives an action its standard keys back, and to whoever holds one of them its own as well.
    void reset(QAction& action);
    void resetAll();
    /// Takes over what another window has changed.
    void reload();

signals:
    void changed();

private:
    const Keys& standardOf(const QAction& action) const;
    void save();

    std::vector<QAction*> m_actions;
    std::vector<StandardKeys> m_standard;
};

} // namespace pactline
