#include "window/workspace.h"

#include "cli/pictures.h"
#include "session/session.h"
#include "session/settings.h"
#include "text/translation.h"
#include "window/main_window.h"
#include "window/session_figure.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLocale>
#include <QScreen>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr QSize usualSize{1440, 900};
constexpr QPoint besidePx{32, 32};

/// A window as it was left, to be there again.
struct WindowLeft {
    QString file; ///< empty: the shipped agreement
    QByteArray geometry;
};

constexpr qsizetype mostWindowsLeft = 10;

std::vector<WindowLeft> windowsLeft(const Settings& settings)
{
    std::vector<WindowLeft> windows;
    const QJsonArray kept = settings.value("windows").toArray();
    for (qsizetype i = 0; i < std::min(kept.size(), mostWindowsLeft); ++i) {
        const QJsonObject one = kept[i].toObject();
        const QString file = one["file"].toString();
        if (file.isEmpty() || QDir::isAbsolutePath(file))
            windows.push_back(
                {file, QByteArray::fromBase64(one["geometry"].toString().toLatin1())});
    }
    return windows;
}

ShownView viewFrom(const PictureStart& start, const ShownView& left, const PictureOptions& options)
{
    const Recipe& recipe = start.recipe;
    if (start.fromRecipe)
        return shownView(recipe, *start.agreement);
    // What the options say wins over what is remembered; what they leave out stays as it was left.
    ShownView view = left;
    if (options.sayScenario())
        view.scenario = recipe.scenario;
    if (!options.against.empty())
        view.pinned = recipe.pinned;
    if (!options.scenario.at.empty())
        view.playhead = recipe.playhead;
    if (!options.chart.empty())
        view.chart = recipe.chart;
    if (options.view.empty())
        return view;
    const ShownView told = shownView(recipe, *start.agreement);
    view.visible = told.visible;
    view.lanes = told.lanes;
    view.folded = told.folded;
    return view;
}

} // namespace

Workspace::Workspace(Settings& settings, Date today, ThemeKind systemTheme, QObject* parent)
    : QObject(parent), m_settings(settings), m_today(today), m_preferences(settings, systemTheme),
      m_recent(settings), m_scenarios(settings, QStringLiteral("scenarioFiles"))
{
    connect(&m_preferences, &Preferences::languageChanged, this, &Workspace::followLanguage);
    connect(&m_settings, &Settings::gathering, this, &Workspace::rememberWindows);
}

Workspace::~Workspace()
{
    m_settings.flush();
}

DocumentWindow* Workspace::start(const PictureOptions& options)
{
    m_preferences.useForNow(QString::fromStdString(options.language),
                            QString::fromStdString(options.theme));
    followLanguage();
    DocumentWindow* window = options.nameDocument() ? startAsTold(options) : startAsLeft();
    if (window && !options.fresh)
        window->content().showFirstSteps(
            m_settings.value("firstStepsFollowed").toVariant().toStringList());
    return window;
}

DocumentWindow* Workspace::startAsTold(const PictureOptions& options)
{
    const auto find = [this](const std::string& id) {
        return agreementAmong(QStringList{QString{}} + m_recent.files(), id);
    };
    const auto start = startOf(options, m_preferences.language(), find, UnknownNames::LeftOut);
    if (!start)
        return nullptr;
    Document document = readDocument(start->file).document;
    document.agreement = start->agreement;
    DocumentWindow& window = openWindow(document);
    const ShownView view = viewFrom(*start, window.session().shownView(), options);
    if (start->fromRecipe)
        window.showFigure(view, *start, QString::fromStdString(options.file));
    else
        window.session().startFrom(view);
    return &window;
}

DocumentWindow* Workspace::startAsLeft()
{
    const QString last = m_recent.last();
    std::vector<WindowLeft> left = windowsLeft(m_settings);
    if (std::ranges::find(left, last, &WindowLeft::file) == left.end())
        left = {{last, {}}};
    DocumentWindow* first = nullptr;
    std::vector<DocumentRead> unreadable;
    for (const WindowLeft& each : left) {
        DocumentRead read = readDocument(each.file);
        if (!read.document.agreement) {
            unreadable.push_back(std::move(read));
            continue;
        }
        DocumentWindow& window =
            openWindow(read.document, m_windows.empty() ? nullptr : m_windows.back().get());
        window.restoreGeometry(each.geometry);
        if (!first || each.file == last)
            first = &window;
    }
    if (!first)
        first = &openWindow(readDocument({}).document);
    for (const DocumentRead& read : unreadable)
        first->tellUnreadable(read);
    first->raise();
    first->activateWindow();
    return first;
}

DocumentWindow& Workspace::openWindow(const Document& document, const DocumentWindow* beside)
{
    const Shared shared{m_settings, m_preferences, m_recent, m_scenarios, m_today};
    m_windows.push_back(std::make_unique<DocumentWindow>(shared, document));
    DocumentWindow* window = m_windows.back().get();
    connect(window, &DocumentWindow::newWindowRequested, this,
            [this, window] { openWindow(window->document(), window); });
    // It is still in use where it says that it is closed.
    connect(
        window, &DocumentWindow::closed, this, [this, window] { forget(window); },
        Qt::QueuedConnection);
    connect(window, &DocumentWindow::quitRequested, this, &Workspace::quit, Qt::QueuedConnection);
    place(*window, beside);
    window->show();
    m_settings.noteChange();
    return *window;
}

void Workspace::place(DocumentWindow& window, const DocumentWindow* beside)
{
    window.resize(usualSize.boundedTo(window.screen()->availableSize()));
    window.restoreGeometry(
        QByteArray::fromBase64(m_settings.value("geometry").toString().toLatin1()));
    if (!beside)
        return;
    window.setWindowState(Qt::WindowNoState);
    window.resize(beside->size());
    window.move(beside->pos() + besidePx);
}

void Workspace::followLanguage()
{
    // The old one first: a language without words of its own falls back on nothing.
    m_translation.reset();
    m_translation = std::make_unique<Translation>(m_preferences.language());
    QLocale::setDefault(QLocale{m_preferences.language()});
    for (const auto& window : m_windows)
        window->remake();
}

/// With the last window the program ends: that one is to be there again.
void Workspace::rememberWindows()
{
    if (m_quitting || m_windows.empty())
        return;
    QJsonArray windows;
    for (const auto& window : m_windows)
        windows.append(QJsonObject{{"file", window->file()},
                                   {"geometry", QLatin1String(window->saveGeometry().toBase64())}});
    m_settings.setValue("windows", windows);
}

void Workspace::quit()
{
    rememberWindows();
    m_quitting = true;
    QApplication::closeAllWindows();
    m_quitting = false;
}

void Workspace::forget(const DocumentWindow* window)
{
    std::erase_if(m_windows, [window](const auto& kept) { return kept.get() == window; });
    m_settings.noteChange();
}

} // namespace pactline
