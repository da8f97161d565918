#include "theme/style_sheet.h"

#include <QStyle>
#include <QWidget>

#include <cmath>

namespace pactline
{
namespace
{

// Colours stand as @role and sizes as @12px, so that one text serves both themes and every scale.
constexpr auto sheet = R"(
* { font-size: @13px; color: @text; }
QMainWindow, QDialog, QMessageBox { background: @window; }
QToolTip { background: @text; color: @panel; border: none; border-radius: @5px; padding: @4px @6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QWidget#bar, QWidget#statusLine { background: @panel; }
QWidget#bar { border-bottom: 1px solid @hairline; }
QWidget#statusLine { border-top: 1px solid @hairline; }
QLabel#agreementTitle { font-size: @14px; font-weight: 600; }
QLabel[role="secondary"] { color: @secondaryText; font-size: @12px; }
QLabel[role="menuHeading"] {
    color: @secondaryText; font-weight: 600; padding: @5px @28px @3px @12px; background: transparent;
}
QLabel[role="caps"] { color: @secondaryText; font-size: @10px; font-weight: 600; }
QLabel[role="title"] { font-size: @16px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="hypothesis"] { color: @hypothesis; font-weight: 600; }
QLabel[role="version"] { background: @window; border: 1px solid @hairline; border-radius: @5px; padding: @6px @8px; }
QLabel[role="warning"] { color: @text; background: @selection; border-radius: @4px; padding: @6px @8px; }

QPushButton, QToolButton {
    background: @panel; border: 1px solid @hairline; border-radius: @5px;
    padding: @4px @9px; min-height: @16px; outline: none;
}
QPushButton:hover, QToolButton:hover { border-color: @secondaryText; }
QPushButton:pressed, QToolButton:pressed { background: @selection; }
QPushButton:checked, QToolButton:checked {
    background: @selection; border: 1px solid @firstParty; font-weight: 600;
}
QPushButton:focus, QToolButton:focus, QLineEdit:focus { border: 2px solid @firstParty; padding: @3px @8px; }
QWidget#bar QPushButton, QWidget#bar QToolButton, QWidget#bar QLineEdit { min-height: @18px; max-height: @18px; }
QWidget#bar QPushButton { padding: @4px @14px; }
QWidget#bar QPushButton:focus { padding: @3px @13px; }
QWidget#bar QToolButton { padding: @4px; }
QWidget#bar QToolButton:focus { padding: @3px; }
QWidget#bar QPushButton[role="choice"] { padding: @4px; }
QWidget#bar QPushButton[role="choice"]:focus { padding: @3px; }
QPushButton[role="choice"] { padding: @4px; }
QPushButton[role="choice"]:focus { padding: @3px; }
QPushButton:disabled, QToolButton:disabled { color: @disabledText; background: @window; border-color: @disabledEdge; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] { background: @firstParty; color: @onColour; border-color: @firstParty; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled {
    background: @window; color: @disabledText; border-color: @disabledEdge;
}
QPushButton[role="link"], QToolButton[role="flat"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="link"] { color: @firstParty; padding: @2px 0; min-height: @16px; text-align: left; }
QWidget#statusLine QLabel, QWidget#statusLine QPushButton { font-size: @12px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid @firstParty; }
QToolButton[role="flat"] { color: @secondaryText; padding: @3px @4px; min-width: @10px; }
QToolButton[role="flat"]:hover { color: @text; border-color: @hairline; }
QToolButton#playButton, QToolButton#playButton:focus {
    background: @panel; color: @text; border: 1px solid @hairline; border-radius: @15px; padding: 0;
    min-width: @26px; min-height: @29px;
}
QToolButton#playButton:hover { border-color: @secondaryText; }
QToolButton#playButton:focus { border-color: @firstParty; }
QToolButton[role="flat"]:focus { color: @text; border: 2px solid @firstParty; padding: @2px @3px; }

QLineEdit {
    background: @panel; border: 1px solid @hairline; border-radius: @5px; padding: @4px @9px;
    selection-background-color: @firstParty; selection-color: @onColour; min-height: @16px;
}
QLineEdit[invalid="true"] { border: 2px solid @text; padding: @3px @8px; }
QLineEdit[uncertain="true"]:enabled { border-color: @hypothesis; }
QLineEdit[invalid="true"]:enabled { border-color: @text; }
QToolButton[role="inField"] { background: transparent; border: none; padding: 0; min-height: @10px; }
QWidget#bar QToolButton[role="inField"] { min-height: @10px; max-height: @28px; padding: 0; }
QToolButton[role="inField"]:focus { border: 1px solid @firstParty; padding: 0; }
QLabel#fieldRemark { background: @panel; border: 1px solid @secondaryText; border-radius: @7px; padding: @6px @10px; }
QComboBox, QAbstractSpinBox {
    background: @panel; border: 1px solid @control; border-radius: @5px; padding: @4px @8px;
    selection-background-color: @firstParty; selection-color: @onColour; min-height: @16px;
}
QDialog QLineEdit, QDialog QPlainTextEdit { border-color: @control; }
QComboBox:focus, QAbstractSpinBox:focus, QDialog QLineEdit:focus { border: 2px solid @firstParty; }
QComboBox:focus, QAbstractSpinBox:focus { padding: @3px @7px; }
QComboBox:disabled, QAbstractSpinBox:disabled { background: @window; border-color: @disabledEdge; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: @16px; }
QComboBox::down-arrow { image: url(@marks/down-@theme.png); width: @10px; height: @10px; }
QComboBox QAbstractItemView {
    background: @panel; border: 1px solid @control; outline: none; padding: @3px;
    selection-background-color: @selection; selection-color: @text;
}
QCheckBox { spacing: @8px; border: 1px solid transparent; border-radius: @4px; padding: 1px @2px; }
QCheckBox:focus { border-color: @firstParty; }
QCheckBox::indicator {
    width: @12px; height: @12px; background: @panel; border: 1px solid @secondaryText; border-radius: @3px;
}
QCheckBox::indicator:hover { border-color: @text; }
QCheckBox::indicator:checked {
    background: @firstParty; border-color: @firstParty; image: url(@marks/tick-@theme.png);
}
QCheckBox::indicator:disabled { background: @window; border-color: @disabledEdge; }
QCheckBox::indicator:checked:disabled { background: @disabledText; }
QLineEdit:disabled { color: @disabledText; background: @window; border-color: @disabledEdge; }
QLabel:disabled, QCheckBox:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @disabledText; }

QLineEdit#findField, QLineEdit#findField:focus {
    border: none; background: transparent; font-size: @14px; padding: @10px @14px;
}
QListView#findList { background: transparent; border: none; }
QLabel#findRemark { padding: @8px @14px; }
QPushButton#findScope { padding: @6px @14px 0 @14px; }
QFrame#keyConflict { background: @selection; border: 1px solid @firstParty; border-radius: @7px; }
QPushButton[role="key"] { padding: @2px @8px; min-width: @26px; }
QPushButton[role="key"]:focus { padding: @2px @8px; border: 1px solid @firstParty; }
QPushButton[role="key"][empty="true"] { color: @secondaryText; border-color: transparent; }
QPushButton[role="key"][listening="true"] { background: @selection; border-color: @firstParty; }

QMenu { background: @panel; border: 1px solid @hairline; padding: @4px 0; }
QMenu::item { padding: @5px @28px @5px @26px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @hairline; margin: @4px 0; }
QMenu::indicator { width: @8px; height: @8px; left: @10px; border-radius: @4px; }
QMenu::indicator:checked { background: @firstParty; }

QFrame#fileBanner { background: @selection; border: none; border-bottom: 1px solid @hairline; }
QFrame#diagnosticsPanel { background: @panel; border: none; border-top: 1px solid @hairline; }
QListWidget#findings {
    background: @window; border: 1px solid @hairline; border-radius: @5px; padding: @2px;
}
QListWidget#findings:focus { border: 2px solid @firstParty; padding: 1px; }
QListWidget#findings::item { padding: @4px @8px; }
QListWidget#findings::item:selected { background: @selection; color: @text; }

