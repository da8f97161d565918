#include "details/panel_writer.h"

#include "text/rich_text.h"
#include "theme/text_label.h"
#include "theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace pactline
{
namespace
{

constexpr int foldPx = 14;
constexpr int sectionSpacePx = 8;
constexpr int headingSpacePx = 4;
constexpr int rowPaddingPx = 2; ///< as in a row that is clicked

QHBoxLayout* rowLayout()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

void colour(QLabel* label, const QColor& colour)
{
    label->setStyleSheet(QStringLiteral("color: %1;").arg(colour.name()));
}

} // namespace

PanelWriter::PanelWriter(QWidget* page, Session& session)
    : m_layouts{new QVBoxLayout{page}}, m_session(session), m_palette(paletteOf(session.theme()))
{
    m_layouts.front()->setContentsMargins(16, 16, 10, 16);
    m_layouts.front()->setSpacing(5);
}

void PanelWriter::title(const QString& text)
{
    add(textLabel(text, "title"));
}

QLabel* PanelWriter::pill(const QString& word, const QColor& colour, const QString& behind)
{
    auto* row = rowLayout();
    auto* pill = new QLabel{word};
    pill->setObjectName("statePill");
    pill->setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: 9px; "
                                       "padding: 2px 10px; font-weight: 600; font-size: %3px;")
                            .arg(colour.name(), m_palette.onColour.name())
                            .arg(fontFor(TextRole::SmallBold).pixelSize()));
    pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(pill, 0, Qt::AlignTop);
    auto* rest = textLabel(behind, "secondary");
    row->addWidget(rest, 1);
    m_layouts.back()->addLayout(row);
    return rest;
}

QLabel* PanelWriter::paragraph(const QString& text)
{
    auto* paragraph = textLabel(text);
    add(paragraph);
    return paragraph;
}

QLabel* PanelWriter::remark(const QString& text)
{
    auto* remark = textLabel(text, "secondary");
    add(remark);
    return remark;
}

void PanelWriter::note(const QString& word, const QString& meaning)
{
    auto* note = textLabel({}, "secondary");
    note->setTextFormat(Qt::RichText);
    note->setText(
        QStringLiteral("%1 – %2").arg(semibold(word.toHtmlEscaped()), meaning.toHtmlEscaped()));
    note->setAccessibleName(word + QStringLiteral(" – ") + meaning);
    add(note);
}

void PanelWriter::heading(const QString& text, const std::optional<QColor>& dot)
{
    auto* heading = textLabel(text, "secondary");
    if (dot)
        colour(heading, *dot);
    heading->setFont(fontFor(TextRole::SmallBold));
    m_layouts.back()->addSpacing(headingSpacePx);
    add(heading);
}

void PanelWriter::beginSection(const Part& part, const QString& heading, const QString& behind)
{
    m_layouts.back()->addSpacing(sectionSpacePx);
    PanelRow* made =
        row(PanelRow::Look::Section,
            {QLocale{m_session.language()}.toUpper(heading), {}, behind, {}}, part.name);
    made->setAccessibleName(behind.isEmpty() ? heading : heading + QStringLiteral(", ") + behind);
    openInside(made, part);
}

PanelRow* PanelWriter::beginRow(const Part& part, const PanelRow::Words& words)
{
    PanelRow* made = row(PanelRow::Look::Line, words, part.name);
    openInside(made, part);
    return made;
}

void PanelWriter::beginBranch(const Part& part, const Branch& branch)
{
    auto* fold = new PanelRow{PanelRow::Look::Fold, {}, m_palette};
    fold->setObjectName(part.name);
    fold->setAccessibleName(branch.text);
    fold->setFixedWidth(foldPx);
    writeBranch(fold, branch);
    openInside(fold, part);
}

void PanelWriter::leaf(const Branch& branch)
{
    writeBranch(nullptr, branch);
}

void PanelWriter::writeBranch(PanelRow* fold, const Branch& branch)
{
    auto* row = rowLayout();
    row->setSpacing(4);
    if (fold)
        row->addWidget(fold, 0, Qt::AlignTop);
    else
        row->addSpacing(foldPx);
    const bool decides = branch.dot == Branch::Dot::Decides;
    const QColor shown = branch.dot == Branch::Dot::Loses ? m_palette.secondaryText
                         : branch.hypothetical            ? m_palette.hypothesis
                                                          : m_palette.text;
    if (branch.dot != Branch::Dot::None)
        row->addWidget(dot(branch.dot, shown), 0, Qt::AlignTop);
    auto* text = textLabel(branch.text);
    text->setContentsMargins(0, rowPaddingPx, 0, 0);
    row->addWidget(text, 1, Qt::AlignTop);
    if (!branch.value.isEmpty()) {
        auto* value = textLabel(branch.value, decides ? "strong" : nullptr);
        value->setWordWrap(false);
        value->setContentsMargins(0, rowPaddingPx, 0, 0);
        colour(value, shown);
        row->addWidget(value, 0, Qt::AlignTop);
    }
    m_layouts.back()->addLayout(row);
}

QLabel* PanelWriter::dot(Branch::Dot kind, const QColor& colour)
{
    const bool full = kind != Branch::Dot::Loses;
    auto* dot = new QLabel{full ? QStringLiteral("●") : QStringLiteral("○")};
    dot->setStyleSheet(
        QStringLiteral("color: %1; font-size: %2px;").arg(colour.name()).arg(scaledPx(9)));
    dot->setContentsMargins(0, 5, 0, 0);
    dot->setToolTip(kind == Branch::Dot::Decides     ? tr("This date decides.")
                    : kind == Branch::Dot::Uncertain ? tr("Whether this date decides is uncertain.")
                                                     : tr("This date does not decide."));
    dot->setAccessibleName(dot->toolTip());
    return dot;
}

void PanelWriter::openInside(PanelRow* row, const Part& part)
{
    const bool open = m_session.partOpen(part.name).value_or(part.open);
    row->setFolding(open);
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout{inside};
    lines->setContentsMargins(part.indent, 0, 0, 0);
    lines->setSpacing(part.spacing);
    add(inside);
    inside->setVisible(open);
    QObject::connect(row, &PanelRow::openChanged, inside,
                     [inside, name = part.name, &session = m_session](bool now) {
                         inside->setVisible(now);
                         session.setPartOpen(name, now);
                     });
    m_layouts.push_back(lines);
}

void PanelWriter::endPart()
{
    m_layouts.pop_back();
}

PanelRow* PanelWriter::row(PanelRow::Look look, const PanelRow::Words& words, const QString& name)
{
    auto* row = new PanelRow{look, words, m_palette};
    row->setObjectName(name);
    add(row);
    return row;
}

void PanelWriter::rule()
{
    m_layouts.back()->addSpacing(10);
    auto* line = new QFrame;
    line->setProperty("role", "rule");
    line->setFixedHeight(1);
    add(line);
}

} // namespace pactline
