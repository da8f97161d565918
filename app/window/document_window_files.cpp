// What a window says of its file, and what can be done with files.

#include "cli/open_agreement.h"
#include "details/diagnostics_panel.h"
#include "export/embedded_recipe.h"
#include "keys/menu_actions.h"
#include "session/preferences.h"
#include "session/recent_files.h"
#include "session/session.h"
#include "text/state_text.h"
#include "window/document_window.h"
#include "window/drop_hint.h"
#include "window/editor.h"
#include "window/file_banner.h"
#include "window/main_window.h"
#include "window/save_dialog.h"
#include "window/scenario_file_dialog.h"
#include "window/template_file.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

namespace pactline
{
namespace
{

constexpr int mostFolderLetters = 40;

QString withHome(const QString& folder)
{
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + QLatin1Char('/'))
               ? QLatin1Char('~') + folder.mid(home.size())
               : folder;
}

/// A file in a menu: its name, and enough of its folder to tell it from others.
QString menuText(const QString& file)
{
    QString folder = withHome(QFileInfo{file}.path());
    if (folder.size() > mostFolderLetters)
        folder = QStringLiteral("…") + folder.right(mostFolderLetters - 1);
    const QString text = QStringLiteral("%1  –  %2").arg(QFileInfo{file}.fileName(), folder);
    return QString{text}.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// The time of day, and the day where that is not today.
QString momentText(const QDateTime& moment, const QString& language)
{
    const QLocale locale{language};
    const QString time = locale.toString(moment.time(), QStringLiteral("HH:mm"));
    if (moment.date() == QDate::currentDate())
        return time;
    return DocumentWindow::tr("%1, %2", "day, time")
        .arg(locale.toString(moment.date(), QLocale::LongFormat), time);
}

} // namespace

void DocumentWindow::open(const QString& file)
{
    if (isFigureOrRecipe(file))
        return openFigure(file);
    if (isScenarioFile(file))
        return openScenario(file);
    const DocumentRead read = readDocument(file);
    if (!read.document.agreement)
        return tellUnreadable(read);
    remember();
    clearTrouble();
    showDocument(read.document);
}

void DocumentWindow::reload()
{
    if (m_document.file.isEmpty()) {
        m_content->announce(tr("The shipped agreement is part of the program and never changes"));
        return;
    }
    const DocumentRead read = readDocument(m_document.file);
    const bool unchanged = read.document.digest == m_document.digest;
    followRead(read);
    if (read.document.agreement && unchanged)
        m_content->announce(tr("The file has not changed since it was read"));
}

void DocumentWindow::tellBroken(const DocumentRead& read)
{
    m_trouble = Trouble::Broken;
    m_findings->tell(m_document.file, read.findings);
    m_banner->say(tr("The file has %n error(s); you see the last version that could be read, of %1",
                     nullptr, read.count(Severity::Error))
                      .arg(momentText(m_document.written, m_session->language())),
                  {tr("Show the errors"), [this] { m_findings->setVisible(true); }});
}

void DocumentWindow::tellGone()
{
    m_trouble = Trouble::Gone;
    m_findings->hide();
    m_banner->say(
        tr("“%1” was deleted, moved or renamed; you see the last version that was read, "
           "of %2")
            .arg(shortName(m_document.file), momentText(m_document.written, m_session->language())),
        {tr("Open another file…"), [this] { askForFile(); }});
}

void DocumentWindow::tellUnreadable(const DocumentRead& read)
{
    m_trouble = Trouble::OtherFile;
    const QString file = read.document.file;
    const QString shown = localized(m_session->agreement().title, m_session->language());
    const QString text = read.missing
                             ? tr("“%1” is not there and was not opened; you still see “%2”")
                             : tr("“%1” has %n error(s) and was not opened; you still see “%2”",
                                  nullptr, read.count(Severity::Error));
    m_banner->say(text.arg(shortName(file), shown),
                  {tr("Try again"), [this, file] { open(file); }});
    if (read.missing)
        m_findings->hide();
    else
        m_findings->tell(file, read.findings);
}

void DocumentWindow::clearTrouble()
{
    m_trouble = Trouble::None;
    m_banner->hide();
    m_findings->hide();
}

QStringList DocumentWindow::titlesIn(const Agreement& before, QStringList ids) const
{
    const QString& language = m_session->language();
    for (QString& id : ids) {
        const std::string text = id.toStdString();
        if (const auto clause = before.find(ClauseId{text}))
            id = localized(before[*clause].title, language);
        else if (const auto event = before.find(EventId{text}))
            id = localized(before[*event].title, language);
        else if (const auto instrument = before.find(InstrumentId{text}))
            id = localized(before[*instrument].title, language);
    }
    ids.removeDuplicates();
    return ids;
}

void DocumentWindow::tellDropped(const QString& what, const QStringList& gone)
{
    QStringList sentences;
    if (!what.isEmpty())
        sentences << what;
    if (!gone.isEmpty())
        sentences << tr("No longer in the file, and left out: %1").arg(gone.join(", "));
    if (!sentences.isEmpty())
        m_content->announce(sentences.join(QStringLiteral(". ")));
}

void DocumentWindow::handle(FileRequest request)
{
    switch (request) {
    case FileRequest::Open:
        return askForFile();
    case FileRequest::OpenShipped:
        return open({});
    case FileRequest::NewWindow:
        return emit newWindowRequested();
    case FileRequest::NewFromTemplate:
        return askForTemplate();
    case FileRequest::Reload:
        return reload();
    case FileRequest::Findings:
        return toggleFindings();
    case FileRequest::SaveScenario:
        return askForScenarioName();
    case FileRequest::OpenScenario:
        return askForScenario();
    }
}

QString DocumentWindow::folder() const
{
    const QStringList recent = m_shared.recent.files();
    if (!m_document.file.isEmpty())
        return QFileInfo{m_document.file}.path();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo{recent.front()}.path();
}

void DocumentWindow::askForFile()
{
    QFileDialog dialog{this, tr("Open an agreement or a figure"), folder()};
    dialog.setNameFilters({tr("Agreements and figures (*.toml *.png *.svg *.pdf)"),
                           tr("Agreements (*.toml)"), tr("All files (*)")});
    dialog.setObjectName("openDialog");
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted)
        open(dialog.selectedFiles().value(0));
}

