#include "window/lookup.h"

#include "keys/keys_window.h"
#include "keys/mnemonics.h"

#include <QMenu>

namespace pactline
{
namespace
{

/// The entries that can have a key: those with a name that stays.
std::vector<QAction*> namedActions(QMenu& menu)
{
    std::vector<QAction*> actions;
    for (const MenuAction& entry : actionsIn(menu))
        if (!entry.action->objectName().isEmpty())
            actions.push_back(entry.action);
    return actions;
}

} // namespace

Lookup::Lookup(Session& session, QMenu& menu, QWidget& window)
    : QObject(&window), m_session(session), m_menu(menu), m_window(window),
      m_keys(namedActions(menu)), m_actionFinder(menu)
{
    keepMnemonics(menu);
}

Lookup::~Lookup() = default;

KeysWindow* Lookup::keysWindow() const
{
    return m_keysWindow;
}

FindPopup& Lookup::popup()
{
    if (!m_popup)
        m_popup = new FindPopup{m_session, m_window};
    return *m_popup;
}

void Lookup::openFind()
{
    if (!m_agreementFinder)
        m_agreementFinder = std::make_unique<AgreementFinder>(
            m_session, [this](const QString& remark) { emit wentThere(remark); });
    popup().open(*m_agreementFinder);
}

void Lookup::openActions()
{
    popup().open(m_actionFinder);
}

void Lookup::openKeys()
{
    if (!m_keysWindow) {
        m_keysWindow = new KeysWindow{m_menu, m_keys, &m_window};
        m_keysWindow->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_keysWindow->show();
    m_keysWindow->raise();
    m_keysWindow->activateWindow();
}

} // namespace pactline
