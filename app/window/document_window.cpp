#include "window/document_window.h"

#include "details/diagnostics_panel.h"
#include "session/preferences.h"
#include "session/recent_files.h"
#include "session/settings.h"
#include "timeline/timeline_view.h"
#include "window/drop_hint.h"
#include "window/figure_exporter.h"
#include "window/file_banner.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QJsonArray>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pactline
{
namespace
{

constexpr int laterMs = 100;
constexpr double presentingGrowth = 1.25;

/// A small window has more need of its lanes.
int findingsHeight(int windowHeight)
{
    return std::clamp(windowHeight * 3 / 20, 96, 176);
}

/// Whether something is going on that needs the window as it is: a dialog, a menu, a drag.
bool busy(const Session& session)
{
    return QApplication::activeModalWidget() || QApplication::activePopupWidget() ||
           QApplication::mouseButtons() != Qt::NoButton || session.previewing();
}

DocumentName nameOf(const Document& document)
{
    return {QString::fromStdString(document.agreement->id), document.file};
}

} // namespace

DocumentWindow::DocumentWindow(const Shared& shared, const Document& document, QWidget* parent)
    : QMainWindow(parent), m_shared(shared), m_document(document), m_dropHint(new DropHint{this})
{
    setAcceptDrops(true);
    buildLayout();
    connectShared();
    showDocument(document);
}

DocumentWindow::~DocumentWindow()
{
    // What is shown reads the session until the end.
    delete m_content;
}

void DocumentWindow::buildLayout()
{
    auto* centre = new QWidget;
    m_lines = new QVBoxLayout{centre};
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    setCentralWidget(centre);
    makeNotices();
}

void DocumentWindow::makeNotices()
{
    delete std::exchange(m_banner, new FileBanner);
    delete std::exchange(m_findings, new DiagnosticsPanel);
    m_lines->insertWidget(0, m_banner);
    m_lines->addWidget(m_findings);
    m_findings->setMaximumHeight(findingsHeight(height()));
    connect(m_findings, &DiagnosticsPanel::placeChosen, this, &DocumentWindow::goToPlace);
}

void DocumentWindow::connectShared()
{
    connect(&m_shared.settings, &Settings::gathering, this, &DocumentWindow::remember);
    connect(&m_shared.settings, &Settings::writeFailed, this, [this](const QString& reason) {
        m_content->announce(tr("What you set cannot be remembered: %1").arg(reason));
    });
    connect(&m_shared.preferences, &Preferences::themeChanged, this, [this] { followLooks(); });
    // Whoever asks is part of what is made anew.
    connect(&m_shared.preferences, &Preferences::typeScaleChanged, this, &DocumentWindow::remake,
            Qt::QueuedConnection);
    connect(&m_shared.preferences, &Preferences::reducedMotionChanged, this, [this] {
        m_content->playback().setReducedMotion(m_shared.preferences.reducedMotion());
    });
    connect(&m_watch, &FileWatch::changed, this, &DocumentWindow::followFile);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &DocumentWindow::followFile);
}

View DocumentWindow::view()
{
    return {*m_session, m_content->playback()};
}

void DocumentWindow::followLooks()
{
    const Preferences& preferences = m_shared.preferences;
    m_session->setTheme(preferences.theme());
    m_session->setPartyMarks(preferences.partyMarks());
    m_session->setTypeScale(preferences.typeScale() * presentingScale());
}

double DocumentWindow::presentingScale() const
{
    return isFullScreen() ? presentingGrowth : 1;
}

/// Larger type and no controls; what the user prefers elsewhere stays as it is.
void DocumentWindow::followFullScreen()
{
    if (isFullScreen() == m_content->presenting())
        return;
    {
        const QSignalBlocker keepPreference{*m_session};
        followLooks();
    }
    remake();
    if (isFullScreen())
        m_content->announce(tr("F11 leaves the full screen; the bar comes at the upper edge"));
}

void DocumentWindow::dropContent()
{
    if (!m_content)
        return;
    m_asTable = m_content->showsTable();
    delete std::exchange(m_content, nullptr);
}

void DocumentWindow::makeSession()
{
    dropContent();
    m_session = std::make_unique<Session>(m_document.agreement, m_shared.today);
    m_session->setLanguage(m_shared.preferences.language());
    m_session->setSystemTheme(m_shared.preferences.systemTheme());
    followLooks();
    connectSession();
}

void DocumentWindow::connectSession()
{
    for (const auto change :
         {&Session::projectionChanged, &Session::playheadChanged, &Session::selectionChanged,
          &Session::visibleChanged, &Session::chartChanged, &Session::foldedChanged,
          &Session::laneChoicesChanged, &Session::partsOpenChanged, &Session::stepChanged})
        connect(m_session.get(), change, this, &DocumentWindow::noteChange);
    connect(m_session.get(), &Session::themeChanged, this, [this] {
        m_shared.preferences.setTheme(m_session->chosenTheme());
        m_shared.preferences.setPartyMarks(m_session->partyMarks());
    });
    connect(m_session.get(), &Session::typeScaleChanged, this, [this] {
        const double wanted = m_session->typeScale() / presentingScale();
        m_shared.preferences.setTypeScale(std::round(wanted * 100) / 100);
    });
}

void DocumentWindow::noteChange()
{
    m_changed = true;
    m_shared.settings.noteChange();
}

