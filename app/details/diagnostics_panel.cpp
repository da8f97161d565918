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

QString headingText(const QString& file, const std::vector<Diagnostic>& findings)
{
    const QString name =
        file.isEmpty() ? DiagnosticsPanel::tr("The shipped agreement") : QFileInfo{file}.fileName();
    if (findings.empty())
        return DiagnosticsPanel::tr("%1 has no errors and no warnings.", "a file").arg(name);
    return DiagnosticsPanel::tr("%1: %2, %3", "file, errors, warnings")
        .arg(name, DiagnosticsPanel::tr("%n error(s)", nullptr, countOf(findings, Severity::Error)),
             DiagnosticsPanel::tr("%n warning(s)", nullptr, countOf(findings, Severity::Warning)));
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
    : QFrame(parent), m_heading(new QLabel), m_hint(new QLabel), m_close(new QToolButton),
      m_list(new FindingList)
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
    m_hint->setText(tr("Click or Enter: copy the place and open the file there"));
    m_hint->setProperty("role", "secondary");
    m_close->setObjectName("diagnosticsClose");
    m_close->setText(QStringLiteral("✕"));
    m_close->setProperty("role", "flat");
    m_close->setToolTip(tr("Close the list (Esc)"));
    m_close->setAccessibleName(tr("Close the list"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_hint);
    top->addWidget(m_close);
    return top;
}

void DiagnosticsPanel::tell(const QString& file, const std::vector<Diagnostic>& findings)
{
    m_file = file;
    m_findings = findings;
    m_heading->setText(headingText(file, findings));
    // An empty frame would look like a list that is still to come.
    m_list->setVisible(!findings.empty());
    m_hint->setVisible(!findings.empty());
    setFocusProxy(findings.empty() ? static_cast<QWidget*>(m_close) : m_list);
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