QTextBrowser { background: @panel; border: 1px solid @hairline; border-radius: @7px; }
QTextBrowser:focus { border: 1px solid @firstParty; }
QFrame#filterPanel { background: @panel; border: 1px solid @scrollHandle; border-radius: @7px; }
QFrame#card { background: @panel; border: 1px solid @hairline; border-radius: @7px; }
QFrame[role="rule"] { background: @hairline; border: none; max-height: 1px; min-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QTableView { background: @panel; alternate-background-color: @window; border: 1px solid transparent; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QTableView::item { padding: 0 @6px; border: none; border-bottom: 1px solid @grid; }
QTableView::item:selected { background: @selection; color: @text; }
QTableView:focus { border: 1px solid @firstParty; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @secondaryText; border: none;
    border-bottom: 1px solid @hairline; padding: @5px @9px; font-size: @12px; }
QHeaderView::section:hover { color: @text; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @secondaryText; border: none; padding: @6px @12px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @firstParty; font-weight: 600; }
QTabBar::tab:focus { color: @firstParty; }

QScrollBar:horizontal { background: transparent; height: @10px; margin: @2px; }
QScrollBar::handle:horizontal { background: @scrollHandle; border-radius: @3px; min-width: @24px; }
QScrollBar::handle:horizontal:hover { background: @secondaryText; }
QScrollArea[role="ringed"] { border: 2px solid transparent; border-radius: @6px; }
QScrollArea:focus { border: 2px solid @firstParty; border-radius: @6px; }

QScrollBar:vertical { background: transparent; width: @10px; margin: @2px; }
QScrollBar::handle:vertical { background: @scrollHandle; border-radius: @3px; min-height: @24px; }
QScrollBar::handle:vertical:hover { background: @secondaryText; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto disabledInHighContrast = "#767676";

/// As the files of its marks are called.
const char* nameOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return "light";
    case ThemeKind::Dark:
        return "dark";
    case ThemeKind::HighContrast:
        return "contrast";
    }
    return "";
}

void replaceSizes(QString& text, double scale)
{
    for (const int size : {29, 28, 26, 24, 18, 16, 15, 14, 13, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2})
        text.replace(QString{"@%1px"}.arg(size), QString{"%1px"}.arg(std::lround(size * scale)));
}

} // namespace

