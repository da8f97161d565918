// What can be done in the window, as one table, and what the entries do.

#include "details/details_panel.h"
#include "evaluation/compare.h"
#include "scenario/date_field.h"
#include "scenario/hypothesis_controls.h"
#include "scenario/toggle_switch.h"
#include "session/suppositions.h"
#include "text/date_text.h"
#include "text/state_text.h"
#include "theme/typography.h"
#include "timeline/time_slider.h"
#include "timeline/timeline_view.h"
#include "window/actions.h"
#include "window/figure_exporter.h"
#include "window/lookup.h"
#include "window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pactline
{

void MainWindow::buildActions()
{
    const auto keys = [](auto... sequences) {
        return QList<QKeySequence>{QKeySequence{sequences}...};
    };
    using enum ActionMenu;
    const auto file = [this](FileRequest request) {
        return [this, request] { emit fileRequested(request); };
    };
    std::vector<ActionSpec> specs{
        {"open", File, tr("Open…"), keys(Qt::CTRL | Qt::Key_O), file(FileRequest::Open)},
        {"recentFiles", File, tr("Recent files"), {}, {}, false, m_recentFiles},
        {"openShipped", File, tr("Open the shipped agreement"), {}, file(FileRequest::OpenShipped)},
        {"newFromTemplate", File, tr("New from a template…"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N), file(FileRequest::NewFromTemplate)},
        {"newWindow", File, tr("New window"), keys(Qt::CTRL | Qt::Key_N),
         file(FileRequest::NewWindow)},
        {"reload", File, tr("Reload"), keys(Qt::Key_F5), file(FileRequest::Reload), true},
        {"findings", File, tr("Errors and warnings of the file"), keys(Qt::Key_F8),
         file(FileRequest::Findings)},
        {"saveScenario", File, tr("Save the scenario…"), keys(Qt::CTRL | Qt::Key_S),
         file(FileRequest::SaveScenario), true},
        {"openScenario", File, tr("Open a scenario…"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
         file(FileRequest::OpenScenario)},
        {"savedScenarios", File, tr("Saved scenarios"), {}, {}, false, m_savedScenarios},
        {"export", File, tr("Export the figure…"), keys(Qt::CTRL | Qt::Key_E),
         [this] { exportFigure(); }, true},
        {"copyFigure", File, tr("Copy the figure"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         [this] { m_exporter->copy(); }},
        {"print", File, tr("Print…"), keys(Qt::CTRL | Qt::Key_P), [this] { m_exporter->print(); }},
        {"copy-command-line",
         File,
         tr("Copy the command that makes the figure"),
         {},
         [this] { copyCommandLine(); }},
        {"copyText", File, tr("Copy the details as text"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
         [this] { copyDetails(); }},
        {"closeWindow", File, tr("Close window"), keys(Qt::CTRL | Qt::Key_W),
         [this] { window()->close(); }, true},
        {"quit", File, tr("Quit"), keys(Qt::CTRL | Qt::Key_Q), [this] { emit quitRequested(); }},
        {"undo", Edit, tr("Undo"), keys(Qt::CTRL | Qt::Key_Z),
         [this] { m_session.undoStack().undo(); }},
        {"redo", Edit, tr("Redo"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
         [this] { m_session.undoStack().redo(); }},
        {"suppose", Edit, tr("Switch the hypothesis"), keys(Qt::CTRL | Qt::Key_H),
         [this] {
             if (!m_hypotheses.empty())
                 m_hypotheses.front()->toggle()->click();
         },
         true},
        {"belief", Edit, tr("Forecast in place of a date…"), keys(Qt::CTRL | Qt::Key_B),
         [this] {
             if (!m_hypotheses.empty())
                 m_hypotheses.front()->openEditor();
         }},
        {"showTable", View, tr("Show as a table"), keys(Qt::Key_T),
         [this] { showTable(!showsTable()); }},
        {"copyRows", Edit, tr("Copy rows of the table"), keys(Qt::CTRL | Qt::Key_C),
         [this] { copyRows(); }},
        {"partyMarks",
         View,
         tr("Marks for parties"),
         {},
         [this] { m_session.setPartyMarks(!m_session.partyMarks()); }},
        {"supposeEarlier", Edit, tr("Suppose it a step earlier"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), [this] { moveSupposed(-1); }},
        {"supposeLater", Edit, tr("Suppose it a step later"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), [this] { moveSupposed(1); }},
        {"nextForecastDate", Edit, tr("Choose the forecast’s next date"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
         [this] { m_timeline->beliefHandles().choose(1); }},
        {"previousForecastDate", Edit, tr("Choose the forecast’s previous date"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
         [this] { m_timeline->beliefHandles().choose(-1); }},
        {"find", Edit, tr("Find…"), keys(Qt::CTRL | Qt::Key_F), [this] { m_lookup->openFind(); },
         true},
        {"allActions", Edit, tr("Do something by its name…"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { m_lookup->openActions(); }},
        {"zoomIn", View, tr("Zoom in"), keys(Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal),
         [this] { zoom(1.5); }},
        {"zoomOut", View, tr("Zoom out"), keys(Qt::CTRL | Qt::Key_Minus),
         [this] { zoom(1 / 1.5); }},
        {"zoomAll", View, tr("Show everything"), keys(Qt::CTRL | Qt::Key_0),
         [this] { m_session.setVisible(m_session.extent()); }},
        {"fit", View, tr("Fit the clause"), keys(Qt::Key_F), [this] { fitSelection(); }},
        {"compareVersions", View, tr("Compare versions of the clause…"),
         keys(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { compareVersions(); }},
        {"zoomBack", View, tr("Previous zoom"), keys(Qt::ALT | Qt::Key_Left),
         [this] { m_zoomHistory.back(); }},
        {"zoomForward", View, tr("Next zoom"), keys(Qt::ALT | Qt::Key_Right),
         [this] { m_zoomHistory.forward(); }},
        {"largerType", View, tr("Larger type"),
         keys(Qt::CTRL | Qt::ALT | Qt::Key_Plus, Qt::CTRL | Qt::ALT | Qt::Key_Equal),
         [this] { changeTypeScale(1); }, true},
        {"smallerType", View, tr("Smaller type"), keys(Qt::CTRL | Qt::ALT | Qt::Key_Minus),
         [this] { changeTypeScale(-1); }},
        {"normalType", View, tr("Normal type"), keys(Qt::CTRL | Qt::ALT | Qt::Key_0),
         [this] { changeTypeScale(0); }},
        {"previousPoint", View, tr("Previous number of the chart"), keys(Qt::SHIFT | Qt::Key_N),
         [this] { stepPoint(-1); }, true},
        {"nextPoint", View, tr("Next number of the chart"), keys(Qt::Key_N),
         [this] { stepPoint(1); }},
        {"fullScreen", View, tr("Full screen"), keys(Qt::Key_F11),
         [this] { window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen); },
         true},
        {"stepBack", Go, tr("Step back"), keys(Qt::Key_Left), [this] { stepBy(-1); }},
        {"stepForward", Go, tr("Step forward"), keys(Qt::Key_Right), [this] { stepBy(1); }},
        {"tenBack", Go, tr("Ten steps back"), keys(Qt::SHIFT | Qt::Key_Left),
         [this] { stepBy(-10); }},
        {"tenForward", Go, tr("Ten steps forward"), keys(Qt::SHIFT | Qt::Key_Right),
         [this] { stepBy(10); }},
        {"previousChange", Go, tr("Previous change"), keys(Qt::Key_Comma),
         [this] { m_session.stepPlayhead(Step::Change, -1); }, true},
        {"nextChange", Go, tr("Next change"), keys(Qt::Key_Period),
         [this] { m_session.stepPlayhead(Step::Change, 1); }},
        {"previousEvent", Go, tr("Previous event"), keys(Qt::Key_BracketLeft),
         [this] { m_details->stepEvent(-1); }},
        {"nextEvent", Go, tr("Next event"), keys(Qt::Key_BracketRight),
         [this] { m_details->stepEvent(1); }},
        {"first", Go, tr("To the beginning"), keys(Qt::Key_Home),
         [this] { m_session.goTo(m_session.extent().from); }},
        {"last", Go, tr("To the end"), keys(Qt::Key_End),
         [this] { m_session.goTo(*m_session.extent().until); }},
        {"today", Go, tr("Today"), keys(Qt::CTRL | Qt::Key_T),
         [this] { m_session.goTo(m_session.today()); }},
        {"goToDate", Go, tr("Go to a date…"), keys(Qt::CTRL | Qt::Key_G), [this] { goToDate(); }},
        {"clauseUp", Go, tr("Clause above"), keys(Qt::Key_Up), [this] { moveOverLanes(-1); }, true},
        {"clauseDown", Go, tr("Clause below"), keys(Qt::Key_Down), [this] { moveOverLanes(1); }},
        {"play", Play, tr("Play or pause"), keys(Qt::Key_Space), [this] { m_playback.toggle(); }},
        {"slower", Play, tr("Slower"), keys(Qt::Key_J), [this] { m_playback.slower(); }},
        {"normal", Play, tr("Normal speed"), keys(Qt::Key_K), [this] { m_playback.normal(); }},
        {"faster", Play, tr("Faster"), keys(Qt::Key_L), [this] { m_playback.faster(); }},
        {"keys", Help, tr("Keys and gestures…"), keys(Qt::Key_Question, Qt::Key_F1),
         [this] { m_lookup->openKeys(); }},
        {"openMenu", Help, tr("Open this menu"), keys(Qt::Key_F10, Qt::ALT | Qt::Key_M),
         [this] { m_menuButton->showMenu(); }},
        {"firstSteps", Help, tr("First steps"), {}, [this] { showFirstSteps(); }},
        {"about", Help, tr("About, disputes and sources…"), {}, [this] { showAbout(); }, true},
    };
    std::ranges::move(compareActions(), std::back_inserter(specs));
    std::ranges::move(laneActions(), std::back_inserter(specs));
    buildExport();
    installActions(specs, *m_menu, *this);
    findChild<QAction*>("partyMarks")->setCheckable(true);
    findChild<QAction*>("compare")->setCheckable(true);
    addTableActions();
    buildLanes();
    addChoices();
    buildLookup();
}

void MainWindow::addChoices()
{
    m_menu->addSeparator();
    for (const HypothesisControls* controls : m_hypotheses)
        if (!controls->presets()->isEmpty()) {
            controls->presets()->setTitle(tr("Dates to try"));
            m_menu->addMenu(controls->presets());
        }
    for (const HypothesisControls* controls : m_hypotheses)
        for (QMenu* follower : controls->followerMenus())
            m_menu->addMenu(follower);
    QMenu* languages = m_menu->addMenu(tr("Language"));
    const std::tuple<QString, QString, QString> known[] = {{"en", "English", "Anglais"},
                                                           {"fr", "Français", "French"}};
    for (const auto& [code, name, otherName] : known) {
        QAction* action =
            languages->addAction(name, this, [this, code = code] { emit languageRequested(code); });
        action->setCheckable(true);
        action->setChecked(code == m_session.language());
        setOtherNames(*action, otherName);
    }
    addThemes();
    addReducedMotion();
}

void MainWindow::addThemes()
{
    QMenu* themes = m_menu->addMenu(tr("Theme"));
    const std::tuple<std::optional<ThemeKind>, const char*, QString> known[] = {
        {ThemeKind::Light, "themeLight", tr("Light")},
        {ThemeKind::Dark, "themeDark", tr("Dark")},
        {ThemeKind::HighContrast, "themeHighContrast", tr("High contrast")},
        {std::nullopt, "themeSystem", tr("As the system")}};
    for (const auto& [theme, id, name] : known) {
        QAction* action =
            themes->addAction(name, this, [this, theme = theme] { m_session.setTheme(theme); });
        action->setObjectName(QLatin1String(id));
        action->setCheckable(true);
        const auto follow = [this, action, theme = theme] {
            action->setChecked(m_session.chosenTheme() == theme);
        };
        // A click checks it whatever comes of it.
        connect(action, &QAction::triggered, this, follow);
        connect(&m_session, &Session::themeChanged, action, follow);
        follow();
    }
}

void MainWindow::addReducedMotion()
{
    auto* reduced = m_menu->addAction(tr("Reduced motion"));
    reduced->setObjectName("reducedMotion");
    reduced->setCheckable(true);
    connect(reduced, &QAction::toggled, &m_playback, &Playback::setReducedMotion);
    connect(&m_playback, &Playback::changed, reduced,
            [this, reduced] { reduced->setChecked(m_playback.reducedMotion()); });
}

void MainWindow::followUndo()
{
    const QUndoStack& stack = m_session.undoStack();
    auto* undo = findChild<QAction*>("undo");
    auto* redo = findChild<QAction*>("redo");
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    // What is undone may bear the words of a link, which begins small.
    const auto named = [](QString name) {
        return name.isEmpty() ? name : name.front().toUpper() + name.sliced(1);
    };
    undo->setText(stack.canUndo() ? tr("Undo: %1").arg(named(stack.undoText())) : tr("Undo"));
    redo->setText(stack.canRedo() ? tr("Redo: %1").arg(named(stack.redoText())) : tr("Redo"));
}

void MainWindow::followZoomHistory()
{
    findChild<QAction*>("zoomBack")->setEnabled(m_zoomHistory.canGoBack());
    findChild<QAction*>("zoomForward")->setEnabled(m_zoomHistory.canGoForward());
}

void MainWindow::moveSupposed(int steps)
{
    if (m_timeline->beliefHandles().believed()) {
        m_timeline->beliefHandles().move(steps);
        return;
    }
    const auto events = m_session.agreement().contingentEvents();
    const auto day =
        events.empty() ? std::nullopt : m_session.projection().hypothesis().dayOf(events.front());
    if (!day)
        return;
    const Date moved = movedBy(*day, m_session.step(), steps);
    m_session.changeScenario(
        movedTo(m_session.agreement(), m_session.scenario(), events.front(), moved),
        tr("Move the supposed date"));
}

void MainWindow::showTermsThatHang()
{
    Scenario scenario = m_session.scenario();
    scenario.asSigned = newestTermsHanging(m_session.evaluation());
    m_session.changeScenario(scenario, m_hanging->text());
}

void MainWindow::stepBy(int count)
{
    m_session.stepPlayhead(m_session.step(), count);
}

/// Selects the chart's next number, and brings it into sight.
void MainWindow::stepPoint(int count)
{
    const auto point = pointBeside(m_timeline->chartData(), m_session.selectedPoint(),
                                   m_session.playhead(), count);
    if (!point)
        return;
    m_session.select(*point);
    const Date day = m_session.agreement()[*point].date.firstDay();
    const DateRange& visible = m_session.visible();
    if (visible.contains(day))
        return;
    const int middle = (visible.from.dayNumber() + visible.until->dayNumber()) / 2;
    m_session.setVisible(panned(visible, day.dayNumber() - middle, m_session.extent()));
}

void MainWindow::copyDetails()
{
    QApplication::clipboard()->setMimeData(m_details->copy().release());
    announce(tr("The details are on the clipboard."));
}

void MainWindow::compareVersions()
{
    if (!m_details->compareVersions())
        announce(tr("This clause has one version only."));
}

void MainWindow::zoom(double factor)
{
    m_session.setVisible(
        zoomedAbout(m_session.visible(), m_session.playhead(), factor, m_session.extent()));
}

void MainWindow::fitSelection()
{
    const auto clause = m_session.selectedClause();
    if (!clause)
        return;
    const auto spans = m_session.projection().spansOf(*clause);
    const DateRange& extent = m_session.extent();
    const auto first = std::ranges::find_if(
        spans, [](const Span& span) { return span.state != ClauseState::NotYetAgreed; });
    if (first == spans.end())
        return;
    const Date last =
        spans.back().from > first->from ? plusMonths(spans.back().from, 12) : *extent.until;
    const DateRange wanted{plusMonths(first->from, -6), last};
    if (const auto range = intersection(wanted, extent))
        m_session.setVisible(*range);
}

void MainWindow::goToDate()
{
    constexpr int hintPx = 300;
    QDialog dialog{this};
    dialog.setWindowTitle(tr("Go to a date"));
    auto* lines = new QVBoxLayout{&dialog};
    auto* field = new DateField{m_session.language()};
    field->setObjectName("goToDateField");
    field->setDate(PartialDate{m_session.playhead()});
    field->selectAll();
    auto* hint = new QLabel{tr("For example 15 March 2029, 2029-03-15 or March 2029")};
    hint->setProperty("role", "secondary");
    hint->setWordWrap(true);
    lines->addWidget(field);
    lines->addWidget(hint);
    hint->setMinimumWidth(scaledPx(hintPx));
    connect(field, &DateField::refused, hint, [&dialog, hint](const QString& why) {
        hint->setText(why);
        dialog.adjustSize();
    });
    connect(field, &DateField::dateEntered, &dialog, [&](const PartialDate& date) {
        const DateRange& axis = m_session.extent();
        if (date.dayAfter() <= axis.from || *axis.until < date.firstDay()) {
            field->refuse(tr("The axis goes from %1 to %2; choose a day between")
                              .arg(dayText(axis.from, m_session.language()),
                                   dayText(*axis.until, m_session.language())));
            return;
        }
        m_session.goTo(date.firstDay());
        dialog.accept();
    });
    dialog.exec();
}

} // namespace pactline