void DocumentWindow::askForTemplate()
{
    const QString file =
        askForNewFile({"templateDialog", tr("Where to write the new agreement"), folder(),
                       tr("Agreements (*.toml)"), tr("agreement.toml"), tr("New agreement"),
                       tr("“%1” is there already. Replace it by the example?")},
                      this);
    if (!file.isEmpty())
        writeTemplate(file);
}

void DocumentWindow::writeTemplate(const QString& file)
{
    const QString problem = writeTemplateFile(file);
    if (!problem.isEmpty()) {
        tellNotWritten("templateProblem", tr("New agreement"), problem, this);
        return;
    }
    open(file);
    m_banner->say(tr("“%1” was written. Change it in an editor: the window follows whenever you "
                     "save.")
                      .arg(shortName(file)),
                  {tr("Open in the editor"), [this, file] { edit(file); }});
}

void DocumentWindow::edit(const QString& file)
{
    if (!openInEditor(file))
        m_content->announce(tr("No program is known to open “%1” with").arg(shortName(file)));
}

void DocumentWindow::toggleFindings()
{
    if (m_findings->isVisible())
        return m_findings->hide();
    // What is wrong with the file now, which need not be the version that is shown.
    const auto findings = findingsIn(m_document.file);
    m_findings->tell(m_document.file, findings);
    m_findings->setFocus();
}

void DocumentWindow::fillRecentFiles()
{
    QMenu* menu = m_content->recentFiles();
    menu->clear();
    const QStringList files = m_shared.recent.files();
    for (const QString& file : files) {
        const bool there = QFileInfo::exists(file);
        const QString text =
            there ? menuText(file) : tr("%1 (no longer there)").arg(menuText(file));
        menu->addAction(
                text, this, [this, file] { open(file); }, Qt::QueuedConnection)
            ->setEnabled(there);
    }
    if (files.isEmpty())
        addPlaceholder(*menu, tr("No file was opened yet"));
    menu->addSeparator();
    QAction* clear = menu->addAction(tr("Forget these files"));
    clear->setObjectName("clearRecentFiles");
    clear->setEnabled(!files.isEmpty());
    connect(clear, &QAction::triggered, this, [this] { m_shared.recent.clear(); });
}

void DocumentWindow::goToPlace(const QString& file, const Location& where)
{
    const QString place = placeText(file, where);
    QApplication::clipboard()->setText(place);
    const bool onDisk = QFileInfo{file}.isFile() && file != shippedName();
    if (onDisk && openInEditor(file, where))
        m_content->announce(tr("Copied: %1. The file is being opened in your editor").arg(place));
    else
        m_content->announce(tr("Copied: %1").arg(place));
}

// What is refused is taken over, too, to do nothing with: else nobody says when it has gone.
void DocumentWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // Behind a dialog nothing can be opened.
    if (QApplication::activeModalWidget())
        return event->ignore();
    m_dropHint->tell(dropOf(*event->mimeData()));
    dragMoveEvent(event);
}

void DocumentWindow::dragMoveEvent(QDragMoveEvent* event)
{
    event->setDropAction(dropOf(*event->mimeData()).file.isEmpty() ? Qt::IgnoreAction
                                                                   : Qt::CopyAction);
    event->accept();
}

void DocumentWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropHint->hide();
}

void DocumentWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    const Drop drop = dropOf(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(!drop.file.isEmpty());
    if (drop.file.isEmpty())
        m_content->announce(drop.refusal);
    else // The program that it was dragged from waits for an answer first.
        QMetaObject::invokeMethod(
            this, [this, file = drop.file] { open(file); }, Qt::QueuedConnection);
}

} // namespace pactline
