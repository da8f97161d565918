#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace pactline
{

/// Shows a key, and when it is clicked takes the next one that is pressed.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(QString actionName, QWidget* parent = nullptr);

    /// What it shows; empty: that there is none.
    void showKeys(const QString& keys);
    bool listening() const { return m_listening; }

signals:
    /// A key was pressed for it; an empty one: it shall have none.
    void keyPressed(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void listen(bool on);
    void follow();

    QString m_actionName;
    QString m_keys;
    bool m_listening = false;
};

} // namespace pactline
