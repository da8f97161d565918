#include "keys/keys_window.h"

#include "find/folding.h"
#include "keys/key_button.h"
#include "keys/menu_actions.h"
#include "theme/text_label.h"
#include "theme/typography.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScrollArea>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr int lineHeightPx = 28;

QPushButton* plainButton(const QString& text, const char* name)
{
    auto* button = new QPushButton{text};
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QString nameOf(const QAction& action, const std::vector<KeyGroup>& groups)
{
    for (const KeyGroup& group : groups)
        for (const KeyLine& line : group.lines)
            if (line.action == &action)
                return line.what;
    return {};
}

/// How many of the groups the left column takes, so that both are about as long.
std::size_t leftCount(const std::vector<KeyGroup>& groups)
{
    std::size_t all = 0;
    for (const KeyGroup& group : groups)
        all += group.lines.size() + 2;
    std::size_t left = 0;
    std::size_t count = 0;
    while (count < groups.size() && left + (groups[count].lines.size() + 2) / 2 < all / 2)
        left += groups[count++].lines.size() + 2;
    return count;
}

} // namespace

KeysWindow::KeysWindow(QMenu& menu, KeyChoices& choices, QWidget* parent)
    : QDialog(parent), m_menu(menu), m_choices(choices), m_groups(keyGroups(menu, choices)),
      m_search(new QLineEdit), m_nothing(textLabel({}, "secondary"))
{
    setObjectName("keysWindow");
    setWindowTitle(tr("Keys and gestures"));
    resize(860, 580);
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, this, &KeysWindow::narrow);
    connect(&m_choices, &KeyChoices::changed, this, &KeysWindow::followKeys);
    followKeys();
    m_search->setFocus();
}

void KeysWindow::buildLayout()
{
    m_search->setObjectName("keysSearch");
    m_search->setPlaceholderText(tr("Search what to do, or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto* area = new QScrollArea;
    area->setObjectName("keysArea");
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setProperty("role", "ringed");
    area->setWidget(buildColumns());
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(16, 16, 16, 12);
    lines->setSpacing(8);
    lines->addWidget(m_search);
    lines->addWidget(buildConflict());
    lines->addWidget(m_nothing);
    lines->addWidget(area, 1);
    lines->addWidget(buildFooter());
    m_nothing->hide();
}

QWidget* KeysWindow::buildConflict()
{
    m_conflict = new QFrame;
    m_conflict->setObjectName("keyConflict");
    m_conflictText = textLabel({}, "strong");
    m_swap = plainButton(tr("Swap the keys"), "keySwap");
    QPushButton* leave = plainButton(tr("Leave it as it was"), "keyLeave");
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        m_choices.swap(*m_wanting, m_wanted);
    });
    connect(leave, &QPushButton::clicked, m_conflict, &QWidget::hide);
    auto* row = new QHBoxLayout{m_conflict};
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_conflictText, 1);
    row->addWidget(m_swap);
    row->addWidget(leave);
    m_conflict->hide();
    return m_conflict;
}

QWidget* KeysWindow::buildFooter()
{
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout{footer};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QPushButton* copy = plainButton(tr("Copy as text"), "keysCopy");
    QPushButton* pdf = plainButton(tr("Save to print…"), "keysPdf");
    m_resetAll = plainButton(tr("Reset all keys"), "keysReset");
    QPushButton* close = plainButton(tr("Close"), "keysClose");
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(text()); });
    connect(pdf, &QPushButton::clicked, this, &KeysWindow::askForPdf);
    connect(m_resetAll, &QPushButton::clicked, &m_choices, &KeyChoices::resetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(copy);
    row->addWidget(pdf);
    row->addWidget(m_resetAll);
    row->addStretch();
    row->addWidget(close);
    return footer;
}

QWidget* KeysWindow::buildColumns()
{
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout{content};
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(16);
    const std::size_t left = leftCount(m_groups);
    QVBoxLayout* sides[2] = {new QVBoxLayout, new QVBoxLayout};
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        sides[i < left ? 0 : 1]->addWidget(buildGroup(m_groups[i]));
    for (QVBoxLayout* side : sides) {
        side->setSpacing(12);
        side->addStretch();
        columns->addLayout(side, 1);
    }
    return content;
}

QFrame* KeysWindow::buildGroup(const KeyGroup& group)
{
    auto* frame = new QFrame;
    frame->setObjectName("card");
    auto* lines = new QVBoxLayout{frame};
    lines->setContentsMargins(12, 8, 8, 8);
    lines->setSpacing(0);
    auto* heading = textLabel(group.heading.toUpper(), "caps");
    heading->setAccessibleName(group.heading);
    lines->addWidget(heading);
    for (const KeyLine& line : group.lines)
        lines->addWidget(buildRow(line, group.heading, frame));
    return frame;
}

QWidget* KeysWindow::buildRow(const KeyLine& line, const QString& heading, QFrame* frame)
{
    auto* widget = new QWidget;
    widget->setMinimumHeight(lineHeightPx);
    auto* cells = new QHBoxLayout{widget};
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(4);
    cells->addWidget(textLabel(line.what, "plain"), 1);
    Row row{widget, frame, heading, line};
    if (line.action) {
        addKey(row, widget);
    } else {
        QLabel* how = textLabel(line.how, "secondary");
        how->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        how->setContentsMargins(0, 0, 8, 0);
        cells->addWidget(how, 1);
    }
    m_rows.push_back(row);
    return widget;
}