void DocumentWindow::makeContent()
{
    dropContent();
    m_content = new MainWindow{*m_session};
    m_content->playback().setReducedMotion(m_shared.preferences.reducedMotion());
    setWindowTitle(m_content->windowTitle());
    // The line and the list take their room from what is shown, not from the screen.
    setMinimumSize(m_content->minimumSize());
    m_content->setMinimumSize(0, 0);
    m_lines->insertWidget(m_lines->indexOf(m_banner) + 1, m_content, 1);
    m_content->show();
    m_content->timeline().setFocus();
    m_content->showTable(m_asTable);
    m_content->setPresenting(isFullScreen());
    connectContent();
}

void DocumentWindow::connectContent()
{
    // Whoever asks is part of what is made anew.
    connect(
        m_content, &MainWindow::languageRequested, this,
        [this](const QString& language) { m_shared.preferences.setLanguage(language); },
        Qt::QueuedConnection);
    connect(m_content, &MainWindow::fileRequested, this, &DocumentWindow::handle,
            Qt::QueuedConnection);
    connect(m_content, &MainWindow::quitRequested, this, &DocumentWindow::quitRequested);
    connect(m_content, &MainWindow::firstStepsFollowed, this, [this](const QStringList& steps) {
        m_shared.settings.setValue("firstStepsFollowed", QJsonArray::fromStringList(steps));
    });
    FigureExporter& exporter = m_content->exporter();
    exporter.remember(m_shared.settings.value("figures").toObject());
    connect(&exporter, &FigureExporter::choicesChanged, this,
            [this] { m_shared.settings.setValue("figures", m_content->exporter().remembered()); });
    connect(m_content->recentFiles(), &QMenu::aboutToShow, this, &DocumentWindow::fillRecentFiles);
    connect(m_content->savedScenarios(), &QMenu::aboutToShow, this, [this] {
        fillSavedScenarios(*m_content->savedScenarios(),
                           [this](const QString& file) { openScenario(file); });
    });
    connect(m_content->compareWithSaved(), &QMenu::aboutToShow, this, [this] {
        fillSavedScenarios(*m_content->compareWithSaved(),
                           [this](const QString& file) { compareWithSaved(file); });
    });
    connect(&m_content->playback(), &Playback::changed, this, [this] {
        m_shared.preferences.setReducedMotion(m_content->playback().reducedMotion());
        noteChange();
    });
}

void DocumentWindow::showDocument(const Document& document)
{
    m_document = document;
    makeSession();
    makeContent();
    restoreRemembered();
    m_watch.watch(document.file);
    m_shared.recent.setLast(document.file);
    if (!document.file.isEmpty())
        m_shared.recent.add(document.file);
}

void DocumentWindow::restoreRemembered()
{
    const QStringList gone = restoreView(view(), m_shared.settings.viewOf(nameOf(m_document)));
    m_changed = false;
    tellDropped({}, gone);
}

void DocumentWindow::remember()
{
    if (std::exchange(m_changed, false))
        m_shared.settings.setView(nameOf(m_document), savedView(view()));
    if (std::exchange(m_moved, false))
        m_shared.settings.setValue("geometry", QLatin1String(saveGeometry().toBase64()));
}

void DocumentWindow::replace(const Document& document)
{
    const QJsonObject before = savedView(view());
    const std::shared_ptr<const Agreement> old = m_session->projection().sharedAgreement();
    const bool playing = m_content->playback().playing();
    m_document = document;
    setUpdatesEnabled(false);
    makeSession();
    makeContent();
    const QStringList gone = restoreView(view(), before);
    setUpdatesEnabled(true);
    if (playing)
        m_content->playback().play();
    const QString time = QLocale{m_session->language()}.toString(QTime::currentTime(), "HH:mm:ss");
    tellDropped(tr("The file has changed and was read again at %1").arg(time),
                titlesIn(*old, gone));
}

void DocumentWindow::remake()
{
    const QJsonObject before = savedView(view());
    m_session->setLanguage(m_shared.preferences.language());
    followLooks();
    setUpdatesEnabled(false);
    makeContent();
    restoreView(view(), before);
    setUpdatesEnabled(true);
    makeNotices();
    if (m_trouble == Trouble::Broken || m_trouble == Trouble::Gone)
        followFile();
}

bool DocumentWindow::event(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::WindowActivate)
        m_shared.recent.setLast(m_document.file);
    if (type == QEvent::Resize) {
        m_dropHint->setGeometry(rect());
        m_findings->setMaximumHeight(findingsHeight(height()));
    }
    // The window's state changes before its size does, and both before anything is painted.
    if (type == QEvent::WindowStateChange && m_content)
        QMetaObject::invokeMethod(this, &DocumentWindow::followFullScreen, Qt::QueuedConnection);
    if (isVisible() &&
        (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange)) {
        m_moved = true;
        m_shared.settings.noteChange();
    }
    return QMainWindow::event(event);
}

void DocumentWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

void DocumentWindow::followFile()
{
    // A dialog, a menu or a drag would lose what it works on.
    if (busy(*m_session))
        m_later.start();
    else if (!m_document.file.isEmpty())
        followRead(readDocument(m_document.file));
}

void DocumentWindow::followRead(const DocumentRead& read)
{
    if (read.missing)
        return tellGone();
    if (!read.document.agreement)
        return tellBroken(read);
    if (m_trouble != Trouble::OtherFile)
        clearTrouble();
    if (read.document.digest != m_document.digest)
        replace(read.document);
}

} // namespace pactline
