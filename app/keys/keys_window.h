#pragma once

#include "keys/key_list.h"

#include <QDialog>

class QFrame;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace pactline
{

class KeyButton;

/// Every key and every gesture, menu by menu in two columns. A key can be changed where it stands.
class KeysWindow : public QDialog
{
    Q_OBJECT

public:
    KeysWindow(QMenu& menu, KeyChoices& choices, QWidget* parent = nullptr);

    QLineEdit& search() { return *m_search; }
    /// The button with an action's key; null where the list does not have it.
    KeyButton* buttonOf(const QString& id) const;
    /// What is in the way of the key that was pressed last; empty: nothing.
    QString conflict() const;
    /// All that is listed, or is left by the search, as text.
    QString text() const;
    /// Writes the list as a document to print. Returns whether it could be written.
    bool savePdf(const QString& name) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        QWidget* widget;
        QFrame* group;
        QString heading;
        KeyLine line;
        KeyButton* button = nullptr; ///< none: its key cannot be changed
        QWidget* resetButton = nullptr;
    };

    void buildLayout();
    QWidget* buildConflict();
    QWidget* buildFooter();
    QWidget* buildColumns();
    QFrame* buildGroup(const KeyGroup& group);
    QWidget* buildRow(const KeyLine& line, const QString& heading, QFrame* frame);
    void addKey(Row& row, QWidget* into);
    void narrow();
    void followKeys();
    void take(QAction* action, const QKeySequence& key);
    void tellConflict(const QString& text, bool canSwap);
    void askForPdf();

    QMenu& m_menu;
    KeyChoices& m_choices;
    std::vector<KeyGroup> m_groups;
    std::vector<Row> m_rows;
    QLineEdit* m_search;
    QLabel* m_nothing;
    QFrame* m_conflict = nullptr;
    QLabel* m_conflictText = nullptr;
    QPushButton* m_swap = nullptr;
    QPushButton* m_resetAll = nullptr;
    QAction* m_wanting = nullptr;
    QKeySequence m_wanted;
};

} // namespace pactline
