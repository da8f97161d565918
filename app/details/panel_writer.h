#pragma once

#include "details/panel_row.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QVBoxLayout>

class QLabel;

namespace pactline
{

/// Writes sections, lines and links one below the other into a widget. Parts that fold stand as
/// the user left them: the session remembers them by their names.
class PanelWriter
{
    Q_DECLARE_TR_FUNCTIONS(PanelWriter)

public:
    /// What folds: how it is remembered, whether it is open at first, how what it holds is set.
    struct Part {
        QString name;
        bool open = true;
        int indent = 0;
        int spacing = 5;
    };
    /// A line of the tree of reasons.
    struct Branch {
        enum class Dot { None, Decides, Loses, Uncertain };

        QString text;
        QString value; ///< at the right
        Dot dot = Dot::None;
        bool hypothetical = false;
    };

    PanelWriter(QWidget* page, Session& session);

    void title(const QString& text);
    /// A word in a coloured pill; returns what stands behind it.
    QLabel* pill(const QString& word, const QColor& colour, const QString& behind);
    QLabel* paragraph(const QString& text);
    QLabel* remark(const QString& text);
    /// A word and what it means.
    void note(const QString& word, const QString& meaning);
    void heading(const QString& text, const std::optional<QColor>& dot = {});
    void rule();
    void add(QWidget* widget) { m_layouts.back()->addWidget(widget); }
    void finish() { m_layouts.front()->addStretch(); }

    /// What is written from here on folds, until `endPart`.
    void beginSection(const Part& part, const QString& heading, const QString& behind = {});
    PanelRow* beginRow(const Part& part, const PanelRow::Words& words);
    void beginBranch(const Part& part, const Branch& branch);
    void endPart();
    /// A line of the tree with nothing beneath it.
    void leaf(const Branch& branch);

    /// The name keeps the focus on it when the page is made anew.
    PanelRow* row(PanelRow::Look look, const PanelRow::Words& words, const QString& name);
    template <typename Action>
    PanelRow* link(const PanelRow::Words& words, const QString& name, Action onClick);

    const Palette& palette() const { return m_palette; }
    Session& session() { return m_session; }

private:
    void writeBranch(PanelRow* fold, const Branch& branch);
    QLabel* dot(Branch::Dot kind, const QColor& colour);
    void openInside(PanelRow* row, const Part& part);

    std::vector<QVBoxLayout*> m_layouts;
    Session& m_session;
    const Palette& m_palette;
};

} // namespace pactline

template <typename Action>
pactline::PanelRow* pactline::PanelWriter::link(const PanelRow::Words& words, const QString& name,
                                                Action onClick)
{
    PanelRow* made = row(PanelRow::Look::Link, words, name);
    QObject::connect(made, &QAbstractButton::clicked, made, onClick);
    return made;
}