void KeysWindow::addKey(Row& row, QWidget* into)
{
    row.button = new KeyButton{row.line.what};
    row.button->setObjectName(QStringLiteral("key:") + row.line.action->objectName());
    auto* reset = new QToolButton;
    reset->setText(QStringLiteral("↺"));
    reset->setProperty("role", "flat");
    reset->setObjectName(QStringLiteral("reset:") + row.line.action->objectName());
    reset->setToolTip(tr("Back to the key that it had"));
    reset->setAccessibleName(tr("Reset the key of “%1”").arg(row.line.what));
    QAction* action = row.line.action;
    connect(row.button, &KeyButton::keyPressed, this,
            [this, action](const QKeySequence& key) { take(action, key); });
    connect(reset, &QToolButton::clicked, this, [this, action] { m_choices.reset(*action); });
    row.resetButton = reset;
    into->layout()->addWidget(reset);
    into->layout()->addWidget(row.button);
}

KeyButton* KeysWindow::buttonOf(const QString& id) const
{
    return findChild<KeyButton*>(QStringLiteral("key:") + id);
}

QString KeysWindow::conflict() const
{
    return m_conflict->isHidden() ? QString{} : m_conflictText->text();
}

/// Enter presses the button that has the keyboard, and none from the search: Qt's own default
/// would be pressed from there, too.
void KeysWindow::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = enters ? qobject_cast<QAbstractButton*>(focusWidget()) : nullptr;
    if (button)
        button->click();
    else
        QDialog::keyPressEvent(event);
}

void KeysWindow::take(QAction* action, const QKeySequence& key)
{
    m_conflict->hide();
    if (!key.isEmpty() && !canBeGiven(key))
        return tellConflict(tr("%1 means the same everywhere and stays as it is.")
                                .arg(key.toString(QKeySequence::NativeText)),
                            false);
    const QAction* holder = key.isEmpty() ? nullptr : m_choices.holderOf(key, *action);
    if (!holder)
        return m_choices.give(*action, key);
    m_wanting = action;
    m_wanted = key;
    tellConflict(tr("%1 already stands for “%2”.")
                     .arg(key.toString(QKeySequence::NativeText), nameOf(*holder, m_groups)),
                 true);
}

void KeysWindow::tellConflict(const QString& text, bool canSwap)
{
    m_conflictText->setText(text);
    m_swap->setVisible(canSwap);
    m_conflict->show();
    if (canSwap)
        m_swap->setFocus();
}

void KeysWindow::followKeys()
{
    m_conflict->hide();
    for (Row& row : m_rows) {
        if (!row.button)
            continue;
        row.line.how = keysText(*row.line.action);
        row.button->showKeys(row.line.how);
        row.resetButton->setVisible(m_choices.isChanged(*row.line.action));
    }
    m_resetAll->setEnabled(m_choices.anyChanged());
    narrow();
}

void KeysWindow::narrow()
{
    const auto words = wordsOf(m_search->text());
    std::map<QFrame*, bool> used;
    for (const Row& row : m_rows) {
        const std::string all =
            folded(QStringList{row.heading, row.line.what, row.line.how}.join(QLatin1Char('\n')));
        const bool matches = std::ranges::all_of(
            words, [&](const std::string& word) { return all.find(word) != std::string::npos; });
        row.widget->setVisible(matches);
        used[row.group] = used[row.group] || matches;
    }
    for (const auto& [group, any] : used)
        group->setVisible(any);
    const bool nothing = std::ranges::none_of(used, [](const auto& group) { return group.second; });
    m_nothing->setText(tr("Nothing here has “%1”.").arg(m_search->text().simplified()));
    m_nothing->setVisible(nothing);
}

QString KeysWindow::text() const
{
    std::vector<KeyGroup> shown;
    for (const KeyGroup& group : m_groups) {
        KeyGroup kept{group.heading, {}};
        for (const Row& row : m_rows)
            if (!row.widget->isHidden() && !row.group->isHidden() && row.heading == group.heading)
                kept.lines.push_back(row.line);
        if (!kept.lines.empty())
            shown.push_back(std::move(kept));
    }
    return plainText(shown);
}

bool KeysWindow::savePdf(const QString& name) const
{
    QSaveFile file{name};
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer{&file};
        writer.setTitle(windowTitle());
        writer.setPageSize(QPageSize{QPageSize::A4});
        QTextDocument document;
        document.setDefaultFont(QApplication::font());
        document.setDefaultStyleSheet(documentStyle());
        document.setHtml(htmlText(keyGroups(m_menu, m_choices), windowTitle()));
        document.print(&writer);
    }
    return file.commit();
}

void KeysWindow::askForPdf()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the list of keys"),
                                                      QStringLiteral("pactline-keys.pdf"),
                                                      tr("Documents to print (*.pdf)"));
    if (!file.isEmpty() && !savePdf(file))
        tellConflict(tr("“%1” could not be written.").arg(file), false);
}

} // namespace pactline
