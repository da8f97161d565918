#include "details/diagnostics_panel.h"

#include "text/diagnostic_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{
namespace
{

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
}

int countOf(const std::vector<Diagnostic>& findings, Severity severity)
{
    return int(std::ranges::count(findings, severity, &Diagnostic::severity));
}

QString findingText(const Diagnostic& finding)
{
    const QString sentence = finding.severity == Severity::Error
                                 ? DiagnosticsPanel::tr("error: %1")
                                 : DiagnosticsPanel::tr("warning: %1");
    const QString text = sentence.arg(diagnosticSentence(finding));
    if (finding.where.line == 0)
        return text;
    return QStringLiteral("%1:%2  ").arg(finding.where.line).arg(finding.where.column) + text;
}

} // namespace

bool FindingList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        movesInList(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

DiagnosticsPanel::DiagnosticsPanel(QWidget* parent)
    : QFrame(parent), m_heading(new QLabel), m_list(new FindingList)
{
    setObjectName("diagnosticsPanel");
    m_heading->setObjectName("diagnosticsHeading");
    m_heading->setProperty("role", "strong");
    m_list->setObjectName("findings");
    m_list->setAccessibleName(tr("Errors and warnings"));
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(18, 6, 12, 8);
    lines->setSpacing(4);
    lines->addLayout(buildTop());
    lines->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this, &DiagnosticsPanel::choose);
    hide();
}

QLayout* DiagnosticsPanel::buildTop()
{
    auto* hint = new QLabel{tr("Click or Enter: copy the place and open the file there")};
    hint->setProperty("role", "secondary");
    auto* close = new QToolButton;
    close->setObjectName("diagnosticsClose");
    close->setText(QStringLiteral("✕"));
    close->setProperty("role", "flat");
    close->setToolTip(tr("Close the list (Esc)"));
    close->setAccessibleName(tr("Close the list"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(hint);
    top->addWidget(close);
    return top;
}

void DiagnosticsPanel::tell(const QString& file, const std::vector<Diagnostic>& findings)
{
    m_file = file;
    m_findings = findings;
    m_heading->setText(
        tr("%1: %2, %3", "file, errors, warnings")
            .arg(QFileInfo{file}.fileName(),
                 tr("%n error(s)", nullptr, countOf(findings, Severity::Error)),
                 tr("%n warning(s)", nullptr, countOf(findings, Severity::Warning))));
    m_list->clear();
    for (const Diagnostic& finding : findings)
        m_list->addItem(findingText(finding));
    m_list->setCurrentRow(0);
    show();
}

void DiagnosticsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_list->currentItem());
    else
        QFrame::keyPressEvent(event);
}

void DiagnosticsPanel::choose(const QListWidgetItem* item)
{
    const int row = m_list->row(item);
    if (row >= 0)
        emit placeChosen(m_file, m_findings[std::size_t(row)].where);
}

QString placeText(const QString& file, const Location& where)
{
    if (where.line == 0)
        return file;
    return file + QStringLiteral(":%1:%2").arg(where.line).arg(where.column);
}

} // namespace pactline
