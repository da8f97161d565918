#include "keys/key_button.h"

#include "theme/style_sheet.h"

#include <QKeyEvent>

namespace pactline
{
namespace
{

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

/// The key as a shortcut would be written. Shift that made a sign of another one belongs to the
/// sign: "?", and not "Shift+?".
QKeySequence keyOf(const QKeyEvent& event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool sign =
        text.size() == 1 && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace();
    if (sign && event.key() == text[0].unicode())
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence{QKeyCombination{modifiers, Qt::Key(event.key())}};
}

} // namespace

KeyButton::KeyButton(QString actionName, QWidget* parent)
    : QPushButton(parent), m_actionName(std::move(actionName))
{
    setProperty("role", "key");
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { listen(true); });
    follow();
}

void KeyButton::showKeys(const QString& keys)
{
    m_keys = keys;
    follow();
}

void KeyButton::listen(bool on)
{
    if (on == m_listening)
        return;
    m_listening = on;
    follow();
}

void KeyButton::follow()
{
    const QString shown = m_keys.isEmpty() ? tr("no key") : m_keys;
    setText(m_listening ? tr("Press a key…") : shown);
    setToolTip(m_listening ? tr("Esc leaves it as it is, Backspace takes it away")
                           : tr("Click to press another key"));
    setAccessibleName(tr("Key of “%1”: %2").arg(m_actionName, text()));
    setProperty("listening", m_listening);
    setProperty("empty", m_keys.isEmpty());
    restyle(*this);
    updateGeometry();
}

bool KeyButton::event(QEvent* event)
{
    if (m_listening && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // whatever it does elsewhere, it is only being named here
        return true;
    }
    return QPushButton::event(event);
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    if (!m_listening) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
        return;
    }
    if (isModifier(event->key()))
        return;
    listen(false);
    if (event->key() == Qt::Key_Escape)
        return;
    const bool none = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier;
    emit keyPressed(none ? QKeySequence{} : keyOf(*event));
}

void KeyButton::focusOutEvent(QFocusEvent* event)
{
    listen(false);
    QPushButton::focusOutEvent(event);
}

bool KeyButton::focusNextPrevChild(bool next)
{
    return !m_listening && QPushButton::focusNextPrevChild(next);
}

} // namespace pactline