QString styleSheet(const Palette& palette, double scale)
{
    // There all that is written is nearly black: what cannot be used is grey, as far as it is read.
    const bool highContrast = palette.kind == ThemeKind::HighContrast;
    const std::pair<const char*, QColor> roles[] = {
        {"@disabledText", highContrast ? QColor{disabledInHighContrast} : palette.secondaryText},
        {"@disabledEdge", highContrast ? QColor{disabledInHighContrast} : palette.hairline},
        {"@window", palette.window},
        {"@panel", palette.panel},
        {"@secondaryText", palette.secondaryText},
        {"@text", palette.text},
        {"@hairline", palette.hairline},
        {"@grid", palette.grid},
        {"@firstParty", palette.firstParty},
        {"@hypothesis", palette.hypothesis},
        {"@selection", palette.selection},
        {"@onColour", palette.onColour},
        {"@scrollHandle", blended(palette.secondaryText, palette.panel, controlShare)},
        {"@control", blended(palette.secondaryText, palette.panel, controlShare)},
    };
    QString text{sheet};
    text.replace(QLatin1String("@marks"), QLatin1String(":/themes"));
    text.replace(QLatin1String("@theme"), QLatin1String(nameOf(palette.kind)));
    for (const auto& [name, colour] : roles)
        text.replace(name, colour.name());
    replaceSizes(text, scale);
    return text;
}

void restyle(QWidget& widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QPalette qtPalette(const Palette& palette)
{
    QPalette colours;
    colours.setColor(QPalette::Window, palette.window);
    colours.setColor(QPalette::WindowText, palette.text);
    colours.setColor(QPalette::Base, palette.panel);
    colours.setColor(QPalette::AlternateBase, palette.window);
    colours.setColor(QPalette::Text, palette.text);
    colours.setColor(QPalette::PlaceholderText, palette.secondaryText);
    colours.setColor(QPalette::Button, palette.panel);
    colours.setColor(QPalette::ButtonText, palette.text);
    colours.setColor(QPalette::Highlight, palette.firstParty);
    colours.setColor(QPalette::HighlightedText, palette.onColour);
    colours.setColor(QPalette::Link, palette.firstParty);
    colours.setColor(QPalette::LinkVisited, palette.firstParty);
    colours.setColor(QPalette::ToolTipBase, palette.text);
    colours.setColor(QPalette::ToolTipText, palette.panel);
    // Fields that the sheet leaves to the desktop's style; it sets the colour of their words.
    for (const auto role : {QPalette::Base, QPalette::Button})
        colours.setColor(QPalette::Disabled, role, palette.window);
    return colours;
}

} // namespace pactline
