#pragma once

#include "find/agreement_finder.h"
#include "find/find_popup.h"
#include "keys/key_choices.h"
#include "window/action_finder.h"

#include <QPointer>

namespace pactline
{

class KeysWindow;

/// What leads to everything in a window by name: find, the list of all actions, the list of keys.
/// Each part is made when it is asked for first.
class Lookup : public QObject
{
    Q_OBJECT

public:
    /// The window's actions stand in `menu`.
    Lookup(Session& session, QMenu& menu, QWidget& window);
    ~Lookup() override;

    void openFind();
    void openActions();
    void openKeys();

    FindPopup& popup();
    KeyChoices& keys() { return m_keys; }
    /// Null while it is not open.
    KeysWindow* keysWindow() const;

signals:
    /// The session shows what was chosen; `remark` is what there is to say about it, mostly
    /// nothing.
    void wentThere(const QString& remark);

private:
    Session& m_session;
    QMenu& m_menu;
    QWidget& m_window;
    KeyChoices m_keys;
    ActionFinder m_actionFinder;
    std::unique_ptr<AgreementFinder> m_agreementFinder;
    FindPopup* m_popup = nullptr;
    QPointer<KeysWindow> m_keysWindow;
};

} // namespace pactline
