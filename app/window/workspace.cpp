#include "window/workspace.h"

#include "cli/pictures.h"
#include "session/session.h"
#include "session/settings.h"
#include "text/translation.h"
#include "window/main_window.h"
#include "window/session_figure.h"

#include <QLocale>
#include <QScreen>

#include <algorithm>

namespace pactline
{
namespace
{

constexpr QSize usualSize{1440, 900};
constexpr QPoint besidePx{32, 32};

ShownView viewFrom(const PictureStart& start, const ShownView& left, const PictureOptions& options)
{
    const Recipe& recipe = start.recipe;
    if (start.fromRecipe)
        return shownView(recipe, *start.agreement);
    // What the options say wins over what is remembered; what they leave out stays as it was left.
    ShownView view = left;
    if (options.tellScenario())
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
    if (window && !options.fresh && !m_settings.value("firstStepsSeen").toBool())
        window->content().showFirstSteps();
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
    const DocumentRead last = readDocument(m_recent.last());
    if (last.document.agreement)
        return &openWindow(last.document);
    DocumentWindow& window = openWindow(readDocument({}).document);
    window.tellUnreadable(last);
    return &window;
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
    place(*window, beside);
    window->show();
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

void Workspace::forget(const DocumentWindow* window)
{
    std::erase_if(m_windows, [window](const auto& kept) { return kept.get() == window; });
}

} // namespace pactline
