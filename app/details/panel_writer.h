#pragma once

#include "session/session.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

class QLabel;

namespace pactline
{

/// Writes sections, lines and links one below the other into a widget.
class PanelWriter
{
public:
    PanelWriter(QWidget* page, const Palette& palette);

    void title(const QString& text);
    /// A word in a coloured pill; returns what stands behind it.
    QLabel* pill(const QString& word, const QColor& colour, const QString& behind);
    void section(const QString& heading);
    QLabel* paragraph(const QString& text);
    QLabel* remark(const QString& text);
    /// Words at the left, a value at the right.
    void row(const QString& left, const QString& right, bool strong, const QColor& rightColour,
             int depth = 0);
    /// Words at the left with a narrow heading before them.
    void version(const QString& label, const QString& words, bool strong, bool faint);
    void link(const QString& text, const QString& address, const QString& behind,
              const QString& toolTip);
    /// A line that does something when it is clicked or pressed Enter on.
    template <typename Action>
    void action(const QString& text, QWidget* context, Action onClick);
    void rule();
    void add(QWidget* widget) { m_layout->addWidget(widget); }
    void finish() { m_layout->addStretch(); }

private:
    QLabel* label(const QString& text, const char* role);
    QPushButton* actionButton(const QString& text);

    QVBoxLayout* m_layout;
    const Palette& m_palette;
};

} // namespace pactline

template <typename Action>
void pactline::PanelWriter::action(const QString& text, QWidget* context, Action onClick)
{
    QObject::connect(actionButton(text), &QPushButton::clicked, context, onClick);
}
